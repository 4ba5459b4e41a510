package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a fact about an edition rests on, from the firmest to the weakest. Immutable and thread-safe. */
public enum Basis implements Coded {
    /** Published figures are reproduced to the digit. */
    PROVED("proved", "พิสูจน์จากผลที่ประกาศ"),
    /** The wording of the handbook, read on agencies' pages of that year. */
    OFFICIAL("official", "ถ้อยคำในคู่มือของ ป.ป.ช."),
    /** Quoted from a published assessment. */
    ASSESSOR("assessor", "คำของผู้ตรวจประเมิน"),
    /** What agencies, copies of the form or public code do that year. */
    PRACTICE("practice", "แนวปฏิบัติของหน่วยงาน"),
    /** Follows from the figures, or stands in the same form of another year or in a sister form. */
    INFERRED("inferred", "อนุมาน"),
    /** General knowledge without a source at hand. */
    UNVERIFIED("unverified", "ยังไม่มีแหล่งยืนยัน"),
    /** The text itself is missing. */
    UNKNOWN("unknown", "ไม่ทราบ");

    private final String code;
    private final String nameTh;

    Basis(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /**
     * {@return the basis}
     *
     * @param code the word in a document, such as {@code inferred}
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    @JsonCreator
    public static Basis of(String code) {
        return Coded.of(Basis.class, code);
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
