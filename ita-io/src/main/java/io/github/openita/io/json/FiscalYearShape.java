package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** A fiscal year of the Buddhist Era; one of the Common Era is told the right one. */
final class FiscalYearShape implements Shape {

    private static final IntegerShape NUMBER = new IntegerShape(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final IntegerShape BUDDHIST = new IntegerShape(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE);

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        Optional<Object> number = NUMBER.take(value, pointer, reading);
        try {
            number.ifPresent(year -> FiscalYear.of((Integer) year));
            return number;
        } catch (InvalidInputException e) {
            ProblemKind kind = number.filter(year -> DocumentDates.isOtherEra((Integer) year))
                    .map(year -> ProblemKind.ERA)
                    .orElse(ProblemKind.OUT_OF_RANGE);
            reading.mistake(kind, pointer, value, e.getText());
            return Optional.empty();
        }
    }

    @Override
    public JsonObject schema() {
        return BUDDHIST.schema();
    }
}
