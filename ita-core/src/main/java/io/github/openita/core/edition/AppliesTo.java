package io.github.openita.core.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Coded;

/** The agencies that an element is asked of, where it is not asked of all. Immutable and thread-safe. */
public enum AppliesTo implements Coded {
    /** องค์กรปกครองส่วนท้องถิ่น. */
    LOCAL_GOVERNMENT("local-government", "องค์กรปกครองส่วนท้องถิ่น"),
    /** จังหวัด. */
    PROVINCE("province", "จังหวัด");

    private final String code;
    private final String nameTh;

    AppliesTo(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /** {@return the word for it in documents} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai words for them} */
    public String getNameTh() {
        return nameTh;
    }

    /**
     * {@return whether the element is asked of such an agency}
     *
     * @param type the kind of an agency
     */
    public boolean includes(AgencyType type) {
        return this == PROVINCE ? type == AgencyType.PROVINCE : type.isLocalGovernment();
    }
}
