package io.github.openita.benchmarks.check;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The library, when what a report makes only for those who ask is asked for. */
final class OursAsked implements PreparedCheck<CheckReport> {

    private final PreparedCheck<CheckReport> check;
    private final Function<CheckReport, Object> question;
    /** Kept, so that no compiler finds out that nobody needs it. */
    @SuppressWarnings("UnusedVariable")
    private volatile @Nullable Object answer;

    private OursAsked(PreparedCheck<CheckReport> check, Function<CheckReport, Object> question) {
        this.check = check;
        this.question = question;
    }

    static OursAsked forMessages(PreparedCheck<CheckReport> check) {
        return new OursAsked(check, report -> {
            int letters = 0;
            for (Finding finding : report.getFindings()) {
                letters += letters(finding.getMessage()) + letters(finding.getRemedy());
            }
            return letters;
        });
    }

    static OursAsked forForecast(PreparedCheck<CheckReport> check) {
        return new OursAsked(check, CheckReport::getForecast);
    }

    static OursAsked forJson(PreparedCheck<CheckReport> check) {
        return new OursAsked(check, ItaJson.standard()::write);
    }

    private static int letters(BilingualText text) {
        return text.getTh().length() + text.getEn().length();
    }

    @Override
    public CheckReport run() {
        CheckReport report = check.run();
        answer = question.apply(report);
        return report;
    }

    @Override
    public Set<Spot> spots(CheckReport result) {
        return check.spots(result);
    }
}
