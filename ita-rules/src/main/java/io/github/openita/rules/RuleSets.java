package io.github.openita.rules;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.InvalidInputException;
import java.util.List;

/** Where rule sets come from. Static methods only; thread-safe. */
public final class RuleSets {

    private RuleSets() {}

    /**
     * Makes the rules of an edition.
     *
     * @param edition an edition, built in or read from a document
     * @return what it asks of each item
     * @throws InvalidInputException where its items are not known, as those of 2562
     */
    public static RuleSet of(Edition edition) {
        if (edition.getItems().isEmpty()) {
            throw new InvalidInputException(
                    edition.nameWithRevision() + " ไม่มีข้อ OIT ที่ทราบ จึงตรวจความครบถ้วนไม่ได้",
                    "the OIT items of " + edition.nameWithRevision()
                            + " are not known, so nothing can be checked by it");
        }
        return new RuleSet(edition, List.of());
    }

    /**
     * Makes the rules of the built-in edition of a year.
     *
     * @param buddhistYear the fiscal year of a built-in edition, such as 2567
     * @return what it asks of each item
     * @throws InvalidInputException for a year that is not built in, or whose items are not known
     */
    public static RuleSet of(int buddhistYear) {
        return of(Editions.of(buddhistYear));
    }

    /**
     * Makes the rules of an edition that is built in or {@linkplain io.github.openita.core.edition.EditionSource
     * installed}.
     *
     * @param name its name, such as {@code nacc-2567}, {@code 2567} or {@code nacc-2567.r1}
     * @return what it asks of each item
     * @throws InvalidInputException for a name that is not known, or an edition whose items are not known
     */
    public static RuleSet of(String name) {
        return of(Editions.of(name));
    }
}
