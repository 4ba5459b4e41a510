package io.github.openita.rules.site;

import io.github.openita.core.edition.Element;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words by which a text names an element: those of the form, whole or shortened. Immutable and thread-safe.
 *
 * <p>Not all wordings are such: some describe what must be seen ({@code แสดงแผนผัง…}), or what stands there without being
 * named ({@code ผู้บริหารสูงสุด}).
 */
final class ElementWords {

    /** So many letters are said in the same words by nobody. */
    private static final int LONGEST = 60;

    /** Shorter words stand everywhere. */
    private static final int SHORTEST = 4;

    /** What two elements of an item have in common at their beginnings, from this on, is no part of the name of either. */
    private static final int COMMON = 8;

    private static final Pattern EXAMPLES = Pattern.compile(" ?เช่น .*");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[/,&]|และ|หรือ|(?<=[\\u0E01-\\u0E4E]{4}) ");

    private static final Pattern DESCRIPTION =
            Pattern.compile("(?:แสดง|เป็น|กรณี|กำหนด|สำหรับ|ประกาศ|รูปถ่าย|แผนผัง|แผนที่|ช่องทาง|ระบบ|ข้อมูลข่าวสาร"
                    + "|ข้อมูลเฉพาะ|กิจกรรมที่|การดำเนินการหรือกิจกรรม|นโยบาย|แผน|ผู้บริหาร|รองผู้บริหาร|ภาพ|ที่อยู่|หมายเลขโทรศัพท์|[Ee]-mail|พิกัด|ชื่อ).*"
                    + "|.*แต่ละคน|ตำแหน่ง");

    /** What stands for nothing by itself, longer ones first. */
    static final LetterWords GLUE = LetterWords.of(
            "รายละเอียด",
            "ได้รับ",
            "จำนวน",
            "ข้อมูล",
            "ในการ",
            "ที่ใช้",
            "แต่ละ",
            "เพื่อ",
            "สรุป",
            "หรือ",
            "และ",
            "ของ",
            "ตาม",
            "การ",
            "ที่",
            "ใน");

    private final Element element;
    private final boolean name;
    private final String whole;
    private final String core;
    private final Set<String> parts = new TreeSet<>();
    /** How many letters at the beginning and the end of the core another element has as well. */
    private int commonBeginning;

    private int commonEnd;

    private ElementWords(Element element) {
        this.element = element;
        String wording = ThaiText.normalize(IN_BRACKETS
                .matcher(EXAMPLES.matcher(ThaiText.normalize(element.getWordingTh()))
                        .replaceFirst(""))
                .replaceAll(" "));
        this.whole = PlainLetters.lettersOf(wording);
        this.core = coreOf(wording);
        this.name = !DESCRIPTION.matcher(wording).matches() && !core.isEmpty() && whole.length() <= LONGEST;
        for (String part : BETWEEN_PARTS.split(wording)) {
            addPart(coreOf(part));
        }
    }

    private void addPart(String part) {
        if (part.length() >= SHORTEST) {
            parts.add(part);
        }
    }

    private static String coreOf(String words) {
        return PlainLetters.of(words).without(GLUE).letters();
    }

    /** Those of the elements of an item, in their order. */
    static List<ElementWords> of(List<Element> elements) {
        List<ElementWords> all = elements.stream().map(ElementWords::new).toList();
        for (ElementWords one : all) {
            for (ElementWords other : all) {
                if (one != other) {
                    one.compare(other);
                }
            }
            if (one.commonBeginning >= COMMON) {
                one.addPart(one.core.substring(one.commonBeginning));
            }
        }
        // What names several of them names none.
        for (ElementWords one : all) {
            List<String> several = new ArrayList<>();
            for (String part : one.parts) {
                if (all.stream().anyMatch(other -> other != one && other.parts.contains(part))) {
                    several.add(part);
                }
            }
            several.stream().filter(part -> !part.equals(one.core)).forEach(one.parts::remove);
        }
        return all;
    }

    private void compare(ElementWords other) {
        int most = Math.min(core.length(), other.core.length());
        int beginning = 0;
        while (beginning < most && core.charAt(beginning) == other.core.charAt(beginning)) {
            beginning++;
        }
        int end = 0;
        while (end < most && core.charAt(core.length() - 1 - end) == other.core.charAt(other.core.length() - 1 - end)) {
            end++;
        }
        commonBeginning = Math.max(commonBeginning, beginning);
        commonEnd = Math.max(commonEnd, end);
    }

    Element element() {
        return element;
    }

    /** Whether texts name it in words like these. */
    boolean isName() {
        return name;
    }

    /** The letters of its wording. */
    String whole() {
        return whole;
    }

    /** The same without what stands for nothing by itself. */
    String core() {
        return core;
    }

    /** What stands in the wording between "and", "or", slashes and blanks, without what stands for nothing by itself. */
    Set<String> parts() {
        return parts;
    }

    /** So many letters from the beginning of the core may be of another element. */
    int commonBeginning() {
        return commonBeginning;
    }

    /** So many letters from the end of the core may be of another element. */
    int commonEnd() {
        return commonEnd;
    }
}
