package io.github.openita.io.report.model;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Flow.Arrow;
import io.github.openita.io.report.model.Flow.Box;
import io.github.openita.io.report.model.Flow.Stage;
import io.github.openita.io.report.model.FlowLayout.Joint;
import io.github.openita.io.report.model.FlowLayout.Letters;
import io.github.openita.io.report.model.FlowLayout.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places the boxes and arrows of one flow. Used once. */
final class PlacedFlow {

    /** No line of a box is longer than this many columns. */
    private static final int LONGEST_LINE = 22;

    /** A name that takes more lines is cut; the table has all of it. */
    private static final int MOST_LINES = 3;

    /** Between two stages there is room for at least this many columns. */
    private static final int SHORTEST_ARROW = 8;

    private final FlowFacts facts;
    private final Flow flow;
    private final int width;
    private final Letters letters;

    /** By stage, and by the box as the flow numbers it. */
    private final List<Place[]> places = new ArrayList<>();

    private final List<List<Integer>> orders = new ArrayList<>();
    private final int[] columns;
    private final int[] widths;

    PlacedFlow(FlowFacts facts, int width, Letters letters) {
        this.facts = facts;
        this.flow = facts.flow().drawn();
        this.width = width;
        this.letters = letters;
        int stages = flow.stages().size();
        columns = new int[stages];
        widths = new int[stages];
        flow.stages().forEach(stage -> {
            places.add(new Place[stage.boxes().size()]);
            orders.add(List.of());
        });
    }

    private int pad() {
        return letters.letter();
    }

    private int between() {
        return letters.line() / 2;
    }

    FlowLayout layout() {
        shareWidth();
        int stages = flow.stages().size();
        for (int stage = stages - 1; stage >= 0; stage--) {
            orders.set(stage, order(stage));
        }
        int top = headingHeight() + between();
        int height = IntStream.range(0, stages).map(this::heightOf).max().orElse(0);
        for (int stage = 0; stage < stages; stage++) {
            place(stage, top, height);
        }
        List<Place> boxes = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            for (int box : orders.get(stage)) {
                boxes.add(places.get(stage)[box]);
            }
        }
        return new FlowLayout(width, top + height + 1, headings(), boxes, joints());
    }

    /** Boxes as wide as their longest line; what is left over parts the stages, and widens boxes beyond that. */
    private void shareWidth() {
        int stages = widths.length;
        int least = SHORTEST_ARROW * letters.letter();
        int room = width - least * Math.max(0, stages - 1);
        for (int stage = 0; stage < stages; stage++) {
            columns[stage] = Math.min(LONGEST_LINE, longest(flow.stages().get(stage)));
            widths[stage] = columns[stage] * letters.letter() + 2 * pad();
        }
        while (IntStream.of(widths).sum() > room) {
            int widest = IntStream.range(0, stages)
                    .boxed()
                    .max(Comparator.comparingInt(stage -> widths[stage]))
                    .orElseThrow();
            if (columns[widest] <= 4) {
                break;
            }
            columns[widest]--;
            widths[widest] -= letters.letter();
        }
        int spare = room - IntStream.of(widths).sum();
        for (int stage = 0; stage < stages && spare > 0; stage++) {
            // Half for the arrows, half for boxes, whose words another font may make wider.
            int more = Math.min(spare / 2 / stages, 6 * letters.letter());
            widths[stage] += more;
        }
    }

    private int longest(Stage stage) {
        return Math.max(
                ThaiText.columns(stage.name()),
                stage.boxes().stream()
                        .mapToInt(box ->
                                Math.max(ThaiText.columns(box.name()), ThaiText.columns(facts.amount(box.count()))))
                        .max()
                        .orElse(0));
    }

    private int xOf(int stage) {
        int stages = widths.length;
        int before = IntStream.range(0, stage).map(one -> widths[one]).sum();
        int spare = width - IntStream.of(widths).sum();
        return stages == 1 ? spare / 2 : before + spare * stage / (stages - 1);
    }

    /** Who sends to the same box stands together: arrows cross less. */
    private List<Integer> order(int stage) {
        List<Integer> boxes = new ArrayList<>(
                IntStream.range(0, places.get(stage).length).boxed().toList());
        if (stage < places.size() - 1) {
            List<Integer> next = orders.get(stage + 1);
            boxes.sort(Comparator.comparingLong(box -> mean(
                    flow.arrows().stream()
                            .filter(arrow -> arrow.stage() == stage && arrow.from() == box)
                            .toList(),
                    arrow -> 1000L * next.indexOf(arrow.to()),
                    1000L * next.size())));
        }
        return boxes;
    }

    private static long mean(List<Arrow> arrows, ToLongFunction<Arrow> where, long ofNone) {
        long weight = arrows.stream().mapToLong(Arrow::count).sum();
        return weight == 0
                ? ofNone
                : arrows.stream()
                                .mapToLong(arrow -> arrow.count() * where.applyAsLong(arrow))
                                .sum()
                        / weight;
    }

    /** The lines of a name; what is more of them than a box holds is cut. */
    private List<String> nameLines(int stage, String name) {
        List<String> lines = WrappedText.lines(name, columns[stage]);
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
        cut.set(MOST_LINES - 1, cut.get(MOST_LINES - 1) + "…");
        return cut;
    }

    private List<String> lines(int stage, Box box) {
        List<String> lines = new ArrayList<>(nameLines(stage, box.name()));
        lines.add(facts.amount(box.count()));
        return lines;
    }

    private Place place(int stage, int y, int height, String name, List<String> lines) {
        List<String> shown = nameLines(stage, name);
        boolean cut = shown.size() == MOST_LINES && shown.get(MOST_LINES - 1).endsWith("…");
        return new Place(
                stage, xOf(stage), y, widths[stage], height, cut ? String.join(" ", shown) : name.strip(), lines);
    }

    private int height(int stage, int box) {
        int arrows = (int) leaving(stage, box).count();
        int lines = lines(stage, flow.stages().get(stage).boxes().get(box)).size();
        return Math.max(lines * letters.line() + pad(), arrows * letters.line());
    }

    private Stream<Arrow> leaving(int stage, int box) {
        return flow.arrows().stream().filter(arrow -> arrow.stage() == stage && arrow.from() == box);
    }

    private int heightOf(int stage) {
        int boxes = places.get(stage).length;
        return IntStream.range(0, boxes).map(box -> height(stage, box)).sum() + between() * Math.max(0, boxes - 1);
    }

    /** Each box beside the middle of what leads to it, as far as the others leave room. */
    private void place(int stage, int top, int height) {
        List<Integer> order = stage == 0 ? orders.get(0) : byWhatLeadsTo(stage, top, height);
        orders.set(stage, order);
        int spare = height - heightOf(stage);
        int[] ys = new int[order.size()];
        int free = top;
        for (int i = 0; i < ys.length; i++) {
            int own = height(stage, order.get(i));
            int wanted = stage == 0
                    ? free + spare / Math.max(1, ys.length + 1)
                    : middleOfWhatLeadsTo(stage, order.get(i), top + height / 2) - own / 2;
            ys[i] = Math.max(free, wanted);
            free = ys[i] + own + between();
        }
        int end = top + height;
        for (int i = ys.length - 1; i >= 0; i--) {
            int own = height(stage, order.get(i));
            ys[i] = Math.min(ys[i], end - own);
            end = ys[i] - between();
            int box = order.get(i);
            Box one = flow.stages().get(stage).boxes().get(box);
            places.get(stage)[box] = place(stage, ys[i], own, one.name(), lines(stage, one));
        }
    }

    private List<Integer> byWhatLeadsTo(int stage, int top, int height) {
        List<Integer> order = new ArrayList<>(orders.get(stage));
        order.sort(Comparator.comparingInt(box -> middleOfWhatLeadsTo(stage, box, top + height)));
        return order;
    }

    private int middleOfWhatLeadsTo(int stage, int box, int ofNone) {
        return (int) mean(
                flow.arrows().stream()
                        .filter(arrow -> arrow.stage() == stage - 1 && arrow.to() == box)
                        .toList(),
                arrow -> places.get(stage - 1)[arrow.from()].middle(),
                ofNone);
    }

    private int headingHeight() {
        int most = 1;
        for (int stage = 0; stage < widths.length; stage++) {
            String name = flow.stages().get(stage).name();
            most = Math.max(most, nameLines(stage, name).size());
        }
        return most * letters.line() + pad();
    }

    private List<Place> headings() {
        List<Place> headings = new ArrayList<>();
        for (int stage = 0; stage < widths.length; stage++) {
            String name = flow.stages().get(stage).name();
            headings.add(place(stage, 0, headingHeight(), name, nameLines(stage, name)));
        }
        return headings;
    }

    /** Of a box each arrow begins, and ends, at its own height: those to what is above above the others. */
    private List<Joint> joints() {
        int most =
                Math.max(1, flow.arrows().stream().mapToInt(Arrow::count).max().orElse(1));
        List<Joint> joints = new ArrayList<>();
        for (int stage = 0; stage < widths.length - 1; stage++) {
            for (int box : orders.get(stage)) {
                for (Arrow arrow : sorted(leaving(stage, box), places.get(stage + 1), Arrow::to)) {
                    Place from = places.get(stage)[box];
                    Place to = places.get(stage + 1)[arrow.to()];
                    joints.add(new Joint(
                            from.x() + from.width(),
                            port(from, arrow, sorted(leaving(stage, box), places.get(stage + 1), Arrow::to)),
                            to.x(),
                            port(to, arrow, sorted(coming(stage + 1, arrow.to()), places.get(stage), Arrow::from)),
                            arrow.count(),
                            1 + (int) (3L * arrow.count() / most)));
                }
            }
        }
        return joints;
    }

    private Stream<Arrow> coming(int stage, int box) {
        return flow.arrows().stream().filter(arrow -> arrow.stage() == stage - 1 && arrow.to() == box);
    }

    /** From top to bottom by the box at their other end. */
    private static List<Arrow> sorted(Stream<Arrow> arrows, Place[] ends, ToIntFunction<Arrow> end) {
        return arrows.sorted(Comparator.comparingInt(arrow -> ends[end.applyAsInt(arrow)].middle()))
                .toList();
    }

    /** The height at which one of the arrows of a box meets it. */
    private int port(Place box, Arrow arrow, List<Arrow> arrows) {
        int between = Math.min(letters.line(), (box.height() - pad()) / arrows.size());
        return box.middle() + between * (2 * arrows.indexOf(arrow) - arrows.size() + 1) / 2;
    }
}
