package th.go.example.agency.store;

import io.github.openita.core.words.FiscalYear;
import java.time.Instant;

/**
 * A plan in a list.
 *
 * @param id its number
 * @param fiscalYear the year in which its measures are taken
 * @param savedAt when it was saved
 * @param version how often it was changed
 */
public record PlanLine(long id, FiscalYear fiscalYear, Instant savedAt, long version) {}
