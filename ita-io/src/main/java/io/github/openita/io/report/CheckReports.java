package io.github.openita.io.report;

import io.github.openita.core.words.Language;
import io.github.openita.rules.CheckReport;
import java.util.List;

public final class CheckReports {
    private CheckReports() {}

    public static String sarif(List<CheckReport> reports, Language language) {
        return "";
    }

    public static String junit(List<CheckReport> reports, Language language) {
        return "";
    }

    public static String github(List<CheckReport> reports, Language language) {
        return "";
    }

    public static String gitlab(List<CheckReport> reports, Language language) {
        return "";
    }
}
