package io.github.openita.io.official.disclosure;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.QuestionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who prepares which item: whom the matrix of the agency names or, without a matrix, whom the form names.
 *
 * @param edition the form
 * @param matrix the matrix; empty where there is none
 */
record Owners(Edition edition, Optional<ResponsibilityMatrix> matrix) {

    static final String NOBODY = "ยังไม่ระบุผู้รับผิดชอบ";

    /** In the order of the matrix; nobody where nobody is named. */
    List<String> of(QuestionCode code) {
        if (matrix.isEmpty()) {
            return edition.item(code).flatMap(Item::getResponsible).stream().toList();
        }
        Map<String, String> names = new LinkedHashMap<>();
        matrix.get().getRows().stream()
                .filter(row -> row.itemIn(edition)
                        .filter(item -> item.getCode().equals(code))
                        .isPresent())
                .flatMap(row -> row.getPrepares().stream())
                .filter(Responsible::namesSomebody)
                .forEach(one -> names.putIfAbsent(one.key(), one.shown()));
        return List.copyOf(names.values());
    }

    /** Joined, or that nobody is named. */
    String shown(QuestionCode code) {
        List<String> names = of(code);
        return names.isEmpty() ? NOBODY : String.join(", ", names);
    }
}
