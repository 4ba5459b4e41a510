package io.github.openita.io.json;

import io.github.openita.core.words.ThaiText;

/** A whole message on one line, cut where it is long beyond reading. */
final class OneLine {

    private static final int LONGEST = 1000;

    private OneLine() {}

    static String of(String line) {
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        return ThaiText.oneLine(fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…");
    }
}
