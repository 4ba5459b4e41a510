package io.github.openita.core.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.immutables.value.Value;

/** A row whose item became several in another year's form; the matrix has it once for each. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"from", "to", "by", "title"})
public interface SplitRow {

    /** {@return the code of its item before} */
    @JsonProperty("from")
    QuestionCode getOldItem();

    /** {@return the codes of its items now, two or more, in the order of the form} */
    @JsonProperty("to")
    List<QuestionCode> getNewItems();

    /** {@return what the items have in common} */
    MatchedBy getBy();

    /** {@return the title of the row, as written} */
    String getTitle();

    /** {@return a builder with nothing set} */
    static ImmutableSplitRow.Builder builder() {
        return ImmutableSplitRow.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableSplitRow.Builder toBuilder() {
        return builder().from(this);
    }
}
