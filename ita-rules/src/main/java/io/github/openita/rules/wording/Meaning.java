package io.github.openita.rules.wording;

import io.github.openita.core.words.ThaiText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a value tells the reader of a page, from the least telling to the most. */
public enum Meaning {
    /** It was left empty. */
    BLANK,
    /** Something stands there until the real thing comes. */
    PLACEHOLDER,
    /** It says that there is none (ไม่มี). */
    NONE,
    /** It says something. */
    DATA;

    private static final char FIRST_LETTER = 'ก';
    private static final char LAST_LETTER = '\u0E4C';
    private static final char SARA_E = 'เ';

    private static final String DIGIT = "[0-9๐-๙]";

    /** What an element may be called before or after the word that there is none of it. */
    private static final String THING =
            "(?:ปัญหา|อุปสรรค|ข้อเสนอแนะ|(?:แนวทาง)?(?:การ)?แก้ไข|ข้อมูล|เรื่อง|ข้อ|การ|ผู้|ร้องเรียน|ร้องทุกข์"
                    + "|ทุจริต|ประพฤติมิชอบ|ค่าธรรมเนียม|ค่าใช้จ่าย|งบประมาณ|ใช้|จ่าย|และ|หรือ|ใดใด|ใดๆ|ใด|ๆ|อื่น|ทั้งสิ้น|เพิ่มเติม"
                    + "|ในการดำเนินงาน|ในการดำเนินการ|ครับ|คะ|ค่ะ)";

    private static final String NONE_WORDS =
            DIGIT + "*+" + THING + "*+(?:ไม่มี|ไม่พบ|ไม่ปรากฏ)(?:" + THING + "|ไม่มี|ไม่พบ|"
                    + DIGIT + ")*+"
                    + "|ไม่(?:ได้|มีการ|ต้อง)?(?:ใช้(?:จ่าย)?งบประมาณ|เสียค่าธรรมเนียม|คิดค่าธรรมเนียม)"
                    + "(?:ในการดำเนินการ|ในการดำเนินงาน|ครับ|ค่ะ)*+|none|nil";

    /** A label as a form leaves it, which says "none" where a dash stands after it. */
    private static final Pattern LABEL = Pattern.compile(DIGIT + "*+" + THING + "++");

    private static final String MEDIUM = "(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์)";
    private static final String WORK = "อัปโหลด|อัพโหลด|อัปเดต|อัพเดท|อัพเดต|อัป|อัพ|ปรับปรุง|แก้ไข|จัดทำ";

    private static final String PLACEHOLDER_WORDS = "(?:กรุณา|โปรด)?(?:"
            + "(?:อยู่)?(?:ใน)?(?:ระหว่าง|กำลัง)(?:การ|ดำเนินการ)*+(?:จัดเตรียม|เตรียม|จัดหา|รวบรวม|นำเข้า|" + WORK
            + ")"
            + "(?:" + MEDIUM + "|ครับ|ค่ะ)*+(?:จาก.*+)?"
            + "|รอ(?:การ)?(?:ใส่|เพิ่มเติม|เพิ่ม|แนบ|ลง|" + WORK + ")?(?:" + MEDIUM
            + "|ลิ้งก์|ลิ้งค์|link|url)*+(?:จาก.*+)?"
            + "|(?:ใส่|เพิ่ม|แนบ|กรอก)(?:" + MEDIUM + "|ข้อความ|link|url)(?:ที่นี่|ตรงนี้)?"
            + "|ระบุ(?:ข้อมูล|ข้อความ)?|ยังไม่มี" + MEDIUM + "?|ยังไม่(?:ได้)?(?:ดำเนินการ|จัดทำ)(?:ข้อมูล)?)"
            + "|ทดสอบ|ตัวอย่าง|x{2,}+(?:บาท)?|na|tba|tbc|tbd|tobeannounced|todo|test|null|undefined|nan|comingsoon"
            + "|loremipsum.*+|link|url";

    /** Either; a group tells which. */
    private static final Pattern NO_DATA = Pattern.compile("(" + NONE_WORDS + ")|" + PLACEHOLDER_WORDS);

    /** How all of these begin that begin in Thai; what begins otherwise is data. */
    private static final String[] BEGINNINGS = ("ปัญหา อุปสรรค ข้อ แนว การ แก้ไข เรื่อง ผู้ ร้อง"
                    + " ทุจริต ประพฤติ ค่า งบประ ใช้ จ่าย และ หรือ ใด ๆ อื่น ทั้งสิ้น เพิ่ม ในการ ในระ ในกำ ครับ คะ ค่ะ ไม่"
                    + " กรุณา โปรด อยู่ใน อยู่ระ อยู่กำ ระหว่าง กำลัง รอ ใส่ แนบ กรอก ระบุ ยังไม่ ทดสอบ ตัวอย่าง")
            .split(" ");

    /** By the first letter, from ก on: those that begin with it. */
    private static final List<List<String>> BY_LETTER = IntStream.rangeClosed(FIRST_LETTER, LAST_LETTER)
            .mapToObj(letter -> Arrays.stream(BEGINNINGS)
                    .filter(beginning -> beginning.charAt(0) == letter)
                    .toList())
            .toList();

    /** Marks that say that something is shown; a slash is the tick of Thai forms. */
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "✅", "√", "🗸", "/");

    private static final String DOTS_AND_BRACKETS = ".…_·‥()[]\"'“”‘’";

    /** So many letters are no placeholder. */
    private static final int LONGEST = 120;

    /** Whether it is what nearly all say of what there is none of. */
    private static boolean isNoneItself(String text) {
        return text.equals("ไม่มี") || text.equals("-");
    }

    /**
     * {@return what it tells}
     *
     * @param text any text
     */
    public static Meaning of(String text) {
        Meaning obvious = atFirstSight(text);
        return obvious == null ? read(text) : obvious;
    }

    /** What nearly all texts tell by their first letters; {@code null} where they do not. */
    private static @Nullable Meaning atFirstSight(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        if (isNoneItself(text)) {
            return NONE;
        }
        if (!isLetterOfItsOwn(text, 0) || !Character.isLetter(text.charAt(0))) {
            return null;
        }
        for (String beginning : BY_LETTER.get(text.charAt(0) - FIRST_LETTER)) {
            if (mayBegin(text, beginning)) {
                return null;
            }
        }
        return DATA;
    }

    private static boolean mayBegin(String text, String beginning) {
        for (int i = 0; i < beginning.length() && isLetterOfItsOwn(text, i); i++) {
            if (text.charAt(i) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a Thai letter stands there, and not perhaps a piece of one that was typed in two. */
    private static boolean isLetterOfItsOwn(String text, int at) {
        char letter = at < text.length() ? text.charAt(at) : ' ';
        return letter == SARA_E
                ? at + 1 < text.length() && text.charAt(at + 1) != SARA_E && isLetterOfItsOwn(text, at + 1)
                : (letter >= FIRST_LETTER && letter <= '\u0E3A') || (letter > SARA_E && letter <= LAST_LETTER);
    }

    /** What a text tells, by every table. */
    static Meaning read(String text) {
        String plain = ThaiText.normalize(text);
        String letters = Letters.of(plain);
        if (letters.length() > LONGEST) {
            return DATA;
        }
        if (!Letters.isAny(letters)) {
            return ofMarks(plain);
        }
        String words = (letters.equals(plain) ? plain : ThaiText.normalize(letters)).toLowerCase(Locale.ROOT);
        Matcher noData = NO_DATA.matcher(words);
        if (noData.matches()) {
            return noData.group(1) == null ? PLACEHOLDER : NONE;
        }
        boolean dash = isDash(plain.charAt(plain.length() - 1));
        return dash && LABEL.matcher(words).matches() ? NONE : DATA;
    }

    /** Of a text without letters and digits: dashes say none, dots are the line that was to be filled in. */
    private static Meaning ofMarks(String marks) {
        StringBuilder seen = new StringBuilder();
        marks.codePoints().filter(mark -> !isUnseen(mark)).forEach(seen::appendCodePoint);
        if (TICKS.contains(seen.toString())) {
            return DATA;
        }
        boolean dashes = false;
        for (int i = 0; i < seen.length(); i++) {
            boolean dash = isDash(seen.charAt(i));
            if (!dash && DOTS_AND_BRACKETS.indexOf(seen.charAt(i)) < 0) {
                return PLACEHOLDER;
            }
            dashes |= dash;
        }
        return dashes ? NONE : BLANK;
    }

    private static boolean isDash(int mark) {
        return Character.getType(mark) == Character.DASH_PUNCTUATION || mark == '\u2212';
    }

    /** What a reader of the page cannot see: spaces, controls, fillers, marks on nothing. */
    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isSpaceChar(codePoint) || Letters.isFiller(codePoint);
        };
    }
}
