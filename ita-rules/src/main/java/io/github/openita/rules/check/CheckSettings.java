package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Basis;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleSet;
import io.github.openita.rules.reading.LinkVisitor;
import io.github.openita.rules.reading.PublishedSite;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How disclosures are checked. Immutable and thread-safe.
 *
 * @param ruleSet what is asked for
 * @param failBasis the weakest basis that fails
 * @param strict whether an item without elements is one that shows none of them
 * @param asOf the day for which freshness is judged
 * @param site where links are followed into
 * @param links who tries links that lead elsewhere or, where there is no site, all
 * @param ownChecks the agency's own checks by their names, in the order in which they run
 */
public record CheckSettings(
        RuleSet ruleSet,
        Basis failBasis,
        boolean strict,
        Optional<LocalDate> asOf,
        Optional<PublishedSite> site,
        Optional<LinkVisitor> links,
        Map<String, ItemCheck> ownChecks) {

    /** Copies the map. */
    public CheckSettings {
        ownChecks = Collections.unmodifiableMap(new LinkedHashMap<>(ownChecks));
    }

    /**
     * Changes the line between what fails and what warns.
     *
     * @param weakest the weakest basis that fails
     * @return these settings with that line
     */
    public CheckSettings withFailBasis(Basis weakest) {
        return new CheckSettings(ruleSet, weakest, strict, asOf, site, links, ownChecks);
    }

    /** {@return these settings, failing on every basis and asking for every element} */
    public CheckSettings strictly() {
        return new CheckSettings(ruleSet, Basis.UNVERIFIED, true, asOf, site, links, ownChecks);
    }

    /**
     * Changes the day for which freshness is judged.
     *
     * @param day the day
     * @return these settings with that day
     */
    public CheckSettings withAsOf(LocalDate day) {
        return new CheckSettings(ruleSet, failBasis, strict, Optional.of(day), site, links, ownChecks);
    }

    /**
     * Changes where links are followed into.
     *
     * @param published the site as it is about to be published
     * @return these settings with that site
     */
    public CheckSettings withSite(PublishedSite published) {
        return new CheckSettings(ruleSet, failBasis, strict, asOf, Optional.of(published), links, ownChecks);
    }

    /**
     * Changes who tries links.
     *
     * @param visitor tries those that lead elsewhere or, where there is no site, all
     * @return these settings with that visitor
     */
    public CheckSettings withLinks(LinkVisitor visitor) {
        return new CheckSettings(ruleSet, failBasis, strict, asOf, site, Optional.of(visitor), ownChecks);
    }

    /**
     * Changes the agency's own checks.
     *
     * @param rules the rules with those of the checks
     * @param checks the checks by their names
     * @return these settings with those checks
     */
    public CheckSettings withOwnChecks(RuleSet rules, Map<String, ItemCheck> checks) {
        return new CheckSettings(rules, failBasis, strict, asOf, site, links, checks);
    }

    /** What it weighs that an element or a year is not as a rule asks. */
    Severity severityOf(Rule rule) {
        return rule.getBasis().filter(basis -> basis.compareTo(failBasis) <= 0).isPresent()
                ? Severity.ERROR
                : Severity.WARNING;
    }
}
