package io.github.openita.benchmarks.reading;

import io.github.openita.io.json.ItaJson;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.io.IOException;

/** The check of the whole site, as {@code check --site} makes it. */
final class OurReading {

    private static final DisclosureChecker CHECKER = DisclosureChecker.of(RuleSets.of(2567));

    private OurReading() {}

    /** {@return the report, which tells of every item that it was read} */
    static CheckReport report(SiteFiles site) throws IOException {
        CheckReport report = CHECKER.withSite(SiteFolder.of(site.folder()))
                .check(ItaJson.standard().readDisclosure(site.document()));
        if (2 * report.getSummary().getRead() != site.files().size()) {
            throw new IllegalStateException(report.getSummary().getRead() + " items were read");
        }
        return report;
    }
}
