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

    /** What an element may be called before or behind the word that there is none of it. */
    private static final String THING =
            "(?:ปัญหา|อุปสรรค|ข้อเสนอแนะ|(?:แนวทาง)?(?:การ)?แก้ไข|ข้อมูล|เรื่อง|ข้อ|การ|ผู้|ร้องเรียน|ร้องทุกข์"
                    + "|ทุจริต|ประพฤติมิชอบ|ค่าธรรมเนียม|ค่าใช้จ่าย|งบประมาณ|ใช้|จ่าย|และ|หรือ|ใดใด|ใดๆ|ใด|ๆ|อื่น|ทั้งสิ้น|เพิ่มเติม"
                    + "|ในการดำเนินงาน|ในการดำเนินการ|ครับ|คะ|ค่ะ)";

    private static final Pattern NONE_WORDS = Pattern.compile("[0-9๐-๙]*+" + THING + "*+(?:ไม่มี|ไม่พบ|ไม่ปรากฏ)"
            + "(?:" + THING + "|ไม่มี|ไม่พบ|[0-9๐-๙])*+"
            + "|ไม่(?:ได้|มีการ|ต้อง)?(?:ใช้(?:จ่าย)?งบประมาณ|เสียค่าธรรมเนียม|คิดค่าธรรมเนียม)"
            + "(?:ในการดำเนินการ|ในการดำเนินงาน|ครับ|ค่ะ)*+|none|nil");

    /** A label with a dash behind it, as a form leaves it. */
    private static final Pattern LABEL = Pattern.compile("[0-9๐-๙]*+" + THING + "++");

    private static final Pattern PLACEHOLDER_WORDS = Pattern.compile("(?:กรุณา|โปรด)?(?:"
            + "(?:อยู่)?(?:ใน)?(?:ระหว่าง|กำลัง)(?:การ|ดำเนินการ)*"
            + "(?:จัดเตรียม|เตรียม|จัดทำ|จัดหา|รวบรวม|ปรับปรุง|แก้ไข|นำเข้า|อัปโหลด|อัพโหลด|อัปเดต|อัพเดท|อัพเดต|อัป|อัพ)"
            + "(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์|ครับ|ค่ะ)*+(?:จาก.*+)?"
            + "|รอ(?:การ)?(?:ใส่|เพิ่มเติม|เพิ่ม|แนบ|อัปโหลด|อัพโหลด|อัปเดต|อัพเดท|อัพเดต|อัป|อัพ|ปรับปรุง|แก้ไข|จัดทำ|ลง)?"
            + "(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์|ลิ้งก์|ลิ้งค์|link|url)*+(?:จาก.*+)?"
            + "|(?:ใส่|เพิ่ม|แนบ|กรอก)(?:ข้อมูล|ข้อความ|เอกสาร|ไฟล์|ลิงก์|ลิงค์|link|url)(?:ที่นี่|ตรงนี้)?"
            + "|ระบุ(?:ข้อมูล|ข้อความ)?|ยังไม่มี(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์)?|ยังไม่(?:ได้)?(?:ดำเนินการ|จัดทำ)(?:ข้อมูล)?)"
            + "|ทดสอบ|ตัวอย่าง|x{2,}+(?:บาท)?|na|tba|tbc|tbd|tobeannounced|todo|test|null|undefined|nan|comingsoon"
            + "|loremipsum.*+|link|url");

    /** Marks that say that something is shown; a slash is the tick of Thai forms. */
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "✅", "√", "🗸", "/");

    /** Letters and signs without a shape: Hangul fillers and the empty pattern of Braille. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

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
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return ofMarks(plain);
        }
        String bare = ThaiText.normalize(words.toString()).toLowerCase(Locale.ROOT);
        if (NONE_WORDS.matcher(bare).matches()
                || (endsInDash(plain) && LABEL.matcher(bare).matches())) {
            return NONE;
        }
        return PLACEHOLDER_WORDS.matcher(bare).matches() ? PLACEHOLDER : TOLD;
    }

    /** Of a text without letters and digits: dashes say none, dots are the line that was to be filled in. */
    private static Meaning ofMarks(String marks) {
        String seen = marks.codePoints()
                .filter(mark -> !isUnseen(mark))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (TICKS.contains(seen)) {
            return TOLD;
        }
        boolean dashes = false;
        for (int i = 0; i < seen.length(); i++) {
            String mark = seen.substring(i, i + 1);
            boolean dash = isDash(seen.charAt(i));
            if (!dash && !DOTS.contains(mark) && "()[]\"'“”‘’".indexOf(mark) < 0) {
                return PLACEHOLDER;
            }
            dashes |= dash;
        }
        return dashes ? NONE : BLANK;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    }

    private static boolean endsInDash(String text) {
        return !text.isEmpty() && isDash(text.charAt(text.length() - 1));
    }

    /** What a reader of the page cannot see: spaces, controls, fillers, marks on nothing. */
    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isSpaceChar(codePoint) || FILLERS.indexOf(codePoint) >= 0;
        };
    }

    private static boolean isOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.MODIFIER_LETTER -> true;
            default -> Character.isLetterOrDigit(codePoint) && FILLERS.indexOf(codePoint) < 0;
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
