package io.github.openita.core.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The round of a fiscal year that is reported on (รอบการรายงาน). Immutable and thread-safe. */
public enum ReportingRound implements Coded {
    /** รอบ 6 เดือน: October–March. */
    SIX_MONTHS("6-months", "รอบ 6 เดือน"),
    /** รอบ 12 เดือน: the whole fiscal year. */
    TWELVE_MONTHS("12-months", "รอบ 12 เดือน"),
    /** ไตรมาส 1: October–December. */
    QUARTER_1("quarter-1", "ไตรมาส 1"),
    /** ไตรมาส 2: January–March. */
    QUARTER_2("quarter-2", "ไตรมาส 2"),
    /** ไตรมาส 3: April–June. */
    QUARTER_3("quarter-3", "ไตรมาส 3"),
    /** ไตรมาส 4: July–September. */
    QUARTER_4("quarter-4", "ไตรมาส 4");

    private static final Pattern PASSED_OVER = Pattern.compile("^รอบ(?:การรายงาน)?|[-_]");

    private final String code;
    private final String nameTh;

    ReportingRound(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /**
     * {@return the round}
     *
     * @param code the word in a document, such as {@code 6-months}
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    @JsonCreator
    public static ReportingRound of(String code) {
        return Coded.of(ReportingRound.class, code);
    }

    /**
     * {@return the round that is meant}
     *
     * @param text the round as people write it: {@code รอบ 6 เดือน}, {@code ๖ เดือน}, {@code ไตรมาสที่ 2}, {@code 6 months}, or
     *     the word that documents have for it
     * @throws InvalidInputException where none is meant; the message lists those there are
     */
    public static ReportingRound parse(String text) {
        String wanted = key(text);
        for (ReportingRound round : values()) {
            if (wanted.equals(key(round.code)) || wanted.equals(key(round.nameTh))) {
                return round;
            }
        }
        throw new InvalidInputException(
                ThaiText.quoted(text) + " ไม่ใช่รอบการรายงาน: มี "
                        + Arrays.stream(values()).map(ReportingRound::getNameTh).collect(Collectors.joining(", ")),
                ThaiText.quoted(text) + " is no reporting round: there are "
                        + Arrays.stream(values()).map(ReportingRound::getCode).collect(Collectors.joining(", ")));
    }

    private static String key(String text) {
        return PASSED_OVER.matcher(ThaiText.titleKey(text)).replaceAll("").replace("ที่", "");
    }

    /** {@return how rounds are usually spelt in Thai, all of which {@link #parse} reads} */
    public static List<String> spellings() {
        return Arrays.stream(values())
                .map(round -> round.nameTh)
                .flatMap(name -> name.startsWith("ไตรมาส")
                        ? Stream.of(name, name.replace("ไตรมาส", "ไตรมาสที่"))
                        : Stream.of(name, name.replace("รอบ ", "")))
                .flatMap(name -> Stream.of(name, ThaiText.toThaiDigits(name)))
                .toList();
    }

    /**
     * {@return the days of that year that the round covers}
     *
     * @param year a fiscal year
     */
    public DateSpan daysOf(FiscalYear year) {
        return switch (this) {
            case SIX_MONTHS -> year.halfYear(1);
            case TWELVE_MONTHS -> year.getDays();
            case QUARTER_1 -> year.quarter(1);
            case QUARTER_2 -> year.quarter(2);
            case QUARTER_3 -> year.quarter(3);
            case QUARTER_4 -> year.quarter(4);
        };
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
}
