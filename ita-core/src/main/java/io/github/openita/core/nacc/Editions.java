package io.github.openita.core.nacc;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The editions that are built in: the commission's forms of 2562 and later. Static methods only; thread-safe.
 *
 * <p>A year is never guessed: there is no latest edition and none stands in for another. An edition is built when it is
 * first asked for; the others cost nothing.
 */
public final class Editions {

    private static final int FIRST_YEAR_OF_THIS_FORM = 2562;
    private static final Pattern NAME = Pattern.compile("nacc-([0-9]{4})(?:\\.r([1-9][0-9]{0,3}))?");
    private static final SortedMap<Integer, Supplier<Edition>> BY_YEAR = Collections.unmodifiableSortedMap(byYear());

    private Editions() {}

    private static SortedMap<Integer, Supplier<Edition>> byYear() {
        SortedMap<Integer, Supplier<Edition>> years = new TreeMap<>();
        years.put(2562, () -> Nacc2562.EDITION);
        years.put(2563, () -> Nacc2563.EDITION);
        years.put(2564, () -> Nacc2564.EDITION);
        years.put(2565, () -> Nacc2565.EDITION);
        years.put(2566, () -> Nacc2566.EDITION);
        years.put(2567, () -> Nacc2567.EDITION);
        years.put(2568, () -> Nacc2568.EDITION);
        years.put(2569, () -> Nacc2569.EDITION);
        return years;
    }

    /**
     * @param buddhistYear the fiscal year in the Buddhist Era, such as 2567
     * @return the newest revision that this library has of its edition
     * @throws InvalidInputException for a year that is not built in; the message lists those that are
     */
    public static Edition of(int buddhistYear) {
        Supplier<Edition> edition = BY_YEAR.get(buddhistYear);
        if (edition != null) {
            return edition.get();
        }
        throw unknown(FiscalYear.of(buddhistYear));
    }

    /**
     * @param fiscalYear the fiscal year
     * @return the newest revision that this library has of its edition
     * @throws InvalidInputException for a year that is not built in; the message lists those that are
     */
    public static Edition of(FiscalYear fiscalYear) {
        return of(fiscalYear.getValue());
    }

    /**
     * @param name a name such as {@code nacc-2567}, or {@code nacc-2567.r1} for exactly that revision
     * @return that edition
     * @throws InvalidInputException for a name or revision that is not built in; the message lists those that are
     */
    public static Edition of(String name) {
        Matcher known = NAME.matcher(ThaiText.normalize(name).toLowerCase(Locale.ROOT));
        if (!known.matches()) {
            throw new InvalidInputException(
                    "ไม่รู้จักแบบประเมิน " + ThaiText.quoted(name) + ": มี " + names(),
                    "unknown edition " + ThaiText.quoted(name) + ": there are " + names());
        }
        Edition edition = of(Integer.parseInt(known.group(1)));
        String revision = known.group(2);
        if (revision != null && Integer.parseInt(revision) != edition.getRevision()) {
            throw new InvalidInputException(
                    "ไม่มี " + name + ": ฉบับที่มีคือ " + edition.nameWithRevision(),
                    "no " + name + ": there is " + edition.nameWithRevision());
        }
        return edition;
    }

    /** {@return all editions that are built in, the oldest first} */
    public static List<Edition> all() {
        return BY_YEAR.values().stream().map(Supplier::get).toList();
    }

    private static InvalidInputException unknown(FiscalYear year) {
        return year.getValue() < FIRST_YEAR_OF_THIS_FORM
                ? new InvalidInputException(
                        "ปีงบประมาณ " + year + " ใช้แบบประเมินคนละแบบ (ห้าดัชนี) จึงคำนวณด้วยวิธีนี้ไม่ได้: มี "
                                + names(),
                        "fiscal year " + year + " had another form (five indices) and is not computed here: there are "
                                + names())
                : new InvalidInputException(
                        "ไม่รู้จักแบบประเมินปีงบประมาณ " + year + ": มี " + names(),
                        "no edition of fiscal year " + year + " is known: there are " + names());
    }

    private static String names() {
        return BY_YEAR.keySet().stream().map(year -> "nacc-" + year).collect(Collectors.joining(", "));
    }
}
