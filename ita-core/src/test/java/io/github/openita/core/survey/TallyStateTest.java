package io.github.openita.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a tally gives away, and what it does not take. */
class TallyStateTest {

    private static ResponseTally tally() {
        ResponseTally tally = ResponseTally.of(Editions.of(2567));
        tally.add("A1", "IIT", Map.of("i1", "1", "i2", "9"), refused -> {});
        return tally;
    }

    private static String refusal(TallyState state) {
        ResponseTally tally = tally();
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> tally.merge(state));
        assertEquals(tally().toState(), tally.toState(), "nothing of it is added");
        return refused.getText().getEn();
    }

    private static TallyState with(SurveyAnswers... surveys) {
        return tally().toState().toBuilder()
                .rows(9)
                .agencies(List.of(AgencyAnswers.builder()
                        .agency("A2")
                        .surveys(List.of(surveys))
                        .build()))
                .build();
    }

    private static ImmutableSurveyAnswers.Builder iit(long respondents) {
        return SurveyAnswers.builder().part(NodeCode.of(Tool.IIT)).respondents(respondents);
    }

    @Test
    void theStateNamesWhatWasCounted() {
        TallyState state = tally().toState();
        assertEquals("nacc-2567.r1", state.getEdition());
        assertEquals(1, state.getRows());
        SurveyAnswers only = state.getAgencies().get(0).getSurveys().get(0);
        assertEquals(1, only.getRespondents());
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L), only.getAnswers().get("i1"));
        assertEquals(1, only.getAnswers().size(), "a 9 is no choice");
        assertEquals(1, state.getRefused().get(RefusalKind.UNKNOWN_CHOICE));
    }

    @Test
    void theStateOfAnotherEditionIsRefused() {
        TallyState other = tally().toState().toBuilder().edition("nacc-2565.r1").build();
        assertEquals("the answers are of nacc-2565.r1, but what is tallied is nacc-2567.r1", refusal(other));
    }

    @Test
    void whatTheFormDoesNotAskIsRefused() {
        assertEquals(
                "IIT of nacc-2567.r1 has no question i99 whose answers have known points",
                refusal(with(iit(1).putAnswer("i99", List.of(1L)).build())));
        assertEquals(
                "i1 has 2 counts: it has 6 choices",
                refusal(with(iit(1).putAnswer("i1", List.of(1L, 0L)).build())));
        assertEquals(
                "nacc-2567.r1 has no survey OIT",
                refusal(with(SurveyAnswers.builder()
                        .part(NodeCode.of(Tool.OIT))
                        .respondents(1)
                        .build())));
        assertEquals("A2: IIT stands twice", refusal(with(iit(1).build(), iit(1).build())));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThrows(InvalidInputException.class, () -> iit(-1).build());
        assertThrows(
                InvalidInputException.class,
                () -> iit(1).putAnswer("i1", List.of(1L, 1L, 0L, 0L, 0L, 0L)).build());
        assertThrows(
                InvalidInputException.class,
                () -> iit(1).putAnswer("i1", List.of(Long.MAX_VALUE, 1L, 0L, 0L, 0L, 0L))
                        .build());
        assertThrows(
                InvalidInputException.class,
                () -> tally().toState().toBuilder().rows(-1).build());
        AgencyAnswers twice = AgencyAnswers.builder().agency("A").build();
        assertThrows(
                InvalidInputException.class,
                () -> tally().toState().toBuilder()
                        .agencies(List.of(twice, twice))
                        .build());
    }

    private static TallyState of(long rows, long respondents) {
        return tally().toState().toBuilder()
                .rows(rows)
                .refused(Map.of())
                .agencies(List.of(AgencyAnswers.builder()
                        .agency("A1")
                        .surveys(List.of(iit(respondents)
                                .putAnswer("i1", List.of(0L, 0L, 0L, 0L, 0L, respondents))
                                .build()))
                        .build()))
                .build();
    }

    @Test
    void moreThanAnybodyCouldHaveCountedIsRefused() {
        assertEquals(
                "rows 1000000000001: must be at most 1000000000000",
                assertThrows(InvalidInputException.class, () -> of(TallyState.MAX_ROWS + 1, 1))
                        .getText()
                        .getEn());
        assertThrows(InvalidInputException.class, () -> of(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThrows(
                InvalidInputException.class,
                () -> tally().toState().toBuilder()
                        .refused(Map.of(RefusalKind.MISSING, Long.MAX_VALUE))
                        .build());
    }

    @Test
    void countsNeverOverflowHoweverOftenAStateIsMerged() {
        TallyState most = of(TallyState.MAX_ROWS - 1, TallyState.MAX_ROWS - 1);
        assertEquals("rows 1000000000001: must be at most 1000000000000", refusal(of(2, 1), most));
    }

    private static String refusal(TallyState second, TallyState first) {
        ResponseTally tally = ResponseTally.of(Editions.of(2567)).merge(first);
        assertEquals(
                "100.00",
                tally.results()
                        .get(0)
                        .getScores()
                        .getQuestions()
                        .values()
                        .iterator()
                        .next()
                        .toString());
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> tally.merge(second));
        assertEquals(first, tally.toState(), "nothing of it is added");
        return refused.getText().getEn();
    }

    @Test
    void moreRespondentsThanRowsAreRefused() {
        assertEquals(
                "2 respondents in 1 rows: no row is of two respondents",
                assertThrows(InvalidInputException.class, () -> of(1, 2))
                        .getText()
                        .getEn());
    }

    @Test
    void anAgencyWithoutANameIsRefused() {
        TallyState nameless = tally().toState().toBuilder()
                .agencies(List.of(AgencyAnswers.builder().agency(" ").build()))
                .build();
        assertEquals("an agency without an id", refusal(nameless));
    }
}
