package io.github.openita.core.nacc;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import java.util.List;
import java.util.Optional;

/**
 * The editions that are known by themselves: built in are the commission's forms of 2562 and later, every revision of
 * each; whoever has others installs an {@link io.github.openita.core.edition.EditionSource}. Static methods only;
 * thread-safe.
 *
 * <p>A year is never guessed: there is no latest edition and none stands in for another. An edition is built when it is
 * first asked for; the others cost nothing.
 */
public final class Editions {

    private static final EditionCatalog BUILT_IN = EditionCatalog.EMPTY
            .with("nacc-2562", 1, () -> Nacc2562.EDITION)
            .with("nacc-2563", 1, () -> Nacc2563.EDITION)
            .with("nacc-2564", 1, () -> Nacc2564.EDITION)
            .with("nacc-2565", 1, () -> Nacc2565.EDITION)
            .with("nacc-2566", 1, () -> Nacc2566.EDITION)
            .with("nacc-2567", 1, () -> Nacc2567.EDITION)
            .with("nacc-2568", 1, () -> Nacc2568.EDITION)
            .with("nacc-2569", 1, () -> Nacc2569.EDITION);

    private static final EditionCatalog KNOWN =
            BUILT_IN.with(new InstalledEditions(BUILT_IN, InstalledEditions::found));

    private Editions() {}

    /**
     * {@return the editions that are built in and those that are installed, as a catalog to which others can be added}
     * Where a source cannot be used, the catalog refuses with one line whatever is not built in.
     */
    public static EditionCatalog catalog() {
        return KNOWN;
    }

    /**
     * Finds the edition of a year.
     *
     * @param buddhistYear the fiscal year in the Buddhist Era, such as 2567
     * @return the newest revision that this library has of its edition
     * @throws InvalidInputException for a year that is not built in; the message lists those that are
     */
    public static Edition of(int buddhistYear) {
        return find("nacc-" + buddhistYear).orElseThrow(() -> KNOWN.unknown(FiscalYear.of(buddhistYear)));
    }

    /**
     * Finds the edition of a year.
     *
     * @param fiscalYear the fiscal year
     * @return the newest revision that this library has of its edition
     * @throws InvalidInputException for a year that is not built in; the message lists those that are
     */
    public static Edition of(FiscalYear fiscalYear) {
        return of(fiscalYear.getValue());
    }

    /**
     * Finds an edition by name.
     *
     * @param name a name such as {@code nacc-2567}, {@code 2567} or, for exactly that revision, {@code nacc-2567.r1}
     * @return that edition
     * @throws InvalidInputException for a name or revision that is neither built in nor installed; the message lists
     *     those that are
     */
    public static Edition of(String name) {
        return KNOWN.of(name);
    }

    /**
     * Looks for an edition by name.
     *
     * @param name a name such as {@code nacc-2567}, {@code 2567} or, for exactly that revision, {@code nacc-2567.r1}
     * @return that edition; empty where it is neither built in nor installed
     * @throws InvalidInputException where what is installed cannot be used
     */
    public static Optional<Edition> find(String name) {
        return KNOWN.find(name);
    }

    /**
     * Names an edition as documents that are made by it do, so that they are found to be of it later as well.
     *
     * @param edition an edition
     * @return its name, with the revision where a newer one is built in or installed
     */
    public static String nameOf(Edition edition) {
        return KNOWN.nameOf(edition);
    }

    /** {@return every revision of all editions that are built in, the oldest first} */
    public static List<Edition> all() {
        return BUILT_IN.all();
    }

    /**
     * Brings the name of an edition to the form that documents carry.
     *
     * @param name a name as people write it: {@code NACC-2567}, {@code ๒๕๖๗}, {@code ปีงบประมาณ พ.ศ. 2567}
     * @return small letters, Arabic digits, and the commission's name in front of a year: {@code nacc-2567}
     */
    public static String canonicalName(String name) {
        return EditionCatalog.canonicalName(name);
    }
}
