package io.github.openita.rules.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a text names the elements of an item. Used for one text, by one thread.
 *
 * <p>Long words count wherever they stand, through line ends and blanks. Short ones, and words cut short, count only
 * where they stand by themselves: at the beginning of a line, or between blanks and signs, "and" and "or", or behind the
 * name of another element. More blanks therefore never lose what is found.
 */
final class HeadingSearch {

    /** Letters without glue that are as good as a name in the middle of a sentence. */
    private static final int LONG = 12;

    /** Letters without glue that are as good as a name where a word begins, whatever goes on behind them. */
    private static final int GOOD = 8;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_END = 8;

    /** So many letters from the beginning are as good as all, whatever goes on behind them. */
    private static final int LONG_BEGINNING = 16;

    /** A number such as {@code ก.} or {@code ข้อ 3} has no more letters. */
    private static final int LETTERS_OF_NUMBER = 3;

    /** More places of one element nobody needs. */
    private static final int MOST = 200;

    private static final String[] JOINERS = {PlainLetters.lettersOf("และ"), PlainLetters.lettersOf("หรือ")};

    private final String text;
    private final PlainLetters full;
    private final PlainLetters core;
    private final List<ElementWords> elements;
    private final List<TextHeading> found = new ArrayList<>();

    private HeadingSearch(FileText file, List<ElementWords> elements) {
        this.text = file.text();
        this.full = file.letters();
        this.core = full.without(ElementWords.GLUE);
        this.elements = elements;
    }

    /** Where the elements are named, in the order of the text. */
    static List<TextHeading> in(FileText file, List<ElementWords> elements) {
        HeadingSearch search = new HeadingSearch(file, elements);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).isName()) {
                search.find(i, elements.get(i));
            }
        }
        search.found.sort(Comparator.comparingInt(TextHeading::from).thenComparing(heading -> -heading.to()));
        return search.longest();
    }

    /** Without those that stand in a longer one of the same element. */
    private List<TextHeading> longest() {
        Map<Integer, Integer> ends = new HashMap<>();
        List<TextHeading> kept = new ArrayList<>();
        for (TextHeading heading : found) {
            if (heading.to() > ends.getOrDefault(heading.element(), -1)) {
                ends.put(heading.element(), heading.to());
                kept.add(heading);
            }
        }
        return kept;
    }

    private void find(int element, ElementWords words) {
        findAll(element, full, words.whole(), words.whole().length() >= LONG);
        findAll(element, core, words.core(), words.core().length() >= LONG);
        for (String part : words.parts()) {
            findAll(element, core, part, part.length() >= LONG);
        }
        findBeginnings(element, words);
        findEnds(element, words);
        findAbridged(element, words);
    }

    private void findAll(int element, PlainLetters letters, String words, boolean anywhere) {
        int count = 0;
        int at = words.isEmpty() ? -1 : letters.letters().indexOf(words);
        while (at >= 0 && count < MOST) {
            int end = at + words.length();
            if (anywhere
                    || ((isLeftFree(letters, at) || isBehindBeginning(element, letters, at))
                            && (words.length() >= GOOD || isRightFree(letters, end) || isFirst(letters.place(at))))) {
                add(element, letters, at, end);
                count++;
            }
            at = letters.letters().indexOf(words, at + 1);
        }
    }

    /** Whether the beginning of the wording stands before a part of it, and only what was between them is left out. */
    private boolean isBehindBeginning(int element, PlainLetters letters, int at) {
        String words = elements.get(element).core();
        for (int length = Math.min(words.length(), at); length >= SHORTEST_BEGINNING; length--) {
            if (letters.letters().startsWith(words.substring(0, length), at - length)
                    && isLeftFree(letters, at - length)) {
                return true;
            }
        }
        return false;
    }

    private void findBeginnings(int element, ElementWords words) {
        String core = words.core();
        int shortest = Math.max(SHORTEST_BEGINNING, words.commonBeginning() + 1);
        if (core.length() <= shortest) {
            return;
        }
        String letters = this.core.letters();
        String beginning = core.substring(0, shortest);
        int count = 0;
        for (int at = letters.indexOf(beginning); at >= 0 && count < MOST; at = letters.indexOf(beginning, at + 1)) {
            int length = shortest;
            while (length < core.length()
                    && at + length < letters.length()
                    && letters.charAt(at + length) == core.charAt(length)) {
                length++;
            }
            if (isLeftFree(this.core, at) && (length >= LONG_BEGINNING || isRightFree(this.core, at + length))) {
                add(element, this.core, at, at + length);
                count++;
            }
        }
    }

    /** A line of its own in which only words of the wording stand, in their order, and some are left out. */
    private void findAbridged(int element, ElementWords words) {
        String letters = core.letters();
        int start = 0;
        while (start < letters.length()) {
            int lineEnd = text.indexOf('\n', core.place(start));
            int end = start;
            while (end < letters.length() && core.place(end) < lineEnd) {
                end++;
            }
            int from = start;
            while (from < end && Character.isDigit(letters.charAt(from))) {
                from++;
            }
            if (end - from >= SHORTEST_END
                    && end - from < words.core().length()
                    && isAbridged(letters.substring(from, end), words.core())) {
                add(element, core, from, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isAbridged(String line, String words) {
        int at = 0;
        int behind = 0;
        while (at < line.length()) {
            int length = Math.min(SHORTEST_BEGINNING, line.length() - at);
            int place = words.indexOf(line.substring(at, at + length), behind);
            if (length < SHORTEST_BEGINNING || place < 0 || (at == 0 && place > 0)) {
                return false;
            }
            while (at + length < line.length()
                    && place + length < words.length()
                    && line.charAt(at + length) == words.charAt(place + length)) {
                length++;
            }
            at += length;
            behind = place + length;
        }
        return true;
    }

    private void findEnds(int element, ElementWords words) {
        String core = words.core();
        int shortest = Math.max(SHORTEST_END, words.commonEnd() + 1);
        if (core.length() <= shortest) {
            return;
        }
        String letters = this.core.letters();
        String end = core.substring(core.length() - shortest);
        int count = 0;
        for (int at = letters.indexOf(end); at >= 0 && count < MOST; at = letters.indexOf(end, at + 1)) {
            int length = shortest;
            int from = at;
            while (length < core.length()
                    && from > 0
                    && letters.charAt(from - 1) == core.charAt(core.length() - 1 - length)) {
                length++;
                from--;
            }
            if (isLeftFree(this.core, from) && isRightFree(this.core, from + length)) {
                add(element, this.core, from, from + length);
                count++;
            }
        }
    }

    private void add(int element, PlainLetters letters, int at, int end) {
        int from = letters.place(at);
        int to = letters.place(end - 1) + 1;
        while (to < text.length() && PlainLetters.isMark(ThaiGlyphs.plain(text.charAt(to)))) {
            to++;
        }
        found.add(new TextHeading(element, from, to, isFirst(from)));
    }

    /** Whether what begins there is the beginning of a word, for all that can be told. */
    private boolean isLeftFree(PlainLetters letters, int at) {
        if (at == 0 || isSplit(letters.place(at - 1) + 1, letters.place(at))) {
            return true;
        }
        String all = letters.letters();
        for (String joiner : JOINERS) {
            if (all.startsWith(joiner, at - joiner.length())) {
                return true;
            }
        }
        if (letters == core && isJoined(letters.place(at - 1) + 1, letters.place(at))) {
            return true;
        }
        for (ElementWords other : elements) {
            for (String part : other.parts()) {
                if (all.startsWith(part, at - part.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRightFree(PlainLetters letters, int end) {
        return end == letters.letters().length() || isSplit(letters.place(end - 1) + 1, letters.place(end));
    }

    /** Whether the letters that were left out between two places say "and" or "or". */
    private boolean isJoined(int from, int to) {
        String between = PlainLetters.lettersOf(text.substring(from, to));
        for (String joiner : JOINERS) {
            if (between.contains(joiner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank or sign stands between two letters. */
    private boolean isSplit(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = ThaiGlyphs.plain(text.charAt(i));
            if (!PlainLetters.isOfWord(c) && !PlainLetters.isMark(c)) {
                return true;
            }
        }
        // A number before a heading may have no point behind it.
        return from == to
                && from > 0
                && Character.isDigit(text.charAt(from - 1))
                && !Character.isDigit(text.charAt(to));
    }

    /** Whether nothing but a number stands before a place in its line. */
    private boolean isFirst(int place) {
        int letters = 0;
        for (int i = place - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            if (letters > LETTERS_OF_NUMBER) {
                return false;
            }
        }
        return true;
    }
}
