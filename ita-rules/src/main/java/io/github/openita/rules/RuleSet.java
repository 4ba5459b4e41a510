package io.github.openita.rules;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.Lazy;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.digest.BuiltInDigests;
import io.github.openita.rules.digest.RuleDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that an edition asks of a disclosure, as values. This class is immutable and thread-safe; build it once
 * and share it. {@link RuleSets} makes it.
 */
public final class RuleSet {

    private final Edition edition;
    private final List<String> ownChecks;
    private final Map<QuestionCode, List<Rule>> byItem = new LinkedHashMap<>();
    private final Lazy<RuleSetVersion> version;

    RuleSet(Edition edition, List<String> ownChecks) {
        this.edition = edition;
        this.ownChecks = List.copyOf(ownChecks);
        edition.getItems().forEach(item -> byItem.put(item.getCode(), ItemRules.of(edition, item, ownChecks)));
        version = new Lazy<>(this::versioned);
    }

    /** This rule set with a rule of each item for a check of the agency's own. */
    RuleSet withOwnCheck(String id) {
        List<String> more = new ArrayList<>(ownChecks);
        more.add(id);
        return new RuleSet(edition, more);
    }

    /** {@return its identifier, the name of the edition: {@code nacc-2567}} */
    public String getId() {
        return edition.getName();
    }

    /** {@return the revision of the edition, from 1} */
    public int getRevision() {
        return edition.getRevision();
    }

    /** {@return what the whole rests on, where the edition says so; each rule has a basis of its own} */
    public Optional<Basis> getBasis() {
        return edition.getBasis();
    }

    /** {@return the edition that it was made from} */
    public Edition getEdition() {
        return edition;
    }

    /** {@return all rules, in the order of the form} */
    public List<Rule> getRules() {
        return byItem.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Finds what is asked of one item.
     *
     * @param item the code of the item
     * @return its rules in the order in which they are evaluated; none where the edition has no such item
     */
    public List<Rule> getRules(QuestionCode item) {
        return byItem.getOrDefault(item, List.of());
    }

    /**
     * {@return {@code sha256:} and the digest of all that bears on a finding or the forecast, in hexadecimal; the same
     * for the same rules, wherever they were read from} Of a check of the agency's own it knows the name, not what that
     * does.
     */
    public String getDigest() {
        return version().getDigest();
    }

    /** What reports call it. */
    RuleSetVersion version() {
        return version.get();
    }

    private RuleSetVersion versioned() {
        return RuleSetVersion.builder()
                .id(getId())
                .revision(getRevision())
                .digest(digest())
                .build();
    }

    private String digest() {
        Optional<String> known = ownChecks.isEmpty() ? BuiltInDigests.find(edition) : Optional.empty();
        return known.isPresent() ? known.get() : RuleDigest.of(this);
    }

    /** {@return the name of the edition with its revision} */
    @Override
    public String toString() {
        return edition.nameWithRevision();
    }
}
