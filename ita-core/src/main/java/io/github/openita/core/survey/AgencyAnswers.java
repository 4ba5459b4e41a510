package io.github.openita.core.survey;

import io.github.openita.core.internal.ItaModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/** What was counted of one agency. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface AgencyAnswers {

    /** {@return the id of the agency} */
    @NotBlank
    String getAgency();

    /** {@return what was counted of each survey that anybody answered} */
    @NotNull
    List<@NotNull @Valid SurveyAnswers> getSurveys();

    /** {@return a builder with nothing set} */
    static ImmutableAgencyAnswers.Builder builder() {
        return ImmutableAgencyAnswers.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableAgencyAnswers.Builder toBuilder() {
        return builder().from(this);
    }
}
