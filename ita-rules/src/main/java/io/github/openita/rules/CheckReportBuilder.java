package io.github.openita.rules;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.IncompleteValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a {@link CheckReport} together that was made before, such as one read from its document. Not thread-safe. */
public final class CheckReportBuilder {

    private @Nullable RuleSetVersion ruleSet;
    private @Nullable Agency agency;
    private @Nullable String source;
    private @Nullable String sourceSha256;
    private @Nullable LocalDate asOf;
    private @Nullable CheckSummary summary;
    private List<Finding> findings = List.of();
    private List<ItemVerdict> items = List.of();
    private @Nullable Forecast forecast;
    private List<NotEvaluated> notEvaluated = List.of();
    private @Nullable String site;
    private List<ExternalLink> externalLinks = List.of();
    private @Nullable String online;
    private @Nullable BaselineComparison baseline;

    CheckReportBuilder() {}

    /** With everything set as there. */
    CheckReportBuilder(CheckReport report) {
        ruleSet = report.getRuleSet();
        agency = report.getAgency().orElse(null);
        source = report.getSource().orElse(null);
        sourceSha256 = report.getSourceSha256().orElse(null);
        asOf = report.getAsOf().orElse(null);
        summary = report.getSummary();
        findings = report.getFindings();
        items = report.getItems();
        forecast = report.getForecast();
        notEvaluated = report.getNotEvaluated();
        site = report.getSite().orElse(null);
        externalLinks = report.getExternalLinks();
        online = report.getOnline().orElse(null);
        baseline = report.getBaseline().orElse(null);
    }

    /**
     * {@return this builder}
     *
     * @param version which rules were applied
     */
    public CheckReportBuilder ruleSet(RuleSetVersion version) {
        ruleSet = Objects.requireNonNull(version, "ruleSet");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param checked whose disclosure it is
     */
    public CheckReportBuilder agency(Agency checked) {
        agency = Objects.requireNonNull(checked, "agency");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param name the name of the document
     */
    public CheckReportBuilder source(String name) {
        source = Objects.requireNonNull(name, "source");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param digest the SHA-256 of its bytes in hexadecimal
     */
    public CheckReportBuilder sourceSha256(String digest) {
        sourceSha256 = Objects.requireNonNull(digest, "sourceSha256");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param day the day for which freshness was judged
     */
    public CheckReportBuilder asOf(LocalDate day) {
        asOf = Objects.requireNonNull(day, "asOf");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param numbers the check in numbers
     */
    public CheckReportBuilder summary(CheckSummary numbers) {
        summary = Objects.requireNonNull(numbers, "summary");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param found what was found
     */
    public CheckReportBuilder findings(List<? extends Finding> found) {
        findings = List.copyOf(found);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param verdicts the verdict on each item
     */
    public CheckReportBuilder items(List<? extends ItemVerdict> verdicts) {
        items = List.copyOf(verdicts);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param expected the score to expect
     */
    public CheckReportBuilder forecast(Forecast expected) {
        forecast = Objects.requireNonNull(expected, "forecast");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param rules the rules that could not be evaluated
     */
    public CheckReportBuilder notEvaluated(List<? extends NotEvaluated> rules) {
        notEvaluated = List.copyOf(rules);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param name the name of the site that links were followed into
     */
    public CheckReportBuilder site(String name) {
        site = Objects.requireNonNull(name, "site");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param links the links that led elsewhere and were not tried
     */
    public CheckReportBuilder externalLinks(List<? extends ExternalLink> links) {
        externalLinks = List.copyOf(links);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param name the name of what tried links over the network
     */
    public CheckReportBuilder online(String name) {
        online = Objects.requireNonNull(name, "online");
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param comparison what it was beside a former check; its findings say themselves which of them are new
     */
    public CheckReportBuilder baseline(BaselineComparison comparison) {
        baseline = Objects.requireNonNull(comparison, "baseline");
        return this;
    }

    /**
     * {@return the report; what is not set is not said, and of lists there is nothing}
     *
     * @throws IncompleteValueException where the rule set, the summary or the forecast is not set
     */
    public CheckReport build() {
        if (ruleSet == null || summary == null || forecast == null) {
            throw new IncompleteValueException(
                    "Cannot build CheckReport, some of required attributes are not set [" + missing() + "]");
        }
        RuleSetVersion version = ruleSet;
        Forecast expected = forecast;
        Optional<String> digest = Optional.ofNullable(sourceSha256);
        return new CheckReport(
                () -> version,
                Optional.ofNullable(agency),
                Optional.ofNullable(source),
                () -> digest,
                Optional.ofNullable(asOf),
                summary,
                findings,
                items,
                () -> expected,
                notEvaluated,
                Optional.ofNullable(site),
                externalLinks,
                Optional.ofNullable(online),
                Optional.ofNullable(baseline));
    }

    private String missing() {
        return Stream.of(
                        ruleSet == null ? "ruleSet" : "",
                        summary == null ? "summary" : "",
                        forecast == null ? "forecast" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
