package th.go.example.agency.store;

import io.github.openita.core.words.FiscalYear;
import java.time.Instant;

/**
 * A disclosure in a list.
 *
 * @param fiscalYear the year for which it is disclosed
 * @param edition the form of that year
 * @param savedAt when it was saved
 * @param version how often it was changed
 */
public record DisclosureLine(FiscalYear fiscalYear, String edition, Instant savedAt, long version) {}
