package io.github.openita.io.proofreading.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings by their words, since people mark them by hand: {@code 3. …}, {@code ประเด็นที่ 2 …}, {@code ตัวชี้วัดที่ 7 …}.
 * Keeps the last one. Used by one thread.
 */
public final class Headings {

    private static final int LONGEST = 160;
    private static final Pattern NUMBERED = Pattern.compile("(?:ส่วนที่ ?)?[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)] ?\\S.*");
    private static final Pattern NAMED = Pattern.compile(
            "\\(?(?:ประเด็นที่|ตัวชี้วัดที่|ส่วนที่|บทที่|ข้อเสนอแนะ|แบบวัดการ|เครื่องมือการประเมิน|การวิเคราะห์|มาตรการ).*");
    private static final Pattern NAMED_IN_TABLE = Pattern.compile("\\(?(?:ประเด็นที่ ?[0-9]|ตัวชี้วัดที่ ?[0-9]).*");
    private static final Pattern INDICATOR = Pattern.compile("ตัวชี้วัดที่ ?([0-9]{1,2})(?![0-9.]).*");
    /** A sentence says what was got; a heading does not. */
    private static final Pattern SENTENCE = Pattern.compile("[0-9] ?คะแนน|ดังนี้|[0-9]{1,3}\\.[0-9]{2}");

    private @Nullable String section;
    private @Nullable Integer indicator;

    /** Takes the next line; a heading is where the lines below it stand. */
    public void accept(String line) {
        if (line.isEmpty() || line.length() > LONGEST || SENTENCE.matcher(line).find()) {
            return;
        }
        Matcher ofIndicator = INDICATOR.matcher(line);
        if (ofIndicator.matches()) {
            indicator = Integer.valueOf(ofIndicator.group(1));
            section = line;
        } else if (NUMBERED.matcher(line).matches() || NAMED.matcher(line).matches()) {
            indicator = null;
            section = line;
        }
    }

    /** Takes what stands alone in a row of a table, where the name of a tool only parts the rows. */
    public void acceptInTable(String line) {
        if (NAMED_IN_TABLE.matcher(line).matches()) {
            accept(line);
        }
    }

    /** The last heading; empty before the first. */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    /** The number of the indicator that the last heading names; empty where it names none. */
    public Optional<Integer> indicator() {
        return Optional.ofNullable(indicator);
    }
}
