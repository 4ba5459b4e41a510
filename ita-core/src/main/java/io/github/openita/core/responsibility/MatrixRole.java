package io.github.openita.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;

/** What someone does for a row of the matrix (บทบาทหน้าที่). Immutable and thread-safe. */
public enum MatrixRole implements Coded {
    /** จัดทำ. */
    PREPARES("prepares", "จัดทำ"),
    /** รวบรวม: collects and looks it over (รวบรวมตรวจทาน). */
    COLLECTS("collects", "รวบรวม"),
    /** เผยแพร่. */
    PUBLISHES("publishes", "เผยแพร่");

    private final String code;
    private final String nameTh;

    MatrixRole(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /** {@return the word for it in documents} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai word for it} */
    public String getNameTh() {
        return nameTh;
    }
}
