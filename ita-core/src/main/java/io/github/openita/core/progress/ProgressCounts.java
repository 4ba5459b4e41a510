package io.github.openita.core.progress;

import io.github.openita.core.internal.ItaModel;
import java.util.Collection;
import org.immutables.value.Value;

/** How many entries are how far; the last three add up to the first. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ProgressCounts {

    /** {@return how many entries there are} */
    int getEntries();

    /** {@return how many are not started (ยังไม่ดำเนินการ)} */
    int getNotStarted();

    /** {@return how many are under way (อยู่ระหว่างดำเนินการ)} */
    int getUnderWay();

    /** {@return how many are done (ดำเนินการแล้ว)} */
    int getDone();

    /**
     * {@return them in numbers}
     *
     * @param entries any entries
     */
    static ProgressCounts of(Collection<ProgressEntry> entries) {
        return builder()
                .entries(entries.size())
                .notStarted(count(entries, ProgressStatus.NOT_STARTED))
                .underWay(count(entries, ProgressStatus.UNDER_WAY))
                .done(count(entries, ProgressStatus.DONE))
                .build();
    }

    private static int count(Collection<ProgressEntry> entries, ProgressStatus status) {
        return Math.toIntExact(
                entries.stream().filter(entry -> entry.getStatus() == status).count());
    }

    /** {@return a builder with nothing set} */
    static ImmutableProgressCounts.Builder builder() {
        return ImmutableProgressCounts.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableProgressCounts.Builder toBuilder() {
        return builder().from(this);
    }
}
