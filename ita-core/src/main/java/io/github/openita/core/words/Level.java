package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonValue;

/** The levels of the form at which a score can stand, from the widest to the finest. Immutable and thread-safe. */
public enum Level implements Coded {
    /** เครื่องมือ: IIT, EIT, OIT. */
    TOOL("tool", "เครื่องมือ"),
    /** ตัวชี้วัด: 1–10. */
    INDICATOR("indicator", "ตัวชี้วัด"),
    /** ตัวชี้วัดย่อย: 9.1–10.2. */
    SUB_INDICATOR("subIndicator", "ตัวชี้วัดย่อย"),
    /** ข้อ: i5, e9, o17. */
    QUESTION("question", "ข้อ");

    private final String code;
    private final String nameTh;

    Level(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /**
     * {@return the word for it in documents: {@code tool}, {@code indicator}, {@code subIndicator}, {@code question}}
     */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai term} */
    public String getNameTh() {
        return nameTh;
    }
}
