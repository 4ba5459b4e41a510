package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;

/** A month of the Common Era, {@code 2022-05}. */
final class MonthShape implements Shape {

    /** A year from 2400 to 2799 can only be one of the Buddhist Era. */
    private static final String WRITTEN = "^(?!2[4-7])[0-9]{4}-(?:0[1-9]|1[0-2])$";

    private static final Pattern COMMON = Pattern.compile(WRITTEN);
    private static final Pattern BUDDHIST = Pattern.compile("^2[4-7][0-9]{2}-(?:0[1-9]|1[0-2])$");

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            reading.wrongType(pointer, value, "เดือน เช่น \"2022-05\"", "a month such as \"2022-05\"");
            return Optional.empty();
        }
        String written = text.text();
        if (COMMON.matcher(written).matches()) {
            return Optional.of(written);
        }
        String found = ThaiText.quoted(written);
        if (BUDDHIST.matcher(written).matches()) {
            String meant = DocumentDates.commonYear(Integer.parseInt(written.substring(0, 4))) + written.substring(4);
            reading.mistake(
                    ProblemKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "เดือน " + found + " เป็นปี พ.ศ.: เขียนเป็น " + meant,
                    "the month " + found + " is in the Buddhist Era: write " + meant);
        } else {
            reading.mistake(
                    ProblemKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "พบ " + found + ": ต้องเป็นเดือน เช่น 2022-05 (ปี ค.ศ.-เดือน)",
                    "found " + found + ": must be a month such as 2022-05");
        }
        return Optional.empty();
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "string").with("pattern", WRITTEN);
    }
}
