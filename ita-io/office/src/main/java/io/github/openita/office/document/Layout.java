package io.github.openita.office.document;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which blocks stand on pages that lie on their side. Static methods only. */
final class Layout {

    /** What takes less lines than this goes with the pages beside it: a page for itself would be nearly blank. */
    private static final int FEW_LINES = 14;

    /** Blocks on pages of one shape. */
    record Stretch(boolean wide, List<Block> blocks) {}

    private Layout() {}

    /** {@return the blocks in their order, together with those on pages of the same shape; at least one stretch} */
    static List<Stretch> of(List<Block> blocks) {
        boolean[] wide = new boolean[blocks.size()];
        for (int i = 0; i < wide.length; i++) {
            if (blocks.get(i) instanceof Table table && table.wide()) {
                wide[i] = true;
                for (int j = beginningOf(blocks, i); j < i; j++) {
                    wide[j] = true;
                }
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= wide.length; i++) {
            if (i == wide.length || wide[i] != wide[start]) {
                stretches.add(new Stretch(wide[start], blocks.subList(start, i)));
                start = i;
            }
        }
        return joined(stretches);
    }

    /** Where that begins which says what a table holds: few words below a heading, and the headings above these. */
    private static int beginningOf(List<Block> blocks, int table) {
        int at = table;
        boolean words = at > 1
                && blocks.get(at - 1) instanceof Paragraph
                && lines(blocks.get(at - 1)) <= 4
                && blocks.get(at - 2) instanceof Heading;
        at -= words ? 1 : 0;
        int level = Integer.MAX_VALUE;
        while (at > 0 && blocks.get(at - 1) instanceof Heading heading && heading.level() < level) {
            level = heading.level();
            at--;
        }
        return at;
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        boolean anyWide = stretches.stream().anyMatch(Stretch::wide);
        for (Stretch stretch : stretches) {
            boolean small =
                    anyWide && stretch.blocks().stream().mapToInt(Layout::lines).sum() < FEW_LINES;
            boolean wide = stretch.wide() || small;
            if (!joined.isEmpty() && joined.get(joined.size() - 1).wide() == wide) {
                List<Block> both =
                        new ArrayList<>(joined.remove(joined.size() - 1).blocks());
                both.addAll(stretch.blocks());
                joined.add(new Stretch(wide, both));
            } else {
                joined.add(new Stretch(wide, stretch.blocks()));
            }
        }
        return joined.isEmpty() ? List.of(new Stretch(false, List.of())) : joined;
    }

    /** About how many lines a block takes; many for what may take a page. */
    private static int lines(Block block) {
        if (block instanceof Heading) {
            return 2;
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.lines().stream()
                    .mapToInt(line -> lines(line.stream().map(Span::text).collect(Collectors.joining())))
                    .sum();
        }
        if (block instanceof Remarks remarks) {
            return remarks.lines().stream().mapToInt(Layout::lines).sum();
        }
        if (block instanceof SignatureBlock signatures) {
            return 5 * ((signatures.signatories().size() + 1) / 2);
        }
        if (block instanceof Chart || block instanceof Flow) {
            return 2 * FEW_LINES;
        }
        return block instanceof Table table ? 4 + 2 * table.rows().size() : 0;
    }

    private static int lines(String text) {
        return 1 + ThaiText.columns(text) / (Page.UPRIGHT.textWidth() / Type.letter(Type.TEXT));
    }
}
