package io.github.openita.rules.site;

import io.github.openita.core.edition.Element;
import io.github.openita.rules.wording.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a file tells of the elements of an item: whether each is named, and what stands behind its name before
 * the next one begins. Used by one thread.
 *
 * <p>Only where a name begins its line, and is not one of several in a row as above a table, can it be told that nothing
 * stands behind it; in a table of contents nothing must.
 */
public final class TextElements {

    private static final String DIGITS = "[0-9๐-๙]";

    /** A dotted line to the number of a page. */
    private static final Pattern CONTENTS =
            Pattern.compile("[\\s.…·_]*(?:\\.{3,}|…|·{3,}|_{3,})[\\s.…·_]*" + DIGITS + "{1,4}\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\s*(?:ข้อ(?:ที่)?\\s*)?[(\\[]?((?:" + DIGITS + "{1,2}\\.)*"
            + DIGITS + "{1,2})[.)\\]]?(?!" + DIGITS + ").*");

    /** Where whoever wrote it signs. */
    private static final Pattern SIGNATURE = Pattern.compile("[\\s(.]*(?:ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้จัดทำ).*");

    /** What goes on with a heading that is longer than the name. */
    private static final Pattern REST_OF_HEADING =
            Pattern.compile("(?:ใน|ของ|ที่|จาก|การ|และ|หรือ|ต่อ|สำหรับ|ระหว่าง|/)[\\u0E01-\\u0E4E\\uF700-\\uF71A]*");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)\\n]{1,80}\\)");
    private static final Pattern LIST_NUMBER =
            Pattern.compile("(?<!" + DIGITS + ")" + DIGITS + "{1,2}[.)](?!" + DIGITS + ")");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    /** So much behind a heading is something, whatever it is. */
    private static final int MOST = 2000;

    /** "And" with blanks around it. */
    private static final int MOST_BETWEEN = 12;

    private final List<ElementWords> words;
    private final Map<Element, Meaning> shown = new HashMap<>();

    /**
     * Begins with nothing found.
     *
     * @param elements the elements that are looked for
     */
    public TextElements(List<Element> elements) {
        this.words = ElementWords.of(elements);
    }

    /** {@return those whose wording a text would use; the others describe what must be seen} */
    public List<Element> named() {
        return words.stream()
                .filter(ElementWords::isName)
                .map(ElementWords::element)
                .toList();
    }

    /**
     * Looks for them in one text more; of several texts the one that tells most counts.
     *
     * @param file the text
     */
    public void lookIn(FileText file) {
        List<TextHeading> headings = HeadingSearch.in(file, words);
        Map<Integer, List<Meaning>> judged = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            TextHeading heading = headings.get(i);
            List<Meaning> ofElement = judged.computeIfAbsent(heading.element(), first -> new ArrayList<>());
            if (heading.first()) {
                behind(file, headings, i).ifPresent(ofElement::add);
            }
        }
        judged.forEach((element, meanings) -> shown.merge(
                words.get(element).element(),
                meanings.stream().max(Meaning::compareTo).orElse(Meaning.DATA),
                (one, other) -> one.compareTo(other) < 0 ? other : one));
    }

    /**
     * {@return what stands behind the name of an element, where that can be told, else data; empty where it is not named}
     *
     * @param element an element
     */
    public Optional<Meaning> shown(Element element) {
        return Optional.ofNullable(shown.get(element));
    }

    /** What a heading at the beginning of its line has behind it; empty in a table of contents. */
    private static Optional<Meaning> behind(FileText file, List<TextHeading> headings, int index) {
        String text = file.text();
        TextHeading heading = headings.get(index);
        int from = heading.to();
        int lineEnd = text.indexOf('\n', from);
        for (TextHeading other : headings.subList(index + 1, headings.size())) {
            if (other.from() >= lineEnd) {
                break;
            }
            if (other.to() > from) {
                if (other.from() <= from || isJoining(text.substring(from, other.from()))) {
                    from = other.to();
                } else if (other.element() != heading.element()) {
                    return Optional.of(Meaning.DATA);
                }
            }
        }
        from = skip(REST_OF_HEADING, text, from, lineEnd);
        from = skip(BRACKETS, text, from, lineEnd);
        if (CONTENTS.matcher(text.substring(from, lineEnd)).matches()) {
            return Optional.empty();
        }
        int to = Math.min(end(text, headings, heading, from), from + MOST);
        String behind = text.substring(from, Math.max(from, to));
        // The heads of columns stand one below the other as often as side by side.
        boolean column = file.isSeen()
                && behind.isBlank()
                && numbersAfter(text.substring(text.lastIndexOf('\n', heading.from() - 1) + 1, heading.from() + 1))
                        .isEmpty();
        return column ? Optional.of(Meaning.DATA) : Optional.of(meaningOf(behind));
    }

    private static boolean isJoining(String between) {
        String letters = PlainLetters.lettersOf(between);
        return between.length() <= MOST_BETWEEN
                && between.indexOf('\t') < 0
                && (letters.isEmpty()
                        ? between.indexOf('/') >= 0 || between.indexOf(',') >= 0 || between.isEmpty()
                        : letters.equals("และ") || letters.equals("หรือ"));
    }

    private static int skip(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** Where what stands behind a heading ends: where the next one begins, the next number, or the signature. */
    private static int end(String text, List<TextHeading> headings, TextHeading heading, int from) {
        int end = text.length();
        for (TextHeading other : headings) {
            if (other.from() >= from && other.first()) {
                end = other.from();
                break;
            }
        }
        int lineStart = text.lastIndexOf('\n', heading.from() - 1) + 1;
        List<String> next = numbersAfter(text.substring(lineStart, heading.from() + 1));
        int at = text.indexOf('\n', from) + 1;
        while (at > 0 && at < end) {
            int lineEnd = Math.max(at, text.indexOf('\n', at));
            String line = text.substring(at, lineEnd);
            if (SIGNATURE.matcher(line).matches() || isNumbered(line, next)) {
                return at;
            }
            at = lineEnd + 1;
        }
        return end;
    }

    private static boolean isNumbered(String line, List<String> numbers) {
        if (numbers.isEmpty()) {
            return false;
        }
        Matcher number = NUMBER.matcher(line);
        return number.matches()
                && numbers.contains(PlainLetters.lettersOf(number.group(1).replace('.', 'x')));
    }

    /** The numbers that may come after that of a line: 3.3 and 4 after 3.2; none where it has none. */
    private static List<String> numbersAfter(String line) {
        Matcher number = NUMBER.matcher(line);
        List<String> next = new ArrayList<>();
        if (number.matches()) {
            String[] steps =
                    PlainLetters.lettersOf(number.group(1).replace('.', 'x')).split("x", -1);
            StringBuilder before = new StringBuilder();
            for (String step : steps) {
                next.add(before + String.valueOf(Integer.parseInt(step) + 1));
                before.append(step).append('x');
            }
        }
        return next;
    }

    private static Meaning meaningOf(String behind) {
        String unnumbered = LIST_NUMBER.matcher(behind.replace('\n', ' ')).replaceAll(" ");
        String letters = PlainLetters.lettersOf(unnumbered);
        if (letters.isEmpty()) {
            return DASH.matcher(unnumbered).find() ? Meaning.NONE : Meaning.BLANK;
        }
        return Meaning.of(unnumbered);
    }
}
