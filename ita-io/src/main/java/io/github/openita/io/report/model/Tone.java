package io.github.openita.io.report.model;

/** What a cell wants to say before it is read. Its words say the same: a tone is never the only sign. */
public enum Tone {
    /** Nothing of its own. */
    NONE,
    /** Points are lost here. */
    LOST,
    /** Points are at risk here. */
    AT_RISK,
    /** All is there. */
    FULL
}
