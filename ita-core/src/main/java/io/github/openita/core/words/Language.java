package io.github.openita.core.words;

/** The languages that the library speaks. Immutable and thread-safe. */
public enum Language {
    /** ภาษาไทย. */
    TH,
    /** English. */
    EN
}
