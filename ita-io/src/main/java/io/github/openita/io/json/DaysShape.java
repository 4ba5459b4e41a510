package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** A day, {@code 2023-03-31}, or the first and last of a stretch, {@code 2022-10-01/2023-03-31}. */
final class DaysShape implements Shape {

    private static final String EXAMPLE = "\"2023-03-31\", \"2022-10-01/2023-03-31\"";

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            reading.wrongType(pointer, value, "วันหรือช่วงเวลา เช่น " + EXAMPLE, "a day or two, such as " + EXAMPLE);
            return Optional.empty();
        }
        boolean good = true;
        for (String day : text.text().split("/", 2)) {
            DocumentDates.Answer answer = DocumentDates.read(day);
            if (answer.date() == null) {
                reading.mistake(DateShape.kindOf(answer), pointer, value, answer.refusal());
                good = false;
            }
        }
        if (!good) {
            return Optional.empty();
        }
        try {
            DateSpan.of(text.text());
            return Optional.of(text.text());
        } catch (InvalidInputException e) {
            reading.mistake(ProblemKind.OUT_OF_RANGE, pointer, value, e.getText());
            return Optional.empty();
        }
    }

    @Override
    public JsonObject schema() {
        return new JsonObject()
                .with("type", "string")
                .with("pattern", "^" + DateShape.DAY + "(?:/" + DateShape.DAY + ")?$");
    }
}
