package io.github.openita.io.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Flow.Arrow;
import io.github.openita.io.report.model.Flow.Box;
import io.github.openita.io.report.model.Flow.Stage;
import io.github.openita.io.report.model.FlowLayout.Letters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A picture that stays readable, and a table that has all. */
class FlowTest {

    private static Stage stage(String name, int boxes) {
        return new Stage(
                name,
                IntStream.range(0, boxes)
                        .mapToObj(i -> new Box(name + i, i + 1))
                        .toList());
    }

    private static Flow flow(List<Stage> stages, Arrow... arrows) {
        return new Flow("แผนผัง", "ประเภท", stages, List.of(arrows), "จากซ้ายไปขวา");
    }

    @Test
    void anArrowBetweenBoxesThatAreNotThereIsRefused() {
        List<Stage> stages = List.of(stage("ก", 1), stage("ข", 1));
        for (Arrow wrong : List.of(
                new Arrow(-1, 0, 0, 1),
                new Arrow(1, 0, 0, 1),
                new Arrow(0, 1, 0, 1),
                new Arrow(0, 0, 1, 1),
                new Arrow(0, 0, -1, 1))) {
            assertThrows(IllegalArgumentException.class, () -> flow(stages, wrong), wrong::toString);
        }
        assertThrows(IllegalArgumentException.class, () -> new Arrow(0, 0, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Box("ก", -1));
        assertEquals(1, flow(stages, new Arrow(0, 0, 0, 0)).arrows().size());
    }

    @Test
    void moreStagesThanFitOnAPageAreRefused() {
        List<Stage> six = IntStream.range(0, 6).mapToObj(i -> stage("s" + i, 1)).toList();
        assertThrows(IllegalArgumentException.class, () -> flow(six));
        assertEquals(5, flow(six.subList(0, 5)).stages().size());
    }

    @Test
    void whatAPictureLeavesOutIsSaidAndStandsInTheTable() {
        Flow flow =
                flow(List.of(stage("จัดทำ", 13), stage("เผยแพร่", 1)), new Arrow(0, 9, 0, 2), new Arrow(0, 12, 0, 3));
        assertEquals(10, flow.drawn().stages().get(0).boxes().size());
        assertEquals(List.of(new Arrow(0, 9, 0, 2)), flow.drawn().arrows());
        FlowFacts facts = new FlowFacts(flow, Language.TH, true);
        assertEquals(Optional.of("แผนผังไม่ได้แสดงผู้รับผิดชอบอีก: จัดทำ ๓ ราย (ดูครบในตาราง)"), facts.leftOut());
        assertEquals(14, facts.table().rows().size());
        assertEquals(
                List.of("จัดทำ", "จัดทำ12", "๑๓", "เผยแพร่0 (๓)"),
                facts.table().rows().get(12).stream().map(Cell::text).toList());
        assertEquals(Optional.empty(), new FlowFacts(flow.drawn(), Language.EN, false).leftOut());
    }

    @Test
    void whoSendsToTheSameBoxStandsTogether() {
        Flow flow = flow(
                List.of(stage("ก", 4), stage("ข", 2)),
                new Arrow(0, 0, 1, 1),
                new Arrow(0, 1, 0, 1),
                new Arrow(0, 2, 1, 1),
                new Arrow(0, 3, 0, 1));
        FlowLayout layout = FlowLayout.of(new FlowFacts(flow, Language.TH, false), 720, new Letters(9, 21));
        assertEquals(
                List.of("ก1", "ก3", "ก0", "ก2", "ข0", "ข1"),
                layout.boxes().stream().map(FlowLayout.Place::name).toList());
    }

    @Test
    void aLongNameIsCutInThePictureOnly() {
        String name = "หน่วยงาน".repeat(40);
        Flow flow = flow(List.of(new Stage("ก", List.of(new Box(name, 1)))));
        FlowFacts facts = new FlowFacts(flow, Language.TH, false);
        FlowLayout.Place box =
                FlowLayout.of(facts, 720, new Letters(9, 21)).boxes().get(0);
        assertEquals(4, box.lines().size());
        assertTrue(box.lines().get(2).endsWith("…"));
        assertEquals("1 ประเภท", box.lines().get(3));
        assertEquals(name, facts.table().rows().get(0).get(1).text());
    }

    @Test
    void aFlowWithoutBoxesIsEmpty() {
        assertTrue(flow(List.of()).isEmpty());
        assertTrue(flow(List.of(stage("ก", 0))).isEmpty());
        assertFalse(flow(List.of(stage("ก", 1))).isEmpty());
    }
}
