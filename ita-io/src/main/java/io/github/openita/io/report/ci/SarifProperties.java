package io.github.openita.io.report.ci;

import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.rules.BaselineComparison;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Finding;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.RuleSetVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a check says besides its findings, for which SARIF has no keys of its own; named as in the check report. */
final class SarifProperties {

    private SarifProperties() {}

    static JsonObject of(CheckReport report, SourceName source) {
        JsonObject check = new JsonObject().with("source", source.shown());
        RuleSetVersion rules = report.getRuleSet();
        check.putObject("ruleSet")
                .with("id", ThaiText.oneLine(rules.getId()))
                .with("revision", rules.getRevision())
                .with("digest", ThaiText.oneLine(rules.getDigest()));
        check.put("asOf", report.getAsOf().map(LocalDate::toString).orElse(null));
        CheckSummary summary = report.getSummary();
        check.putObject("summary")
                .with("items", summary.getItems())
                .with("complete", summary.getComplete())
                .with("claimed", summary.getClaimed())
                .with("incomplete", summary.getIncomplete())
                .with("absent", summary.getAbsent())
                .with("opened", summary.getOpened())
                .with("read", summary.getRead())
                .with("errors", summary.getErrors())
                .with("warnings", summary.getWarnings())
                .with("infos", summary.getInfos())
                .with("notEvaluated", summary.getNotEvaluated())
                .with("omitted", summary.getOmitted());
        Forecast forecast = report.getForecast();
        JsonObject indicators = check.putObject("forecast")
                .with("oit", shown(forecast.getOit()))
                .with("atWorst", shown(forecast.getAtWorst()))
                .with("claimed", forecast.getClaimed())
                .putObject("indicators");
        forecast.getIndicators().forEach((number, score) -> indicators.put(Integer.toString(number), score.toShown()));
        check.put("site", report.getSite().map(ThaiText::oneLine).orElse(null));
        check.put(
                "externalLinks",
                report.getExternalLinks().stream()
                        .map(link -> new JsonObject()
                                .with("item", link.getItem().toString())
                                .with("url", ThaiText.oneLine(link.getUrl())))
                        .toList());
        check.put("online", report.getOnline().map(ThaiText::oneLine).orElse(null));
        report.getBaseline().ifPresent(beside -> check.put("baseline", of(beside)));
        return check;
    }

    /**
     * What is gone is no result: GitHub takes each result for something to mend, whatever its {@code baselineState}
     * says.
     */
    private static JsonObject of(BaselineComparison beside) {
        return new JsonObject()
                .with("asOf", beside.getAsOf().map(LocalDate::toString).orElse(null))
                .with("newErrors", beside.getNewErrors())
                .with("newWarnings", beside.getNewWarnings())
                .with("newInfos", beside.getNewInfos())
                .with("unchanged", beside.getUnchanged())
                .with("absent", rulesOf(beside.getAbsent()))
                .with("notEvaluated", rulesOf(beside.getNotEvaluated()));
    }

    private static List<String> rulesOf(List<Finding> findings) {
        return findings.stream()
                .map(finding -> ThaiText.oneLine(finding.getRuleId()))
                .toList();
    }

    private static @Nullable BigDecimal shown(Optional<Score> score) {
        return score.map(Score::toShown).orElse(null);
    }
}
