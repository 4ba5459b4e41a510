package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows of a form of scores: everything that is scored, in the order of the form. Used once. */
final class ResultRows {

    private static final String OVERALL = "คะแนนภาพรวม";
    private static final String BAND = "ระดับผลการประเมิน";

    private final KnownScores scores;
    private final Edition edition;
    private final Set<NodeCode> nodes = new LinkedHashSet<>();

    private ResultRows(KnownScores scores, Edition edition) {
        this.scores = scores;
        this.edition = edition;
    }

    static List<List<String>> of(AssessmentResult result, Edition edition) {
        ResultRows made = new ResultRows(result.getScores(), edition);
        edition.form().getTools().forEach(made::add);
        for (Level level : Level.values()) {
            made.nodes.addAll(result.getScores().at(level).keySet());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                OVERALL,
                "",
                result.getPublished()
                        .flatMap(PublishedFigures::getOverall)
                        .map(PublishedFigure::getValues)
                        .filter(values -> values.size() == 1)
                        .map(values -> ScoresCsv.writtenOf(values.get(0)))
                        .orElse("")));
        rows.add(List.of(
                BAND,
                "",
                result.getPublished().flatMap(PublishedFigures::getBand).orElse("")));
        made.nodes.forEach(node -> rows.add(made.row(node)));
        return rows;
    }

    private void add(FormNode node) {
        nodes.add(node.getCode());
        node.getParts().forEach(part -> nodes.add(part.getCode()));
        node.getChildren().forEach(this::add);
    }

    private List<String> row(NodeCode node) {
        return List.of(
                node.toString(),
                ScoresCsv.nameOf(node, edition),
                scores.of(node).map(ScoresCsv::writtenOf).orElse(""));
    }
}
