package io.github.openita.io.report;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.ReportModel;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Every text of a report in Thai digits. Addresses of the web and of mail keep theirs, since they would lead nowhere;
 * so do the lines for technicians.
 */
final class ThaiDigits {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:(?<![a-z0-9])(?:https?|ftp)://|(?<![a-z0-9])www[.])[!-~]++|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}[.][a-z0-9.-]{1,190}");

    private static final MappedTexts TEXTS = new MappedTexts(ThaiDigits::in);

    private ThaiDigits() {}

    static String in(String text) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (MatchResult address : ADDRESS.matcher(text).results().toList()) {
            out.append(ThaiText.toThaiDigits(text.substring(done, address.start())))
                    .append(address.group());
            done = address.end();
        }
        return out.append(ThaiText.toThaiDigits(text.substring(done))).toString();
    }

    static ReportModel in(ReportModel model) {
        return TEXTS.in(model, model.technical(), true);
    }
}
