package io.github.openita.io.official.actions;

import io.github.openita.core.responsibility.MatrixRole;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.io.report.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who gives how many kinds of data to whom, from whoever prepares them to whoever publishes them. A kind of data that two
 * prepare goes through the hands of both. Used for one picture, not shared.
 */
final class DataFlow {

    /** Somebody in a role, or nobody. */
    private record Hand(String key, String shown) {}

    private record Step(Hand from, Hand to) {}

    private static final Hand NOBODY = new Hand("", DataWay.NOBODY);
    private static final List<MatrixRole> ROLES = List.of(MatrixRole.values());

    private final List<Map<Hand, Integer>> hands = new ArrayList<>();
    private final List<Map<Step, Integer>> steps = new ArrayList<>();
    private final Map<String, Hand> byKey = new LinkedHashMap<>();

    private DataFlow(List<MatrixRow> rows) {
        ROLES.forEach(role -> {
            hands.add(new LinkedHashMap<>());
            steps.add(new LinkedHashMap<>());
        });
        rows.forEach(this::add);
    }

    /** The flow of the rows of a matrix; whoever has most to do in a stage first. */
    static Flow of(List<MatrixRow> rows) {
        return new DataFlow(rows).flow(rows.size());
    }

    private void add(MatrixRow row) {
        for (int i = 0; i < ROLES.size(); i++) {
            List<Hand> own = in(row, ROLES.get(i));
            Map<Hand, Integer> counts = hands.get(i);
            own.forEach(hand -> counts.merge(hand, 1, Integer::sum));
            if (i + 1 < ROLES.size()) {
                Map<Step, Integer> leaving = steps.get(i);
                List<Hand> next = in(row, ROLES.get(i + 1));
                own.forEach(from -> next.forEach(to -> leaving.merge(new Step(from, to), 1, Integer::sum)));
            }
        }
    }

    /** Each once, under the name that is written first. */
    private List<Hand> in(MatrixRow row, MatrixRole role) {
        List<Hand> own = row.in(role).stream().map(this::hand).distinct().toList();
        return own.isEmpty() ? List.of(NOBODY) : own;
    }

    private Hand hand(Responsible who) {
        return byKey.computeIfAbsent(who.key(), key -> new Hand(key, who.shown()));
    }

    private Flow flow(int rows) {
        List<List<Hand>> stages = hands.stream()
                .map(counts -> counts.keySet().stream()
                        .sorted(Comparator.comparingInt((Hand hand) -> -counts.getOrDefault(hand, 0)))
                        .toList())
                .toList();
        List<Flow.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i + 1 < stages.size(); i++) {
            int stage = i;
            steps.get(i)
                    .forEach((step, count) -> arrows.add(new Flow.Arrow(
                            stage,
                            stages.get(stage).indexOf(step.from()),
                            stages.get(stage + 1).indexOf(step.to()),
                            count)));
        }
        return new Flow(
                "แผนผังการส่งต่อข้อมูลจากผู้จัดทำถึงผู้เผยแพร่",
                "ประเภท",
                IntStream.range(0, ROLES.size())
                        .mapToObj(i -> new Flow.Stage(
                                "ผู้" + ROLES.get(i).getNameTh(),
                                stages.get(i).stream()
                                        .map(hand -> new Flow.Box(
                                                hand.shown(), hands.get(i).getOrDefault(hand, 0)))
                                        .toList()))
                        .toList(),
                arrows,
                ActionsSentences.flow(rows, hands.stream().map(DataFlow::people).toList()));
    }

    private static int people(Map<Hand, Integer> counts) {
        return counts.size() - (counts.containsKey(NOBODY) ? 1 : 0);
    }
}
