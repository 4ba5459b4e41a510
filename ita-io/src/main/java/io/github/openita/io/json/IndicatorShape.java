package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** The number of an indicator that the document's edition has. */
final class IndicatorShape implements Shape {

    private static final Shape NUMBER = new IntegerShape(1, 999);

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        Optional<Object> number = NUMBER.take(value, pointer, reading);
        try {
            number.ifPresent(found -> DocumentShapes.ofEdition(NodeCode.ofIndicator((Integer) found), reading));
            return number;
        } catch (InvalidInputException e) {
            reading.mistake(ProblemKind.UNKNOWN_CODE, pointer, value, e.getText());
            return Optional.empty();
        }
    }

    @Override
    public JsonObject schema() {
        return NUMBER.schema();
    }
}
