package th.go.example.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param item the item or question (ข้อ) that it is about
 * @param element the element of that item
 * @param pointer the value that it is about, as a JSON Pointer into the body
 * @param line the line of that value, where the text is known
 * @param column its column
 * @param message what is wrong, in Thai
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BadInput(
        @Nullable String item,
        @Nullable String element,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message) {

    private static final Pattern PLACE = Pattern.compile("/(?:items|questions|answers)/([^/]+)(?:/elements/([^/]+))?");

    static BadInput of(Problem problem) {
        Place place = problem.getPlace();
        return at(
                place.getPointer(),
                orNull(place.getLine()),
                orNull(place.getColumn()),
                problem.getMessage().getTh());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    static BadInput of(RefusedAnswer answer) {
        return at(
                answer.getColumn().map(column -> "/answers/" + column).orElse(""),
                null,
                null,
                answer.getText().getTh());
    }

    static BadInput of(ConstraintViolation<?> violation) {
        return at(pointerOf(violation.getPropertyPath()), null, null, violation.getMessage());
    }

    private static BadInput at(String pointer, @Nullable Integer line, @Nullable Integer column, String message) {
        Matcher place = PLACE.matcher(pointer);
        boolean known = place.find();
        return new BadInput(
                known ? canonical(place.group(1)) : null,
                known ? place.group(2) : null,
                pointer,
                line,
                column,
                message);
    }

    /** A code as the form writes it, where it is one. */
    private static String canonical(String code) {
        try {
            return QuestionCode.parse(code).toString();
        } catch (InvalidInputException e) {
            return code;
        }
    }

    /** {@code items[o17].elements[problems]} is {@code /items/o17/elements/problems}. */
    private static String pointerOf(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object place = node.getKey() == null ? node.getIndex() : node.getKey();
                pointer.append('/')
                        .append(String.valueOf(place).replace("~", "~0").replace("/", "~1"));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
