package io.github.openita.rules.site;

import io.github.openita.core.edition.Element;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.wording.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the columns of a table that hold elements of an item, by their headings. Used by one thread.
 *
 * <p>A heading stands for an element where it is the identifier or the wording of it; failing that, where a part of it,
 * as between {@code และ}, {@code หรือ} and slashes, is the wording or a part of the wording; failing that, where one
 * begins with the other. Spaces, signs, units in brackets and a number before it do not count, Thai digits are as good
 * as others. What may stand for several elements stands for none: rather no finding than a false one.
 */
final class Headings {

    /** Shorter words begin too many headings. */
    private static final int SHORTEST = 4;

    /** Nobody writes longer headings, or so many; what goes on and on is not looked at. */
    private static final int LONGEST = 500;

    private static final int MOST = 1000;

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[/,&]|และ|หรือ");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[/,& ]|และ|หรือ");
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+");

    private final List<Names> elements;

    /** What an element is called: its identifier, its wording, and that in parts. */
    private record Names(Element element, String id, String wording, Set<String> parts) {

        static Names of(Element element) {
            String wording = element.getWordingTh();
            return new Names(element, plain(element.getId()), joined(wording), parts(wording));
        }

        private static Set<String> parts(String wording) {
            Set<String> parts = new HashSet<>();
            for (String part : BETWEEN_PARTS.split(withoutBrackets(wording))) {
                parts.add(plain(part));
            }
            return parts;
        }

        boolean is(String heading) {
            return heading.equals(id) || heading.equals(wording);
        }

        boolean isPart(String part) {
            return part.equals(wording) || parts.contains(part);
        }

        boolean beginsLike(String heading) {
            return wording.startsWith(heading) || (wording.length() >= SHORTEST && heading.startsWith(wording));
        }
    }

    private interface Likeness {

        boolean holds(Names element, String heading);
    }

    Headings(List<Element> elements) {
        this.elements = elements.stream().map(Names::of).toList();
    }

    /** The column of each element that has one, from 0. */
    Map<Element, Integer> columnsOf(List<String> cells) {
        List<String> headings = cells.subList(0, Math.min(cells.size(), MOST));
        Map<Element, Integer> columns = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            put(columns, joined(headings.get(i)), i, Names::is);
        }
        Set<Integer> taken = new HashSet<>(columns.values());
        for (int i = 0; i < headings.size(); i++) {
            if (!taken.contains(i)) {
                for (String part : BETWEEN_WORDS.split(withoutBrackets(headings.get(i)))) {
                    put(columns, longEnough(plain(part)), i, Names::isPart);
                }
            }
        }
        taken.addAll(columns.values());
        for (int i = 0; i < headings.size(); i++) {
            if (!taken.contains(i)) {
                put(columns, longEnough(joined(headings.get(i))), i, Names::beginsLike);
            }
        }
        return columns;
    }

    private static String longEnough(String heading) {
        return heading.length() < SHORTEST ? "" : heading;
    }

    /** Notes the column for the one element that the heading is like, unless that has one. */
    private void put(Map<Element, Integer> columns, String heading, int column, Likeness like) {
        if (heading.isEmpty()) {
            return;
        }
        List<Names> meant = elements.stream()
                .filter(element -> like.holds(element, heading))
                .toList();
        if (meant.size() == 1) {
            columns.putIfAbsent(meant.get(0).element(), column);
        }
    }

    private static String withoutBrackets(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        return IN_BRACKETS.matcher(ThaiText.normalize(start)).replaceAll(" ");
    }

    /** The letters and digits of a text without what joins its parts. */
    private static String joined(String text) {
        return plain(BETWEEN_PARTS.matcher(withoutBrackets(text)).replaceAll(""));
    }

    /** The letters and digits of a text, without a number before them. */
    static String plain(String text) {
        String letters = Letters.of(ThaiText.plain(text)).toLowerCase(Locale.ROOT);
        String unnumbered = NUMBER.matcher(letters).replaceFirst("");
        return unnumbered.isEmpty() ? letters : unnumbered;
    }
}
