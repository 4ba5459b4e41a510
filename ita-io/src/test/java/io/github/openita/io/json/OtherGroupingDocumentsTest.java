package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.Reports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Another grouping of the items in editions, and what it moves in score cards. */
class OtherGroupingDocumentsTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static Source source(String document) {
        return Source.of("d.json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** All items at the full score but o4, which stands in 9.1 or in 9.2. */
    private static ScoreCard card() {
        String items = IntStream.rangeClosed(1, 28)
                .mapToObj(number -> "'o" + number + "':" + (number == 4 ? 0 : 100))
                .collect(Collectors.joining(","));
        AssessmentResult result = JSON.readResult(
                source("{'edition':'nacc-2568','scores':{'questions':{" + items + "},'tools':{'IIT':100,'EIT':84}}}"));
        return Scorer.of(Editions.of(2568)).score(result);
    }

    @Test
    void aCardComesBackAsItIsShownAndItsSchemaTakesIt() {
        String written = JSON.write(card());
        ScoreCard read =
                JSON.read(DocumentType.SCORE_CARD, Source.of("card", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(card().toShown(), read);
        assertEquals(written, JSON.write(read));
        assertEquals(
                List.of(),
                List.copyOf(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonSchemas.of("score-card"))
                        .validate(written, InputFormat.JSON)));
    }

    @Test
    void peopleAreToldWhichFiguresTheChoiceMoves() {
        String th = Reports.scoreCard(card(), Language.TH).toText();
        assertTrue(
                th.contains(
                        "• ไม่ทราบแน่ว่าแบบจัดกลุ่มข้ออย่างไร หากเป็น 9.1 = o1–o4, 9.2 = o5–o11 จะได้ คะแนนภาพรวม 94.20 แทน"
                                + " 94.70 · OIT 97.50 แทน 98.75 · 9 95.00 แทน 97.50 · 9.1 75.00 แทน 100.00 · 9.2 100.00 แทน"
                                + " 87.50\n"),
                th);
        String en = Reports.scoreCard(card(), Language.EN).toText();
        assertTrue(
                en.contains("• how the form groups its items is not certain; with 9.1 = o1–o4, 9.2 = o5–o11: overall"
                        + " score 94.20 instead of 94.70 · OIT 97.50 instead of 98.75 · "),
                en);
    }

    @Test
    void anItemOfAnotherSubIndicatorIsRefusedAtItsPlace() {
        String edition = "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'subIndicators':["
                + "{'code':'1.1','items':['o1']},{'code':'1.2','items':['o2','o3']},{'code':'1.3','items':['o4']}],"
                + "'otherGroupings':[{'items':{'1.1':['o1','o4'],'1.2':['o3']}}]}";
        DocumentException refused = assertThrows(DocumentException.class, () -> JSON.readEdition(source(edition)));
        assertEquals(
                List.of(
                        "d.json:1:201: /otherGroupings/0/items: o2 is missing: every item of these sub-indicators must"
                                + " stand here",
                        "d.json:1:214: /otherGroupings/0/items/1.1/1: o4 is no item of the sub-indicators that are grouped"
                                + " otherwise"),
                refused.describe(Language.EN));
    }
}
