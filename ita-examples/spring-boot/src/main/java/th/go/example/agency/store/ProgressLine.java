package th.go.example.agency.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report of progress in a list.
 *
 * @param id its number
 * @param round the round of the year that is reported on; {@code null} where it does not say
 * @param savedAt when it was handed in
 * @param entries how many measures it tells of
 * @param done how many of them are done
 */
public record ProgressLine(long id, @Nullable String round, Instant savedAt, int entries, int done) {}
