package io.github.openita.io.table;

import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A column that a table may have.
 *
 * @param key its English heading
 * @param headingTh its Thai heading, under which it is written
 * @param required whether a table must have it
 * @param spellings what else it is called
 * @param like whether a {@linkplain #plain plain} heading is one of those that cannot be listed, such as years
 * @param passedOver whether nobody reads it, so that it may also stand several times
 * @param help what a form says of it
 */
public record CsvColumn(
        String key,
        String headingTh,
        boolean required,
        List<String> spellings,
        Predicate<String> like,
        boolean passedOver,
        ColumnHelp help) {

    /** The longest heading that is looked at. */
    private static final int LONGEST = 500;

    private static final String PASSED_OVER = ".*:";

    private static final Map<String, String> PLAIN = new ConcurrentHashMap<>();

    public static CsvColumn required(String key, String headingTh, String... spellings) {
        return new CsvColumn(key, headingTh, true, List.of(spellings), heading -> false, false, ColumnHelp.NONE);
    }

    public static CsvColumn optional(String key, String headingTh, String... spellings) {
        return new CsvColumn(key, headingTh, false, List.of(spellings), heading -> false, false, ColumnHelp.NONE);
    }

    /** The same column, under headings that cannot be listed too. */
    public CsvColumn orLike(Predicate<String> others) {
        return new CsvColumn(key, headingTh, required, spellings, others, passedOver, help);
    }

    /** The same column, without which a form is not filled in. */
    public CsvColumn asRequired() {
        return new CsvColumn(key, headingTh, true, spellings, like, passedOver, help);
    }

    /** The same column, known and not read. */
    public CsvColumn notRead() {
        return new CsvColumn(key, headingTh, required, spellings, like, true, help);
    }

    private CsvColumn with(ColumnHelp other) {
        return new CsvColumn(key, headingTh, required, spellings, like, passedOver, other);
    }

    /** The same column, of which a form says what it says of another one. */
    public CsvColumn withHelpOf(CsvColumn other) {
        return with(other.help);
    }

    /** The same column, explained in one line. */
    public CsvColumn explained(String th, String en) {
        return with(help.explained(th, en));
    }

    /** The same column, with what people may choose from, or write something else. */
    public CsvColumn withChoices(List<String> choices) {
        return with(help.with(choices, false));
    }

    /** The same column, with all that may be written. */
    public CsvColumn withOnly(List<String> choices) {
        return with(help.with(choices, true));
    }

    /** The same column, so many letters wide in a form. */
    public CsvColumn wide(int letters) {
        return with(help.wide(letters));
    }

    /** The same column, of numbers. */
    public CsvColumn ofNumbers() {
        return with(help.ofNumbers());
    }

    public boolean isCalled(String heading) {
        if (heading.length() > LONGEST) {
            return false;
        }
        String wanted = plain(heading);
        return like.test(wanted)
                || Stream.concat(Stream.of(key, headingTh), spellings.stream())
                        .anyMatch(known -> plainOfKnown(known).equals(wanted));
    }

    /** The headings that are known are few, and asked for with every row. */
    private static String plainOfKnown(String known) {
        return PLAIN.computeIfAbsent(known, CsvColumn::plain);
    }

    /** Headings are broken over lines and abbreviated at will. */
    public static String plain(String heading) {
        String key = ThaiText.titleKey(heading);
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (PASSED_OVER.indexOf(key.charAt(i)) < 0) {
                plain.append(key.charAt(i));
            }
        }
        return plain.toString();
    }
}
