package io.github.openita.io.json;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is wrong with one document of several, said of where it stands among them. Static methods only. */
final class MovedProblems {

    private MovedProblems() {}

    /** The problems of a document that is that line of its file, from 1. */
    static DocumentException intoLine(int line, DocumentException refused) {
        return moved(
                refused,
                place -> Place.of(
                        place.getPointer(),
                        line - 1 + place.getLine().orElse(1),
                        place.getColumn().orElse(1)));
    }

    /** The problems of a document that is that item of an array, from 0, whose lines are those of the file. */
    static DocumentException intoItem(int item, DocumentException refused) {
        return moved(
                refused,
                place -> Place.of(
                        "/" + item + place.getPointer(),
                        place.getLine().orElse(1),
                        place.getColumn().orElse(1)));
    }

    /** All that is wrong with several documents of a file. */
    static DocumentException joined(List<DocumentException> refused) {
        if (refused.size() == 1) {
            return refused.get(0);
        }
        return DocumentException.of(
                refused.get(0).getSource(),
                refused.stream().flatMap(one -> one.getProblems().stream()).toList(),
                refused.stream().mapToLong(DocumentException::getMore).sum());
    }

    private static DocumentException moved(DocumentException refused, UnaryOperator<Place> place) {
        return DocumentException.of(
                refused.getSource(),
                refused.getProblems().stream()
                        .map(problem ->
                                Problem.of(problem.getKind(), place.apply(problem.getPlace()), problem.getMessage()))
                        .toList(),
                refused.getMore());
    }
}
