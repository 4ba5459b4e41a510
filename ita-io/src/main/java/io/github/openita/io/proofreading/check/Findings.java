package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.ProofreadingFinding;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.ProofreadingReport;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes what checks find, and counts what they looked at. Used for one document, by one thread. */
final class Findings {

    /** So many of each severity are listed: a flood of remarks leaves room for an error. */
    private static final int MOST = 1_000;

    private final SortedMap<Integer, List<ProofreadingFinding>> byOrder = new TreeMap<>();
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

    void add(ProofreadingKind kind, Severity severity, Spot spot, String th, String en) {
        add(kind, severity, spot, BilingualText.of(th, en), Optional.empty());
    }

    void add(ProofreadingKind kind, Severity severity, Spot spot, BilingualText found, Optional<BilingualText> known) {
        if (listed.merge(severity, 1, Integer::sum) > MOST) {
            more++;
            return;
        }
        byOrder.computeIfAbsent(spot.order(), order -> new ArrayList<>())
                .add(new ProofreadingFinding(kind, severity, spot.place(), found, known));
    }

    /** What was found, in the order of the document. */
    ProofreadingReport report(String name, WrittenDocument document) {
        return new ProofreadingReport(
                name,
                byOrder.values().stream().flatMap(List::stream).toList(),
                more,
                new ProofreadingReport.Seen(
                        document.paragraphs(), document.tables(), figures, codes, measures, entries));
    }
}
