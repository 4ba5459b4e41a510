package io.github.openita.rules;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.words.ThaiText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value tells the reader of a page, from the least telling to the most. */
enum Meaning {
    /** It was left empty. */
    BLANK,
    /** Something stands there until the real thing comes. */
    PLACEHOLDER,
    /** It says that there is none (ไม่มี). */
    NONE,
    /** It says something. */
    TOLD;

    private static final Pattern NONE_WORDS = Pattern.compile("(?:ไม่มี|ไม่พบ)"
            + "(?:ปัญหา|อุปสรรค|ข้อเสนอแนะ|แนวทางการ?แก้ไข|ข้อมูล|เรื่องร้องเรียน|ข้อร้องเรียน|การร้องเรียน|การทุจริต|ทุจริต"
            + "|ประพฤติมิชอบ|ค่าธรรมเนียม|ค่าใช้จ่าย|งบประมาณ|การใช้งบประมาณ|การใช้จ่ายงบประมาณ|และ|หรือ|ใดใด|ใดๆ|ใด|ๆ"
            + "|ในการดำเนินงาน|ในการดำเนินการ|ครับ|ค่ะ)*+"
            + "|ไม่(?:ได้|มีการ)?ใช้(?:จ่าย)?งบประมาณ(?:ในการดำเนินการ|ในการดำเนินงาน)?|none|nil");

    private static final Pattern PLACEHOLDER_WORDS = Pattern.compile(
            "(?:อยู่)?(?:ใน)?(?:ระหว่าง|กำลัง)(?:การ|ดำเนินการ)*"
                    + "(?:จัดเตรียม|เตรียม|จัดทำ|รวบรวม|ปรับปรุง|แก้ไข|อัปเดต|อัพเดท|อัพเดต)(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์)*+"
                    + "|รอ(?:การ)?(?:ใส่|เพิ่ม|แนบ|อัปโหลด|อัพโหลด|อัปเดต|อัพเดท|อัพเดต|ปรับปรุง|เพิ่มเติม|แก้ไข|จัดทำ|ลง)?"
                    + "(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์|ลิ้งก์|ลิ้งค์|link|url)*+"
                    + "|(?:ใส่|เพิ่ม|แนบ|กรอก)(?:ข้อมูล|ข้อความ|เอกสาร|ไฟล์|ลิงก์|ลิงค์|link|url)(?:ที่นี่|ตรงนี้)?"
                    + "|ทดสอบ|ตัวอย่าง|x{2,}+|na|tba|tbc|tbd|todo|test|null|undefined|nan|comingsoon|loremipsum.*+|link|url");

    private static final Set<String> DOTS = Set.of(".", "…", "_", "·", "‥");

    /** So many letters are no placeholder; what follows need not be looked at. */
    private static final int LONGEST = 120;

    static Meaning of(ElementValue value) {
        Object json = value.toJson();
        if (json instanceof String text) {
            return of(text);
        }
        if (json instanceof BigDecimal) {
            return TOLD;
        }
        if (!value.isSeveral()) {
            return Boolean.TRUE.equals(json) ? TOLD : BLANK;
        }
        Meaning best = BLANK;
        for (ElementValue one : value.getValues()) {
            Meaning meaning = of(one);
            best = meaning.compareTo(best) > 0 ? meaning : best;
        }
        return best;
    }

    static Meaning of(String text) {
        String plain = ThaiText.normalize(text);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int codePoint = plain.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isOfWord(codePoint)) {
                words.appendCodePoint(codePoint);
            }
            if (words.length() > LONGEST) {
                return TOLD;
            }
        }
        if (words.length() == 0) {
            return ofMarks(plain);
        }
        String bare = ThaiText.normalize(words.toString()).toLowerCase(Locale.ROOT);
        if (NONE_WORDS.matcher(bare).matches()) {
            return NONE;
        }
        return PLACEHOLDER_WORDS.matcher(bare).matches() ? PLACEHOLDER : TOLD;
    }

    /** Of a text without letters and digits: dashes say none, dots are the line that was to be filled in. */
    private static Meaning ofMarks(String marks) {
        boolean dashes = false;
        boolean others = false;
        for (int i = 0; i < marks.length(); i++) {
            String mark = marks.substring(i, i + 1);
            boolean dash = Character.getType(mark.charAt(0)) == Character.DASH_PUNCTUATION || mark.equals("\u2212");
            dashes |= dash;
            others |= !dash && !DOTS.contains(mark) && !mark.isBlank() && "()[]\"'“”‘’".indexOf(mark) < 0;
        }
        if (others) {
            return PLACEHOLDER;
        }
        return dashes ? NONE : BLANK;
    }

    private static boolean isOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.MODIFIER_LETTER -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    /** The text of a value that tells nothing, for the message about it. */
    static @Nullable String textOf(ElementValue value) {
        return value.getValues().stream()
                .map(ElementValue::toJson)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> of(text) != BLANK)
                .findFirst()
                .orElse(null);
    }
}
