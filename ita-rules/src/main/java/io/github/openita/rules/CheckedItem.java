package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/** One item of a disclosure as a check sees it, and where the check says what it found. Used by one thread. */
public interface CheckedItem {

    /** {@return the rule that the item is held against} */
    Rule getRule();

    /** {@return what the form says of the item} */
    Item getItem();

    /** {@return what the agency discloses for it} */
    ItemDisclosure getDisclosed();

    /** {@return all that the agency discloses} */
    Disclosure getDisclosure();

    /** {@return the day for which freshness is judged, where one was given} */
    Optional<LocalDate> getAsOf();

    /**
     * Reports something wrong. What stands in the text of the document as a mistake already is not reported again.
     *
     * @param severity how much it weighs: an error makes the item incomplete
     * @param pointer what it is about as a JSON Pointer below the item: {@code /links/0}, {@code /elements/problems}, or
     *     empty for the item itself
     * @param message what was found and what is asked for
     * @param remedy how to mend it
     */
    void report(Severity severity, String pointer, BilingualText message, BilingualText remedy);

    /**
     * Notes that the rule could not be evaluated, which is not the same as passed.
     *
     * @param reason what the document would have to say
     */
    void skip(BilingualText reason);
}
