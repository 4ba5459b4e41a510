package io.github.openita.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubItem;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.Given;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Survey answers counted by hand, and everything that is not counted. */
class ResponseTallyTest {

    private static final Edition FY2567 = Editions.of(2567);

    private final List<RefusedAnswer> refused = new ArrayList<>();

    private static Map<String, String> answers(String text) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String pair : text.split("; ")) {
            String[] sides = pair.split("=", 2);
            answers.put(sides[0], sides[1]);
        }
        return answers;
    }

    /** An IIT respondent of 2567 who gives the third choice of three, so that yes-or-no questions have the second. */
    private static Map<String, String> everyIit(String but) {
        Map<String, String> answers = new LinkedHashMap<>();
        QuestionCode.parseAll("i1-i15").forEach(code -> answers.put(code.toString(), "2"));
        answers.putAll(answers(but));
        return answers;
    }

    private static Score score(ResponseTally tally, String agency, String code) {
        return Objects.requireNonNull(
                tally.result(agency).orElseThrow().getScores().getQuestions().get(NodeCode.of(code)), code);
    }

    private RefusedAnswer only() {
        assertEquals(1, refused.size(), refused::toString);
        return refused.get(0);
    }

    @ParameterizedTest(name = "behind {0} characters")
    @ValueSource(ints = {255, 256, 257, 512, 1000})
    void aSurveyOfOneCharacterIsToldHoweverLongTheAgencyIs(int length) {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A".repeat(length), "x", everyIit("i1=6"), refused::add);
        assertEquals(RefusalKind.UNKNOWN_PART, only().getKind());
        assertEquals(Optional.of("x"), only().getFound());
    }

    @Test
    void aQuestionIsTheMeanOfItsAnswers() {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A1", "IIT", everyIit("i1=6"), refused::add);
        tally.add("A1", "IIT", everyIit("i1=มีสัดส่วนมาก; i2=มีสัดส่วนมาก; i5=80"), refused::add);
        tally.add("A1", "IIT", everyIit("i1=20"), refused::add);
        // i1: 100 and 20 of those that are choices; "มีสัดส่วนมาก" is none of its.
        assertEquals("60.00", score(tally, "A1", "i1").toString());
        // i2: 20, 80, 20; i5 falls: 80, 80, 80; i3: the second is no bribe.
        assertEquals("40.00", score(tally, "A1", "i2").toString());
        assertEquals("80.00", score(tally, "A1", "i5").toString());
        assertEquals("100.00", score(tally, "A1", "i3").toString());
        assertEquals(RefusalKind.UNKNOWN_CHOICE, only().getKind());
        assertEquals(2, only().getRow());
        assertEquals(Optional.of("i1"), only().getColumn());
        assertEquals(List.of(0L, 1L, 0L, 0L, 0L, 1L), tally.counts("A1").get(0).getCounts());
        assertEquals("i1 [0, 1, 0, 0, 0, 1]", tally.counts("A1").get(0).toString());
        assertEquals(3, tally.respondents("A1", NodeCode.of("IIT")));
    }

    @Test
    void manyOfTheSameAreCountedToTheLast() {
        ResponseTally tally = ResponseTally.of(FY2567);
        for (int i = 1; i <= 1027; i++) {
            tally.add("A1", "IIT", everyIit(i % 4 == 0 ? "i1=มีสัดส่วนมาก" : "i1=6; i2=มีสัดส่วนมาก"), refused::add);
            if (i == 300 || i == 1027) {
                assertEquals(i, tally.respondents("A1", NodeCode.of("IIT")));
                assertEquals(
                        List.of(0L, 0L, 0L, 0L, 0L, i - i / 4L),
                        tally.counts("A1").get(0).getCounts());
                assertEquals(
                        List.of(0L, i / 4L, 0L, 0L, i - i / 4L, 0L),
                        tally.counts("A1").get(1).getCounts());
            }
        }
        assertEquals(1027 / 4, refused.size());
        ResponseTally twice = ResponseTally.of(FY2567).merge(tally).merge(tally);
        assertEquals(2054, twice.respondents("A1", NodeCode.of("IIT")));
    }

    @Test
    void thirdsStayThirds() {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A1", "IIT", everyIit("i1=6"), refused::add);
        tally.add("A1", "IIT", everyIit("i1=6"), refused::add);
        tally.add("A1", "IIT", everyIit("i1=1"), refused::add);
        assertEquals(
                io.github.openita.core.words.Points.ofFraction(200, 3),
                score(tally, "A1", "i1").toPoints());
    }

    @Test
    void theResultIsScoredLikeAnyOther() {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("ต. ป่าร่อน", "IIT", everyIit("i1=1"), refused::add);
        ScoreCard card = Scorer.of(FY2567).score(tally.results().get(0));
        assertEquals(Optional.of("ต. ป่าร่อน"), card.getAgency().orElseThrow().getName());
        assertEquals(Optional.empty(), card.getAgency().orElseThrow().getId(), "a name is no identifier");
        // i1 0, i2 20, i3 100.
        assertEquals("40.00", Given.shown(card, "1"));
        assertEquals("IIT", card.getTools().get(0).getCode().toString());
        assertTrue(refused.isEmpty(), refused::toString);
    }

    @Test
    void whatHasNoThaiLetterIsTheIdentifierOfAnAgency() {
        for (String id : List.of("1001", "๑๐๐๑", "A1", "0563-02/1")) {
            ResponseTally tally = ResponseTally.of(FY2567);
            tally.add(id, "IIT", everyIit("i1=1"), refused::add);
            assertEquals(
                    Optional.of(id),
                    tally.results().get(0).getAgency().orElseThrow().getId());
        }
    }

    @Test
    void aQuestionWithSubItemsIsTheMeanOfThese() {
        Edition edition = Editions.of(2565);
        ResponseTally tally = ResponseTally.of(edition);
        tally.add("A1", "IIT", answers("i1.1=4; i1.2=1"), refused::add);
        tally.add("A1", "IIT", answers("i1.1=3; i1.2=; i11.2=น้อยที่สุดหรือไม่มีเลย"), refused::add);
        // (100 + 67) / 2 and 0; their mean, not that of the three answers.
        assertEquals("41.75", score(tally, "A1", "i1").toString());
        assertTrue(tally.result("A1")
                .orElseThrow()
                .getScores()
                .of(NodeCode.of("i11"))
                .isEmpty());
        AnswerCounts second = tally.counts("A1").get(1);
        assertEquals("i1.2 [1, 0, 0, 0]", second.toString());
        assertEquals(Optional.of(2), second.getSubItem());
        assertEquals(Optional.of(Score.ZERO), second.getScore());
        assertEquals(Optional.empty(), tally.counts("A1").get(2).getScore());
        assertEquals(4, second.getChoices().size());
    }

    @Test
    void partsOfEitAreCountedApart() {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A1", "EIT@public", answers("e1=6; e2=6"), refused::add);
        tally.add("A1", "eit@SURVEY", answers("e1=1; e2=6"), refused::add);
        tally.add("A1", " EIT ", answers("e1=๓; e3=ไม่เคย"), refused::add);
        assertEquals("100.00", score(tally, "A1", "e1@public").toString());
        assertEquals("0.00", score(tally, "A1", "e1@survey").toString());
        assertEquals("40.00", score(tally, "A1", "e1").toString());
        assertEquals("100.00", score(tally, "A1", "e3").toString());
        assertEquals(1, tally.respondents("A1", NodeCode.of("EIT@survey")));
        assertEquals(0, tally.respondents("A1", NodeCode.of("IIT")));
        assertEquals(0, tally.respondents("A9", NodeCode.of("IIT")));
        assertEquals(refused.size(), tally.getRefused(RefusalKind.MISSING));
    }

    @ParameterizedTest(name = "{0} is choice {1} of i5")
    @CsvSource({
        "1, 0",
        "6, 5",
        "๖, 5",
        "' 6 ', 5",
        "6.0, 5",
        "06, 5",
        "100, 0",
        "๑๐๐, 0",
        "0, 5",
        "0.00, 5",
        "'มีสัดส่วนมากที่สุด', 5",
        "'ไม่มีเจ้าหน้าที่คนใดที่มีการเบิกจ่ายเป็นเท็จ', 0"
    })
    void aChoiceIsGivenByNumberPointsOrWording(String text, int choice) {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A1", "IIT", everyIit("i5=" + text), refused::add);
        assertTrue(refused.isEmpty(), refused::toString);
        assertEquals(1L, tally.counts("A1").get(4).getCounts().get(choice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "10", "6.5", "6e0", "+6", "x", "6,", "มี", "1/2", "99999999999", "ก", "6 6"})
    void whatIsNoChoiceIsRefusedAndTheOthersCount(String text) {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A1", "IIT", everyIit("i5=" + text), refused::add);
        assertEquals(RefusalKind.UNKNOWN_CHOICE, only().getKind());
        assertEquals(Optional.of(text), only().getFound());
        assertEquals(Optional.of("i5"), only().getColumn());
        assertEquals(Optional.of(7), only().getCell());
        assertEquals(14, tally.getAnswers());
        assertEquals(1, tally.getRefused(RefusalKind.UNKNOWN_CHOICE));
        assertEquals(
                "\"" + text
                        + "\" ไม่ใช่ตัวเลือกของ i5: ใช้เลขตัวเลือก 1–6 คะแนน (100, 80, 60, 40, 20, 0) หรือข้อความของตัวเลือก",
                only().getText().getTh());
        assertEquals(
                "\"" + text
                        + "\" is no choice of i5: write the choice's number 1–6, its points (100, 80, 60, 40, 20, 0)"
                        + " or its wording",
                only().getText().getEn());
    }

    /** An edition with one question, whose choices have these points. */
    private static Edition with(String... labelsAndPoints) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < labelsAndPoints.length; i += 2) {
            choices.add(Choice.builder()
                    .labelTh(labelsAndPoints[i])
                    .points(Score.of(labelsAndPoints[i + 1]))
                    .build());
        }
        return Edition.builder()
                .from(Editions.of(2564))
                .questions(List.of(Question.builder()
                        .code(QuestionCode.of("i1"))
                        .choices(choices)
                        .build()))
                .build();
    }

    @Test
    void aNumberThatCouldBeTwoChoicesIsRefused() {
        ResponseTally tally = ResponseTally.of(with("น้อย", "1", "กลาง", "2.5", "มาก", "2"));
        // 1 is the first choice and its points; 2 the second choice, or the points of the third.
        tally.add("A1", "IIT", answers("i1=1"), refused::add);
        tally.add("A1", "IIT", answers("i1=3"), refused::add);
        tally.add("A1", "IIT", answers("i1=2.50"), refused::add);
        assertTrue(refused.isEmpty(), refused::toString);
        tally.add("A1", "IIT", answers("i1=2"), refused::add);
        assertEquals(RefusalKind.AMBIGUOUS, only().getKind());
        assertEquals(
                "\"2\" ใน i1 เป็นได้หลายตัวเลือก (ตัวเลือกที่ 2 หรือ 3): ให้เขียนข้อความของตัวเลือก",
                only().getText().getTh());
        assertEquals(
                "\"2\" in i1 could be choice 2 or 3: write the wording of the choice",
                only().getText().getEn());
        tally.add("A1", "IIT", answers("i1=มาก"), ignored -> {});
        assertEquals(List.of(1L, 1L, 2L), tally.counts("A1").get(0).getCounts());
        // (1 + 2.5 + 2 + 2) / 4
        assertEquals("1.88", score(tally, "A1", "i1").toString());
    }

    @Test
    void aWordingThatIsANumberOfAnotherChoiceIsAmbiguousToo() {
        ResponseTally tally = ResponseTally.of(with("3", "0", "2", "50", "1", "100"));
        tally.add("A1", "IIT", answers("i1=3"), refused::add);
        assertEquals(RefusalKind.AMBIGUOUS, only().getKind());
        tally.add("A1", "IIT", answers("i1=2"), refused::add);
        assertEquals(1, refused.size());
    }

    @Test
    void aRowWithoutAgencyIsRefusedAsAWhole() {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("", "IIT", everyIit("i1=1"), refused::add);
        tally.add(" \u00A0", "IIT", everyIit("i1=1"), refused::add);
        assertEquals(List.of(), tally.results());
        assertEquals(2, tally.getRefused(RefusalKind.EMPTY_AGENCY));
        assertEquals(0, tally.getRespondents());
        assertEquals(2, tally.getRows());
        assertEquals(Optional.empty(), refused.get(0).getColumn());
        assertEquals(
                "แถวนี้ไม่ระบุหน่วยงาน จึงไม่นับทั้งแถว: ใส่รหัสหรือชื่อหน่วยงานในคอลัมน์ agency",
                refused.get(0).getText().getTh());
        assertEquals(
                "2:1: this row names no agency, so none of it is counted: give the agency's id in the column agency",
                refused.get(1).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OIT", "EIT@private", "I", "ไอไอที", "1"})
    void aRowOfNoSurveyIsRefusedAsAWhole(String part) {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A1", part, everyIit("i1=1"), refused::add);
        assertEquals(RefusalKind.UNKNOWN_PART, only().getKind());
        assertEquals(Optional.of(part), only().getFound());
        assertEquals(List.of(), tally.getAgencies());
        assertEquals(
                "\"" + part
                        + "\" ไม่ใช่แบบวัดของ nacc-2567 จึงไม่นับทั้งแถว: คอลัมน์ part ต้องเป็น IIT, EIT, EIT@public, EIT@survey",
                only().getText().getTh());
        assertEquals(
                "\"" + part
                        + "\" is no survey of nacc-2567, so none of the row is counted: the column part must be one of"
                        + " IIT, EIT, EIT@public, EIT@survey",
                only().getText().getEn());
    }

    @Test
    void aRowThatNamesNoSurveyIsRefusedSo() {
        ResponseTally tally = ResponseTally.of(Editions.of(2565));
        tally.add("A1", " ", answers("i2=1"), refused::add);
        assertEquals(
                "ไม่ระบุแบบวัด จึงไม่นับทั้งแถว: คอลัมน์ part ต้องเป็น IIT, EIT",
                only().getText().getTh());
        assertEquals(
                "no survey is named, so none of the row is counted: the column part must be one of IIT, EIT",
                only().getText().getEn());
    }

    @Test
    void missingAnswersAndThoseToTheOtherSurveyAreToldOneByOne() {
        ResponseTally tally = ResponseTally.of(FY2567);
        Map<String, String> given = everyIit("e4=5; e5= ");
        given.remove("i7");
        given.put("i8", " ");
        tally.add("A1", "IIT", given, refused::add);
        assertEquals(13, tally.getAnswers());
        assertEquals(
                List.of(
                        "1:9: i7: there is no answer to i7",
                        "1:10: i8: there is no answer to i8",
                        "1:21: e4: e4 is no question of IIT: in a row of IIT this cell must be empty"),
                refused.stream().map(RefusedAnswer::toString).toList());
        assertEquals("ไม่มีคำตอบของ i7", refused.get(0).getText().getTh());
        assertEquals(
                "e4 ไม่ใช่ข้อของ IIT: แถวของ IIT ต้องเว้นช่องนี้ว่าง",
                refused.get(2).getText().getTh());
        assertEquals(2, tally.getRefused(RefusalKind.MISSING));
        assertEquals(1, tally.getRefused(RefusalKind.OTHER_TOOL));
    }

    @Test
    void answersWithoutPointsAreToldAndNeverMissing() {
        ResponseTally tally = ResponseTally.of(Editions.of(2565));
        tally.add("A1", "EIT", answers("e1=3; e6.1=1; e6.2=2; e7=3; e8=1; e9=4; e10=2"), refused::add);
        assertEquals(RefusalKind.NO_POINTS, only().getKind());
        assertEquals(Optional.of("e1"), only().getColumn());
        assertEquals(
                "ไม่ทราบคะแนนของตัวเลือกของ e1 ใน nacc-2565.r1 จึงไม่นับคำตอบ",
                only().getText().getTh());
        assertEquals(
                "the points of the answers to e1 are not known in nacc-2565.r1, so they are not counted",
                only().getText().getEn());
        assertEquals("16.50", score(tally, "A1", "e6").toString());
    }

    @Test
    void aSurveyOfWhichNoPointsAreKnownHasRespondentsButNoScores() {
        ResponseTally tally = ResponseTally.of(Editions.of(2564));
        tally.add("A1", "EIT", answers("e1=3"), refused::add);
        assertEquals(RefusalKind.NO_POINTS, only().getKind());
        assertEquals(1, tally.respondents("A1", NodeCode.of("EIT")));
        assertEquals(1, tally.results().size());
        assertTrue(tally.results().get(0).getScores().getQuestions().isEmpty());
    }

    @Test
    void whatIsNoQuestionOrAnsweredTwiceIsTold() {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A1", "IIT", everyIit("i99=1; agency=A2; I1=3"), refused::add);
        assertEquals(
                List.of(RefusalKind.TWICE, RefusalKind.UNKNOWN_COLUMN, RefusalKind.UNKNOWN_COLUMN),
                refused.stream().map(RefusedAnswer::getKind).toList());
        assertEquals(
                "i1 มีคำตอบซ้ำในแถวเดียวกัน จึงไม่นับทั้งสองคำตอบ",
                refused.get(0).getText().getTh());
        assertEquals(
                "ไม่รู้จัก \"i99\": ใช้ agency, part, i1–i15, e1–e9 ส่วนอื่นให้ขึ้นต้นชื่อด้วย x-",
                refused.get(1).getText().getTh());
        assertEquals(
                "unknown \"i99\": there are agency, part, i1–i15, e1–e9; let any other name start with x-",
                refused.get(1).getText().getEn());
        assertEquals(14, tally.getAnswers());
    }

    @Test
    void agencyAndSurveyMayStandOnceInARow() {
        SurveyColumns columns = SurveyColumns.all(FY2567);
        ResponseTally tally = ResponseTally.of(FY2567);
        SurveyRow row = columns.newRow();
        for (String heading : List.of("agency", "part")) {
            row.begin(7);
            row.set(columns.indexOf("agency"), "A");
            row.set(columns.indexOf("part"), "IIT");
            row.setTwice(columns.indexOf(heading));
            tally.add(row, refused::add);
        }
        assertEquals(2, tally.getRefused(RefusalKind.UNREADABLE));
        assertEquals(
                "แถวนี้ระบุ agency ซ้ำ จึงไม่นับทั้งแถว",
                refused.get(0).getText().getTh());
        assertEquals(
                "this row gives part twice, so none of it is counted",
                refused.get(1).getText().getEn());
        assertEquals(7, refused.get(1).getRow());
    }

    @Test
    void aRowThatItsReaderRefusesIsCountedAsOne() {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.refuseRow(12, BilingualText.of("อ่านไม่ได้", "unreadable"), refused::add);
        assertEquals("12: unreadable", only().toString());
        assertEquals(1, tally.getRows());
        assertEquals(1, tally.getRefused(RefusalKind.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {2562, 2566, 2568, 2569})
    void anEditionWithoutPointsOfAnswersIsRefused(int year) {
        BilingualText text = assertThrows(InvalidInputException.class, () -> ResponseTally.of(Editions.of(year)))
                .getText();
        assertEquals(
                "ไม่ทราบคะแนนของตัวเลือกในแบบสำรวจของ nacc-" + year
                        + ".r1 จึงรวมคำตอบไม่ได้ ให้ใส่คะแนนรายตัวชี้วัดหรือเครื่องมือแทน",
                text.getTh());
        assertEquals(
                "the points of the answers of nacc-" + year
                        + ".r1 are not known, so answers cannot be tallied; give scores by indicator or tool",
                text.getEn());
    }

    @Test
    void questionsWithPointsAreThoseThatAreKnown() {
        assertEquals("i1–i30", questions(2563, "i") + questions(2563, "e"));
        assertEquals("i1–i30", questions(2564, "i") + questions(2564, "e"));
        assertEquals("i1–i30 e6–e10", questions(2565, "i") + " " + questions(2565, "e"));
        assertEquals("i1–i15 e1–e9", questions(2567, "i") + " " + questions(2567, "e"));
    }

    private static String questions(int year, String letter) {
        SurveyColumns all = SurveyColumns.all(Editions.of(year));
        return QuestionCode.ranges(all.getHeadings().stream()
                .filter(heading -> heading.startsWith(letter)
                        && all.column(all.indexOf(heading)).isCounted())
                .map(heading -> QuestionCode.of(heading.replaceAll("\\..*", "")))
                .distinct()
                .toList());
    }

    @Test
    void aQuestionOfWhichOneSubItemIsNotKnownHasNoPoints() {
        SubItem known = SubItem.builder()
                .textTh("ก")
                .addChoices(Choice.builder().labelTh("ใช่").points(Score.FULL).build())
                .build();
        Edition edition = Edition.builder()
                .from(with("ใช่", "100"))
                .addQuestions(Question.builder()
                        .code(QuestionCode.of("i2"))
                        .addSubItems(known, SubItem.builder().textTh("ข").build())
                        .build())
                .build();
        ResponseTally tally = ResponseTally.of(edition);
        tally.add("A1", "IIT", answers("i1=1; i2=1"), refused::add);
        assertEquals(RefusalKind.NO_POINTS, only().getKind());
    }

    @Test
    void talliesOfOtherEditionsAreNotMerged() {
        InvalidInputException e = assertThrows(
                InvalidInputException.class, () -> ResponseTally.of(FY2567).merge(ResponseTally.of(Editions.of(2565))));
        assertEquals(
                "คำตอบเป็นของ nacc-2565.r1 แต่กำลังรวมผลของ nacc-2567.r1",
                e.getText().getTh());
        assertEquals(
                "the answers are of nacc-2565.r1, but what is tallied is nacc-2567.r1",
                e.getText().getEn());
        SurveyRow other = SurveyColumns.all(Editions.of(2565)).newRow();
        assertThrows(InvalidInputException.class, () -> ResponseTally.of(FY2567).add(other, refused::add));
    }

    @Test
    void mergingATallyWithItselfDoublesIt() {
        ResponseTally tally = ResponseTally.of(FY2567);
        tally.add("A1", "IIT", everyIit("i1=9"), refused::add);
        tally.merge(tally);
        assertEquals(28, tally.getAnswers());
        assertEquals(2, tally.getRefused(RefusalKind.UNKNOWN_CHOICE));
        assertEquals(2, tally.respondents("A1", NodeCode.of("IIT")));
    }

    @Test
    void agenciesAreSortedAndUnknownOnesHaveNothing() {
        ResponseTally tally = ResponseTally.of(FY2567);
        List.of("B", "A10", "A2", "B", "ก").forEach(agency -> tally.add(agency, "IIT", everyIit("i1=1"), refused::add));
        assertEquals(List.of("A10", "A2", "B", "ก"), tally.getAgencies());
        assertEquals(4, tally.results().size());
        assertEquals(Optional.empty(), tally.result("C"));
        assertEquals(List.of(), tally.counts("C"));
    }

    @Test
    void kindsHaveACodeAndANameInBothLanguages() {
        assertEquals("unknown-choice", RefusalKind.UNKNOWN_CHOICE.getCode());
        for (RefusalKind kind : RefusalKind.values()) {
            assertTrue(kind.getNameTh().codePoints().anyMatch(c -> c >= 'ก' && c <= '๛'), kind.getNameTh());
            assertTrue(kind.getNameEn().matches("[a-z ]+"), kind.getNameEn());
        }
    }

    @Test
    void equalCountsAreEqual() {
        ResponseTally one = ResponseTally.of(FY2567);
        ResponseTally other = ResponseTally.of(FY2567);
        one.add("A1", "IIT", everyIit("i1=1"), refused::add);
        other.add("A2", "IIT", everyIit("i1=1"), refused::add);
        assertEquals(one.counts("A1"), other.counts("A2"));
        assertEquals(one.counts("A1").hashCode(), other.counts("A2").hashCode());
        assertNotEquals(one.counts("A1").get(0), one.counts("A1").get(1));
    }
}
