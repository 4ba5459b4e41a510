package io.github.openita.io.official;

import io.github.openita.core.problem.Severity;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Tone;

/** How much a finding weighs, as a cell. Static methods only. */
final class Severities {

    private Severities() {}

    static Cell cell(Severity severity) {
        return Cell.of(severity.getNameTh())
                .withTone(
                        switch (severity) {
                            case ERROR -> Tone.LOST;
                            case WARNING -> Tone.AT_RISK;
                            case INFO -> Tone.NONE;
                        });
    }
}
