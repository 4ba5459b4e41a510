package io.github.openita.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;

/** What the check says of an item as a whole. Immutable and thread-safe. */
public enum Verdict implements Coded {
    /** The document does not have it. */
    ABSENT("absent", "ไม่มี"),
    /** It has an error. */
    INCOMPLETE("incomplete", "ไม่ครบ"),
    /**
     * Without errors, but the document only says where it is published, or that its elements are shown without saying
     * in which file, and they were not seen there either.
     */
    CLAIMED("claimed", "แจ้งไว้ ยังไม่ได้ตรวจองค์ประกอบ"),
    /** Without errors, and its elements were looked at. */
    COMPLETE("complete", "ครบ");

    private final String code;
    private final String nameTh;

    Verdict(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /**
     * Finds the verdict that a word stands for.
     *
     * @param code the word in a document
     * @return the verdict
     * @throws io.github.openita.core.words.InvalidInputException for another word
     */
    @JsonCreator
    public static Verdict of(String code) {
        return Coded.of(Verdict.class, code);
    }

    /** {@return the word for it in documents} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai words for it} */
    public String getNameTh() {
        return nameTh;
    }

    /** {@return whether the item is expected to score} */
    public boolean isExpectedToScore() {
        return this == CLAIMED || this == COMPLETE;
    }
}
