package io.github.openita.io.report.wording;

import io.github.openita.core.words.Basis;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.Finding;

/** How a finding is put on one line: what was found, how to mend it, what that rests on. */
public record FindingText(Wording wording) {

    public String message(Finding finding) {
        return ThaiText.oneLine(finding.getMessage().in(wording.language()));
    }

    public String full(Finding finding) {
        String remedy = ThaiText.oneLine(finding.getRemedy().in(wording.language()));
        return message(finding) + (remedy.isEmpty() ? "" : " — " + remedy) + basis(finding);
    }

    /** The data file that a finding is about, and the line in it; empty where it is about none. */
    public static String dataPlace(Finding finding) {
        String line = finding.getDataLine().map(number -> ":" + number).orElse("");
        return finding.getDataFile().map(file -> ThaiText.oneLine(file) + line).orElse("");
    }

    private String basis(Finding finding) {
        return finding.getBasis().map(this::say).orElse("");
    }

    private String say(Basis basis) {
        return wording.say(" (ที่มา: " + basis.getNameTh() + ")", " (basis: " + basis.getCode() + ")");
    }
}
