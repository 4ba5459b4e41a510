package io.github.openita.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row that is filled again and again, and what is told of its cells. */
class SurveyRowTest {

    private static final Edition FY2567 = Editions.of(2567);

    private final List<RefusedAnswer> refused = new ArrayList<>();
    private final ResponseTally tally = ResponseTally.of(FY2567);

    private static SurveyRow row(String... headings) {
        return SurveyColumns.of(FY2567, List.of(headings)).newRow();
    }

    private static void fill(SurveyRow row, String... values) {
        row.begin(row.getNumber() + 1);
        for (int i = 0; i < values.length; i++) {
            row.set(i, values[i]);
        }
    }

    private List<String> told() {
        List<String> told = refused.stream()
                .map(one -> one.getKind().getCode() + " " + one.getColumn().orElse("") + " "
                        + one.getFound().orElse(""))
                .map(ThaiText::normalize)
                .toList();
        refused.clear();
        return told;
    }

    private void add(SurveyRow row, String... values) {
        fill(row, values);
        tally.add(row, refused::add);
    }

    @Test
    void aRowIsEmptyUntilSomethingStandsInIt() {
        SurveyRow row = row("agency", "part", "i1", "", "x-when");
        assertTrue(row.isEmpty());
        fill(row, "", "", "6");
        assertFalse(row.isEmpty());
        fill(row, "", "", "", "", "");
        assertTrue(row.isEmpty());
        fill(row, "", "A longer one");
        assertFalse(row.isEmpty());
        row.begin(9);
        assertTrue(row.isEmpty());
        assertEquals(9, row.getNumber());
        row.setTwice(2);
        assertFalse(row.isEmpty());
        row.begin(10);
        row.setBeyond(6, "", "!");
        assertFalse(row.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2024-01-15", " "})
    void notesAreNotRead(String note) {
        SurveyRow row = row("agency", "part", "x-when", "i1");
        fill(row, "", "", note);
        assertTrue(row.isEmpty());
        add(row, "A1", "IIT", note, "6");
        row.begin(3);
        row.set(0, "A1");
        row.set(1, "IIT");
        row.setTwice(2);
        row.set(3, "6");
        tally.add(row, refused::add);
        assertEquals(List.of(), told());
        assertEquals(2, tally.getAnswers());
    }

    @Test
    void nothingOfARowStaysForTheNext() {
        SurveyRow row = row("part", "i1", "agency");
        row.begin(1);
        row.set(0, "EIT@public");
        row.set(1, "no such choice");
        row.set(2, "An agency of some letters");
        row.setBeyond(0, "i99", "6");
        row.setTwice(1);
        tally.add(row, refused::add);
        assertEquals(List.of("unknown-part EIT@public"), told());
        add(row, "IIT", "6", "");
        assertEquals(List.of("empty-agency"), told());
        add(row, "", "6", "A1");
        assertEquals(List.of("unknown-part"), told());
        add(row, "IIT", "", "A1");
        assertEquals(List.of("missing i1"), told());
        add(row, "IIT", "6", "A1");
        assertEquals(List.of(), told());
        assertEquals(1, tally.getAnswers());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "   ", "\u200b"})
    void whiteSpaceIsNoAnswerAndNoValue(String space) {
        SurveyRow row = row("agency", "part", "", "i1", "e1");
        add(row, "A1", "IIT", space, space, space, space);
        assertEquals(List.of("missing i1"), told());
        add(row, space, "IIT");
        assertEquals(List.of("empty-agency"), told());
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "/", "A", "~", "\u007f", "ก", "9", "-"})
    void aCharacterThatIsNoChoiceIsCountedNowhere(String only) {
        SurveyRow row = row("i1", "i2", "i3", "agency", "part");
        add(row, only, "6", "1", "A1", "IIT");
        assertEquals(1, refused.size());
        assertEquals(Optional.of("i1"), refused.get(0).getColumn());
        assertEquals(RefusalKind.UNKNOWN_CHOICE, refused.get(0).getKind());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L), tally.counts("A1").get(0).getCounts());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 1L), tally.counts("A1").get(1).getCounts());
    }

    @Test
    void columnsMayStandInAnyOrder() {
        SurveyRow row = row("i3", "e1", "i1", "part", "i2", "agency");
        add(row, "1", "", "2", "IIT", "3", "A1");
        assertEquals(List.of(), told());
        assertEquals(List.of(0L, 1L, 0L, 0L, 0L, 0L), tally.counts("A1").get(0).getCounts());
        assertEquals(List.of(0L, 0L, 1L, 0L, 0L, 0L), tally.counts("A1").get(1).getCounts());
    }

    @Test
    void anAnswerTooManyDoesNotHideOneThatIsMissing() {
        SurveyRow row = row("agency", "part", "i1", "i2", "e1");
        add(row, "A1", "IIT", "6", "", "6");
        assertEquals(List.of("missing i2", "other-tool e1 6"), told());
        row.begin(3);
        row.set(0, "A1");
        row.set(1, "IIT");
        row.set(2, "6");
        row.setBeyond(0, "i99", "");
        tally.add(row, refused::add);
        assertEquals(List.of("missing i2", "unknown-column i99"), told());
    }

    @Test
    void aValueGivenTwiceIsNone() {
        SurveyRow row = row("agency", "part", "i1", "i2");
        fill(row, "A1", "IIT", "6", "6");
        row.setTwice(2);
        tally.add(row, refused::add);
        assertEquals(List.of("twice i1"), told());
        fill(row, "A1", "IIT", "", "6");
        row.setTwice(2);
        tally.add(row, refused::add);
        assertEquals(List.of("twice i1"), told());
        fill(row, "A1", "IIT", "6", "6");
        row.setTwice(1);
        tally.add(row, refused::add);
        fill(row, "A1", "IIT", "6", "6");
        row.setTwice(0);
        tally.add(row, refused::add);
        assertEquals(List.of("unreadable", "unreadable"), told());
        assertEquals(2, tally.getRespondents());
        assertEquals(2, tally.respondents("A1", NodeCode.of("IIT")));
        assertEquals(2, tally.getAnswers());
        assertEquals(4, tally.getRows());
    }

    @Test
    void longValuesFillARowBeyondItsFirstRoom() {
        SurveyRow row = row("agency", "part", "i1", "i2");
        for (int length : List.of(255, 256, 257, 5000)) {
            add(row, "A".repeat(length), "IIT", "x".repeat(length), "y".repeat(length));
            assertEquals(
                    List.of("x".repeat(length), "y".repeat(length)),
                    refused.stream().map(one -> one.getFound().orElseThrow()).toList());
            refused.clear();
            assertEquals(1, tally.respondents("A".repeat(length), NodeCode.of("IIT")));
        }
    }
}
