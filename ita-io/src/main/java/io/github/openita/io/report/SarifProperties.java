package io.github.openita.io.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.RuleSetVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a check says besides its findings, for which SARIF has no keys of its own; named as in the check report. */
final class SarifProperties {

    private SarifProperties() {}

    static ObjectNode of(CheckReport report, SourceName source) {
        ObjectNode check = JsonNodeFactory.instance.objectNode().put("source", source.shown());
        RuleSetVersion rules = report.getRuleSet();
        check.putObject("ruleSet")
                .put("id", ThaiText.oneLine(rules.getId()))
                .put("revision", rules.getRevision())
                .put("digest", ThaiText.oneLine(rules.getDigest()));
        check.put("asOf", report.getAsOf().map(LocalDate::toString).orElse(null));
        CheckSummary summary = report.getSummary();
        check.putObject("summary")
                .put("items", summary.getItems())
                .put("complete", summary.getComplete())
                .put("claimed", summary.getClaimed())
                .put("incomplete", summary.getIncomplete())
                .put("absent", summary.getAbsent())
                .put("errors", summary.getErrors())
                .put("warnings", summary.getWarnings())
                .put("infos", summary.getInfos())
                .put("notEvaluated", summary.getNotEvaluated())
                .put("omitted", summary.getOmitted());
        Forecast forecast = report.getForecast();
        ObjectNode indicators = check.putObject("forecast")
                .put("oit", shown(forecast.getOit()))
                .put("atWorst", shown(forecast.getAtWorst()))
                .put("claimed", forecast.getClaimed())
                .putObject("indicators");
        forecast.getIndicators().forEach((number, score) -> indicators.put(Integer.toString(number), score.toShown()));
        return check;
    }

    private static @Nullable BigDecimal shown(@Nullable Score score) {
        return score == null ? null : score.toShown();
    }
}
