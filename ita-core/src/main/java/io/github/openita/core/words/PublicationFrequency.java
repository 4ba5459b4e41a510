package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** How often something must be published anew (ความถี่ในการเผยแพร่). Immutable and thread-safe. */
public enum PublicationFrequency {
    /** ทุกเดือน. */
    MONTHLY("monthly", "ทุกเดือน", 1),
    /** ทุกไตรมาส. */
    QUARTERLY("quarterly", "ทุกไตรมาส", 3),
    /** ทุก 6 เดือน. */
    HALF_YEARLY("half-yearly", "ทุก 6 เดือน", 6),
    /** ทุกปี. */
    YEARLY("yearly", "ทุกปี", 12);

    private static final String CODES = "monthly, quarterly, half-yearly, yearly";

    private final String code;
    private final String nameTh;
    private final int months;

    PublicationFrequency(String code, String nameTh, int months) {
        this.code = code;
        this.nameTh = nameTh;
        this.months = months;
    }

    /**
     * @param code the word in a document, such as {@code quarterly}
     * @return the frequency
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    @JsonCreator
    public static PublicationFrequency of(String code) {
        for (PublicationFrequency frequency : values()) {
            if (frequency.code.equals(code)) {
                return frequency;
            }
        }
        throw new InvalidInputException(
                "\"" + code + "\" ไม่ใช่ความถี่: ใช้ " + CODES, "\"" + code + "\" is no frequency: use " + CODES);
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

    /**
     * @param published the day of the last publication
     * @return the last day on which it still counts as fresh
     */
    public LocalDate freshUntil(LocalDate published) {
        return published.plusMonths(months);
    }
}
