package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress documents as people write them, and what the reader says to each mistake. */
class ProgressReaderTest {

    private static Source source(String json) {
        return Source.of("p.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String withEntry(String members) {
        return "{'edition':'nacc-2564','fiscalYear':2564,'entries':[{'title':'ก','status':'done'" + members + "}]}";
    }

    private static boolean schemaAccepts(String name, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.of(name))
                .validate(json.replace('\'', '"'), InputFormat.JSON)
                .isEmpty();
    }

    private static List<Problem> mistakes(String json) {
        return assertThrows(DocumentException.class, () -> ItaJson.standard().read(DocumentType.PROGRESS, source(json)))
                .getProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ข้อ ๐๑๗ | o17",
                "O-17 | o17",
                "017 | o17",
                "e6 | e6",
                "9 | 9",
                "๙ | 9",
                "9.3 | 9.3",
                "oit | OIT",
                "ข้อ O2 | o2",
            })
    void codesAreReadInAnySpelling(String written, String code) {
        ProgressReport report =
                ItaJson.standard().read(DocumentType.PROGRESS, source(withEntry(",'about':['" + written + "']")));
        assertEquals(code, report.getEntries().get(0).getAbout().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",'doneOn':'2021-03-31'",
                ",'doneOn':'30 เม.ย. 2564','due':['30 เมษายน 2564','๓๐ เมษายน พ.ศ. ๒๕๖๔'],'reportedOn':['วันที่ 30 เมษายน 2564']",
                ",'doneOn':'2020-10-01/2021-03-31'",
                ",'cadence':'within-7-days','due':'2021-04-30','reportedOn':['2021-04-01','2021-04-01']",
                ",'measure':'m1','indicator':9,'done':'','documents':['https://www.example.go.th'],'x-any':{}",
                ",'units':[],'persons':['ปลัด'],'note':'-'",
            })
    void readerAndSchemaTakeIt(String members) {
        String json = withEntry(members);
        assertTrue(schemaAccepts("progress", json));
        ProgressReport report = ItaJson.standard().read(DocumentType.PROGRESS, source(json));
        String written = ItaJson.standard().write(report);
        assertTrue(schemaAccepts("progress", written), written);
        String summary = ItaJson.standard().write(ProgressSummary.of(report, LocalDate.parse("2021-05-01")));
        assertTrue(schemaAccepts("progress-summary", summary), summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                ",'doneOn':'2564-03-31' | ERA | the date \"2564-03-31\" is in the Buddhist Era: write 2021-03-31",
                ",'due':'2564-03-31' | ERA | the date \"2564-03-31\" is in the Buddhist Era: write 2021-03-31",
                ",'reportedOn':['2564-03-31'] | ERA | the date \"2564-03-31\" is in the Buddhist Era: write 2021-03-31",
                ",'due':'๓๑ มีนาคม ๖๔' | OUT_OF_RANGE | is not written like 2024-01-15 or 15 ม.ค. 2567: write 2021-03-31",
                ",'doneOn':'2021-02-30' | OUT_OF_RANGE | must be a date such as 2024-01-15",
                ",'doneOn':'2021-03-31/2021-03-01' | OUT_OF_RANGE | the last day must not be before the first",
                ",'doneOn':'2021-03-31/' | OUT_OF_RANGE | must be a date such as 2024-01-15",
                ",'doneOn':20210331 | WRONG_TYPE | must be a day or two, such as \"2023-03-31\"",
                ",'cadence':'weekly' | OUT_OF_RANGE | is no reporting cadence: use monthly, quarterly",
                ",'cadence':'within-400-days' | OUT_OF_RANGE | must be 1–366",
                ",'cadence':7 | WRONG_TYPE | must be a text in quotes",
                ",'indicator':0 | OUT_OF_RANGE | must be a whole number from 1 to 999",
                ",'indicator':99 | UNKNOWN_CODE | 99",
                ",'about':['o99'] | UNKNOWN_CODE | o99",
                ",'about':['ก'] | UNKNOWN_CODE | is no question code",
                ",'about':'o1' | WRONG_TYPE | must be an array",
                ",'units':'กองคลัง' | WRONG_TYPE | must be an array",
                ",'unit':['กองคลัง'] | UNKNOWN_KEY | unknown key \"unit\"",
            })
    void aMistakeIsNamed(String members, ProblemKind kind, String message) {
        List<Problem> mistakes = mistakes(withEntry(members));
        assertEquals(1, mistakes.size(), mistakes::toString);
        assertEquals(kind, mistakes.get(0).getKind());
        assertTrue(mistakes.get(0).getPlace().getPointer().startsWith("/entries/0/"), mistakes::toString);
        assertTrue(
                mistakes.get(0).getMessage().getEn().contains(message),
                mistakes.get(0).getMessage()::getEn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'fiscalYear':2564}",
                "{'fiscalYear':2021,'entries':[]}",
                "{'fiscalYear':2564,'round':'half','entries':[]}",
                "{'fiscalYear':2564,'entries':{}}",
                "{'fiscalYear':2564,'entries':[{'title':'ก'}]}",
                "{'fiscalYear':2564,'entries':[{'status':'done'}]}",
                "{'fiscalYear':2564,'entries':[{'title':'ก','status':'ดำเนินการแล้ว'}]}",
                "{'fiscalYear':2564,'entries':[{'title':'ก','status':'done','due':'2564-03-31'}]}",
                "{'fiscalYear':2564,'entries':[{'title':'ก','status':'done','doneOn':'2021-03-31/2564-03-31'}]}",
                "{'fiscalYear':2564,'entries':[{'title':'ก','status':'done','cadence':'within-367-days'}]}",
                "{'fiscalYear':2564,'entries':[{'title':'ก','status':'done','cadence':null}]}",
            })
    void readerAndSchemaRefuseIt(String json) {
        assertTrue(!mistakes(json).isEmpty());
        assertEquals(false, schemaAccepts("progress", json));
    }

    @Test
    void allMistakesComeAtOnceInTheOrderOfTheDocument() {
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> ItaJson.standard()
                        .read(
                                DocumentType.PROGRESS,
                                source("{'edition':'nacc-2564','fiscalYear':2021,\n'entries':[{'titel':'ก',\n"
                                        + "'status':'เสร็จ','about':['17','o44'],\n'due':'2564-01-01'}]}")));
        assertEquals(
                List.of(
                        "p.json:1:37: /fiscalYear: fiscal year 2021 is not in the Buddhist Era: is 2564 meant?",
                        "p.json:2:12: /entries/0: the key \"title\" is missing",
                        "p.json:2:21: /entries/0/titel: unknown key \"titel\": there are title, about, measure,"
                                + " indicator, steps, status, done, doneOn, documents, units, persons, cadence, due,"
                                + " reportedOn, note",
                        "p.json:3:10: /entries/0/status: found \"เสร็จ\": must be one of not-started, under-way, done",
                        "p.json:3:27: /entries/0/about/0: nacc-2564 has no 17; it has 1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
                        "p.json:3:32: /entries/0/about/1: nacc-2564 has no o44; it has o1–o43",
                        "p.json:4:7: /entries/0/due: the date \"2564-01-01\" is in the Buddhist Era: write 2021-01-01"),
                refused.describe(Language.EN));
    }

    @Test
    void withoutAnEditionAnyCodeIsTaken() {
        ProgressReport report = ItaJson.standard()
                .read(
                        DocumentType.PROGRESS,
                        source(
                                "{'fiscalYear':2564,'entries':[{'title':'ก','status':'done','about':['o99','e6@public']}]}"));
        assertEquals(2, report.getEntries().get(0).getAbout().size());
    }

    @Test
    void theCallersEditionIsTheOneThatCodesAreOf() {
        ItaJson json = ItaJson.standard().only(Editions.of(2567));
        assertThrows(DocumentException.class, () -> json.read(DocumentType.PROGRESS, source(withEntry(""))));
        assertThrows(
                DocumentException.class,
                () -> json.read(
                        DocumentType.PROGRESS,
                        source("{'fiscalYear':2567,'entries':[{'title':'ก','status':'done','about':['o43']}]}")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'asOf': '2021-05-01' | 'asOf': '2564-05-01'",
                "'underWay': 0 | 'underWay': -1",
                "'unit': null | 'unit': 5",
                "'byIndicator' | 'byindicator'",
                "'period': null | 'period': 'เมษายน'",
                "'entry': 1 | 'entry': 0",
            })
    void readerAndSchemaRefuseABadSummary(String good, String bad) {
        ProgressReport report = ItaJson.standard()
                .read(
                        DocumentType.PROGRESS,
                        source(
                                "{'fiscalYear':2564,'entries':[{'title':'ก','status':'not-started','due':'2021-04-30'}]}"));
        String written = ItaJson.standard().write(ProgressSummary.of(report, LocalDate.parse("2021-05-01")));
        String json = written.replace(good.replace('\'', '"'), bad.replace('\'', '"'));
        assertTrue(!json.equals(written), written);
        assertEquals(false, schemaAccepts("progress-summary", json));
        assertThrows(
                DocumentException.class, () -> ItaJson.standard().read(DocumentType.PROGRESS_SUMMARY, source(json)));
    }
}
