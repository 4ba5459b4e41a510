package io.github.openita.core.words;

/** The languages that the library speaks. */
public enum Language {
    /** ภาษาไทย. */
    TH,
    /** English. */
    EN
}
