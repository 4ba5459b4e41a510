package io.github.openita.office.document;

import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;

/** What a document says itself, in the language of its report. */
record Words(Language language, boolean thaiDigits) {

    private String of(String th, String en) {
        return language == Language.TH ? th : en;
    }

    /** A figure that the document makes itself. */
    String figure(int number) {
        String figure = Integer.toString(number);
        return thaiDigits ? ThaiText.toThaiDigits(figure) : figure;
    }

    String contents() {
        return of("สารบัญ", "Contents");
    }

    String emblem() {
        return of("ตราสัญลักษณ์ของหน่วยงาน", "Emblem of the agency");
    }

    String technical() {
        return of("สำหรับเจ้าหน้าที่เทคนิค", "For technical staff");
    }

    String signed() {
        return of("(ลงชื่อ)", "(signed)");
    }

    String position() {
        return of("ตำแหน่ง", "Position");
    }

    /** How Word calls the language. */
    String tag() {
        return of("th-TH", "en-GB");
    }

    /** How Word counts pages and footnotes. */
    String counting() {
        return thaiDigits ? "thaiNumbers" : "decimal";
    }

    /** How Word counts the pages before the first one. */
    String countingBefore() {
        return of("thaiLetters", "lowerRoman");
    }
}
