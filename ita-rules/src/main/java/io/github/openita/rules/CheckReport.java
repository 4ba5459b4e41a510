package io.github.openita.rules;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
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
            Optional<String> online) {
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
    }

    /**
     * Puts a report together that was made before, such as one read from its document.
     *
     * @param ruleSet which rules were applied
     * @param source the name of the document, where it had one
     * @param sourceSha256 the SHA-256 of its bytes in hexadecimal, where there were any
     * @param asOf the day for which freshness was judged, where one was given
     * @param summary the check in numbers
     * @param findings what was found
     * @param items the verdict on each item
     * @param forecast the score to expect
     * @param notEvaluated the rules that could not be evaluated
     * @param site the name of the site that links were followed into, where they were
     * @param externalLinks the links that led elsewhere and were not tried
     * @param online the name of what tried links over the network, where they were tried
     * @return the report
     */
    public static CheckReport of(
            RuleSetVersion ruleSet,
            Optional<String> source,
            Optional<String> sourceSha256,
            Optional<LocalDate> asOf,
            CheckSummary summary,
            List<Finding> findings,
            List<ItemVerdict> items,
            Forecast forecast,
            List<NotEvaluated> notEvaluated,
            Optional<String> site,
            List<ExternalLink> externalLinks,
            Optional<String> online) {
        return new CheckReport(
                () -> ruleSet,
                Optional.empty(),
                source,
                () -> sourceSha256,
                asOf,
                summary,
                List.copyOf(findings),
                List.copyOf(items),
                () -> forecast,
                List.copyOf(notEvaluated),
                site,
                List.copyOf(externalLinks),
                online);
    }

    /** {@return which rules were applied} */
    public RuleSetVersion getRuleSet() {
        return ruleSet.get();
    }

    /**
     * {@return this report, of that agency's disclosure}
     *
     * @param checked whose disclosure it is
     */
    public CheckReport withAgency(Agency checked) {
        return new CheckReport(
                this::getRuleSet,
                Optional.of(checked),
                source,
                this::getSourceSha256,
                asOf,
                summary,
                findings,
                items,
                this::getForecast,
                notEvaluated,
                site,
                externalLinks,
                online);
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
                online);
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
