package th.go.example.agency.store;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Score;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A result in a list.
 *
 * @param fiscalYear whose result it is
 * @param edition the form of that year
 * @param overall the overall score, exact; {@code null} where not all of it is known
 * @param savedAt when it was saved
 * @param version how often it was changed
 */
public record ResultLine(
        FiscalYear fiscalYear, String edition, @Nullable Score overall, Instant savedAt, long version) {}
