package io.github.openita.io.report.wording;

import io.github.openita.core.analysis.Change;
import io.github.openita.core.analysis.IssueClass;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.model.Tone;
import java.util.Optional;

/** What a score wants to say before it is read. */
public final class Tones {

    private Tones() {}

    /** Lost where it is zero, at risk below the target of the form, full where nothing is missing. */
    public static Tone of(Optional<Score> score, Edition edition) {
        return score.map(known -> of(known, edition)).orElse(Tone.NONE);
    }

    public static Tone of(Score score, Edition edition) {
        if (score.equals(Score.ZERO)) {
            return Tone.LOST;
        }
        if (score.equals(Score.FULL)) {
            return Tone.FULL;
        }
        return edition.getTarget()
                .filter(target -> score.rounded().compareTo(target) < 0)
                .map(target -> Tone.AT_RISK)
                .orElse(Tone.NONE);
    }

    public static Tone of(IssueClass issueClass) {
        return switch (issueClass) {
            case FAULT -> Tone.LOST;
            case DEVELOP -> Tone.AT_RISK;
            case KEEP -> Tone.FULL;
        };
    }

    public static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.LOST;
            case WARNING -> Tone.AT_RISK;
            case INFO -> Tone.NONE;
        };
    }

    public static Tone of(Optional<Change> change) {
        return change.map(known -> switch (known) {
                    case UP -> Tone.FULL;
                    case DOWN -> Tone.AT_RISK;
                    case SAME -> Tone.NONE;
                })
                .orElse(Tone.NONE);
    }
}
