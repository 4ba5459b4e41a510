package io.github.openita.core.responsibility;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionItems;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries a matrix from one year's form to another. Used once, not shared. */
final class MatrixMove {

    private record Home(QuestionCode code, MatchedBy by) {}

    private final ResponsibilityMatrix matrix;
    private final Edition to;
    private final boolean sameEdition;
    private final EditionItems before;
    private final EditionItems after;
    private final Map<QuestionCode, Home> homes = new HashMap<>();
    private final List<MatrixRow> rows = new ArrayList<>();
    private final List<MovedRow> moved = new ArrayList<>();
    private final List<MatrixRow> homeless = new ArrayList<>();
    private final Set<QuestionCode> answered = new HashSet<>();

    MatrixMove(ResponsibilityMatrix matrix, Edition from, Edition to) {
        this.matrix = matrix;
        this.to = to;
        this.sameEdition = from.equals(to);
        this.before = EditionItems.of(from);
        this.after = EditionItems.of(to);
        findHomes(from);
    }

    /** By topic first: a title finds no item that a topic has found. */
    private void findHomes(Edition from) {
        Set<QuestionCode> taken = new HashSet<>();
        for (Item item : from.getItems()) {
            Optional<QuestionCode> same = sameEdition
                    ? Optional.of(item.getCode())
                    : before.onTopicOf(item).flatMap(after::onTopicOf).map(Item::getCode);
            same.ifPresent(code -> {
                homes.put(item.getCode(), new Home(code, sameEdition ? MatchedBy.EDITION : MatchedBy.TOPIC));
                taken.add(code);
            });
        }
        for (Item item : from.getItems()) {
            if (!homes.containsKey(item.getCode())) {
                before.called(item.getNameTh())
                        .flatMap(same -> after.called(same.getNameTh()))
                        .map(Item::getCode)
                        .filter(taken::add)
                        .ifPresent(code -> homes.put(item.getCode(), new Home(code, MatchedBy.TITLE)));
            }
        }
    }

    CarriedMatrix carried() {
        matrix.getRows().forEach(this::carry);
        return CarriedMatrix.builder()
                .matrix(sameEdition ? matrix : ofTheOtherEdition())
                .moved(moved)
                .homeless(homeless)
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
        Optional<QuestionCode> code =
                before.itemOf(row.getItem(), row.getTitle()).map(Item::getCode);
        Optional<Home> home = code.map(homes::get);
        if (home.isPresent()) {
            QuestionCode now = home.get().code;
            answered.add(now);
            rows.add(MatrixRow.builder().from(row).item(now).build());
            moved.add(MovedRow.builder()
                    .oldItem(code.get())
                    .newItem(now)
                    .by(home.get().by)
                    .title(row.getTitle())
                    .build());
        } else if (!sameEdition && (code.isPresent() || row.getItem().isPresent())) {
            homeless.add(row);
        } else {
            after.itemOf(row.getItem(), row.getTitle()).map(Item::getCode).ifPresent(answered::add);
            rows.add(row);
        }
    }
}
