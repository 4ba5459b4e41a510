package io.github.openita.rules;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.words.ThaiText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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

    private static final String DIGITS = " 0 1 2 3 4 5 6 7 8 9 ๐ ๑ ๒ ๓ ๔ ๕ ๖ ๗ ๘ ๙ ";

    /** What an element may be called before or behind the word that there is none of it. */
    private static final String THINGS =
            " ปัญหา อุปสรรค ข้อเสนอแนะ แก้ไข การแก้ไข แนวทางแก้ไข แนวทางการแก้ไข ข้อมูล เรื่อง ข้อ"
                    + " การ ผู้ ร้องเรียน ร้องทุกข์ ทุจริต ประพฤติมิชอบ ค่าธรรมเนียม ค่าใช้จ่าย งบประมาณ ใช้ จ่าย และ หรือ ใดใด ใดๆ ใด ๆ"
                    + " อื่น ทั้งสิ้น เพิ่มเติม ในการดำเนินงาน ในการดำเนินการ ครับ คะ ค่ะ ";

    private static final String MEDIA = " ข้อมูล เอกสาร ไฟล์ ลิงก์ ลิงค์ ";
    private static final String WORK = " อัปโหลด อัพโหลด อัปเดต อัพเดท อัพเดต อัป อัพ ปรับปรุง แก้ไข จัดทำ ";

    private static final Openings PHRASES = Openings.of(
            Phrase.of(NONE).any(DIGITS).any(THINGS).one("ไม่มี ไม่พบ ไม่ปรากฏ").any(THINGS + DIGITS + "ไม่มี ไม่พบ"),
            Phrase.of(NONE)
                    .one("ไม่")
                    .maybe("ได้ มีการ ต้อง")
                    .one("ใช้งบประมาณ ใช้จ่ายงบประมาณ เสียค่าธรรมเนียม คิดค่าธรรมเนียม")
                    .any("ในการดำเนินการ ในการดำเนินงาน ครับ ค่ะ"),
            Phrase.of(NONE).one("none nil"),
            // A label as a form leaves it.
            Phrase.of(NONE).any(DIGITS).some(THINGS).beforeDash(),
            please().maybe("อยู่")
                    .maybe("ใน")
                    .one("ระหว่าง กำลัง")
                    .any("การ ดำเนินการ")
                    .one(WORK + "จัดเตรียม เตรียม จัดหา รวบรวม นำเข้า")
                    .any(MEDIA + "ครับ ค่ะ")
                    .maybeAndMore("จาก"),
            please().one("รอ")
                    .maybe("การ")
                    .maybe(WORK + "ใส่ เพิ่มเติม เพิ่ม แนบ ลง")
                    .any(MEDIA + "ลิ้งก์ ลิ้งค์ link url")
                    .maybeAndMore("จาก"),
            please().one("ใส่ เพิ่ม แนบ กรอก").one(MEDIA + "ข้อความ link url").maybe("ที่นี่ ตรงนี้"),
            please().one("ระบุ").maybe("ข้อมูล ข้อความ"),
            please().one("ยังไม่มี").maybe(MEDIA),
            please().one("ยังไม่").maybe("ได้").one("ดำเนินการ จัดทำ").maybe("ข้อมูล"),
            Phrase.of(PLACEHOLDER).one("xx").any("x").maybe("บาท"),
            Phrase.of(PLACEHOLDER).oneAndMore("loremipsum"),
            Phrase.of(PLACEHOLDER)
                    .one(
                            "ทดสอบ ตัวอย่าง na tba tbc tbd tobeannounced todo test null undefined nan comingsoon link url"));

    /** What nearly all say of what there is none of; it need not be looked into. */
    private static final Set<String> MOSTLY_SAID = Set.of("ไม่มี", "-");

    /** Marks that say that something is shown; a slash is the tick of Thai forms. */
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "✅", "√", "🗸", "/");

    private static final Set<String> DOTS = Set.of(".", "…", "_", "·", "‥");

    /** So many letters are no placeholder. */
    private static final int LONGEST = 120;

    /** What forms and officers put before a thing to be done. */
    private static Phrase please() {
        return Phrase.of(PLACEHOLDER).maybe("กรุณา โปรด");
    }

    static Meaning of(ElementValue value) {
        if (value.isSeveral()) {
            Meaning best = BLANK;
            for (ElementValue one : value.getValues()) {
                Meaning meaning = of(one);
                best = meaning.compareTo(best) > 0 ? meaning : best;
            }
            return best;
        }
        Object json = value.toJson();
        if (json instanceof String text) {
            return of(text);
        }
        return json instanceof BigDecimal || Boolean.TRUE.equals(json) ? TOLD : BLANK;
    }

    static Meaning of(String text) {
        if (MOSTLY_SAID.contains(text)) {
            return NONE;
        }
        int start = Letters.next(text, 0);
        List<Phrase> phrases = PHRASES.of(text, start);
        boolean letter = start < text.length() && Character.isLetterOrDigit(text.charAt(start));
        if (letter && phrases.isEmpty()) {
            return TOLD;
        }
        return Letters.isAnyPiece(text) ? ofPieces(text) : of(text, text, start, phrases);
    }

    /** Of a text in which vowels may have been typed in two pieces. */
    private static Meaning ofPieces(String text) {
        String plain = ThaiText.normalize(text);
        String letters = ThaiText.normalize(Letters.of(plain));
        int start = Letters.next(letters, 0);
        return of(plain, letters, start, PHRASES.of(letters, start));
    }

    private static Meaning of(String text, String letters, int start, List<Phrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.isAllOf(letters, start) && (!phrase.isBeforeDash() || endsInDash(text))) {
                return isLong(text) ? TOLD : phrase.meaning();
            }
        }
        return Letters.isAny(text) || isLong(text) ? TOLD : ofMarks(ThaiText.normalize(text));
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST && Letters.count(text) > LONGEST;
    }

    /** Of a text without letters and digits: dashes say none, dots are the line that was to be filled in. */
    private static Meaning ofMarks(String marks) {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < marks.length(); at += Character.charCount(marks.codePointAt(at))) {
            if (!isUnseen(marks.codePointAt(at))) {
                shown.appendCodePoint(marks.codePointAt(at));
            }
        }
        String seen = shown.toString();
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
        if (text.isEmpty() || Letters.next(text, text.length() - 1) < text.length()) {
            return false;
        }
        String plain = ThaiText.normalize(text);
        return !plain.isEmpty() && isDash(plain.charAt(plain.length() - 1));
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

    /** The text of a value that tells nothing, for the message about it. */
    static @Nullable String textOf(ElementValue value) {
        for (ElementValue one : value.getValues()) {
            if (one.toJson() instanceof String text && of(text) != BLANK) {
                return text;
            }
        }
        return null;
    }
}
