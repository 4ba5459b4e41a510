package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.immutables.value.Value;

/** One of the issues (ประเด็น) by which agencies analyse a result. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface IssueArea {

    /** {@return its number} */
    int getNumber();

    /** {@return its Thai name} */
    String getNameTh();

    /** {@return the survey questions that speak to it} */
    List<QuestionCode> getQuestions();

    /** {@return the OIT items that speak to it} */
    List<QuestionCode> getItems();

    /** {@return a builder with nothing set} */
    static ImmutableIssueArea.Builder builder() {
        return ImmutableIssueArea.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableIssueArea.Builder toBuilder() {
        return builder().from(this);
    }
}
