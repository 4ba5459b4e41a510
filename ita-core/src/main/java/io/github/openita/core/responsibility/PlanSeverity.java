package io.github.openita.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.BilingualText;

/** How much a finding in a plan weighs, the heaviest first. Immutable and thread-safe. */
public enum PlanSeverity {
    /** It cannot stay so. */
    ERROR("error", "ต้องแก้ไข"),
    /** It should not stay so. */
    WARNING("warning", "ควรแก้ไข"),
    /** Worth knowing. */
    INFO("info", "ข้อสังเกต");

    private final String code;
    private final String nameTh;

    PlanSeverity(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /** {@return the word for it in documents} */
    @JsonValue
    public String getCode() {
        return code;
    }

    /** {@return the word for it in Thai and English} */
    public BilingualText text() {
        return BilingualText.of(nameTh, code);
    }
}
