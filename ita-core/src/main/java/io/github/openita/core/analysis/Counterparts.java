package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which address of one edition means the same as which of another; the same both ways. Immutable once made. */
final class Counterparts {

    private final Edition old;
    private final Edition young;
    private final boolean sameEdition;
    private final Map<NodeCode, NodeCode> newByOld = new HashMap<>();
    private final Map<NodeCode, NodeCode> oldByNew = new HashMap<>();

    Counterparts(Edition old, Edition young) {
        this.old = old;
        this.young = young;
        sameEdition = old.getName().equals(young.getName());
        if (!sameEdition) {
            matchTools();
            matchIndicators();
            matchSubIndicators();
            matchItems();
            matchQuestions();
        }
    }

    /** The address in the new edition, where it has the like. */
    Optional<NodeCode> inNew(NodeCode oldCode) {
        return counterpart(oldCode, newByOld, young);
    }

    /** The address in the old edition, where it has the like. */
    Optional<NodeCode> inOld(NodeCode newCode) {
        return counterpart(newCode, oldByNew, old);
    }

    private Optional<NodeCode> counterpart(NodeCode code, Map<NodeCode, NodeCode> known, Edition other) {
        if (sameEdition) {
            return Optional.of(code);
        }
        Optional<NodeCode> whole = Optional.ofNullable(known.get(code.whole()));
        Optional<String> part = code.getPart();
        if (part.isEmpty()) {
            return whole;
        }
        boolean hasPart =
                other.getParts().stream().anyMatch(eitPart -> eitPart.getCode().equals(part.get()));
        return whole.filter(found -> hasPart).map(found -> found.atPart(part.get()));
    }

    private void matchTools() {
        pair(
                List.of(Tool.values()),
                List.of(Tool.values()),
                NodeCode::of,
                Optional::of,
                (one, other) ->
                        old.getWeights().containsKey(one) && young.getWeights().containsKey(other));
    }

    private void matchIndicators() {
        List<Indicator> olds = old.getIndicators();
        List<Indicator> news = young.getIndicators();
        Function<Indicator, NodeCode> code = indicator -> NodeCode.ofIndicator(indicator.getNumber());
        Function<Indicator, Optional<String>> number =
                indicator -> Optional.of(indicator.getTool() + " " + indicator.getNumber());
        Function<Indicator, Optional<String>> name =
                indicator -> plain(indicator.getNameTh()).map(words -> indicator.getTool() + " " + words);
        pair(olds, news, code, number, (one, other) -> agree(one.getNameTh(), other.getNameTh()));
        pair(olds, news, code, name, (one, other) -> true);
        // Indicator 8 was reworded in 2567; the commission's ten have kept their numbers since 2562.
        pair(olds, news, code, number, (one, other) -> ofTheCommission());
    }

    private void matchSubIndicators() {
        List<SubIndicator> olds = old.getSubIndicators();
        List<SubIndicator> news = young.getSubIndicators();
        Function<SubIndicator, NodeCode> code = SubIndicator::getCode;
        pair(
                olds,
                news,
                code,
                sub -> Optional.of(sub.getCode()),
                (one, other) -> agree(one.getNameTh(), other.getNameTh()));
        pair(olds, news, code, sub -> plain(sub.getNameTh()), (one, other) -> true);
    }

    private void matchItems() {
        Function<Item, NodeCode> code = item -> NodeCode.of(item.getCode());
        pair(old.getItems(), young.getItems(), code, Item::getTopic, (one, other) -> true);
        pair(
                old.getItems(),
                young.getItems(),
                code,
                item -> Optional.of(ThaiText.normalize(item.getNameTh())),
                (one, other) -> true);
    }

    private void matchQuestions() {
        pair(
                old.getQuestions(),
                young.getQuestions(),
                question -> NodeCode.of(question.getCode()),
                (Question question) -> plain(question.getTextTh())
                        .map(words -> question.getCode().getTool() + " " + words),
                (one, other) -> true);
    }

    /** Whether two names of the same number say the same, as far as they are known. */
    private boolean agree(Optional<String> one, Optional<String> other) {
        if (one.isPresent() && other.isPresent()) {
            return plain(one).equals(plain(other));
        }
        return old.getScheme().equals(young.getScheme());
    }

    private boolean ofTheCommission() {
        return old.getScheme().isEmpty() && young.getScheme().isEmpty();
    }

    private static Optional<String> plain(Optional<String> words) {
        return words.map(ThaiText::normalize);
    }

    /** Pairs what has a key that stands once on either side, unless it has found its counterpart before. */
    private <T, K> void pair(
            List<T> olds,
            List<T> news,
            Function<T, NodeCode> code,
            Function<T, Optional<K>> key,
            BiPredicate<T, T> accept) {
        Map<K, T> oldByKey = byKey(olds, key);
        byKey(news, key).forEach((common, other) -> {
            T one = oldByKey.get(common);
            if (one != null
                    && accept.test(one, other)
                    && !newByOld.containsKey(code.apply(one))
                    && !oldByNew.containsKey(code.apply(other))) {
                newByOld.put(code.apply(one), code.apply(other));
                oldByNew.put(code.apply(other), code.apply(one));
            }
        });
    }

    private static <T, K> Map<K, T> byKey(List<T> values, Function<T, Optional<K>> key) {
        Map<K, T> found = new HashMap<>();
        Set<K> twice = new HashSet<>();
        for (T value : values) {
            key.apply(value).ifPresent(known -> {
                if (found.put(known, value) != null) {
                    twice.add(known);
                }
            });
        }
        return found.entrySet().stream()
                .filter(entry -> !twice.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
