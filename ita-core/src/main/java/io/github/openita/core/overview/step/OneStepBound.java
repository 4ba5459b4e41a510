package io.github.openita.core.overview.step;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.words.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * What a single score can do to a result at most, in whole numbers, so that a path is looked for only where there may be
 * one. It never denies a step that there is. Immutable and thread-safe.
 */
final class OneStepBound {

    /** More than rounding on the way of a score, and of the shown ones, can add. */
    private static final int SLACK = 10;

    /** Shares are counted in so many parts, rounded up. */
    private static final int PARTS = 1_000_000;

    /** A tool: its number, those of its indicators, and what a point there is of the overall score. */
    private static final class ToolBound {
        private final int number;
        private final boolean parted;
        private final int[] indicators;
        private final long[] shares;
        private final int weight;

        ToolBound(int number, boolean parted, int[] indicators, long[] shares, int weight) {
            this.number = number;
            this.parted = parted;
            this.indicators = indicators;
            this.shares = shares;
            this.weight = weight;
        }
    }

    private final List<ToolBound> tools = new ArrayList<>();
    /** For each band but the first what the next one asks of the overall score. */
    private final int[] overallAtLeast;
    /** For each band but the first what each tool needs for the next one, or for an easier one above it. */
    private final int[] eachTool;

    OneStepBound(NumberedNodes nodes) {
        Edition edition = nodes.edition();
        List<Band> bands = edition.getBands();
        boolean gated = edition.getBandGates() == BandGates.EACH_TOOL_AND_PART;
        overallAtLeast = new int[bands.size()];
        eachTool = new int[bands.size()];
        for (int i = 1; i < bands.size(); i++) {
            Band next = bands.get(i - 1);
            overallAtLeast[i] = Hundredths.of(next.getOverallAtLeast());
            int needed = gated ? next.getEachToolAtLeast().map(Hundredths::of).orElse(0) : 0;
            eachTool[i] = Math.min(needed, i == 1 ? Hundredths.FULL : eachTool[i - 1]);
        }
        for (FormNode tool : edition.form().getTools()) {
            List<FormNode> indicators = tool.getChildren();
            tools.add(new ToolBound(
                    nodes.number(tool.getCode()),
                    !tool.getParts().isEmpty(),
                    indicators.stream()
                            .mapToInt(indicator -> nodes.number(indicator.getCode()))
                            .toArray(),
                    indicators.stream()
                            .mapToLong(indicator -> share(indicator.inOverall(Points.of(1))))
                            .toArray(),
                    tool.getToolWeight()));
        }
    }

    private static long share(Points ofOne) {
        return ofOne.times(PARTS).toBigDecimal(0).longValueExact() + 1;
    }

    /** Whether a single score may bring the band above that of a rank, 1 or more. */
    boolean mayReach(int overall, int rank, int... scores) {
        int wanted = overallAtLeast[rank];
        int needed = eachTool[rank];
        ToolBound low = null;
        for (ToolBound tool : tools) {
            int score = scores[tool.number];
            // Of a tool with parts these are asked, which may be known beside it.
            if (!tool.parted && score != Hundredths.NONE && score < needed - SLACK) {
                if (low != null) {
                    return false;
                }
                low = tool;
            }
        }
        for (ToolBound tool : low == null ? tools : List.of(low)) {
            long most = mostIn(tool, scores);
            boolean enough = overall + most + SLACK >= wanted;
            if (enough && (low == null || scores[tool.number] + most * 100 / tool.weight + SLACK >= needed)) {
                return true;
            }
        }
        return false;
    }

    /** The most hundredths of the overall score that a single score of the tool can add, rounded up. */
    private static long mostIn(ToolBound tool, int... scores) {
        long most = 0;
        for (int i = 0; i < tool.indicators.length; i++) {
            int score = scores[tool.indicators[i]];
            if (score == Hundredths.NONE) {
                most = -1;
                break;
            }
            most = Math.max(most, (Hundredths.FULL - score) * tool.shares[i]);
        }
        if (most < 0 || tool.indicators.length == 0) {
            int score = Math.max(0, scores[tool.number]);
            return (Hundredths.FULL - score) * (long) tool.weight / 100 + 1;
        }
        return most / PARTS + 1;
    }
}
