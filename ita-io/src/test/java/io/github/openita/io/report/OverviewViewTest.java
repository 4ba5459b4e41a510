package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.json.JsonSchemas;
import io.github.openita.io.overview.OverviewReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people and programs are given of many agencies. */
class OverviewViewTest {

    private static final String FOLDER = "ita-io/src/test/resources/golden/";

    private static Overview read(String table, Grouping... groupings) {
        OverviewReader reader = OverviewReader.of(
                ItaJson.standard(), OverviewCollector.of(List.of(groupings)).withPaths());
        reader.read(SourceStream.of("t", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
        return reader.toOverview();
    }

    private static Overview example() {
        OverviewReader reader = OverviewReader.of(
                ItaJson.standard(),
                OverviewCollector.of(List.of(Grouping.values())).withPaths());
        reader.read(Golden.top().resolve("ita-examples/data/overview-example.csv"));
        assertEquals(List.of(), reader.getProblems());
        return reader.toOverview();
    }

    @ParameterizedTest
    @EnumSource
    void theExampleIsShownAsBefore(Language language) {
        Report report = Reports.overview(example(), language);
        String name = FOLDER + "overview-example." + (language == Language.TH ? "th" : "en");
        Golden.check(name + ".txt", report.toText());
        Golden.check(name + ".md", report.toMarkdown());
    }

    @Test
    void theTableAndTheDocumentOfTheExampleAreAsBefore() {
        Overview overview = example();
        Golden.check(
                FOLDER + "overview-example.csv",
                Reports.overview(overview, Language.TH).toCsv().orElseThrow());
        Golden.check(FOLDER + "overview-example.json", ItaJson.standard().write(overview));
    }

    @Test
    void theDocumentKeepsToItsSchema() {
        String document = ItaJson.standard().write(example());
        assertTrue(schemaAccepts(document));
        assertFalse(schemaAccepts(document.replace("\"ranking\"", "\"rankings\"")));
    }

    private static boolean schemaAccepts(String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.of("overview"))
                .validate(document, InputFormat.JSON)
                .isEmpty();
    }

    @Test
    void questionsThatMostFailAreNamedWithWhatTheyCostEachGroup() {
        String text = Reports.overview(
                        read(
                                "หน่วยงาน,ประเภท,ปี,o30,o31,i1\nอบต.ก,อบต.,2567,0,100,90\nทต.ข,ทต.,2567,0,100,80\n",
                                Grouping.TYPE),
                        Language.TH)
                .toText();
        assertTrue(text.contains("ข้อที่หน่วยงานไม่ผ่านมากที่สุด 2567"), text);
        assertTrue(text.contains("คะแนนที่ไม่ได้รับเฉลี่ย ตามประเภทหน่วยงาน 2567"), text);
        assertTrue(text.contains("2 หน่วยงานยังไม่มีคะแนนภาพรวม (ไม่ใช่ศูนย์)"), text);
        assertTrue(text.contains("จาก (แห่ง)"), text);
    }

    @Test
    void whoseFiguresDifferIsNamedInEveryForm() {
        Report report = Reports.overview(
                read("หน่วยงาน,ปี,คะแนนรวม,IIT,EIT,OIT\nอบต.ก,2567,99,90,80,70\nอบต.ข,2567,80,80,80,80\n"),
                Language.EN);
        String text = report.toText();
        assertTrue(text.contains("1 results have figures that differ; they are listed below"), text);
        assertTrue(
                text.matches(
                        "(?s).*Results with figures that differ 2567\\s+Agency[^\\n]*\\n(?:-+[^\\n]*\\n)?อบต.ก .*"),
                text);
        assertTrue(report.toMarkdown().contains("Results with figures that differ 2567"));
        assertTrue(report.toHtml().contains("Results with figures that differ 2567"));
        assertTrue(
                report.toCsv().orElseThrow().contains(",ไม่ตรงกัน,"),
                report.toCsv().orElseThrow());
    }

    /** The headings of all indicators, each after a comma. */
    static String indicators() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> ",ตัวชี้วัดที่ " + number)
                .collect(Collectors.joining());
    }

    /** Also where all indicators are printed, which is scored in another way. */
    @Test
    void aBandThatTheScoresContradictIsWrittenAsPublishedAndReadAgain() {
        for (String table : List.of(
                "หน่วยงาน,ปี,IIT,EIT,OIT,คะแนนรวม,ระดับ\nอบต.ก,2567,80,80,80,80,ผ่านดีเยี่ยม\n",
                "หน่วยงาน,ปี,คะแนนรวม,ระดับ" + indicators() + "\nอบต.ก,2567,80,ระดับผ่านดีเยี่ยม" + ",80".repeat(10)
                        + "\n")) {
            String first = Reports.overview(read(table), Language.TH).toCsv().orElseThrow();
            assertTrue(first.contains(",80.00,ผ่านดีเยี่ยม,ต้องปรับปรุง,ไม่ตรงกัน,"), first);
            String text = Reports.overview(read(table), Language.TH).toText();
            assertTrue(text.contains("  ระดับผ่านดีเยี่ยม\n"), text);
            String english = Reports.overview(read(table), Language.EN).toText();
            assertTrue(english.contains("  band Excellent\n"), english);
            assertEquals(
                    first, Reports.overview(read(first), Language.TH).toCsv().orElseThrow());
            String json = ItaJson.standard().write(read(table));
            assertTrue(json.contains("\"publishedBand\": \"ผ่านดีเยี่ยม\""), json);
            assertEquals(json, ItaJson.standard().write(ItaJson.standard().read(DocumentType.OVERVIEW, json)));
        }
    }

    @Test
    void anOverallScoreThatTheScoresContradictIsWrittenAsPublishedAndReadAgain() {
        for (String table : List.of(
                "หน่วยงาน,ปี,IIT,EIT,OIT,คะแนนรวม\nอบต.ก,2567,80,80,80,90.5\nอบต.ข,2567,80,80,80,80\n",
                "หน่วยงาน,ปี,คะแนนรวม" + indicators() + "\nอบต.ก,2567,90.5" + ",80".repeat(10) + "\nอบต.ข,2567,80"
                        + ",80".repeat(10) + "\n")) {
            String first = Reports.overview(read(table), Language.TH).toCsv().orElseThrow();
            assertTrue(first.lines().toList().get(0).endsWith(",คะแนนที่ประกาศ"), first);
            assertTrue(first.lines().toList().get(1).endsWith(",90.50"), first);
            assertTrue(first.lines().toList().get(2).endsWith(","), first);
            Overview again = read(first);
            assertEquals(first, Reports.overview(again, Language.TH).toCsv().orElseThrow());
            assertEquals(
                    ItaJson.standard().write(read(table)), ItaJson.standard().write(again));
            String text = Reports.overview(again, Language.EN).toText();
            assertTrue(text.contains("overall 90.50\n"), text);
            String json = ItaJson.standard().write(again);
            assertTrue(json.contains("\"publishedOverall\": 90.50"), json);
            assertEquals(json, ItaJson.standard().write(ItaJson.standard().read(DocumentType.OVERVIEW, json)));
        }
    }

    @Test
    void aLongTableIsCutInTextAndWholeOnAPage() {
        StringBuilder table = new StringBuilder("หน่วยงาน,ปี,คะแนน\n");
        for (int i = 100; i < 130; i++) {
            table.append("อบต.").append(i).append(",2563,").append(i - 50).append('\n');
        }
        Report report = Reports.overview(read(table.toString()), Language.EN);
        assertTrue(report.toText().contains("• 20 of 30 rows are shown; html, xlsx and csv have all"), report.toText());
        assertFalse(report.toText().contains("อบต.100"), "the last is not among the first twenty");
        assertTrue(report.toHtml().contains("อบต.100"));
        assertTrue(report.toCsv().orElseThrow().contains("อบต.100"));
    }

    @Test
    void anOverviewOfNothingIsShownTooAndSaysWhatCouldNotBeUsed() {
        Overview nothing = read("หน่วยงาน,ปี,คะแนน\nก,2567,ข\n");
        assertTrue(Reports.overview(nothing, Language.TH)
                .toText()
                .contains("ใช้ไม่ได้ ไม่อยู่ในภาพรวมนี้: 1 แถวหรือเอกสาร"));
    }
}
