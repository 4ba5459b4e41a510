package io.github.openita.core.responsibility;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionCrosswalk;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries a matrix from one year's form to another. Used once, not shared. */
final class MatrixMove {

    private final ResponsibilityMatrix matrix;
    private final Edition from;
    private final Edition to;
    private final EditionCrosswalk crosswalk;
    private final List<MatrixRow> rows = new ArrayList<>();
    private final List<MovedRow> moved = new ArrayList<>();
    private final List<SplitRow> split = new ArrayList<>();
    private final List<MatrixRow> withoutSuccessor = new ArrayList<>();
    private final Set<QuestionCode> answered = new HashSet<>();

    MatrixMove(ResponsibilityMatrix matrix, Edition from, Edition to) {
        this.matrix = matrix;
        this.from = from;
        this.to = to;
        crosswalk = EditionCrosswalk.of(from, to);
    }

    CarriedMatrix carried() {
        matrix.getRows().forEach(this::carry);
        return CarriedMatrix.builder()
                .matrix(from.equals(to) ? matrix : ofTheOtherEdition())
                .moved(moved)
                .split(split)
                .withoutSuccessor(withoutSuccessor)
                .withoutRow(to.getItems().stream()
                        .map(Item::getCode)
                        .filter(code -> !answered.contains(code))
                        .toList())
                .build();
    }

    private ResponsibilityMatrix ofTheOtherEdition() {
        return ResponsibilityMatrix.builder()
                .from(matrix)
                .edition(to.getName())
                .fiscalYear(to.getFiscalYear())
                .rows(rows)
                .build();
    }

    private void carry(MatrixRow row) {
        Optional<QuestionCode> old = row.itemIn(from).map(Item::getCode);
        List<QuestionCode> now = old.map(this::successorsOf).orElseGet(() -> titled(row));
        for (QuestionCode code : now) {
            answered.add(code);
            rows.add(MatrixRow.builder().from(row).item(code).build());
        }
        MatchedBy by =
                old.flatMap(code -> crosswalk.matchedBy(NodeCode.of(code))).orElse(MatchedBy.TITLE);
        if (now.isEmpty()) {
            withoutSuccessor.add(row);
        } else if (now.size() == 1) {
            moved.add(MovedRow.builder()
                    .oldItem(old)
                    .newItem(now.get(0))
                    .by(by)
                    .title(row.getTitle())
                    .build());
        } else {
            split.add(SplitRow.builder()
                    .oldItem(old.orElseThrow())
                    .newItems(now)
                    .by(by)
                    .title(row.getTitle())
                    .build());
        }
    }

    private List<QuestionCode> successorsOf(QuestionCode code) {
        return crosswalk.successorsOf(NodeCode.of(code)).stream()
                .flatMap(node -> node.getQuestion().stream())
                .toList();
    }

    /** The item of the new edition that has the title of a row that names none. */
    private List<QuestionCode> titled(MatrixRow row) {
        return row.getItem().isPresent()
                ? List.of()
                : to.itemTitled(row.getTitle()).map(Item::getCode).stream().toList();
    }
}
