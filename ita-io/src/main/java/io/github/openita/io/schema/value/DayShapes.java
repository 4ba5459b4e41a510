package io.github.openita.io.schema.value;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.DateSpan;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.shape.DocumentDates;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.shape.TextShape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes of stretches of days. Static methods only; thread-safe. */
public final class DayShapes {

    /** A slash between two days, not within one. */
    private static final Pattern ISO_SPAN = Pattern.compile("[0-9-]{8,12}/.*", Pattern.DOTALL);

    /** A day, or the first and last of a stretch. */
    public static final Shape<DateSpan> DAYS = TextShape.of(
                    ProblemKind.OUT_OF_RANGE, DayShapes::days, DateSpan::toWritten)
            .expecting(
                    "วันหรือช่วงเวลา เช่น \"2023-03-31\", \"2022-10-01/2023-03-31\"",
                    "a day or two, such as \"2023-03-31\", \"2022-10-01/2023-03-31\"")
            .like("^(?:" + Shapes.ANY_DAY + "(?: ถึง " + Shapes.ANY_DAY + ")?|" + Shapes.DAY + "/" + Shapes.ANY_DAY
                    + ")$");

    public static final Shape<YearMonth> YEAR_MONTH = TextShape.of(
                    ProblemKind.OUT_OF_RANGE,
                    (text, reading) -> DocumentDates.readMonth(text.text()),
                    YearMonth::toString)
            .expecting("เดือน เช่น \"2022-05\"", "a month such as \"2022-05\"")
            .like(DocumentDates.MONTH + "|" + DocumentDates.MONTH_IN_WORDS);

    private DayShapes() {}

    private static @Nullable DateSpan days(JsonValue.Text text, Reading reading) {
        String[] written = ISO_SPAN.matcher(text.text()).matches()
                ? text.text().split("/", 2)
                : text.text().split(" ถึง ", 2);
        LocalDate first = Shapes.date(written[0], text, reading);
        LocalDate last = written.length == 1 ? first : Shapes.date(written[1], text, reading);
        return first == null || last == null ? null : DateSpan.of(first, last);
    }
}
