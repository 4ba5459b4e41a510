package io.github.openita.io.report;

import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Language;
import io.github.openita.rules.CheckReport;
import java.util.List;

/** The reports that people read. Static methods only; thread-safe. */
public final class Reports {

    private Reports() {}

    /**
     * @param card a score card
     * @param language the language of headings and remarks; the names of the form are Thai
     * @return the card as a report
     */
    public static Report scoreCard(ScoreCard card, Language language) {
        return new ScoreCardReport(card, language).build();
    }

    /**
     * @param report a check report
     * @param edition the edition whose rules were applied
     * @param language the language of messages; the names of the form are Thai
     * @return what was found, by indicator, and how to mend it
     */
    public static Report check(CheckReport report, Edition edition, Language language) {
        return new CheckReportView(report, edition, language).build();
    }

    /**
     * @param edition an edition
     * @param language the language of headings; the wording of the form is Thai
     * @return the facts of the edition, each with its basis
     */
    public static Report edition(Edition edition, Language language) {
        return new EditionReport(edition, language).build();
    }

    /**
     * @param editions editions, in the order to show them
     * @param language the language of headings and remarks
     * @return one line per edition: what is known of it
     */
    public static Report editions(List<Edition> editions, Language language) {
        return EditionListReport.of(editions, language);
    }

    /**
     * @param gaps a gap report
     * @param language the language of headings and remarks; the names of the form are Thai
     * @return what was lost where, and the path in words
     */
    public static Report gaps(GapReport gaps, Language language) {
        return new GapsReport(gaps, language).build();
    }
}
