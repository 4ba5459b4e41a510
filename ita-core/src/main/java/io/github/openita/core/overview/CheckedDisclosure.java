package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What the check of one agency's disclosure found (ผลการตรวจความครบถ้วนของการเปิดเผยข้อมูล), as far as an overview counts it.
 * Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface CheckedDisclosure {

    /** {@return whose disclosure it is; it has a name or an identifier} */
    Agency getAgency();

    /** {@return the edition that it was checked by} */
    @Value.Redacted
    Edition getEdition();

    /** {@return how many errors there are} */
    long getErrors();

    /** {@return how many warnings there are} */
    long getWarnings();

    /** {@return the items that the disclosure does not have, in the order of the form} */
    List<QuestionCode> getAbsent();

    /** {@return the items that have an error, in the order of the form} */
    List<QuestionCode> getIncomplete();

    /** {@return the items without errors whose elements were not looked at, in the order of the form} */
    List<QuestionCode> getClaimed();

    /** {@return by item the identifiers of the elements that have an error, each once} */
    @Value.NaturalOrder
    SortedMap<QuestionCode, List<String>> getElements();

    /** {@return the OIT score to expect; empty where the check gives none} */
    Optional<Score> getForecast();

    /** {@return the OIT score to expect at worst; empty where the check gives none} */
    Optional<Score> getAtWorst();

    /** {@return how many items would score nothing: those that are absent or incomplete} */
    default int failing() {
        return getAbsent().size() + getIncomplete().size();
    }

    /** {@return a builder with nothing set} */
    static ImmutableCheckedDisclosure.Builder builder() {
        return ImmutableCheckedDisclosure.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableCheckedDisclosure.Builder toBuilder() {
        return builder().from(this);
    }
}
