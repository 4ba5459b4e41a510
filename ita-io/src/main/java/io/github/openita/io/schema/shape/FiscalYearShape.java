package io.github.openita.io.schema.shape;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A fiscal year: written as a number, read as people write it, too ({@code "ปี ๒๕๖๗"}). */
final class FiscalYearShape implements Shape<FiscalYear> {

    /** The years 2400–2799 in words, as {@link FiscalYear#parse} takes them. */
    private static final String IN_WORDS =
            "^(?:ใน|ประจำ)?(?:ปีงบประมาณ|ปี)? ?(?:พ\\.?ศ\\.?)? ?[2๒][4-7๔-๗][0-9๐-๙]{2}$";

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    @Override
    public @Nullable FiscalYear read(JsonValue value, Reading reading) {
        if (value instanceof JsonValue.Num number) {
            return ofNumber(number, reading);
        }
        return value instanceof JsonValue.Text text
                ? ofText(text, reading)
                : reading.refuseType(
                        value,
                        "ปี พ.ศ. เช่น 2567 หรือ \"ปี 2567\"",
                        "a year of the Buddhist Era, such as 2567 or \"ปี 2567\"");
    }

    private static @Nullable FiscalYear ofNumber(JsonValue.Num number, Reading reading) {
        if (!Shapes.isWholeWithin(number.number(), 0, 99_999)) {
            return reading.refuse(
                    ProblemKind.OUT_OF_RANGE,
                    number,
                    "ปีงบประมาณต้องเป็นปี พ.ศ. " + FiscalYear.MIN_VALUE + "–" + FiscalYear.MAX_VALUE,
                    "a fiscal year must be a year of the Buddhist Era, " + FiscalYear.MIN_VALUE + "–"
                            + FiscalYear.MAX_VALUE);
        }
        int year = number.number().intValueExact();
        try {
            return FiscalYear.of(year);
        } catch (InvalidInputException e) {
            return reading.refuse(kindOf(year), number, e);
        }
    }

    private static @Nullable FiscalYear ofText(JsonValue.Text text, Reading reading) {
        try {
            return FiscalYear.parse(text.text());
        } catch (InvalidInputException e) {
            Matcher year = DIGITS.matcher(ThaiText.toArabicDigits(text.text()));
            return reading.refuse(
                    year.find() ? kindOf(Integer.parseInt(year.group())) : ProblemKind.OUT_OF_RANGE, text, e);
        }
    }

    private static ProblemKind kindOf(int year) {
        return DocumentDates.isOtherEra(year) ? ProblemKind.ERA : ProblemKind.OUT_OF_RANGE;
    }

    @Override
    public Object write(FiscalYear year, EditionNames editions) {
        return year.getValue();
    }

    @Override
    public JsonObject schema() {
        return Shapes.anyOf(
                Shapes.whole(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE).schema(),
                new JsonObject().with("type", "string").with("pattern", IN_WORDS));
    }
}
