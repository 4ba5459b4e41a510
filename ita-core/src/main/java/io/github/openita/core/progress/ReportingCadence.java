package io.github.openita.core.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often progress must be reported (การรายงานผลและการกำกับติดตาม). This class is immutable and thread-safe.
 *
 * <p>A report is due on the last day of a month: that of the month or quarter itself and, of a half year, of the month
 * after it, April or October (ทุก 6 เดือน ภายในเดือนเมษายนและเดือนตุลาคมของทุกปี), since that is when the agencies'
 * plans ask for it. The second half of 2566 is thus due on 31 October 2566, in fiscal year 2567.
 */
public final class ReportingCadence {

    /** ทุกเดือน: a month's report is due on its last day. */
    public static final ReportingCadence MONTHLY = new ReportingCadence("monthly", "ทุกเดือน", 1, 0, 0);

    /** ทุกไตรมาส: a quarter's report is due on its last day. */
    public static final ReportingCadence QUARTERLY = new ReportingCadence("quarterly", "ทุกไตรมาส", 3, 0, 0);

    /** ทุก 6 เดือน: a half year's report is due at the end of April or October. */
    public static final ReportingCadence HALF_YEARLY =
            new ReportingCadence("half-yearly", "ทุก 6 เดือน (เมษายนและตุลาคม)", 6, 1, 0);

    /** ครั้งเดียว: once, by the day that the entry names. */
    public static final ReportingCadence ONCE = new ReportingCadence("once", "ครั้งเดียว", 0, 0, 0);

    private static final int MOST_DAYS = 366;
    private static final int MONTHS_OF_YEAR = 12;

    private static final Pattern WITHIN = Pattern.compile("within-([1-9][0-9]{0,2})-days");
    private static final Pattern EVERY_MONTH = Pattern.compile("ทุกๆ?1?เดือน|รายเดือน|เดือนละ1?ครั้ง");
    private static final Pattern EVERY_QUARTER = Pattern.compile("ทุกๆ?(?:ไตรมาส|3เดือน)|รายไตรมาส|ไตรมาสละ1?ครั้ง");
    private static final Pattern EVERY_HALF_YEAR =
            Pattern.compile("ทุกๆ?6เดือน|^(?:รอบ)?6เดือน$|เมษายนและ(?:เดือน)?ตุลาคม");
    private static final Pattern DAYS_AFTER = Pattern.compile("(?:ไม่เกิน|ภายใน)([0-9]{1,9})วัน");
    private static final Pattern ONE_TIME = Pattern.compile("ครั้งเดียว");

    private final String code;
    private final String nameTh;
    /** Of the periods; 0 where it has none. */
    private final int months;
    /** From the end of a period to the month in which its report is due. */
    private final int monthsBehind;
    /** After something is done; 0 where nothing is waited for. */
    private final int days;

    private ReportingCadence(String code, String nameTh, int months, int monthsBehind, int days) {
        this.code = code;
        this.nameTh = nameTh;
        this.months = months;
        this.monthsBehind = monthsBehind;
        this.days = days;
    }

    /**
     * {@return a report within so many days (ไม่เกิน 7 วันหลังเสร็จสิ้นแต่ละภารกิจ)}
     *
     * @param days so many days after each task is done, 1–366
     * @throws InvalidInputException for another number
     */
    public static ReportingCadence withinDays(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidInputException(
                    "ภายใน " + days + " วัน: ต้องเป็น 1–" + MOST_DAYS + " วัน",
                    "within " + days + " days: must be 1–" + MOST_DAYS);
        }
        return new ReportingCadence(
                "within-" + days + "-days", "ไม่เกิน " + days + " วันหลังเสร็จสิ้นแต่ละภารกิจ", 0, 0, days);
    }

    /**
     * {@return the cadence}
     *
     * @param code the word in a document: {@code monthly}, {@code quarterly}, {@code half-yearly}, {@code once},
     *     {@code within-7-days}
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    @JsonCreator
    public static ReportingCadence of(String code) {
        for (ReportingCadence cadence : List.of(MONTHLY, QUARTERLY, HALF_YEARLY, ONCE)) {
            if (cadence.code.equals(code)) {
                return cadence;
            }
        }
        Matcher within = WITHIN.matcher(code);
        if (within.matches()) {
            return withinDays(Integer.parseInt(within.group(1)));
        }
        String codes = "monthly, quarterly, half-yearly, once, within-7-days";
        throw new InvalidInputException(
                ThaiText.quoted(code) + " ไม่ใช่ความถี่ของการรายงาน: ใช้ " + codes,
                ThaiText.quoted(code) + " is no reporting cadence: use " + codes);
    }

    /**
     * Finds the cadence in what a plan says of reporting: {@code ทุกเดือน}, {@code อย่างน้อยไตรมาสละ ๑ ครั้ง},
     * {@code ทุก ๖ เดือน ตามกำหนด}, {@code รอบ ๖ เดือน เมษายน และตุลาคม},
     * {@code ไม่เกิน ๗ วันหลังเสร็จสิ้นแต่ละภารกิจ}; spaces do not count.
     *
     * @param text one word of {@link #of(String)}, or any text that names one cadence, however often
     * @return the cadence
     * @throws InvalidInputException where the text names none, or several
     */
    public static ReportingCadence parse(String text) {
        String words = plain(text);
        Set<ReportingCadence> named = named(words);
        if (named.isEmpty() && words.chars().allMatch(c -> c < 0x80) && !words.isEmpty()) {
            return of(words);
        }
        if (named.size() != 1) {
            throw refused(text, named.isEmpty());
        }
        return named.iterator().next();
    }

    /**
     * Finds the cadence in a text that need not name one, such as what is said of supervision.
     *
     * @param text any text
     * @return the cadence that it names, however often; empty where it names none
     * @throws InvalidInputException where the text names several
     */
    public static Optional<ReportingCadence> find(String text) {
        Set<ReportingCadence> named = named(plain(text));
        if (named.size() > 1) {
            throw refused(text, false);
        }
        return named.stream().findFirst();
    }

    private static String plain(String text) {
        return ThaiText.plain(text).replace(" ", "");
    }

    private static Set<ReportingCadence> named(String words) {
        Set<ReportingCadence> named = new LinkedHashSet<>();
        addIf(EVERY_MONTH, MONTHLY, words, named);
        addIf(EVERY_QUARTER, QUARTERLY, words, named);
        addIf(EVERY_HALF_YEAR, HALF_YEARLY, words, named);
        addIf(ONE_TIME, ONCE, words, named);
        Matcher daysAfter = DAYS_AFTER.matcher(words);
        while (daysAfter.find()) {
            named.add(withinDays(Integer.parseInt(daysAfter.group(1))));
        }
        return named;
    }

    private static void addIf(Pattern pattern, ReportingCadence cadence, String words, Set<ReportingCadence> named) {
        if (pattern.matcher(words).find()) {
            named.add(cadence);
        }
    }

    private static InvalidInputException refused(String text, boolean none) {
        String example = "ทุกเดือน, ทุกไตรมาส, ทุก 6 เดือน, ไม่เกิน 7 วัน, ครั้งเดียว";
        return new InvalidInputException(
                ThaiText.quoted(text)
                        + (none ? " ไม่บอกความถี่ของการรายงาน" : " บอกความถี่ของการรายงานมากกว่าหนึ่งอย่าง")
                        + ": เขียนอย่างใดอย่างหนึ่งใน " + example,
                ThaiText.quoted(text) + " names " + (none ? "no" : "more than one")
                        + " reporting cadence: write one of " + example);
    }

    /** {@return the word for it in documents} */
    @JsonValue
    public String getCode() {
        return code;
    }

    /** {@return the Thai words for it} */
    public String getNameTh() {
        return nameTh;
    }

    /** {@return within how many days after something is done it is reported, where it waits for that; 1–366} */
    public Optional<Integer> getDaysAfter() {
        return days == 0 ? Optional.empty() : Optional.of(days);
    }

    /**
     * {@return its periods in turn; none where the cadence has none}
     *
     * @param year a fiscal year
     */
    public List<ReportingPeriod> periodsOf(FiscalYear year) {
        return months == 0
                ? List.of()
                : IntStream.range(0, MONTHS_OF_YEAR / months)
                        .mapToObj(number -> period(year.getFirstDay().plusMonths((long) months * number)))
                        .toList();
    }

    private ReportingPeriod period(LocalDate first) {
        return ReportingPeriod.builder()
                .days(DateSpan.of(first, first.plusMonths(months).minusDays(1)))
                .opensOn(first.plusMonths(monthsBehind))
                .dueOn(YearMonth.from(first)
                        .plusMonths((long) months - 1 + monthsBehind)
                        .atEndOfMonth())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportingCadence that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@return the word for it in documents} */
    @Override
    public String toString() {
        return code;
    }
}
