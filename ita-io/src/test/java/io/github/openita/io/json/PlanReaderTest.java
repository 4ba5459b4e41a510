package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans as people write them in JSON, and what the reader says to each mistake. */
class PlanReaderTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static Source source(String json) {
        return Source.of("plan.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String withMeasure(String members) {
        return "{'edition':'nacc-2567','fiscalYear':2568,'measures':[{'id':'m1'" + members + "}]}";
    }

    private static boolean schemaAccepts(String name, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.of(name))
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    private static List<Problem> mistakes(String json) {
        return assertThrows(DocumentException.class, () -> JSON.read(DocumentType.PLAN, source(json)))
                .getProblems();
    }

    private static Measure only(String members) {
        return JSON.read(DocumentType.PLAN, source(withMeasure(members)))
                .getMeasures()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",'answers':['o17','9.3','9','6@survey','EIT@public'],'advice':['o30','9.1']",
                ",'issue':1,'indicator':10,'subject':'ก','analysis':'ข'",
                ",'activity':'ก','mustShow':['ข'],'steps':['ค','ง']",
                ",'activity':'','steps':['',' '],'mustShow':[]",
                ",'responsible':['นิติกร',{'unit':'กองคลัง'},{'unit':'กองคลัง','name':'ผอ.คลัง'}]",
                ",'period':'2025-04-01/2025-09-30','periodText':'ภายในไตรมาส ๔'",
                ",'period':'2025-04-01'",
                ",'period':'1 เมษายน 2568 ถึง 30 กันยายน 2568'",
                ",'period':'๑ เม.ย. ๒๕๖๘ ถึง 2025-09-30'",
                ",'period':'31/3/2568'",
                ",'budget':0",
                ",'budget':15000.50,'expectedResult':'ก'",
                ",'budget':8.03",
                ",'budget':999999999999999.99",
                ",'budget':1e15",
                ",'x-any':{'free':[null]},'$schema':'…'",
            })
    void readerAndSchemaTakeIt(String members) {
        String json = withMeasure(members);
        assertTrue(schemaAccepts("plan", json.replace('\'', '"')));
        MeasurePlan plan = JSON.read(DocumentType.PLAN, source(json));
        String written = JSON.write(plan);
        assertTrue(schemaAccepts("plan", written), written);
        assertEquals(plan, JSON.read(DocumentType.PLAN, source(written)));
        assertEquals(written, JSON.write(JSON.read(DocumentType.PLAN, source(written))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ข้อ ๐๑๗ | o17",
                "O-17 | o17",
                "017 | o17",
                "๙ | 9",
                "9.3 | 9.3",
                "oit | OIT",
                "e4@PUBLIC | e4@public"
            })
    void codesAreReadInAnySpelling(String written, String code) {
        Measure measure = only(",'answers':['" + written + "'],'advice':['" + written + "']");
        assertEquals(
                List.of(code, code),
                List.of(
                        measure.getAnswers().get(0).toString(),
                        measure.getAdvice().get(0).toString()));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "100.00, 100", "1e2, 100", "0.50, 0.5", "0.00, 0"})
    void aBudgetIsTheSameHoweverItIsWritten(String written, String budget) {
        assertTrue(JSON.write(JSON.read(DocumentType.PLAN, source(withMeasure(",'budget':" + written))))
                .contains("\"budget\": " + budget + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                ",'answers':'o1' | WRONG_TYPE | must be an array",
                ",'answers':[17] | WRONG_TYPE | must be a text in quotes",
                ",'answers':['o99'] | UNKNOWN_CODE | nacc-2567 has no o99",
                ",'answers':['ก'] | UNKNOWN_CODE | is no question code",
                ",'answers':['i1@public'] | UNKNOWN_CODE | i1 of nacc-2567 has no parts",
                ",'answers':['11'] | UNKNOWN_CODE | nacc-2567 has no 11",
                ",'advice':{} | WRONG_TYPE | must be an array",
                ",'advice':['9.9'] | UNKNOWN_CODE | nacc-2567 has no 9.9",
                ",'issue':'7' | WRONG_TYPE | must be a whole number",
                ",'issue':0 | OUT_OF_RANGE | must be a whole number from 1 to 999",
                ",'issue':1.5 | OUT_OF_RANGE | must be a whole number from 1 to 999",
                ",'indicator':1000 | OUT_OF_RANGE | must be a whole number from 1 to 999",
                ",'indicator':null | WRONG_TYPE | found null",
                ",'subject':5 | WRONG_TYPE | must be a text in quotes",
                ",'analysis':['ก'] | WRONG_TYPE | must be a text in quotes",
                ",'activity':null | WRONG_TYPE | must be a text in quotes",
                ",'mustShow':'ก' | WRONG_TYPE | must be an array",
                ",'steps':'ก' | WRONG_TYPE | must be an array",
                ",'steps':[1] | WRONG_TYPE | must be a text in quotes",
                ",'responsible':'กองคลัง' | WRONG_TYPE | must be an array",
                ",'responsible':[5] | WRONG_TYPE | a name in quotes, or an object",
                ",'responsible':[''] | OUT_OF_RANGE | an empty text",
                ",'responsible':[{}] | MISSING_KEY | give a unit, or a position or person",
                ",'responsible':[{'unit':' '}] | OUT_OF_RANGE | an empty text",
                ",'responsible':[{'position':'ก','unit':'ข'}] | UNKNOWN_KEY | unknown key \"position\"",
                ",'period':20250401 | WRONG_TYPE | must be a day or two",
                ",'period':{} | WRONG_TYPE | must be a day or two",
                ",'period':'2568-04-01/2025-09-30' | ERA | is in the Buddhist Era: write 2025-04-01",
                ",'period':'2025-09-30/2025-04-01' | OUT_OF_RANGE | the last day must not be before the first",
                ",'period':'2025-02-29' | OUT_OF_RANGE | must be a date such as 2024-01-15",
                ",'period':'2025-04-01/' | OUT_OF_RANGE | must be a date such as 2024-01-15",
                ",'period':'1 เมษายน 2568 ถึง 30 ก.ย. 68' | OUT_OF_RANGE | is not written like 2024-01-15 or 15 ม.ค. 2567",
                ",'periodText':2568 | WRONG_TYPE | must be a text in quotes",
                ",'budget':'15000' | WRONG_TYPE | must be a number of baht (0 where none is used)",
                ",'budget':'ไม่ใช้งบประมาณ' | WRONG_TYPE | must be a number of baht (0 where none is used)",
                ",'budget':-1 | OUT_OF_RANGE | must be 0 to 1000000000000000 baht, with at most two decimals",
                ",'budget':0.001 | OUT_OF_RANGE | must be 0 to 1000000000000000 baht, with at most two decimals",
                ",'budget':1e16 | OUT_OF_RANGE | must be 0 to 1000000000000000 baht, with at most two decimals",
                ",'budget':[1] | WRONG_TYPE | must be a number of baht (0 where none is used)",
                ",'expectedResult':true | WRONG_TYPE | must be a text in quotes",
                ",'id':'m2' | DUPLICATE_KEY | stands twice",
                ",'owner':'ก' | UNKNOWN_KEY | unknown key \"owner\"",
            })
    void aMistakeIsNamedAtItsPlace(String members, ProblemKind kind, String message) {
        List<Problem> mistakes = mistakes(withMeasure(members));
        assertEquals(1, mistakes.size(), mistakes::toString);
        assertEquals(kind, mistakes.get(0).getKind());
        assertTrue(mistakes.get(0).getPlace().getPointer().startsWith("/measures/0/"), mistakes::toString);
        assertTrue(
                mistakes.get(0).getMessage().getEn().contains(message),
                mistakes.get(0).getMessage()::getEn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'fiscalYear':2568}",
                "{'measures':[]}",
                "{'fiscalYear':'2025','measures':[]}",
                "{'fiscalYear':2025,'measures':[]}",
                "{'fiscalYear':2568,'measures':{}}",
                "{'fiscalYear':2568,'measures':[null]}",
                "{'fiscalYear':2568,'measures':[{}]}",
                "{'fiscalYear':2568,'measures':[{'id':''}]}",
                "{'fiscalYear':2568,'measures':[{'id':5}]}",
                "{'fiscalYear':2568,'edition':null,'measures':[]}",
                "{'fiscalYear':2568,'agency':'อบต.','measures':[]}",
                "{'fiscalYear':2568,'measures':[],'rows':[]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','budget':-1}]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','budget':'0'}]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','budget':100.001}]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','budget':1e16}]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','period':'2568-04-01'}]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','period':'เมษายน'}]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','issue':0}]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','steps':[null]}]}",
                "{'fiscalYear':2568,'measures':[{'id':'m1','responsible':[{}]}]}",
            })
    void readerAndSchemaRefuseIt(String json) {
        assertTrue(!mistakes(json).isEmpty());
        assertEquals(false, schemaAccepts("plan", json.replace('\'', '"')));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMistakeIsNamedAtOnce(Language language) {
        String bad = """
                {
                  "edition": "nacc-2567",
                  "fiscalYear": 2025,
                  "agency": { "name": "อบต.ป่าร่อน", "type": "TAO" },
                  "measures": [
                    { "id": " ", "answers": [ "17", "o36", "ข้อสิบ" ], "advice": "o30", "issue": "ประเด็นที่ 7",
                      "period": "2025-09-30/2025-04-01", "budget": "ไม่ใช้งบประมาณ" },
                    { "answer": [ "o17" ], "indicator": 0, "period": "2568-04-01/30 กันยายน 2568", "budget": -500,
                      "steps": "แต่งตั้งคณะทำงาน", "responsible": [ {}, "", 5 ] },
                    { "id": "m3", "id": "m4", "activity": null, "mustShow": [ 1 ], "budget": 0.005 },
                    "m4"
                  ],
                  "measure": []
                }
                """;
        DocumentException refused =
                assertThrows(DocumentException.class, () -> JSON.read(DocumentType.PLAN, source(bad)));
        Golden.check(
                "ita-io/src/test/resources/golden/bad-plan." + language.name().toLowerCase(Locale.ROOT) + ".txt",
                String.join("\n", refused.describe(language)) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "nacc-2798, no edition of fiscal year 2798 is known",
        "moph-2567, unknown edition \"moph-2567\"",
        "nacc-2567.r9, no nacc-2567.r9: there is nacc-2567.r1",
    })
    void anUnknownEditionIsRefused(String edition, String message) {
        List<Problem> mistakes =
                mistakes("{'edition':'" + edition + "','fiscalYear':2568,'measures':[{'id':'m1','answers':['o1']}]}");
        assertEquals(ProblemKind.UNKNOWN_EDITION, mistakes.get(0).getKind());
        assertTrue(
                mistakes.get(0).getMessage().getEn().contains(message),
                mistakes.get(0).getMessage()::getEn);
    }

    @Test
    void withoutAnEditionAnyCodeIsTaken() {
        MeasurePlan plan = JSON.read(
                DocumentType.PLAN,
                source("{'fiscalYear':2568,'measures':[{'id':'m1','answers':['o99'],'advice':['e9@public']}]}"));
        assertEquals("[o99]", plan.getMeasures().get(0).getAnswers().toString());
    }

    @Test
    void theCallersEditionIsTheOnlyOne() {
        ItaJson json = ItaJson.standard().only(Editions.of(2568));
        DocumentException refused =
                assertThrows(DocumentException.class, () -> json.read(DocumentType.PLAN, source(withMeasure(""))));
        assertEquals(
                List.of("plan.json:1:12: /edition: the document is of \"nacc-2567\", but nacc-2568.r1 is asked for"),
                refused.describe(Language.EN));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'code': 'o30' | 'code': 30",
                "'score': 0.00 | 'score': -1",
                "'score': 0.00 | 'points': 0.00",
                "'indirect': [ 'm11' ] | 'indirect': 'm11'",
                "'measures': [ ] | 'measures': 'm11'",
                "'findings': [ { | 'findings': null, 'x-findings': [ {",
                "'findings': [ { | 'findings': [ { 'rule': 'plan/no-steps' }, {",
                "'edition': 'nacc-2567', | ",
            })
    void theSchemaOfTheReportRefusesWrongShape(String good, String bad) throws IOException {
        String report =
                Files.readString(Golden.top().resolve("ita-io/src/test/resources/golden/plan-2568-pa-ron.json"));
        String replaced = good.replace('\'', '"');
        assertTrue(report.contains(replaced), replaced);
        assertEquals(true, schemaAccepts("plan-report", report));
        String broken = report.replaceFirst(Pattern.quote(replaced), bad == null ? "" : bad.replace('\'', '"'));
        assertEquals(false, schemaAccepts("plan-report", broken));
    }
}
