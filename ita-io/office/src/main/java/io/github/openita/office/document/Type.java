package io.github.openita.office.document;

import java.util.List;

/** The type that official documents are set in (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ). Static methods only. */
final class Type {

    /** ฟอนต์ราชการ: on every computer of the government. */
    static final String FONT = "TH SarabunPSK";

    /** What others have of the same hand. */
    static final List<String> INSTEAD = List.of("TH Sarabun New", "TH SarabunIT๙", "Sarabun");

    /** The size of running text, in points. */
    static final int TEXT = 16;

    /** The size in tables that need room. */
    static final int SMALL = 14;

    static final int FOOTNOTE = 13;
    static final int TECHNICAL = 11;

    private Type() {}

    /** How wide a letter is, in twentieths of a point: a little more than Thai takes on average, so that no number breaks. */
    static int letter(int size) {
        return size * 42 / 5;
    }

    /** How high a line is, in twentieths of a point. */
    static int line(int size) {
        return size * 23;
    }
}
