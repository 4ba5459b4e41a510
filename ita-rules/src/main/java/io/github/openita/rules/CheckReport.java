package io.github.openita.rules;

import io.github.openita.core.internal.Lazy;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.rules.baseline.BaselineCheck;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the check of one disclosure found (รายงานการตรวจความครบถ้วน). This class is immutable and thread-safe; the
 * forecast, the digest of the text and the sentences are made when they are asked for.
 */
public final class CheckReport {

    private final Lazy<RuleSetVersion> ruleSet;
    private final Optional<Agency> agency;
    private final Optional<String> source;
    private final Lazy<Optional<String>> sourceSha256;
    private final Optional<LocalDate> asOf;
    private final CheckSummary summary;
    private final List<Finding> findings;
    private final List<ItemVerdict> items;
    private final Lazy<Forecast> forecast;
    private final List<NotEvaluated> notEvaluated;
    private final Optional<String> site;
    private final List<ExternalLink> externalLinks;
    private final Optional<String> online;
    private final Optional<BaselineComparison> baseline;

    /** The lists are kept as they are: nobody else may change them. */
    CheckReport(
            Supplier<RuleSetVersion> ruleSet,
            Optional<Agency> agency,
            Optional<String> source,
            Supplier<Optional<String>> sourceSha256,
            Optional<LocalDate> asOf,
            CheckSummary summary,
            List<Finding> findings,
            List<ItemVerdict> items,
            Supplier<Forecast> forecast,
            List<NotEvaluated> notEvaluated,
            Optional<String> site,
            List<ExternalLink> externalLinks,
            Optional<String> online,
            Optional<BaselineComparison> baseline) {
        this.ruleSet = new Lazy<>(ruleSet);
        this.agency = agency;
        this.source = source;
        this.sourceSha256 = new Lazy<>(sourceSha256);
        this.asOf = asOf;
        this.summary = summary;
        this.findings = Collections.unmodifiableList(findings);
        this.items = Collections.unmodifiableList(items);
        this.forecast = new Lazy<>(forecast);
        this.notEvaluated = Collections.unmodifiableList(notEvaluated);
        this.site = site;
        this.externalLinks = Collections.unmodifiableList(externalLinks);
        this.online = online;
        this.baseline = baseline;
    }

    /** The same report beside a baseline. */
    private CheckReport(CheckReport report, List<Finding> findings, BaselineComparison baseline) {
        this.ruleSet = report.ruleSet;
        this.agency = report.agency;
        this.source = report.source;
        this.sourceSha256 = report.sourceSha256;
        this.asOf = report.asOf;
        this.summary = report.summary;
        this.findings = List.copyOf(findings);
        this.items = report.items;
        this.forecast = report.forecast;
        this.notEvaluated = report.notEvaluated;
        this.site = report.site;
        this.externalLinks = report.externalLinks;
        this.online = report.online;
        this.baseline = Optional.of(baseline);
    }

    /** {@return a builder with nothing set, for a report that was made before} */
    public static CheckReportBuilder builder() {
        return new CheckReportBuilder();
    }

    /** {@return a builder with everything set as here} */
    public CheckReportBuilder toBuilder() {
        return new CheckReportBuilder(this);
    }

    /**
     * Holds this check against a former one of the same disclosure, its baseline (ผลตรวจครั้งก่อน). Two findings are the
     * same where they are of one rule, item, element and data file and either say the same or stand at the same place, an
     * element being one place; lines do not matter. What weighs more than it did is new.
     *
     * @param former a former check; that it was compared itself makes no difference, but what it could not evaluate of
     *     its own baseline is still known
     * @return this check, each finding of which says whether it is new, with what is gone
     * @throws InvalidInputException where the former check is by another edition, or surely of another agency
     */
    public CheckReport comparedWith(CheckReport former) {
        BaselineCheck check = BaselineCheck.of(this, former);
        return new CheckReport(this, check.findings(), check.comparison());
    }

    /**
     * Holds this check against a baseline that has no check of this disclosure, such as one of several that did not know it
     * yet.
     *
     * @return this check, each finding of which is new
     */
    public CheckReport comparedWithNone() {
        return new CheckReport(this, BaselineCheck.allNew(this), BaselineCheck.none(this));
    }

    /** {@return which rules were applied} */
    public RuleSetVersion getRuleSet() {
        return ruleSet.get();
    }

    /** {@return whose disclosure it is, as far as the document says so} */
    public Optional<Agency> getAgency() {
        return agency;
    }

    /** {@return the name of the document, where it had one} */
    public Optional<String> getSource() {
        return source;
    }

    /** {@return the SHA-256 of its bytes in hexadecimal, where there were any} */
    public Optional<String> getSourceSha256() {
        return sourceSha256.get();
    }

    /** {@return the day for which freshness was judged, where one was given} */
    public Optional<LocalDate> getAsOf() {
        return asOf;
    }

    /** {@return the check in numbers} */
    public CheckSummary getSummary() {
        return summary;
    }

    /** {@return what was found: about the document first, then in the order of the form} */
    public List<Finding> getFindings() {
        return findings;
    }

    /** {@return the verdict on each item of the edition, in the order of the form} */
    public List<ItemVerdict> getItems() {
        return items;
    }

    /** {@return the score to expect, by the scorer of the edition} */
    public Forecast getForecast() {
        return forecast.get();
    }

    /** {@return the rules that could not be evaluated, which is not the same as passed, in the order of the form} */
    public List<NotEvaluated> getNotEvaluated() {
        return notEvaluated;
    }

    /** {@return the name of the site that links were followed into, such as a folder, where they were} */
    public Optional<String> getSite() {
        return site;
    }

    /**
     * {@return the links that lead away from that site and were neither followed nor tried, in the order of the form;
     * empty where no link was followed at all}
     */
    public List<ExternalLink> getExternalLinks() {
        return externalLinks;
    }

    /** {@return the name of what tried links over the network, where they were tried} */
    public Optional<String> getOnline() {
        return online;
    }

    /** {@return what this check is beside a former one, where it was compared} */
    public Optional<BaselineComparison> getBaseline() {
        return baseline;
    }

    /**
     * Tells whether anything weighs enough that was not found before, listed or not.
     *
     * @param severity a severity
     * @return whether anything new weighs that much or more; where there was no former check, everything is new
     */
    public boolean hasNewAtLeast(Severity severity) {
        return baseline.map(former -> former.hasNewAtLeast(severity)).orElseGet(() -> hasAtLeast(severity));
    }

    /**
     * Tells whether anything weighs enough, listed or not.
     *
     * @param severity a severity
     * @return whether anything weighs that much or more
     */
    public boolean hasAtLeast(Severity severity) {
        return switch (severity) {
            case ERROR -> summary.getErrors() > 0;
            case WARNING -> summary.getErrors() + summary.getWarnings() > 0;
            case INFO -> summary.getErrors() + summary.getWarnings() + summary.getInfos() > 0;
        };
    }

    private List<Object> parts() {
        return List.of(
                getRuleSet(),
                agency,
                source,
                getSourceSha256(),
                asOf,
                summary,
                findings,
                items,
                getForecast(),
                notEvaluated,
                site,
                externalLinks,
                online,
                baseline);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckReport that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getRuleSet(), source, summary, items);
    }

    /** {@return the rules and the numbers} */
    @Override
    public String toString() {
        return getRuleSet() + " " + summary;
    }
}
