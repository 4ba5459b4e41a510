package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.immutables.value.Value;

/** One item of OIT over many checked disclosures (ข้อ OIT ของหลายหน่วยงาน). Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ItemOverview {

    /** {@return its code} */
    QuestionCode getCode();

    /** {@return how many disclosures do not have it} */
    int getAbsent();

    /** {@return in how many it has an error} */
    int getIncomplete();

    /** {@return in how many it is without errors, its elements not looked at} */
    int getClaimed();

    /** {@return in how many it is complete} */
    int getComplete();

    /**
     * {@return how many points of the overall score are lost there on the mean of these disclosures, exactly, where an item
     * that is absent or incomplete scores nothing and any other one in full}
     */
    Points getLost();

    /** {@return its elements that have errors: those first that most disclosures lack, then by their identifiers} */
    List<ElementCount> getElements();

    /** {@return in how many disclosures it would score nothing: where it is absent or incomplete} */
    default int failing() {
        return getAbsent() + getIncomplete();
    }

    /** {@return a builder with nothing set} */
    static ImmutableItemOverview.Builder builder() {
        return ImmutableItemOverview.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableItemOverview.Builder toBuilder() {
        return builder().from(this);
    }
}
