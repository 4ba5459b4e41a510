package io.github.openita.core.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;

/** What the band of a result rests on. Immutable and thread-safe. */
public enum BandSource implements Coded {
    /** The scores alone. */
    COMPUTED("computed"),
    /** The scores allow several bands, and this one of them was published. */
    PUBLISHED("published");

    private final String code;

    BandSource(String code) {
        this.code = code;
    }

    /** {@return the word for it in documents} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }
}
