package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What is known of an agency's result in one edition (ผลการประเมิน): the scores at any level, and what was published.
 * Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface AssessmentResult {

    /** {@return the agency, where the result says whose it is} */
    Optional<@Valid Agency> getAgency();

    /** {@return the name of the edition, {@code nacc-2567} or, for one revision, {@code nacc-2567.r1}} */
    @NotBlank
    String getEdition();

    /** {@return the scores that are known} */
    @NotNull
    @Valid
    @Value.Default
    @Value.Redacted
    default KnownScores getScores() {
        return KnownScores.builder().build();
    }

    /** {@return what was published, where anything was} */
    @Value.Redacted
    Optional<@Valid PublishedFigures> getPublished();

    /**
     * {@return what the assessor wrote about questions, items or other nodes of the form, as documents for people quote
     * it; no score is computed with it}
     */
    @NotNull
    @Value.NaturalOrder
    @Value.Redacted
    SortedMap<@NotNull NodeCode, @NotNull @Valid AssessorNote> getAssessorNotes();

    /** {@return a builder with nothing set} */
    static ImmutableAssessmentResult.Builder builder() {
        return ImmutableAssessmentResult.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableAssessmentResult.Builder toBuilder() {
        return builder().from(this);
    }
}
