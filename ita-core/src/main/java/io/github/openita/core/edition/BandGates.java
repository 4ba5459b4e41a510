package io.github.openita.core.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;

/** What a band is decided on. Immutable and thread-safe. */
public enum BandGates implements Coded {
    /** The overall score alone. */
    OVERALL("overall"),
    /** The overall score and, where a band says so, each tool; a tool with parts by each of its parts. */
    EACH_TOOL_AND_PART("each-tool-and-part");

    private final String code;

    BandGates(String code) {
        this.code = code;
    }

    /** {@return the word for it in documents} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }
}
