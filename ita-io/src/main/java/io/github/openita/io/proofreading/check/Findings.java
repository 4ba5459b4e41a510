package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.reading.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what checks find, and counts what they looked at. Used for one document, by one thread. */
final class Findings {

    /** So many of each severity are listed: a flood of remarks leaves room for an error. */
    private static final int MOST = 1_000;

    private final List<Mistake> found = new ArrayList<>();
    private final Map<Severity, Integer> listed = new EnumMap<>(Severity.class);
    private int more;
    private int figures;
    private int codes;
    private int measures;
    private int entries;

    void figure() {
        figures++;
    }

    void code() {
        codes++;
    }

    void measure() {
        measures++;
    }

    void entry() {
        entries++;
    }

    void add(MistakeKind kind, Severity severity, Spot spot, String th, String en) {
        add(kind, severity, spot, BilingualText.of(th, en), Optional.empty());
    }

    void add(MistakeKind kind, Severity severity, Spot spot, BilingualText said, Optional<BilingualText> known) {
        if (listed.merge(severity, 1, Integer::sum) > MOST) {
            more++;
            return;
        }
        found.add(new Mistake(kind, severity, spot, said, known));
    }

    /** What was found, in the order of the document. */
    Checked all() {
        List<Mistake> inOrder = found.stream()
                .sorted(Comparator.comparingInt(mistake -> mistake.spot().order()))
                .toList();
        return new Checked(inOrder, more, figures, codes, measures, entries);
    }
}
