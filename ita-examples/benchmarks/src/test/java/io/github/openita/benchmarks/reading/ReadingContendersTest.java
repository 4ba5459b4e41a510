package io.github.openita.benchmarks.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.rules.CheckReport;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both read every file of the site, and the check finds nothing wrong with any of them as a file. */
class ReadingContendersTest {

    /** One of each kind. */
    private static final int FIRST = 3;

    @TempDir
    Path folder;

    @Test
    void everyFileIsReadByBoth() throws IOException {
        SiteFiles site = SiteFiles.in(folder, FIRST);
        assertEquals(2 * FIRST, site.files().size());
        assertEquals(site, SiteFiles.of(folder));
        assertTrue(BareReading.characters(site) > 10_000);
        CheckReport report = OurReading.report(site);
        assertTrue(report.getFindings().stream()
                .noneMatch(finding -> finding.getRuleId().endsWith("/@file-opens")));
        assertTrue(report.getNotEvaluated().stream()
                .noneMatch(rule -> rule.getRuleId().endsWith("/@file-opens")));
    }
}
