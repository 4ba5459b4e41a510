package io.github.openita.io.report;

import io.github.openita.core.words.Language;
import io.github.openita.core.words.Score;

/** How reports put things: in the language of their reader, and figures as short as they can be written. */
record Wording(Language language) {

    String say(String th, String en) {
        return isThai() ? th : en;
    }

    boolean isThai() {
        return language == Language.TH;
    }

    /** A figure of the form rather than of a result: {@code 95}, not {@code 95.00}. */
    static String figure(Score score) {
        return score.toWritten().stripTrailingZeros().toPlainString();
    }
}
