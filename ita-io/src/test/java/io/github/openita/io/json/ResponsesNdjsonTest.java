package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.BrokenStream;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of survey answers, good and bad. */
class ResponsesNdjsonTest {

    /** An edition with the questions i1 and i2 only, so that rows are short. */
    private static final Edition SHORT = Edition.builder()
            .from(Editions.of(2567))
            .questions(Editions.of(2567).getQuestions().subList(0, 2))
            .build();

    private final ResponseTally tally = ResponseTally.of(SHORT);
    private final List<RefusedAnswer> refused = new ArrayList<>();

    private void read(String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] bytes) {
        ResponsesNdjson.read(SourceStream.of("r.ndjson", new ByteArrayInputStream(bytes)), tally, refused::add);
    }

    private String refusal(byte[] bytes) {
        DocumentException e = assertThrows(DocumentException.class, () -> read(bytes));
        return String.join("\n", e.describe(Language.EN));
    }

    private String counts() {
        return tally.counts("A1").toString();
    }

    private List<String> told() {
        return refused.stream()
                .map(one -> one.getRow() + " " + one.getColumn().orElse("") + " "
                        + one.getKind().getCode() + " " + one.getFound().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":5,\"i2\":6}",
                "\uFEFF{\"i2\":\"มีสัดส่วนมากที่สุด\",\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":80}\n",
                "\n\n  {\"agency\":\"A1\",\"part\":\"iit\",\"I1\":\"๕\",\"ข้อ i2\":\"100.0\",\"x-id\":{\"n\":[1]},\"$schema\":\"s\"} \r\n\n",
                "{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":5.0,\"i2\":\" 6 \",\"e1\":null}",
            })
    void everyLineIsARespondent(String text) {
        read(text);
        assertEquals(List.of(), told());
        assertEquals("[i1 [0, 0, 0, 0, 1, 0], i2 [0, 0, 0, 0, 0, 1]]", counts());
    }

    @Test
    void anAgencyMayBeANumber() {
        read("{\"agency\":1234567,\"part\":\"IIT\",\"i1\":5,\"i2\":6}");
        assertEquals(List.of("1234567"), tally.getAgencies());
    }

    @Test
    void whatIsNotCountedIsToldWithItsLine() {
        read("""
                {"agency":"A1","part":"IIT","i1":7,"i2":[1]}

                {"agency":"A1","part":"IIT","i1":true,"i2":{"a":{}}}
                {"agency":"A1","part":"IIT","i1":null,"e1":1,"i99":{"a":1},"i3":2}
                {"part":"IIT","i1":1}
                {"agency":"A1","i1":1}
                {"agency":"A1","part":"IIT","i1":1,"i2":3,"i1":1,"i2":3}
                {"agency":"A1","agency":"A2","part":"IIT"}
                {"agency":"A1","part":"IIT","i1":1,"i2":1e0}
                """);
        assertEquals(
                List.of(
                        "1 i1 unknown-choice 7",
                        "1 i2 unknown-choice […]",
                        "3 i1 unknown-choice true",
                        "3 i2 unknown-choice {…}",
                        "4 i1 missing ",
                        "4 i2 missing ",
                        "4 i3 no-points 2",
                        "4 e1 other-tool 1",
                        "4 i99 unknown-column …",
                        "5  empty-agency ",
                        "6  unknown-part ",
                        "7 i1 twice ",
                        "7 i2 twice ",
                        "8  unreadable ",
                        "9 i2 unknown-choice 1e0"),
                told());
        assertEquals(8, tally.getRows());
        assertEquals(1, tally.getAnswers());
    }

    @Test
    void linesThatAreNoRowAreToldAndTheOthersCount() {
        String good = "{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":5,\"i2\":6}\n";
        read(good + "not json\n" + good + "{\"agency\":\"A1\",\n" + good + "[1,2]\n" + good + "5\n\n\"x\"\n" + good
                + "{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":01}\n" + good
                + "{\"agency\":\"A1\"} {\"agency\":\"A1\"}\n"
                + good + "{\"agency\":\n\"A1\"}\n" + good + "{\"agency\":\"A1");
        assertEquals(8, tally.getRespondents());
        assertEquals(
                List.of(2L, 4L, 6L, 8L, 10L, 12L, 14L, 16L, 19L),
                refused.stream()
                        .filter(one -> one.getKind() == RefusalKind.UNREADABLE)
                        .map(RefusedAnswer::getRow)
                        .toList());
    }

    @Test
    void theReasonsAreSaid() {
        read("nope\n[]\n{\"agency\":\n\"A1\"}\n");
        assertEquals(
                List.of(
                        "บรรทัดนี้ไม่ใช่ JSON จึงไม่นับ: ต้องเป็น {\"agency\": …, \"part\": …, \"i1\": …} ในบรรทัดเดียว",
                        "บรรทัดนี้ไม่ใช่กลุ่มข้อมูล JSON จึงไม่นับ: ต้องเป็น {\"agency\": …, \"part\": …, \"i1\": …}",
                        "แถวนี้ไม่ได้อยู่ในบรรทัดเดียวโดยลำพัง จึงไม่นับ: ต้องมีหนึ่งแถวต่อหนึ่งบรรทัด"),
                refused.stream().map(one -> one.getText().getTh()).toList());
        assertEquals(
                List.of(
                        "this line is no JSON, so it is not counted: it must be {\"agency\": …, \"part\": …, \"i1\": …} on one line",
                        "this line is no JSON object, so it is not counted: it must be {\"agency\": …, \"part\": …, \"i1\": …}",
                        "this row does not have one line to itself, so it is not counted: each line must hold one row"),
                refused.stream().map(one -> one.getText().getEn()).toList());
    }

    @Test
    void linesAreCountedOverManyBlocks() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append(i % 1000 == 999 ? "?" : "{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":5,\"i2\":6}")
                    .append('\n');
        }
        read(text.append("{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":9,\"i2\":6}")
                .toString());
        assertEquals(4996, tally.getRespondents());
        assertEquals(
                List.of(1000L, 2000L, 3000L, 4000L, 5000L, 5001L),
                refused.stream().map(RefusedAnswer::getRow).toList());
    }

    @Test
    void aLineMayBeLongButNotEndless() {
        read("{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":5,\"i2\":6,\"x-note\":\"" + "n".repeat(300_000) + "\"}\n");
        assertEquals(2, tally.getAnswers());
        assertEquals(
                "r.ndjson:2:1: a line of more than 1048576 bytes: each line must hold one row",
                refusal(("{}\n" + "n".repeat(1 << 21)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] thai =
                "{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":5,\"i2\":6}\n{\"agency\":\"เทศบาล\",\"part\":\"IIT\"}\n"
                        .getBytes(Charset.forName("x-windows-874"));
        assertEquals(
                "r.ndjson:2:1: not UTF-8 but, it seems, Windows-874 (TIS-620): open the file and save it again as UTF-8",
                refusal(thai));
        assertEquals(
                "r.ndjson:1:1: the file is UTF-16 or UTF-32: save it as UTF-8",
                refusal("{\"agency\":1}".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void zerosInTheMiddleAreNoOtherEncoding() {
        read("{\"agency\":\"A1\",\"part\":\"IIT\",\"i1\":5,\"i2\":6}\n\0{\0\"\0a\0\n");
        assertEquals(2, tally.getAnswers());
        assertEquals(1, tally.getRefused(RefusalKind.UNREADABLE));
    }

    @Test
    void nothingIsNoRows() {
        read("");
        read("\n\n");
        assertEquals(0, tally.getRows());
    }

    @Test
    void unreadableBytesAreRefused() {
        for (int bytes : new int[] {0, 3, 100_000}) {
            DocumentException e = assertThrows(
                    DocumentException.class,
                    () -> ResponsesNdjson.read(SourceStream.of("b", new BrokenStream(bytes)), tally, refused::add));
            assertEquals(List.of("b: cannot be read"), e.describe(Language.EN));
        }
    }

    @Test
    void aResultOnOneLineIsReadAgain() {
        AssessmentResult result = AssessmentResult.builder()
                .agency(Agency.builder().id("อบต.\n\u202E").build())
                .edition("nacc-2567")
                .scores(KnownScores.of(Map.of(NodeCode.of("i1"), Score.of("66.125"))))
                .build();
        String line = ItaJson.standard().writeLine(result);
        assertEquals(
                "{\"agency\":{\"id\":\"อบต.\\n\\u202e\"},\"edition\":\"nacc-2567\",\"scores\":{\"questions\":{\"i1\":66.125}}}\n",
                line);
        assertEquals(result, ItaJson.standard().readResult(Source.of("line", line.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void scoresOfTwoSourcesAreBroughtTogether() {
        KnownScores survey = KnownScores.of(Map.of(NodeCode.of("i1"), Score.FULL, NodeCode.of("EIT"), Score.ZERO));
        KnownScores items = KnownScores.of(
                Map.of(NodeCode.of("o1"), Score.ZERO, NodeCode.of("9.1"), Score.FULL, NodeCode.of("1"), Score.FULL));
        assertEquals(
                5,
                2
                        + items.getQuestions().size()
                        + items.getSubIndicators().size()
                        + items.getIndicators().size());
        KnownScores both = survey.plus(items);
        assertEquals(2, both.getQuestions().size());
        assertEquals(1, both.getSubIndicators().size());
        assertEquals(1, both.getIndicators().size());
        assertEquals(1, both.getTools().size());
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> both.plus(items));
        assertTrue(e.getText().getTh().endsWith(" มีคะแนนอยู่แล้ว"));
        assertTrue(e.getText().getEn().endsWith(" has a score already"));
    }
}
