package io.github.openita.office.corpus;

import java.util.Locale;

/** How the letters of a file are stored; each but the first is seen in files of agencies. */
enum Letters {
    PLAIN,
    /** Blanks before vowels and behind tone marks, as extraction from PDF leaves them. */
    BLANKS,
    /** Sara am as nikhahit and sara aa. */
    DECOMPOSED,
    /** Marks of old Thai fonts in the private-use area. */
    PRIVATE_USE,
    /** Digits of Thai. */
    THAI_DIGITS;

    String of(String text) {
        return switch (this) {
            case PLAIN -> text;
            case BLANKS -> text.replace("ุ", " ุ").replace("่", "่ ").replace("ำ", " ำ");
            case DECOMPOSED -> text.replace("ำ", "ํา");
            case PRIVATE_USE ->
                text.replace('่', '\uF70A')
                        .replace('้', '\uF70B')
                        .replace('์', '\uF70E')
                        .replace('ี', '\uF702')
                        .replace('ั', '\uF710');
            case THAI_DIGITS -> digits(text);
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String digits(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            char c = changed.charAt(i);
            if (c >= '0' && c <= '9') {
                changed.setCharAt(i, (char) (c - '0' + '๐'));
            }
        }
        return changed.toString();
    }
}
