package io.github.openita.core.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;

/** What an analysis asks for a question or item, the most pressing first. Immutable and thread-safe. */
public enum IssueClass implements Coded {
    /** ข้อบกพร่อง/ข้อปรับปรุง. */
    FAULT("fault", "ข้อบกพร่อง/ข้อปรับปรุง", "Fault"),
    /** ข้อที่ต้องพัฒนา. */
    DEVELOP("develop", "ข้อที่ต้องพัฒนา", "To develop"),
    /** รักษาระดับ. */
    KEEP("keep", "รักษาระดับ", "Keep");

    private final String code;
    private final String nameTh;
    private final String nameEn;

    IssueClass(String code, String nameTh, String nameEn) {
        this.code = code;
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    /** {@return the word for it in documents: {@code fault}, {@code develop}, {@code keep}} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai term that the analyses of agencies use} */
    public String getNameTh() {
        return nameTh;
    }

    /** {@return the English term} */
    public String getNameEn() {
        return nameEn;
    }
}
