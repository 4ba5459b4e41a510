package io.github.openita.rules.site;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.wording.Meaning;
import io.github.openita.rules.wording.Meanings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a disclosure says that an element stands: in a data file, in which, in which column. Immutable and thread-safe.
 *
 * <p>A text says so that has the name of the file, or speaks of a data file ({@code ไฟล์ข้อมูล}, {@code CSV}) or of a
 * column by its letter ({@code ช่อง B}), as only spreadsheets have.
 */
public final class StatedPlace {

    private static final Pattern COLUMN =
            Pattern.compile("(?:ช่อง|คอลัมน์|คอลัมภ์|สดมภ์|\\bcolumn|\\bcol)(?:ที่)?[ .:]*([a-z]{1,2})(?![a-z])");
    private static final Pattern FILE = Pattern.compile("ไฟล์ ?ข้อมูล|\\bcsv\\b|\\bdata ?file\\b");
    private static final Pattern NAMED = Pattern.compile("[^ /]\\.(?:csv|tsv|xlsx?|ods|json|xml|pdf|docx?|html?)\\b");
    private static final Pattern DOCUMENT = Pattern.compile("\\bpdf\\b|\\bdocx?\\b");
    /** What else tells that something stands elsewhere: a page, an appendix, "see …", an address. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:^|ใน|ที่|ตาม) ?หน้า(?!ที่)|หน้า ?(?:ที่ ?)?[0-9๐-๙]|หน้า ?(?:เว็บ|เว็ป|เพจ|ita)|ดู(?!แล)|ภาคผนวก"
                    + "|(?:ใน|ตาม|ท้าย) ?(?:รายงาน|เอกสาร|เล่ม|ประกาศ|คำสั่ง|ตาราง|ภาพ|แผนภูมิ|เว็บ|เว็ป)|ลิงก์|ลิงค์|https?:"
                    + "|\\bwww\\.|\\bpage\\b|\\bp\\. ?[0-9]|\\bsee\\b");

    private static final int LETTERS = 26;

    /** Whoever says where something stands needs no more words. */
    private static final int LONGEST = 1000;

    private final List<String> texts;
    private final boolean shown;
    private final boolean data;

    private StatedPlace(List<String> texts, boolean shown, boolean data) {
        this.texts = texts;
        this.shown = shown;
        this.data = data;
    }

    /**
     * {@return where that says the element stands}
     *
     * @param stated what a disclosure says of an element; empty where it says nothing
     * @param meanings what values tell
     */
    public static StatedPlace of(Optional<ElementValue> stated, Meanings meanings) {
        if (stated.isEmpty()) {
            return new StatedPlace(List.of(), false, false);
        }
        ElementValue value = stated.get();
        List<String> texts = value.getValues().stream()
                .map(ElementValue::toJson)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .map(text -> ThaiText.normalize(text).toLowerCase(Locale.ROOT))
                .toList();
        Meaning meaning = meanings.of(value);
        boolean data = meaning == Meaning.DATA || meaning == Meaning.NONE;
        return new StatedPlace(texts, Boolean.TRUE.equals(value.toJson()), data);
    }

    /** {@return whether it only says that the element is shown, somewhere in what is published} */
    public boolean isSomewhere() {
        return shown;
    }

    /** {@return whether it is what is asked for, for all one can tell, and not where that stands} */
    public boolean isDataItself() {
        return data
                && !shown
                && texts.stream()
                        .noneMatch(text -> isOfSomeData(text)
                                || NAMED.matcher(text).find()
                                || DOCUMENT.matcher(text).find()
                                || ELSEWHERE.matcher(text).find());
    }

    /**
     * {@return whether it names that file}
     *
     * @param file the name of a data file
     */
    public boolean isIn(String file) {
        String name = nameOf(file);
        return texts.stream().anyMatch(text -> text.contains(name));
    }

    private static String nameOf(String file) {
        String path = file.toLowerCase(Locale.ROOT);
        return ThaiText.normalize(path.substring(path.lastIndexOf('/') + 1));
    }

    /** {@return whether it speaks of a data file without naming any} */
    public boolean isInADataFile() {
        return texts.stream().anyMatch(StatedPlace::isOfSomeData);
    }

    private static boolean isOfSomeData(String text) {
        return !NAMED.matcher(text).find()
                && !DOCUMENT.matcher(text).find()
                && (FILE.matcher(text).find() || COLUMN.matcher(text).find());
    }

    /**
     * {@return the column of that file that it names, from 0}
     *
     * @param file the name of a data file
     */
    public Optional<Integer> column(String file) {
        String name = nameOf(file);
        for (String text : texts) {
            Matcher column = COLUMN.matcher(text);
            if ((text.contains(name) || isOfSomeData(text)) && column.find()) {
                return Optional.of(numberOf(column.group(1)) - 1);
            }
        }
        return Optional.empty();
    }

    /** The number of a column by its letters, from 1. */
    private static int numberOf(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * LETTERS + (letters.charAt(i) - 'a' + 1);
        }
        return number;
    }
}
