package io.github.openita.rules.baseline;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of two checks are the same: of one rule, item, element and data file, and one of these, tried in turn:
 * the same words at the same place; the same words, which have moved; the same place, which now says something else; and
 * of an element, which is a place itself, anything. Each finding has one partner at most, and none that weighed less.
 * The order in which findings come does not matter. Used once, not shared.
 */
final class FindingMatch {

    /** What must be the same in any case. */
    private record Kin(String rule, Optional<QuestionCode> item, Optional<String> element, Optional<String> file) {

        static Kin of(Finding finding) {
            return new Kin(finding.getRuleId(), finding.getItem(), finding.getElement(), finding.getDataFile());
        }
    }

    private record Words(
            Kin kin,
            String pointer,
            FindingKind kind,
            Optional<Integer> row,
            Optional<Integer> column,
            BilingualText message) {}

    private record Moved(Kin kin, BilingualText message) {}

    private record At(Kin kin, String pointer) {}

    /** By what two findings are known to be the same, the surest first; empty where that tells nothing of a finding. */
    private static final List<Function<Finding, Optional<Object>>> SIGNS = List.of(
            finding -> Optional.of(new Words(
                    Kin.of(finding),
                    finding.getPointer(),
                    finding.getKind(),
                    finding.getDataRow(),
                    finding.getDataColumn(),
                    finding.getMessage())),
            finding -> Optional.of(new Moved(Kin.of(finding), finding.getMessage())),
            finding -> Optional.of(new At(Kin.of(finding), finding.getPointer())),
            finding -> finding.getElement()
                    .filter(element -> finding.getRuleId().endsWith("/" + element))
                    .map(element -> Kin.of(finding)));

    /** Everything that tells findings apart, so that it does not matter in which order they come. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::getSeverity)
            .thenComparing(Finding::getPointer)
            .thenComparing(finding -> finding.getDataRow().orElse(0))
            .thenComparing(finding -> finding.getDataColumn().orElse(0))
            .thenComparing(Finding::getKind)
            .thenComparing(finding -> finding.getMessage().getTh())
            .thenComparing(finding -> finding.getMessage().getEn())
            .thenComparing(finding -> finding.getLine().orElse(0))
            .thenComparing(finding -> finding.getColumn().orElse(0))
            .thenComparing(finding -> finding.getRemedy().getTh());

    private final List<Finding> before;
    private final @Nullable Finding[] partners;
    private final boolean[] isStillThere;

    private FindingMatch(List<Finding> before, List<Finding> now) {
        this.before = before;
        this.partners = new Finding[now.size()];
        this.isStillThere = new boolean[before.size()];
        List<Integer> open = inOrder(now);
        List<Integer> left = inOrder(before);
        for (Function<Finding, Optional<Object>> sign : SIGNS) {
            match(sign, now, open, left);
        }
    }

    static FindingMatch of(List<Finding> before, List<Finding> now) {
        return new FindingMatch(before, now);
    }

    /** Whether the finding of that place in the list was found before. */
    boolean isKnown(int index) {
        return partners[index] != null;
    }

    /** What the finding of that place in the list was before, where it was found. */
    Optional<Finding> partner(int index) {
        return Optional.ofNullable(partners[index]);
    }

    /** What was found before and has no partner now, in its order. */
    List<Finding> gone() {
        List<Finding> gone = new ArrayList<>();
        for (int i = 0; i < isStillThere.length; i++) {
            if (!isStillThere[i]) {
                gone.add(before.get(i));
            }
        }
        return gone;
    }

    private static List<Integer> inOrder(List<Finding> findings) {
        Integer[] indexes = new Integer[findings.size()];
        Arrays.setAll(indexes, index -> index);
        Arrays.sort(indexes, Comparator.comparing(findings::get, ORDER));
        return new ArrayList<>(Arrays.asList(indexes));
    }

    /** The heaviest choose first, since what was lighter cannot stand for them. */
    private void match(
            Function<Finding, Optional<Object>> sign, List<Finding> now, List<Integer> open, List<Integer> left) {
        Map<Object, List<Integer>> bySign = new HashMap<>();
        left.forEach(index -> sign.apply(before.get(index))
                .ifPresent(key ->
                        bySign.computeIfAbsent(key, any -> new ArrayList<>()).add(index)));
        open.removeIf(index -> {
            partners[index] = sign.apply(now.get(index))
                    .map(bySign::get)
                    .flatMap(same -> take(same, now.get(index).getSeverity()))
                    .orElse(null);
            return isKnown(index);
        });
        left.removeIf(index -> isStillThere[index]);
    }

    private Optional<Finding> take(List<Integer> same, Severity severity) {
        for (Iterator<Integer> partner = same.iterator(); partner.hasNext(); ) {
            int index = partner.next();
            if (before.get(index).getSeverity().compareTo(severity) <= 0) {
                partner.remove();
                isStillThere[index] = true;
                return Optional.of(before.get(index));
            }
        }
        return Optional.empty();
    }
}
