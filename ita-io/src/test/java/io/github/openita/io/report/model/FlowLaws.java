package io.github.openita.io.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Flow.Arrow;
import io.github.openita.io.report.model.Flow.Box;
import io.github.openita.io.report.model.Flow.Stage;
import io.github.openita.io.report.model.FlowLayout.Joint;
import io.github.openita.io.report.model.FlowLayout.Letters;
import io.github.openita.io.report.model.FlowLayout.Place;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every picture of a flow. */
class FlowLaws {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("กขคเแะำิี่้์ /.ฯA1-").ofMaxLength(60);
    }

    /** A line has room for its letters; together the lines are the text, and no mark loses its letter. */
    @Property(tries = 500)
    void wrappedTextIsTheTextOnLinesThatFit(
            @ForAll("names") String text, @ForAll @IntRange(min = 1, max = 30) int room) {
        List<String> lines = WrappedText.lines(text, room);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertTrue(ThaiText.columns(line) <= room, line);
            boolean begins = i == 0 || line.isEmpty() || ThaiText.columns(line.substring(0, 1)) > 0;
            assertTrue(begins || lines.get(i - 1).isEmpty() || text.contains(" " + line.charAt(0)), line);
        }
    }

    /** Boxes stand apart and inside the picture, have room for their words, and are joined from right to left. */
    @Property(tries = 200)
    void everythingHasItsPlace(
            @ForAll @Size(min = 1, max = Flow.MOST_STAGES) List<@IntRange(max = 14) Integer> sizes,
            @ForAll("names") String name,
            @ForAll @Size(max = 40) List<@IntRange(max = 1000) Integer> picks) {
        List<Stage> stages = new ArrayList<>();
        for (int size : sizes) {
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                boxes.add(new Box(i % 2 == 0 ? name : "น." + i, i * 7));
            }
            stages.add(new Stage(name, boxes));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (int pick : picks) {
            int stage = pick % sizes.size();
            if (stage + 1 < sizes.size() && sizes.get(stage) > 0 && sizes.get(stage + 1) > 0) {
                arrows.add(new Arrow(stage, pick % sizes.get(stage), pick % sizes.get(stage + 1), pick));
            }
        }
        Flow flow = new Flow("t", "ประเภท", stages, arrows, "t");
        FlowLayout layout = FlowLayout.of(new FlowFacts(flow, Language.TH, false), 720, new Letters(9, 21));
        List<Place> boxes = layout.boxes();
        assertEquals(
                flow.drawn().stages().stream()
                        .mapToInt(stage -> stage.boxes().size())
                        .sum(),
                boxes.size());
        for (Place box : boxes) {
            assertTrue(box.x() >= 0 && box.x() + box.width() <= 720, box::toString);
            assertTrue(box.y() > 0 && box.y() + box.height() <= layout.height(), box::toString);
            assertTrue(box.lines().size() * 21 <= box.height(), box::toString);
            for (String line : box.lines()) {
                assertTrue(ThaiText.columns(line) * 9 <= box.width(), box::toString);
            }
            for (Place other : boxes) {
                boolean apart = box.equals(other)
                        || box.x() + box.width() < other.x()
                        || other.x() + other.width() < box.x()
                        || box.y() + box.height() < other.y()
                        || other.y() + other.height() < box.y();
                assertTrue(apart, () -> box + " " + other);
            }
        }
        assertEquals(flow.drawn().arrows().size(), layout.joints().size());
        for (Joint joint : layout.joints()) {
            assertTrue(joint.x() + 9 * 8 <= joint.toX(), joint::toString);
            assertTrue(joint.weight() >= 1 && joint.weight() <= 4, joint::toString);
            assertTrue(
                    boxes.stream()
                            .anyMatch(box -> box.x() + box.width() == joint.x()
                                    && box.y() <= joint.y()
                                    && joint.y() <= box.y() + box.height()),
                    joint::toString);
            assertTrue(
                    boxes.stream()
                            .anyMatch(box -> box.x() == joint.toX()
                                    && box.y() <= joint.toY()
                                    && joint.toY() <= box.y() + box.height()),
                    joint::toString);
        }
    }
}
