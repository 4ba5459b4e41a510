package io.github.openita.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Question;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The counts of agencies: how many, of what, and never of another one. */
class AnswerCountsTest {

    private static final Edition FY2567 = Editions.of(2567);
    private static final NodeCode IIT = NodeCode.of("IIT");

    private final List<RefusedAnswer> refused = new ArrayList<>();

    private AnswerCounts counts(Edition edition, String part, String question, String... answers) {
        ResponseTally tally = ResponseTally.of(edition);
        for (String answer : answers) {
            tally.add("A1", part, Map.of(question, answer), refused::add);
        }
        return tally.counts("A1").stream()
                .filter(counts -> counts.toString().startsWith(question))
                .findFirst()
                .orElseThrow();
    }

    /** Made of the form of 2564: one question, its choices worth as many points as their number, but for the last. */
    private static Edition with(int choices, String last) {
        List<Choice> all = new ArrayList<>();
        for (int i = 1; i <= choices; i++) {
            all.add(Choice.builder()
                    .labelTh("ตัวเลือก " + (char) ('ก' + i))
                    .points(i < choices ? Score.of(50 + i) : Score.of(last))
                    .build());
        }
        return Edition.builder()
                .from(Editions.of(2564))
                .questions(List.of(Question.builder()
                        .code(QuestionCode.of("i1"))
                        .choices(all)
                        .build()))
                .build();
    }

    @Test
    void countsSayOfWhatTheyAre() {
        AnswerCounts counts = counts(FY2567, "EIT@public", "e1", "1", "6", "80");
        assertEquals(NodeCode.of("e1@public"), counts.getCode());
        assertEquals(Optional.empty(), counts.getSubItem());
        assertEquals(3, counts.getAnswers());
        assertEquals(6, counts.getChoices().size());
    }

    @Test
    void countsOfAnythingElseAreNotEqual() {
        AnswerCounts one = counts(FY2567, "EIT@public", "e1", "1", "6");
        assertEquals(one, counts(FY2567, "EIT@public", "e1", "6", "1"));
        assertNotEquals(one, counts(FY2567, "EIT@public", "e1", "6"));
        assertNotEquals(one, counts(FY2567, "EIT@survey", "e1", "6", "1"));
        assertNotEquals(one, counts(FY2567, "EIT@public", "e2", "6", "1"));
        Object other = "e1@public [1, 0, 0, 0, 0, 1]";
        assertNotEquals(one, other);
        Edition sub = Editions.of(2565);
        assertNotEquals(counts(sub, "IIT", "i1.1", "1"), counts(sub, "IIT", "i1.2", "1"));
        assertNotEquals(counts(with(3, "0"), "IIT", "i1", "1"), counts(with(3, "1"), "IIT", "i1", "1"));
    }

    @Test
    void hashesTellCountsApart() {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 1; i <= 6; i++) {
            hashes.add(counts(FY2567, "IIT", "i1", Integer.toString(i)).hashCode());
            hashes.add(counts(FY2567, "IIT", "i2", Integer.toString(i)).hashCode());
        }
        assertEquals(12, hashes.size());
    }

    @Test
    void everyAgencyHasItsOwnCounts() {
        ResponseTally tally = ResponseTally.of(FY2567);
        for (int agency = 0; agency < 100; agency++) {
            for (int i = 0; i <= agency % 3; i++) {
                tally.add("A" + agency, "IIT", Map.of("i1", "6", "i2", "มีสัดส่วนมาก"), refused::add);
            }
        }
        for (int agency = 0; agency < 100; agency++) {
            long respondents = agency % 3 + 1L;
            assertEquals(respondents, tally.respondents("A" + agency, IIT));
            List<AnswerCounts> counts = tally.counts("A" + agency);
            // Those of the survey that was answered, and of no other.
            assertEquals(15, counts.size());
            assertEquals(List.of(0L, 0L, 0L, 0L, 0L, respondents), counts.get(0).getCounts());
            assertEquals(respondents, counts.get(1).getAnswers());
        }
        assertEquals(199, tally.getRespondents());
        assertEquals(199, tally.getRows());
        assertEquals(398, tally.getAnswers());
        assertEquals(FY2567, tally.getEdition());
    }

    @Test
    void aSurveyMayBeSpeltInAnyNumberOfWays() {
        ResponseTally tally = ResponseTally.of(FY2567);
        for (int i = 0; i < 100; i++) {
            tally.add("A1", " ".repeat(i) + "EIT@public", Map.of("e1", "6"), refused::add);
        }
        assertEquals(100, tally.respondents("A1", NodeCode.of("EIT@public")));
    }

    @Test
    void whoeverIsRefusedIsNoRespondent() {
        ResponseTally tally = ResponseTally.of(FY2567);
        SurveyRow row =
                SurveyColumns.of(FY2567, List.of("agency", "part", "i1")).newRow();
        row.begin(2);
        row.set(0, "A1");
        row.set(1, "EIT");
        tally.add(row, refused::add);
        tally.add("A1", "OIT", Map.of(), refused::add);
        tally.add("", "IIT", Map.of("i1", "6"), refused::add);
        assertEquals(0, tally.getRespondents());
        assertEquals(3, tally.getRows());
        assertEquals(List.of(), tally.getAgencies());
        assertEquals(3, refused.size());
        assertTrue(refused.stream().allMatch(one -> one.getKind().isRow()));
    }

    @Test
    void reasonsAreOfARowOrOfAnAnswer() {
        for (RefusalKind kind : RefusalKind.values()) {
            boolean row = List.of(
                            RefusalKind.EMPTY_AGENCY,
                            RefusalKind.AGENCY_TWICE,
                            RefusalKind.UNKNOWN_PART,
                            RefusalKind.UNREADABLE)
                    .contains(kind);
            assertEquals(row, kind.isRow(), kind.getCode());
        }
    }

    @Test
    void aChoiceBeyondTheNinthIsGivenByItsNumberToo() {
        Edition edition = with(12, "0");
        for (int choice = 1; choice <= 12; choice++) {
            AnswerCounts counts = counts(edition, "IIT", "i1", Integer.toString(choice));
            assertEquals(1L, counts.getCounts().get(choice - 1), counts::toString);
            assertEquals(1, counts.getAnswers());
        }
        assertTrue(refused.isEmpty(), refused::toString);
    }

    @Test
    void editionsThatSayTheSameAreTheSame() {
        ResponseTally tally = ResponseTally.of(FY2567);
        Edition copy = Edition.builder().from(FY2567).build();
        ResponseTally other = ResponseTally.of(copy);
        other.add("A1", "IIT", Map.of("i1", "6"), refused::add);
        assertEquals(1, tally.merge(other).getRespondents());
    }

    @Test
    void aFormWithoutASurveyHasNoRespondentsOfIt() {
        Map<Tool, Integer> weights = new EnumMap<>(Map.of(Tool.IIT, 40, Tool.OIT, 60));
        Edition edition = Edition.builder()
                .from(FY2567)
                .weights(weights)
                .indicators(FY2567.getIndicators().stream()
                        .filter(indicator -> indicator.getTool() != Tool.EIT)
                        .toList())
                .questions(FY2567.getQuestions().stream()
                        .filter(question -> question.getCode().getTool() != Tool.EIT)
                        .toList())
                .issueAreas(List.of())
                .recommendations(Map.of())
                .parts(List.of())
                .build();
        ResponseTally tally = ResponseTally.of(edition);
        tally.add("A1", "EIT", Map.of(), refused::add);
        tally.add("A1", "IIT", Map.of("i1", "6"), refused::add);
        assertEquals(RefusalKind.UNKNOWN_PART, refused.get(0).getKind());
        assertEquals(1, tally.getRespondents());
        DocumentException e = assertThrows(
                DocumentException.class, () -> SurveyColumns.of(edition, List.of("agency", "part", "i1", "วันที่")));
        assertTrue(
                e.getProblems().get(0).getMessage().getEn().contains("there are agency, part, i1–i15; let"),
                e.getMessage());
    }
}
