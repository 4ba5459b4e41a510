package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** A day of the Common Era, {@code 2024-01-15}. */
final class DateShape implements Shape {

    /** From 2400 on a year can only be one of the Buddhist Era. */
    static final String DAY = "(?:19|2[0-3])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            reading.wrongType(pointer, value, "วันที่ เช่น \"2024-01-15\"", "a date such as \"2024-01-15\"");
            return Optional.empty();
        }
        DocumentDates.Answer answer = DocumentDates.read(text.text());
        if (answer.date() == null) {
            reading.mistake(kindOf(answer), pointer, value, answer.refusal());
            return Optional.empty();
        }
        return Optional.of(text.text());
    }

    static ProblemKind kindOf(DocumentDates.Answer refused) {
        return refused.otherEra() ? ProblemKind.ERA : ProblemKind.OUT_OF_RANGE;
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "string").with("pattern", "^" + DAY + "$");
    }
}
