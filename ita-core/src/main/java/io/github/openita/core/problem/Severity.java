package io.github.openita.core.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;

/** How much a finding weighs, the heaviest first. Immutable and thread-safe. */
public enum Severity implements Coded {
    /** The item will not score. */
    ERROR("error", "ต้องแก้ไข"),
    /** The item may not score: something is doubtful, or what the form asks for is not certain. */
    WARNING("warning", "ควรแก้ไข"),
    /** Worth knowing. */
    INFO("info", "ข้อสังเกต");

    private final String code;
    private final String nameTh;

    Severity(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /**
     * Finds the severity that a word stands for.
     *
     * @param code the word in a document
     * @return the severity
     * @throws io.github.openita.core.words.InvalidInputException for another word
     */
    @JsonCreator
    public static Severity of(String code) {
        return Coded.of(Severity.class, code);
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
