package io.github.openita.io.report;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.ci.GithubWriter;
import io.github.openita.io.report.ci.GitlabWriter;
import io.github.openita.io.report.ci.JunitWriter;
import io.github.openita.io.report.ci.SarifWriter;
import io.github.openita.rules.CheckReport;
import java.util.List;

/**
 * Completeness checks in the formats of CI systems. Several checks make one output, in the order given. Text from
 * outside stays text: it can neither break out of the format nor move the cursor of a terminal. Static methods only;
 * thread-safe.
 */
public final class CheckReports {

    private CheckReports() {}

    /**
     * {@return one run of SARIF 2.1.0, with a line feed at the end}
     *
     * @param reports the checks of one run
     * @param language the language of the messages; the wording of the form is Thai
     */
    public static String sarif(List<CheckReport> reports, Language language) {
        return new SarifWriter(language).write(reports);
    }

    /**
     * {@return JUnit XML, to be written in UTF-8: a suite for each check, a case for each item and one for the document itself; with a line feed at the end}
     *
     * @param reports the checks of one run
     * @param language the language of the messages; the wording of the form is Thai
     */
    public static String junit(List<CheckReport> reports, Language language) {
        return new JunitWriter(language).write(reports);
    }

    /**
     * GitHub shows ten annotations of each severity per step, so the first ten are written, and how many more there
     * are.
     *
     * @param reports the checks of one run
     * @param language the language of the messages; the wording of the form is Thai
     * @return workflow commands, the heaviest first, with a line feed at the end
     */
    public static String github(List<CheckReport> reports, Language language) {
        return new GithubWriter(language).write(reports);
    }

    /**
     * {@return a code quality report for GitLab, with a line feed at the end}
     *
     * @param reports the checks of one run
     * @param language the language of the messages; the wording of the form is Thai
     */
    public static String gitlab(List<CheckReport> reports, Language language) {
        return new GitlabWriter(language).write(reports);
    }
}
