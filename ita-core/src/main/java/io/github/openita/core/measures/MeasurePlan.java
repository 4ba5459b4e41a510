package io.github.openita.core.measures;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The measures of an agency for a fiscal year (มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน), drawn from its
 * result of an earlier one. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface MeasurePlan {

    /** {@return the agency, where the plan says whose it is} */
    Optional<Agency> getAgency();

    /** {@return the name of the edition whose result was analysed, where the plan says so} */
    Optional<String> getEdition();

    /** {@return the fiscal year in which the measures are taken} */
    FiscalYear getFiscalYear();

    /** {@return the measures, in the order of the plan} */
    @Value.Redacted
    List<Measure> getMeasures();

    /** {@return a builder with nothing set} */
    static ImmutableMeasurePlan.Builder builder() {
        return ImmutableMeasurePlan.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMeasurePlan.Builder toBuilder() {
        return builder().from(this);
    }
}
