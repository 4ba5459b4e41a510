package io.github.openita.core.edition;

import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What of one edition corresponds to what of another, by meaning, since codes are given anew each year. This class is
 * immutable and thread-safe.
 *
 * <p>Tools correspond by tool, indicators by number where their names agree, else by name, in the commission's forms
 * also by number alone; sub-indicators by code where their names agree, else by name; items by topic, else by title,
 * else by title and code; survey questions by wording. Titles, names and wordings are compared without their spacing,
 * the kind of their digits and the case of their letters. What stands several times corresponds to nothing, but an item
 * whose topic has become several items is split. Within one edition, whatever the revision, codes correspond.
 */
public final class EditionCrosswalk {

    /** So many letters and signs are more than a word that many titles share. */
    private static final int SHORTEST_HALF = 10;

    private record Match(List<NodeCode> successors, MatchedBy by) {}

    private final Edition from;
    private final Edition to;
    private final boolean sameEdition;
    private final Map<NodeCode, Match> matches = new HashMap<>();
    private final Map<NodeCode, NodeCode> predecessors = new HashMap<>();
    /** What became part of what, without being its predecessor. */
    private final Map<NodeCode, NodeCode> merged = new HashMap<>();

    private EditionCrosswalk(Edition from, Edition to) {
        this.from = from;
        this.to = to;
        sameEdition = from.getName().equals(to.getName());
        if (!sameEdition) {
            matchTools();
            matchIndicators();
            matchSubIndicators();
            matchItems();
            mergeItems();
            matchQuestions();
        }
    }

    /**
     * Finds what two editions have in common.
     *
     * @param from the edition that codes are asked of, usually the older one
     * @param to the edition in which what corresponds to them is looked for
     * @return the crosswalk from the one to the other
     */
    public static EditionCrosswalk of(Edition from, Edition to) {
        return new EditionCrosswalk(from, to);
    }

    /**
     * Finds all that a node code became.
     *
     * @param code a node code of the first edition, with a part or without
     * @return what corresponds to it in the second: nothing, one code or, where it was split, several in the order of
     *     the form
     */
    public List<NodeCode> successorsOf(NodeCode code) {
        if (sameEdition) {
            return to.refusalOf(code).isEmpty() ? List.of(code) : List.of();
        }
        Match match = matches.get(code.whole());
        return match == null
                ? List.of()
                : match.successors.stream()
                        .flatMap(whole -> withPartOf(code, whole, to))
                        .toList();
    }

    /**
     * Finds what a node code became, where that is one.
     *
     * @param code a node code of the first edition, with a part or without
     * @return what alone corresponds to it in the second; empty where nothing does, or several do
     */
    public Optional<NodeCode> successorOf(NodeCode code) {
        List<NodeCode> successors = successorsOf(code);
        return successors.size() == 1 ? Optional.of(successors.get(0)) : Optional.empty();
    }

    /**
     * Finds what a node code was, where it is all that came of it.
     *
     * @param code a node code of the second edition, with a part or without
     * @return the code of the first edition whose one successor it is; empty where there is none
     */
    public Optional<NodeCode> predecessorOf(NodeCode code) {
        if (sameEdition) {
            return from.refusalOf(code).isEmpty() ? Optional.of(code) : Optional.empty();
        }
        return Optional.ofNullable(predecessors.get(code.whole()))
                .filter(whole ->
                        Objects.requireNonNull(matches.get(whole)).successors.size() == 1)
                .flatMap(whole -> withPartOf(code, whole, from).findFirst());
    }

    /**
     * Says why a node code and its successors correspond.
     *
     * @param code a node code of the first edition, with a part or without
     * @return what they have in common; empty where it has no successor
     */
    public Optional<MatchedBy> matchedBy(NodeCode code) {
        if (successorsOf(code).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sameEdition ? MatchedBy.EDITION : Objects.requireNonNull(matches.get(code.whole())).by);
    }

    /**
     * Finds the item that an item became a part of. It is no successor: a score of the one says nothing of the other.
     *
     * @param code the node code of an item of the first edition
     * @return the item of the second that has no predecessor, and that has the titles of this item and of at least one other
     *     without a successor: in its own title, in one piece or in two with other words between, or as one of its
     *     elements; empty where there is none
     */
    public Optional<NodeCode> mergedInto(NodeCode code) {
        return Optional.ofNullable(merged.get(code));
    }

    /** The same part of a node as of another, where that edition has the part. */
    private static Stream<NodeCode> withPartOf(NodeCode code, NodeCode whole, Edition edition) {
        return code.getPart()
                .map(part -> Stream.of(whole.atPart(part))
                        .filter(node -> edition.refusalOf(node).isEmpty()))
                .orElse(Stream.of(whole));
    }

    private void matchTools() {
        from.getWeights().keySet().stream()
                .filter(tool -> to.getWeights().containsKey(tool))
                .map(NodeCode::of)
                .forEach(tool -> match(tool, List.of(tool), MatchedBy.CODE));
    }

    private void matchIndicators() {
        Kind<Indicator> indicators = new Kind<>(
                from.getIndicators(), to.getIndicators(), indicator -> NodeCode.ofIndicator(indicator.getNumber()));
        Function<Indicator, Optional<String>> number =
                indicator -> Optional.of(indicator.getTool() + " " + indicator.getNumber());
        indicators.match(number, MatchedBy.CODE, (one, other) -> agree(one.getNameTh(), other.getNameTh()));
        indicators.match(indicator -> wording(indicator.getTool(), indicator.getNameTh()), MatchedBy.TITLE);
        // Indicator 8 was reworded in 2567; the commission's ten have kept their numbers since 2562.
        if (from.getScheme().isEmpty() && to.getScheme().isEmpty()) {
            indicators.match(number, MatchedBy.CODE);
        }
    }

    private void matchSubIndicators() {
        Kind<SubIndicator> subs = new Kind<>(from.getSubIndicators(), to.getSubIndicators(), SubIndicator::getCode);
        subs.match(
                sub -> Optional.of(sub.getCode()),
                MatchedBy.CODE,
                (one, other) -> agree(one.getNameTh(), other.getNameTh()));
        subs.match(sub -> wording(Tool.OIT, sub.getNameTh()), MatchedBy.TITLE);
    }

    private void matchItems() {
        Kind<Item> items = new Kind<>(from.getItems(), to.getItems(), item -> NodeCode.of(item.getCode()));
        Function<Item, Optional<String>> title = item -> wording(Tool.OIT, Optional.of(item.getNameTh()));
        items.split(Item::getTopic, MatchedBy.TOPIC);
        items.match(title, MatchedBy.TITLE);
        items.match(item -> title.apply(item).map(words -> item.getCode() + " " + words), MatchedBy.CODE);
    }

    private void mergeItems() {
        Map<NodeCode, List<NodeCode>> wholes = new LinkedHashMap<>();
        for (Item part : from.getItems()) {
            NodeCode code = NodeCode.of(part.getCode());
            String title = ThaiText.titleKey(part.getNameTh());
            List<NodeCode> around = matches.containsKey(code) || title.isEmpty()
                    ? List.of()
                    : to.getItems().stream()
                            .filter(whole -> hasTitle(whole, title))
                            .map(whole -> NodeCode.of(whole.getCode()))
                            .filter(whole -> !predecessors.containsKey(whole))
                            .toList();
            if (around.size() == 1) {
                wholes.computeIfAbsent(around.get(0), first -> new ArrayList<>())
                        .add(code);
            }
        }
        wholes.forEach((whole, parts) -> {
            if (parts.size() > 1) {
                parts.forEach(part -> merged.put(part, whole));
            }
        });
    }

    /** Whether an item has the title of another in its own, in one piece or in two, or as one of its elements. */
    private static boolean hasTitle(Item whole, String title) {
        String own = ThaiText.titleKey(whole.getNameTh());
        return own.contains(title)
                || hasHalves(own, title)
                || whole.getElements().stream()
                        .anyMatch(element ->
                                ThaiText.titleKey(element.getWordingTh()).equals(title));
    }

    /** Whether a title stands in another in two pieces, one after the other, as where the words of a third stand between. */
    private static boolean hasHalves(String own, String title) {
        for (int cut = SHORTEST_HALF; cut <= title.length() - SHORTEST_HALF; cut++) {
            int first = own.indexOf(title.substring(0, cut));
            if (first < 0) {
                return false;
            }
            if (own.indexOf(title.substring(cut), first + cut) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void matchQuestions() {
        Kind<Question> questions =
                new Kind<>(from.getQuestions(), to.getQuestions(), question -> NodeCode.of(question.getCode()));
        questions.match(question -> wording(question.getCode().getTool(), question.getTextTh()), MatchedBy.TITLE);
    }

    /** Whether two names of the same number say the same, as far as they are known. */
    private boolean agree(Optional<String> one, Optional<String> other) {
        if (one.isPresent() && other.isPresent()) {
            return ThaiText.titleKey(one.get()).equals(ThaiText.titleKey(other.get()));
        }
        return from.getScheme().equals(to.getScheme());
    }

    private static Optional<String> wording(Tool tool, Optional<String> words) {
        return words.map(known -> tool + " " + ThaiText.titleKey(known));
    }

    private void match(NodeCode code, List<NodeCode> successors, MatchedBy by) {
        matches.put(code, new Match(successors, by));
        successors.forEach(successor -> predecessors.put(successor, code));
    }

    /** What stands at one level of both editions. */
    private final class Kind<T> {

        private final List<T> before;
        private final List<T> after;
        private final Function<T, NodeCode> code;

        Kind(List<T> before, List<T> after, Function<T, NodeCode> code) {
            this.before = before;
            this.after = after;
            this.code = code;
        }

        /** Matches what has a key that stands once on either side, unless it has found its like before. */
        <K> void match(Function<T, Optional<K>> key, MatchedBy by) {
            match(key, by, (one, other) -> true);
        }

        <K> void match(Function<T, Optional<K>> key, MatchedBy by, BiPredicate<T, T> accept) {
            match(key, by, accept, 1);
        }

        /** The same, where a key may also stand several times in the second edition. */
        <K> void split(Function<T, Optional<K>> key, MatchedBy by) {
            match(key, by, (one, other) -> true, Integer.MAX_VALUE);
        }

        private <K> void match(Function<T, Optional<K>> key, MatchedBy by, BiPredicate<T, T> accept, int most) {
            Map<K, List<T>> others = byKey(after, key);
            byKey(before, key).forEach((common, ones) -> {
                List<T> found = others.getOrDefault(common, List.of());
                if (ones.size() == 1 && !found.isEmpty() && found.size() <= most) {
                    NodeCode one = code.apply(ones.get(0));
                    List<NodeCode> successors = found.stream().map(code).toList();
                    if (found.stream().allMatch(other -> accept.test(ones.get(0), other))
                            && !matches.containsKey(one)
                            && successors.stream().noneMatch(predecessors::containsKey)) {
                        EditionCrosswalk.this.match(one, successors, by);
                    }
                }
            });
        }

        private <K> Map<K, List<T>> byKey(List<T> values, Function<T, Optional<K>> key) {
            Map<K, List<T>> found = new LinkedHashMap<>();
            for (T value : values) {
                key.apply(value)
                        .ifPresent(known -> found.computeIfAbsent(known, first -> new ArrayList<>())
                                .add(value));
            }
            return found;
        }
    }
}
