package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A card says what another grouping of the items would move, and nothing where it moves nothing. */
class OtherGroupingsTest {

    private static ScoreCard card2568(String but) {
        Map<NodeCode, Score> scores = Given.full("o1-o28", but);
        scores.putAll(Given.scores("IIT=100 6=100 7=100 8=100"));
        return Given.card(Editions.of(2568), scores);
    }

    private static List<String> moved(ScoreCard card) {
        return card.getOtherGroupings().stream()
                .flatMap(other -> other.getFigures().stream())
                .map(figure ->
                        figure.getWhat() + " " + shown(figure.getComputed()) + " → " + shown(figure.getOtherwise()))
                .toList();
    }

    private static String shown(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElse("—");
    }

    @Test
    void anItemThatCouldStandInEitherGroupMovesAllAboveIt() {
        assertEquals(
                List.of(
                        "overall 99.50 → 99.00",
                        "OIT 98.75 → 97.50",
                        "9 97.50 → 95.00",
                        "9.1 100.00 → 75.00",
                        "9.2 87.50 → 100.00"),
                moved(card2568("o4=0")));
    }

    @Test
    void theSizeOfAGroupMovesItToo() {
        assertEquals(
                List.of("overall 99.50 → 99.43", "OIT 98.75 → 98.57", "9 97.50 → 97.14", "9.2 87.50 → 85.71"),
                moved(card2568("o9=0")));
    }

    @Test
    void theBandIsNamedByItsCode() {
        List<String> moved = moved(card2568("o4=0 o12=0 o13=0 o14=0"));
        assertEquals("band GOOD → PASS", moved.get(1));
    }

    @Test
    void whatIsAssessedInOneGroupingAloneIsSaid() {
        assertEquals(List.of("9.1 100.00 → —"), moved(Given.card(2568, "o1=100 o2=100 o3=100")));
    }

    @Test
    void nothingMovesWhereTheItemsOfTheseGroupsAreAlike() {
        assertEquals(List.of(), card2568("o12=0 o28=0").getOtherGroupings());
        assertEquals(List.of(), card2568("").getOtherGroupings());
    }

    @Test
    void nothingMovesWhereTheGroupsOrWhatIsAboveThemAreGiven() {
        assertEquals(List.of(), Given.card(2568, "9.1=100 9.2=87.5").getOtherGroupings());
        assertEquals(List.of(), Given.card(2568, "9=97.5 10=100").getOtherGroupings());
    }

    @Test
    void anEditionWithOneGroupingHasNoOther() {
        Edition edition = Editions.of(2567);
        assertEquals(
                List.of(),
                Given.card(edition, Given.full("o1-o35", "o6=0 o7=0")).getOtherGroupings());
    }

    /** Every figure that is not named is the same in the other grouping, and each that is named differs. */
    @Property(tries = 200)
    void theFiguresThatAreNotNamedStay(@ForAll @Size(26) List<@IntRange(min = 0, max = 2) Integer> answers) {
        Edition edition = Editions.of(2569);
        Map<NodeCode, Score> scores = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) > 0) {
                scores.put(NodeCode.of("o" + (i + 1)), answers.get(i) == 1 ? Score.ZERO : Score.FULL);
            }
        }
        ScoreCard card = Given.card(edition, scores);
        ScoreCard other = Given.card(edition.regrouped().get(0), scores);
        List<String> named = card.getOtherGroupings().stream()
                .flatMap(regrouped -> regrouped.getFigures().stream())
                .map(RegroupedFigure::getWhat)
                .toList();
        for (String code : List.of("OIT", "9", "10", "9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2")) {
            boolean same = Given.shown(card, code).equals(Given.shown(other, code));
            assertEquals(same, !named.contains(code), code);
        }
    }
}
