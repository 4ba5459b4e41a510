package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures as they are printed, given and shown. */
class FiguresTest {

    private static final NodeCode OIT = NodeCode.of("OIT");

    @Test
    void aFigureIsAScoreOrTheNameOfABand() {
        Figure score = Figure.of(Score.of("98.786"));
        assertEquals(Optional.of(Score.of("98.786")), score.getScore());
        assertEquals("98.79", score.toString());
        Figure band = Figure.of("ผ่านดี");
        assertEquals(Optional.empty(), band.getScore());
        assertEquals("ผ่านดี", band.toString());
    }

    @Test
    void figuresAreEqualWhereTheySayTheSame() {
        Object other = "98.79";
        assertEquals(Figure.of(Score.of("98.79")), Figure.of(Score.of("98.790")));
        assertNotEquals(Figure.of(Score.of("98.79")), Figure.of(Score.of("98.786")));
        assertNotEquals(Figure.of(Score.of("98.79")), Figure.of("98.79"));
        assertNotEquals(Figure.of("ผ่าน"), Figure.of("ผ่านดี"));
        assertNotEquals(Figure.of("98.79"), other);
        assertEquals(Figure.of("ผ่าน").hashCode(), Figure.of("ผ่าน").hashCode());
        assertEquals(
                101,
                IntStream.rangeClosed(0, 100)
                        .map(i -> Figure.of(Score.of(i)).hashCode())
                        .distinct()
                        .count());
    }

    @Test
    void aPublishedFigureHasOneValueOrSeveral() {
        PublishedFigure one = PublishedFigure.of(Score.of("98.79"));
        PublishedFigure several = PublishedFigure.of(List.of(Score.of("98.79"), Score.of("98.97")));
        assertEquals(List.of(Score.of("98.79")), one.getValues());
        assertEquals(List.of(Score.of("98.79"), Score.of("98.97")), several.getValues());
        assertEquals("[98.79, 98.97]", several.toString());
        assertEquals(one, PublishedFigure.of(List.of(Score.of("98.790"))));
        assertEquals(
                one.hashCode(), PublishedFigure.of(List.of(Score.of("98.790"))).hashCode());
        assertNotEquals(one, several);
        assertNotEquals(one.hashCode(), several.hashCode());
        Object other = List.of(Score.of("98.79"));
        assertNotEquals(one, other);
    }

    @Test
    void aPublishedFigureHasAValue() {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> PublishedFigure.of(List.of()));
        assertEquals(
                "ตัวเลขที่ประกาศว่างเปล่า: ต้องมีอย่างน้อยหนึ่งค่า", e.getText().getTh());
        assertEquals(
                "a published figure without a value: give at least one",
                e.getText().getEn());
    }

    @Test
    void aPublishedFigureStandsAtItsLevel() {
        InvalidInputException e = assertThrows(
                InvalidInputException.class,
                () -> PublishedFigures.builder()
                        .putIndicator(OIT, PublishedFigure.of(Score.FULL))
                        .build());
        assertEquals("OIT does not belong to level indicator", e.getText().getEn());
        assertEquals("OIT ไม่ใช่รหัสของตัวชี้วัด", e.getText().getTh());
    }

    @Test
    void scoresOfOtherPlacesAreAddedAndNoneIsReplaced() {
        KnownScores iit = KnownScores.of(Given.scores("IIT=90 1=80 i1=70"));
        KnownScores oit = KnownScores.of(Given.scores("OIT=60 9=50 9.1=40 o1=30"));
        assertEquals(KnownScores.of(Given.scores("IIT=90 1=80 i1=70 OIT=60 9=50 9.1=40 o1=30")), iit.plus(oit));
        for (Map.Entry<String, String> both : Map.of("IIT", "IIT=90", "9", "9=50", "9.1", "9.1=40", "o1", "o1=30")
                .entrySet()) {
            InvalidInputException e = assertThrows(
                    InvalidInputException.class,
                    () -> iit.plus(oit).plus(KnownScores.of(Given.scores(both.getValue()))));
            assertEquals(both.getKey() + " มีคะแนนอยู่แล้ว", e.getText().getTh());
            assertEquals(both.getKey() + " has a score already", e.getText().getEn());
        }
    }

    @Test
    void aNodeIsShownWithItsScore() {
        List<ScoreNode> tools = Given.card(2567, "IIT=99.886 o17=0").nodes();
        assertEquals("IIT 99.89", tools.get(0).toString());
        assertEquals("EIT —", tools.get(1).toString());
        assertEquals(List.of(), tools.get(1).getSources());
        assertEquals(List.of(), tools.get(0).getSources());
        assertEquals("[9 —, 10 —]", tools.get(2).getSources().toString());
    }
}
