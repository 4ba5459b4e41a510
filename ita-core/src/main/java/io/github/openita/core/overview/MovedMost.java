package io.github.openita.core.overview;

import io.github.openita.core.analysis.Contribution;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds which tool moved a result most against the year before. Where tools are not known of both years, they can have moved
 * it by no more than their weights allow, and together by what the others leave; only who outweighs that moved it most.
 * Static methods only.
 */
final class MovedMost {

    /** How far an unknown tool can have moved the result, in the direction in which that moved. */
    private record Reach(int index, Points least, Points most) {}

    private MovedMost() {}

    /** The tool, of equals the first of the form; nothing where it stayed, or another one may have moved it more. */
    static Optional<NodeCode> of(
            AgencyResult before, AgencyResult after, Points difference, List<Contribution> contributions) {
        int direction = difference.signum();
        Points known = Points.ZERO;
        int most = -1;
        List<Reach> unknown = new ArrayList<>();
        for (int i = 0; i < contributions.size(); i++) {
            Optional<Points> points = contributions.get(i).getPoints().map(moved -> moved.times(direction));
            if (points.isEmpty()) {
                unknown.add(reach(i, before, after, direction));
            } else {
                known = known.plus(points.get());
                if (points.get().compareTo(most < 0 ? Points.ZERO : moved(contributions, most, direction)) > 0) {
                    most = i;
                }
            }
        }
        if (most < 0) {
            return Optional.empty();
        }
        Points by = moved(contributions, most, direction);
        Points left = difference.times(direction).minus(known).plus(rounding(contributions.size()));
        for (Reach one : unknown) {
            if (mostOf(one, unknown, left).compareTo(by) > 0) {
                return Optional.empty();
            }
        }
        return Optional.of(contributions.get(most).getCode());
    }

    private static Points moved(List<Contribution> contributions, int index, int direction) {
        return contributions.get(index).getPoints().orElse(Points.ZERO).times(direction);
    }

    /** The shown figures are as many hundredths off at most, all together. */
    private static Points rounding(int tools) {
        return Points.ofFraction(tools + 1L, 100);
    }

    /** The most of one unknown tool: what the known ones leave, where the other unknown ones take the least. */
    private static Points mostOf(Reach one, List<Reach> unknown, Points left) {
        Points rest = left;
        for (Reach other : unknown) {
            if (other.index != one.index) {
                rest = rest.minus(other.least);
            }
        }
        return rest.compareTo(one.most) < 0 ? rest : one.most;
    }

    private static Reach reach(int index, AgencyResult before, AgencyResult after, int direction) {
        FormNode tool = after.getEdition().form().getTools().get(index);
        Optional<Score> now = after.contributions().get(index);
        Optional<Score> then = YearMoves.contributionOf(tool.getCode(), before);
        Points nowLeast = now.map(Score::toPoints).orElse(Points.ZERO);
        Points nowMost = now.map(Score::toPoints).orElse(Points.of(tool.getToolWeight()));
        Points thenLeast = then.map(Score::toPoints).orElse(Points.ZERO);
        Points thenMost = then.map(Score::toPoints).orElseGet(() -> weightIn(before, tool.getCode()));
        Points least = nowLeast.minus(thenMost);
        Points most = nowMost.minus(thenLeast);
        return direction < 0 ? new Reach(index, most.times(-1), least.times(-1)) : new Reach(index, least, most);
    }

    private static Points weightIn(AgencyResult result, NodeCode tool) {
        return result.getEdition()
                .form()
                .find(tool)
                .map(node -> Points.of(node.getToolWeight()))
                .orElse(Points.ZERO);
    }
}
