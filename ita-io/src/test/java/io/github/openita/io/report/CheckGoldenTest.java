package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.rules.CheckReport;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One check in every format and both languages, as it was read and found good. */
class CheckGoldenTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOutputIsTheOneThatWasRead(Language language) {
        List<CheckReport> reports = List.of(Checked.form());
        String stem =
                "ita-io/src/test/resources/golden/check-2567." + language.name().toLowerCase(Locale.ROOT) + ".";
        Golden.check(stem + "sarif", CheckReports.sarif(reports, language));
        Golden.check(stem + "junit.xml", CheckReports.junit(reports, language));
        Golden.check(stem + "github.txt", CheckReports.github(reports, language));
        Golden.check(stem + "gitlab.json", CheckReports.gitlab(reports, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOutputEndsItsLastLine(Language language) {
        for (List<CheckReport> reports :
                List.of(List.<CheckReport>of(), List.of(Checked.nothing()), List.of(Checked.form(), Checked.many()))) {
            for (String output : List.of(
                    CheckReports.sarif(reports, language),
                    CheckReports.junit(reports, language),
                    CheckReports.github(reports, language),
                    CheckReports.gitlab(reports, language))) {
                assertTrue(output.endsWith("\n") && !output.endsWith("\n\n"), output);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingFromOutsideReachesATerminalRaw(Language language) {
        List<CheckReport> reports = Checked.hostile();
        assertTrue(Checked.isHarmless(CheckReports.sarif(reports, language)), "SARIF");
        assertTrue(Checked.isHarmless(CheckReports.junit(reports, language)), "JUnit");
        assertTrue(Checked.isHarmless(CheckReports.github(reports, language)), "GitHub");
        assertTrue(Checked.isHarmless(CheckReports.gitlab(reports, language)), "GitLab");
    }
}
