package io.github.openita.io.schema.overview;

import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.YearOverview;
import io.github.openita.core.words.InvalidInputException;

/** Whether an overview that was read can be one: it counts what it lists. Static methods only. */
final class OverviewConsistency {

    private OverviewConsistency() {}

    /**
     * Returns the overview.
     *
     * @throws InvalidInputException where it contradicts itself
     */
    static Overview checked(Overview overview) {
        long results = 0;
        for (YearOverview year : overview.getYears()) {
            results += year.getRanking().size();
        }
        if (results != overview.getResults()) {
            throw refused(
                    "results คือ " + overview.getResults() + " แต่ ranking ทุกปีรวมกันมี " + results,
                    "results is " + overview.getResults() + ", but the rankings of all years have " + results);
        }
        return overview;
    }

    /**
     * Returns the year.
     *
     * @throws InvalidInputException where it contradicts itself
     */
    static YearOverview checked(YearOverview year) {
        int results = year.getAll().getResults();
        if (results != year.getRanking().size()) {
            throw refused(
                    "results ของปีคือ " + results + " แต่ ranking มี "
                            + year.getRanking().size(),
                    "results of the year is " + results + ", but its ranking has "
                            + year.getRanking().size());
        }
        return year;
    }

    private static InvalidInputException refused(String th, String en) {
        return new InvalidInputException("ภาพรวมขัดแย้งกันเอง: " + th, "the overview contradicts itself: " + en);
    }
}
