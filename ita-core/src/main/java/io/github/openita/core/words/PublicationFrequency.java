package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How often something must be published anew (ความถี่ในการเผยแพร่), the most often first. Immutable and thread-safe.
 */
public enum PublicationFrequency implements Coded {
    /** ทันทีที่มีการเปลี่ยนแปลง: no date tells whether it is kept. */
    AT_ONCE(
            "at-once",
            "ทันทีที่มีการเปลี่ยนแปลง",
            "at once when changed",
            0,
            "(?:.*ทันที.*|(?:เมื่อ|ทุกครั้งที่|หาก)มีการเปลี่ยนแปลง)"),
    /** ทุกเดือน. */
    MONTHLY(
            "monthly",
            "ทุกเดือน",
            "monthly",
            1,
            "(?:ทุก|ราย|ประจำ)เดือน|ทุก1เดือน|เดือนละ(?:1?ครั้ง)?|1ครั้ง(?:/|ต่อ)เดือน"),
    /** ทุกไตรมาส. */
    QUARTERLY(
            "quarterly",
            "ทุกไตรมาส",
            "quarterly",
            3,
            "(?:ทุก|ราย|ประจำ)ไตรมาส|ไตรมาสละ(?:1?ครั้ง)?|(?:ทุก|ราย|รอบ)3เดือน|ปีละ4ครั้ง|4ครั้ง(?:/|ต่อ)ปี"),
    /** ทุก 6 เดือน. */
    HALF_YEARLY(
            "half-yearly",
            "ทุก 6 เดือน",
            "every 6 months",
            6,
            "(?:ทุก|ราย|รอบ|ทุกรอบ)6เดือน|(?:ทุก|ราย)ครึ่งปี|6เดือน(?:/|ต่อ)?(?:1?ครั้ง)?|ปีละ2ครั้ง|2ครั้ง(?:/|ต่อ)ปี"),
    /** ทุกปี. */
    YEARLY(
            "yearly",
            "ทุกปี",
            "yearly",
            12,
            "(?:ทุก|ราย|ประจำ)(?:ทุก)?ปี(?:งบประมาณ)?|ทุก1ปี|(?:ทุก|ราย|รอบ)12เดือน|ปี(?:งบประมาณ)?ละ(?:1?ครั้ง)?|1ครั้ง(?:/|ต่อ)ปี"),
    /** อย่างน้อยปีละ 1 ครั้ง. */
    AT_LEAST_YEARLY("at-least-yearly", "อย่างน้อยปีละ 1 ครั้ง", "at least yearly", 12, "");

    private static final Pattern AT_LEAST = Pattern.compile("^(?:อย่างน้อย|ไม่น้อยกว่า)");
    /** Verbs and adverbs that say nothing of how often. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:เผยแพร่|ปรับปรุง|รายงาน|จัดทำ|ข้อมูล|เป็น(?!ปัจจุบัน)|ประจำ(?=ทุก|ราย))+");
    /** The longest text that is looked at; nobody writes a frequency in more. */
    private static final int LONGEST = 200;

    private final String code;
    private final String nameTh;
    private final String nameEn;
    private final int months;
    private final Pattern written;

    PublicationFrequency(String code, String nameTh, String nameEn, int months, String written) {
        this.code = code;
        this.nameTh = nameTh;
        this.nameEn = nameEn;
        this.months = months;
        this.written = Pattern.compile(written);
    }

    /**
     * {@return the frequency}
     *
     * @param code the word in a document, such as {@code quarterly}
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    @JsonCreator
    public static PublicationFrequency of(String code) {
        return Coded.of(PublicationFrequency.class, code);
    }

    /**
     * Reads a frequency as people write it: {@code ทุกเดือน}, {@code เดือนละ ๑ ครั้ง}, {@code รายไตรมาส},
     * {@code ทุก ๖ เดือน}, {@code ปีละ ๑ ครั้ง}, {@code อย่างน้อยปีละ 1 ครั้ง},
     * {@code ปรับปรุงข้อมูลให้เป็นปัจจุบันทันทีหากมีการเปลี่ยนแปลง}; also {@link #getCode()} and the English words.
     *
     * <p>"At least" before anything but a year says no more than the frequency alone.
     *
     * @param text what stands in a table
     * @return the frequency
     * @throws InvalidInputException where it is none of these
     */
    public static PublicationFrequency parse(String text) {
        return find(text)
                .orElseThrow(() -> new InvalidInputException(
                        ThaiText.quoted(text)
                                + " ไม่ใช่ความถี่: เขียนเช่น ทันทีที่มีการเปลี่ยนแปลง, ทุกเดือน, ทุกไตรมาส, ทุก 6 เดือน,"
                                + " ปีละ 1 ครั้ง, อย่างน้อยปีละ 1 ครั้ง",
                        ThaiText.quoted(text)
                                + " is no frequency: write for example ทุกเดือน, ทุก 6 เดือน or ปีละ 1 ครั้ง"));
    }

    /**
     * {@return the frequency that {@link #parse(String)} reads; empty where it refuses}
     *
     * @param text what stands in a table
     */
    public static Optional<PublicationFrequency> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = ThaiText.plain(text).toLowerCase(Locale.ROOT);
        for (PublicationFrequency frequency : values()) {
            if (plain.equals(frequency.code) || plain.equals(frequency.nameEn)) {
                return Optional.of(frequency);
            }
        }
        String letters = plain.replace(" ", "").replace("ๆ", "").replace("หนึ่ง", "1");
        String bare = LEAD.matcher(letters).replaceFirst("");
        String without = AT_LEAST.matcher(bare).replaceFirst("");
        boolean atLeast = without.length() < bare.length();
        return Arrays.stream(values())
                .filter(frequency -> frequency != AT_LEAST_YEARLY)
                .filter(frequency -> frequency.written.matcher(without).matches()
                        || frequency.written.matcher(letters).matches())
                .findFirst()
                .map(frequency -> atLeast && frequency == YEARLY ? AT_LEAST_YEARLY : frequency);
    }

    /** {@return the word for it in documents} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai words for it} */
    public String getNameTh() {
        return nameTh;
    }

    /** {@return the English words for it} */
    public String getNameEn() {
        return nameEn;
    }

    /**
     * Whether less is published than by another frequency. What is published at once when it changes is never less; a
     * year is a year, with "at least" before it or without.
     *
     * @param required the frequency that is asked for
     * @return whether this one is less often
     */
    public boolean isWeakerThan(PublicationFrequency required) {
        return months > required.months;
    }

    /**
     * {@return the last day on which it still counts as fresh; empty for {@link #AT_ONCE}, which no date can tell}
     *
     * @param published the day of the last publication
     */
    public Optional<LocalDate> freshUntil(LocalDate published) {
        return this == AT_ONCE ? Optional.empty() : Optional.of(published.plusMonths(months));
    }
}
