package io.github.openita.core.responsibility;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that are written in more than one way (นักทรัพยากร, นักทรัพยากรฯ), so that work that falls to one may be counted
 * for two. Static methods only; thread-safe.
 */
public final class Spellings {

    private Spellings() {}

    /**
     * {@return a remark for each name that stands in several spellings, in the order of the names}
     *
     * @param paper what the names stand in
     * @param rule the rule of the remarks, such as {@code matrix/two-spellings}
     * @param names names of people, positions or units, as often as they stand there
     */
    public static List<RowFinding> remarks(Paper paper, String rule, Stream<String> names) {
        Map<String, Map<String, Integer>> byKey = new TreeMap<>();
        names.map(ThaiText::normalize)
                .filter(ThaiText::isInformative)
                .forEach(name -> byKey.computeIfAbsent(ThaiText.nameKey(name), key -> new TreeMap<>())
                        .merge(name, 1, Integer::sum));
        List<RowFinding> remarks = new ArrayList<>();
        byKey.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .forEach(spellings -> remarks.add(remark(paper, rule, spellings)));
        return List.copyOf(remarks);
    }

    private static RowFinding remark(Paper paper, String rule, Map<String, Integer> spellings) {
        String th = spellings.entrySet().stream()
                .map(one -> ThaiText.quoted(one.getKey()) + " (" + one.getValue() + " แห่ง)")
                .collect(Collectors.joining(", "));
        String en = spellings.entrySet().stream()
                .map(one -> ThaiText.quoted(one.getKey()) + " (" + one.getValue() + "×)")
                .collect(Collectors.joining(", "));
        return RowFinding.builder()
                .paper(paper)
                .ruleId(rule)
                .severity(Severity.INFO)
                .message(BilingualText.of(
                        "เขียนต่างกัน อาจเป็นผู้เดียวกัน: " + th, "spelt differently, perhaps one and the same: " + en))
                .build();
    }
}
