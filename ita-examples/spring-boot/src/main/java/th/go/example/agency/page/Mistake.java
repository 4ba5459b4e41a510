package th.go.example.agency.page;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import java.util.List;

/**
 * What is wrong with a file that was handed in, as a page tells it.
 *
 * @param place sheet and cell, or line and column; empty where it is the whole file
 * @param field the heading of the column, or the pointer into the document; may be empty
 * @param message what was found and what is allowed
 */
record Mistake(String place, String field, String message) {

    static Mistake of(String message) {
        return new Mistake("", "", message);
    }

    /** Returns everything that a reader of the library found, each with its place. */
    static List<Mistake> of(InvalidInputException refusal, Language language) {
        return refusal instanceof DocumentException document
                ? document.getProblems().stream()
                        .map(problem -> of(problem, language))
                        .toList()
                : List.of(of(refusal.getText().in(language)));
    }

    private static Mistake of(Problem problem, Language language) {
        Place place = problem.getPlace();
        return new Mistake(
                placeOf(place, language),
                place.getPointer(),
                problem.getMessage().in(language));
    }

    private static String placeOf(Place place, Language language) {
        boolean thai = language == Language.TH;
        if (place.getSheet().isPresent()) {
            return (thai ? "แผ่น " : "sheet ")
                    + place.getSheet().get()
                    + place.getCell()
                            .map(cell -> (thai ? " ช่อง " : " cell ") + cell)
                            .orElse("");
        }
        String column = place.getColumn()
                .map(number -> (thai ? " คอลัมน์ " : " column ") + number)
                .orElse("");
        return place.getLine()
                .map(number -> (thai ? "บรรทัด " : "line ") + number + column)
                .orElse("");
    }
}
