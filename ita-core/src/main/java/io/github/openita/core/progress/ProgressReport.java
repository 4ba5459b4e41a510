package io.github.openita.core.progress;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far an agency's measures are (รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน).
 * Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface ProgressReport {

    /** {@return the agency, where the report says whose it is} */
    Optional<Agency> getAgency();

    /** {@return the name of the edition whose items and questions the entries name, {@code nacc-2564}} */
    Optional<String> getEdition();

    /** {@return the fiscal year in which the measures are carried out} */
    FiscalYear getFiscalYear();

    /** {@return the round of that year that is reported on} */
    Optional<ReportingRound> getRound();

    /** {@return the entries, in the order of the report} */
    @Value.Redacted
    List<ProgressEntry> getEntries();

    /**
     * {@return this report with the indicator of each entry, where what it is about is of one}
     *
     * @param edition the edition whose items and questions the entries name
     */
    default ProgressReport withIndicatorsOf(Edition edition) {
        return builder()
                .from(this)
                .entries(getEntries().stream()
                        .<ProgressEntry>map(entry -> ProgressEntry.builder()
                                .from(entry)
                                .indicator(entry.indicatorIn(edition))
                                .build())
                        .toList())
                .build();
    }

    /** {@return a builder with nothing set} */
    static ImmutableProgressReport.Builder builder() {
        return ImmutableProgressReport.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableProgressReport.Builder toBuilder() {
        return builder().from(this);
    }
}
