package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts the checked disclosures of a group. Used for one group, not shared. */
final class DisclosureSums {

    private final Edition edition;
    private final List<CheckedDisclosure> disclosures;
    private final Map<QuestionCode, Integer> absent = new HashMap<>();
    private final Map<QuestionCode, Integer> incomplete = new HashMap<>();
    private final Map<QuestionCode, Integer> claimed = new HashMap<>();
    private final Map<QuestionCode, Map<String, Integer>> elements = new HashMap<>();
    private long errors;
    private long warnings;
    private int withErrors;

    DisclosureSums(Edition edition, List<CheckedDisclosure> disclosures) {
        this.edition = edition;
        this.disclosures = disclosures;
        disclosures.forEach(this::add);
    }

    private void add(CheckedDisclosure disclosure) {
        errors += disclosure.getErrors();
        warnings += disclosure.getWarnings();
        withErrors += disclosure.getErrors() > 0 ? 1 : 0;
        disclosure.getAbsent().forEach(code -> absent.merge(code, 1, Integer::sum));
        disclosure.getIncomplete().forEach(code -> incomplete.merge(code, 1, Integer::sum));
        disclosure.getClaimed().forEach(code -> claimed.merge(code, 1, Integer::sum));
        disclosure.getElements().forEach((code, ids) -> {
            Map<String, Integer> counts = elements.computeIfAbsent(code, same -> new HashMap<>());
            ids.stream().distinct().forEach(id -> counts.merge(id, 1, Integer::sum));
        });
    }

    /** What is counted, in a group without a name yet. */
    ImmutableDisclosureGroup.Builder group() {
        ImmutableDisclosureGroup.Builder group = DisclosureGroup.builder()
                .disclosures(disclosures.size())
                .withErrors(withErrors)
                .errors(errors)
                .warnings(warnings)
                .forecast(spread(CheckedDisclosure::getForecast))
                .atWorst(spread(CheckedDisclosure::getAtWorst));
        edition.questionsOf(Tool.OIT).forEach(code -> group.addItem(item(code)));
        return group;
    }

    private ScoreDistribution spread(Function<CheckedDisclosure, Optional<Score>> figure) {
        List<Score> known = new ArrayList<>();
        disclosures.forEach(disclosure -> figure.apply(disclosure).ifPresent(known::add));
        return ScoreDistribution.of(known);
    }

    private ItemOverview item(QuestionCode code) {
        int without = absent.getOrDefault(code, 0);
        int wrong = incomplete.getOrDefault(code, 0);
        int said = claimed.getOrDefault(code, 0);
        Points missing = disclosures.isEmpty()
                ? Points.ZERO
                : Hundredths.mean((long) Hundredths.FULL * (without + wrong), disclosures.size());
        return ItemOverview.builder()
                .code(code)
                .absent(without)
                .incomplete(wrong)
                .claimed(said)
                .complete(disclosures.size() - without - wrong - said)
                .lost(edition.form()
                        .find(NodeCode.of(code))
                        .map(node -> node.inOverall(missing))
                        .orElse(Points.ZERO))
                .elements(elements.getOrDefault(code, Map.of()).entrySet().stream()
                        .map(entry -> ElementCount.builder()
                                .id(entry.getKey())
                                .count(entry.getValue())
                                .build())
                        .sorted(Comparator.comparingInt(ElementCount::getCount)
                                .reversed()
                                .thenComparing(ElementCount::getId))
                        .toList())
                .build();
    }
}
