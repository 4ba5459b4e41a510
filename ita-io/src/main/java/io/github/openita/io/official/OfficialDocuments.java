package io.github.openita.io.official;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The documents that agencies hand in. They are in Thai, since their readers are. What no data say stands as a marked
 * gap, for a person to write. Static methods only; thread-safe.
 */
public final class OfficialDocuments {

    private OfficialDocuments() {}

    /**
     * {@return การวิเคราะห์ผลการประเมินและมาตรการ: the result in words, charts and tables, what the assessor wrote, the
     * issues with what is at fault, to develop and to keep, the measures, and where to sign}
     *
     * @param result the result, with the assessor's notes where they are known
     * @param edition the edition to score it by
     * @param plan the measures; {@code null} for a draft of what was lost, for the year after the edition's
     */
    public static Report analysis(AssessmentResult result, Edition edition, @Nullable MeasurePlan plan) {
        return new AnalysisDocument(result, edition, plan).build();
    }

    /**
     * {@return การเปรียบเทียบผลการประเมินรายปี: the results side by side with what changed in words, points and percent, a
     * paragraph on each indicator, measures for every indicator, also those to keep, and where to sign}
     *
     * @param series two results or more, the oldest first
     * @param plan the measures; {@code null} for a draft of what was lost, for the year after the last edition's
     * @throws InvalidInputException where the series has fewer than two results
     */
    public static Report yearOnYear(Series series, @Nullable MeasurePlan plan) {
        return new YearOnYearDocument(series, plan).build();
    }
}
