package io.github.openita.io.proofreading.check;

import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell says of the day on which something was done. Static methods only. */
final class OutcomeCell {

    private static final Pattern DONE_ON = Pattern.compile(
            "(?:ดำเนินการ|แล้วเสร็จ|เสร็จสิ้น|จัดทำ|เผยแพร่|ประกาศ)[^0-9]{0,30}(?:เมื่อ|ใน|ณ) ?(?:วันที่ ?)?([0-9]{1,2} ?[^0-9()]{2,20}[0-9]{2,4}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4})");

    private OutcomeCell() {}

    /** The day on which it was done, the last of several; empty where the cell says none that can be read. */
    static Optional<DateSpan> doneOn(String cell) {
        Matcher written = DONE_ON.matcher(cell.replace('\n', ' '));
        Optional<LocalDate> last = Optional.empty();
        while (written.find()) {
            if (written.group().contains("รายงานเมื่อ") || written.group().contains("ภายใน")) {
                continue;
            }
            Optional<LocalDate> day = day(written.group(1));
            if (day.isPresent() && (last.isEmpty() || day.get().isAfter(last.get()))) {
                last = day;
            }
        }
        return last.map(DateSpan::of);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(ThaiDates.parseDate(text));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }
}
