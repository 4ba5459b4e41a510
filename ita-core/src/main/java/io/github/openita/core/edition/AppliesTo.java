package io.github.openita.core.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.AgencyType;

/** The agencies that an element is asked of, where it is not asked of all. */
public enum AppliesTo {
    /** องค์กรปกครองส่วนท้องถิ่น. */
    LOCAL_GOVERNMENT("local-government"),
    /** จังหวัด. */
    PROVINCE("province");

    private final String code;

    AppliesTo(String code) {
        this.code = code;
    }

    /** {@return the word for it in documents} */
    @JsonValue
    public String getCode() {
        return code;
    }

    /**
     * @param type the kind of an agency
     * @return whether the element is asked of such an agency
     */
    public boolean includes(AgencyType type) {
        return this == PROVINCE ? type == AgencyType.PROVINCE : type.isLocalGovernment();
    }
}
