package io.github.openita.rules;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.QuestionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an edition asks of a disclosure, as values. This class is immutable and thread-safe; build it once
 * and share it. {@link RuleSets} makes it.
 */
public final class RuleSet {

    private final Edition edition;
    private final List<ItemRequirement> items;
    private final Map<QuestionCode, ItemRequirement> byCode = new HashMap<>();
    private final Late<List<ItemVerdict>> allComplete;
    private final Late<ItemTitles> titles;
    private final Late<RuleSetVersion> version;

    RuleSet(Edition edition) {
        this.edition = edition;
        items = IntStream.range(0, edition.getItems().size())
                .mapToObj(index -> ItemRequirement.of(edition, index))
                .toList();
        items.forEach(item -> byCode.put(item.getCode(), item));
        allComplete = new Late<>(
                () -> items.stream().map(item -> item.is(Verdict.COMPLETE)).toList());
        titles = new Late<>(() -> new ItemTitles(edition.getItems()));
        version = new Late<>(this::versioned);
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

    /** {@return what is asked of each item, in the order of the form} */
    public List<ItemRequirement> getItems() {
        return items;
    }

    /** {@return all rules, in the order of the form} */
    public List<Rule> getRules() {
        return items.stream().flatMap(item -> item.getRules().stream()).toList();
    }

    /**
     * {@return {@code sha256:} and the digest of all that bears on a finding or the forecast, in hexadecimal; the same
     * for the same rules, wherever they were read from}
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
                .digest(RuleDigest.of(this))
                .build();
    }

    /** What is asked of an item; {@code null} where the edition has no such item. */
    @Nullable
    ItemRequirement requirement(QuestionCode code) {
        return byCode.get(code);
    }

    /** The verdicts where nothing is wrong. */
    List<ItemVerdict> allComplete() {
        return allComplete.get();
    }

    ItemTitles titles() {
        return titles.get();
    }

    /** {@return the name of the edition with its revision} */
    @Override
    public String toString() {
        return edition.nameWithRevision();
    }
}
