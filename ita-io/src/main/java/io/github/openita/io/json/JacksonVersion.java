package io.github.openita.io.json;

import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.internal.JsonEngines;

/** The Jackson that documents are read with; what comes out is the same. Immutable and thread-safe. */
public enum JacksonVersion {
    /** Jackson 2, {@code com.fasterxml.jackson}; what is used where both are there. */
    JACKSON_2,
    /** Jackson 3, {@code tools.jackson}. */
    JACKSON_3;

    JsonEngine engine() {
        return switch (this) {
            case JACKSON_2 -> JsonEngines.jackson2();
            case JACKSON_3 -> JsonEngines.jackson3();
        };
    }
}
