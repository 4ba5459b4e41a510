package io.github.openita.io.report;

import io.github.openita.core.words.Language;
import io.github.openita.core.words.Score;
import java.time.LocalDate;

/** How reports put things: in the language of their reader, and figures as short as they can be written. */
record Wording(Language language) {

    String say(String th, String en) {
        return isThai() ? th : en;
    }

    boolean isThai() {
        return language == Language.TH;
    }

    /** A day for readers of English, in both eras. */
    static String date(LocalDate day) {
        return day + " (B.E. " + (day.getYear() + 543) + ")";
    }

    /** A figure of the form rather than of a result: {@code 95}, not {@code 95.00}. */
    static String figure(Score score) {
        return score.toWritten().stripTrailingZeros().toPlainString();
    }
}
