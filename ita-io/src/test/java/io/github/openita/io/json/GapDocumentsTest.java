package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gaps of real agencies, end to end, and what a gap report document may hold. */
class GapDocumentsTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final String GOLDEN = "ita-io/src/test/resources/golden/gaps-";

    private static GapAnalysis analysis(String name) {
        AssessmentResult result = JSON.readResult(Golden.top().resolve("ita-examples/data/result-" + name + ".json"));
        return GapAnalysis.of(Scorer.of(JSON.edition(result.getEdition())).score(result));
    }

    private static GapReport read(String document) {
        return JSON.read(DocumentType.GAPS, Source.of("gaps.json", document.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean schemaAccepts(String document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.of("gaps"));
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2567-pa-ron", "2567-khok-khon", "2568-khok-khon"})
    void everyFormatIsAsReviewed(String name) {
        GapReport report = analysis(name).toReport();
        Golden.check(
                GOLDEN + name + ".th.txt", Reports.gaps(report, Language.TH).toText());
        Golden.check(
                GOLDEN + name + ".en.txt", Reports.gaps(report, Language.EN).toText());
        Golden.check(GOLDEN + name + ".th.md", Reports.gaps(report, Language.TH).toMarkdown());
        Golden.check(GOLDEN + name + ".json", JSON.write(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2567-pa-ron", "2567-khok-khon", "2568-khok-khon"})
    void aReportReadBackIsWrittenTheSame(String name) {
        String written = JSON.write(analysis(name).toReport());
        assertEquals(written, JSON.write(read(written)));
        assertTrue(schemaAccepts(written));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'edition':'nacc-2567'} | ยังไม่มีคะแนนภาพรวม: คะแนนที่ไม่ได้รับเป็นเพียงส่วนที่ทราบ",
                "{'edition':'nacc-2567','scores':{'tools':{'IIT':90,'EIT':90,'OIT':90}}} | ยกระดับเครื่องมือ IIT ให้ได้ 95 คะแนน และยกระดับเครื่องมือ EIT ให้ได้ 95 คะแนน และยกระดับเครื่องมือ OIT ให้ได้ 95 คะแนน → IIT 95.00, EIT 95.00, OIT 95.00 → ภาพรวม 95.00 ผ่านดีเยี่ยม (เบื้องต้น)",
                "{'edition':'nacc-2565','scores':{'tools':{'IIT':0,'EIT':0,'OIT':0}}} | ยกระดับเครื่องมือ IIT ให้ได้ 100 คะแนน และยกระดับเครื่องมือ OIT ให้ได้ 49.99 คะแนน → IIT 100.00, OIT 49.99 → ภาพรวม 50.00 E",
            })
    void theReportSaysWhatIsSo(String result, String said) {
        AssessmentResult read =
                JSON.readResult(Source.of("r.json", result.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        String text = Reports.gaps(
                        GapAnalysis.of(Scorer.of(JSON.edition(read.getEdition()))
                                        .score(read))
                                .toReport(),
                        Language.TH)
                .toText();
        assertTrue(text.contains(said), text);
    }

    @ParameterizedTest
    @CsvSource({"PASS, ได้ระดับนี้หรือสูงกว่าอยู่แล้ว", "EXCELLENT, 97.08 ผ่านดีเยี่ยม"})
    void aBandThatIsAskedForIsTold(String band, String said) {
        GapReport report = analysis("2567-pa-ron").toReport(band);
        assertTrue(Reports.gaps(report, Language.TH).toText().contains(said));
        String written = JSON.write(report);
        assertEquals(written, JSON.write(read(written)));
        assertTrue(schemaAccepts(written));
    }

    /** A path says what it depends on, and whether it is proved to be the shortest; a part that is known alone rises. */
    @Test
    void aPathSaysHowCertainItIs() {
        AssessmentResult result = JSON.readResult(Source.of("r.json", """
                {"edition":"nacc-2567","scores":{"tools":{"IIT":100,"OIT":100},
                 "indicators":{"6":90,"7":100,"8":100,"6@public":60}}}
                """.getBytes(StandardCharsets.UTF_8)));
        GapReport report = GapAnalysis.of(Scorer.of(JSON.edition("nacc-2567")).score(result))
                .toReport("EXCELLENT");
        String text = Reports.gaps(report, Language.EN).toText();
        assertTrue(text.contains("bring 6@public to 84.99"), text);
        assertTrue(text.contains("depends on scores that are not known, each of which must be 95 or more: "), text);
        assertTrue(!text.contains("not proved to be the shortest"), text);
        String written = JSON.write(report);
        assertTrue(
                written.contains("\"shortest\": true,\n    \"dependsOn\": [ \"EIT@public\", \"EIT@survey\" ]"),
                written);
        assertEquals(written, JSON.write(read(written)));
        GapReport unproved = report.toBuilder()
                .nextBand(report.getNextBand()
                        .map(path -> path.toBuilder().shortest(false).build()))
                .build();
        assertTrue(Reports.gaps(unproved, Language.EN).toText().contains("not proved to be the shortest"));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'lost': 1.67 | 'lost': '1.67'",
                "'lost': 1.67 | 'lost': -1",
                "'code': 'o30' | 'code': 30",
                "'reachable': true | 'reachable': 'yes'",
                "'belowTarget': true, | ",
                "'indicator': 10 | 'indicator': 0",
                "'to': 100.00 | 'to': 100.01",
                "'advice': [ 'o30' ] | 'advice': 'o30'",
                "'OIT': 95.00 | 'XIT': 95.00",
            })
    void bothRefuseABadReport(String good, String bad) throws IOException {
        String report = Files.readString(Golden.top().resolve(GOLDEN + "2567-pa-ron.json"));
        String replaced = good.replace('\'', '"');
        assertTrue(report.contains(replaced), replaced);
        String broken = report.replace(replaced, bad == null ? "" : bad.replace('\'', '"'));
        assertThrows(DocumentException.class, () -> read(broken));
        if (!good.startsWith("'OIT'")) {
            assertEquals(false, schemaAccepts(broken));
        }
    }
}
