package io.github.openita.io.table;

import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.words.ThaiText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words for what was done say beside, where a table has no columns for it: {@code
 * ดำเนินการเรียบร้อยแล้วเมื่อวันที่ ๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖} is done, on that day. Static methods only; thread-safe.
 */
public final class DoneText {

    private static final Pattern DONE_ON = Pattern.compile(
            "ดำเนินการ ?(?:แล้วเสร็จ|เรียบร้อย|เสร็จสิ้น|เสร็จ)? ?(?:แล้ว)? ?เมื่อ ?(วันที่ ?[0-9๐-๙].*)");

    private DoneText() {}

    /** The words for the day. */
    public static Optional<String> day(String text) {
        Matcher doneOn = DONE_ON.matcher(ThaiText.normalize(text));
        return doneOn.matches() ? Optional.of(doneOn.group(1)) : Optional.empty();
    }

    /**
     * The status that the words say.
     *
     * @throws io.github.openita.core.words.InvalidInputException where the words say neither a status nor when it was
     *     done
     */
    public static ProgressStatus status(String text) {
        return day(text).isPresent() ? ProgressStatus.DONE : ProgressStatus.parse(text);
    }
}
