package io.github.openita.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;
import java.util.Locale;

/** What a finding is beside a former check, in the words of SARIF. Immutable and thread-safe. */
public enum BaselineState implements Coded {
    /** It was not found before, or weighed less. */
    NEW("ใหม่"),
    /** It was found before. */
    UNCHANGED("พบมาก่อน"),
    /** It was found before and is not there any more. */
    ABSENT("ไม่พบแล้ว");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String nameTh;

    BaselineState(String nameTh) {
        this.nameTh = nameTh;
    }

    /**
     * Finds the state that a word stands for.
     *
     * @param code the word in a document, such as {@code new}
     * @return the state
     * @throws io.github.openita.core.words.InvalidInputException for another word
     */
    @JsonCreator
    public static BaselineState of(String code) {
        return Coded.of(BaselineState.class, code);
    }

    /** {@return the word for it in documents, such as {@code new}} */
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
