package io.github.openita.core.overview;

import io.github.openita.core.analysis.Change;
import io.github.openita.core.analysis.Contribution;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds how results moved from one year to the next. Static methods only. */
final class YearMoves {

    private YearMoves() {}

    static Optional<YearMove> of(AgencyResult before, AgencyResult after) {
        if (before.getOverall().isEmpty() || after.getOverall().isEmpty()) {
            return Optional.empty();
        }
        Points difference = Hundredths.toPoints((long) after.overall() - before.overall());
        List<Contribution> contributions = contributions(before, after);
        return Optional.of(YearMove.builder()
                .yearBefore(before.getEdition().getFiscalYear())
                .before(before.getOverall().get())
                .difference(difference)
                .change(Change.of(difference))
                .contributions(contributions)
                .mostBy(MovedMost.of(before, after, difference, contributions))
                .build());
    }

    private static List<Contribution> contributions(AgencyResult before, AgencyResult after) {
        List<Contribution> all = new ArrayList<>();
        List<FormNode> tools = after.getEdition().form().getTools();
        for (int i = 0; i < tools.size(); i++) {
            NodeCode code = tools.get(i).getCode();
            Optional<Score> now = after.contributions().get(i);
            Optional<Score> then = contributionOf(code, before);
            all.add(Contribution.builder()
                    .code(code)
                    .points(now.flatMap(
                            known -> then.map(old -> known.toPoints().minus(old.toPoints()))))
                    .build());
        }
        return all;
    }

    /** What a tool brought: nothing where the form is without it, unknown where it is not assessed. */
    static Optional<Score> contributionOf(NodeCode tool, AgencyResult result) {
        List<FormNode> tools = result.getEdition().form().getTools();
        for (int i = 0; i < tools.size(); i++) {
            if (tools.get(i).getCode().equals(tool)) {
                return result.contributions().get(i);
            }
        }
        return Optional.of(Score.ZERO);
    }
}
