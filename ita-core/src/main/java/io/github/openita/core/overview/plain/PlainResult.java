package io.github.openita.core.overview.plain;

import io.github.openita.core.overview.step.FoundStep;
import io.github.openita.core.scoring.AwardedBand;
import org.jspecify.annotations.Nullable;

/**
 * A result that was scored in whole numbers.
 *
 * @param outcome what its scores come to
 * @param isDiffering whether what was published differs from that
 * @param band its band; nothing where it has none
 * @param publishedBand the name that the form has for the band that was published; nothing where none of it was
 * @param publishedOverall hundredths of the overall score that was published and the scores contradict; {@link
 *     io.github.openita.core.overview.form.Hundredths#NONE} where none was
 * @param step the single score that keeps it from the next band; nothing where there is none, or nobody asked
 */
public record PlainResult(
        PlainOutcome outcome,
        boolean isDiffering,
        @Nullable AwardedBand band,
        @Nullable String publishedBand,
        int publishedOverall,
        @Nullable FoundStep step) {}
