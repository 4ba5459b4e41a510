package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.document.Source;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.Verdict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disclosures are read with findings, each at its place, and what can be read is checked. */
class DisclosureReaderTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final QuestionCode O17 = QuestionCode.of("o17");

    private static Source source(String json) {
        return Source.of("d", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static CheckReport check(String json) {
        return DisclosureChecker.of(RuleSets.of(2567)).check(JSON.readDisclosure(source(json)));
    }

    private static String item(String members) {
        return "{'edition':'nacc-2567','items':{'o17':{" + members + "}}}";
    }

    /** What was found that is not simply absent. */
    private static List<String> told(String json) {
        return check(json).getFindings().stream()
                .filter(finding -> !finding.getRuleId().endsWith("@absent"))
                .map(finding -> finding.getLine().orElseThrow() + ":"
                        + finding.getColumn().orElseThrow() + " " + finding.getRuleId() + " " + finding.getPointer()
                        + " " + finding.getMessage().getEn())
                .toList();
    }

    @Test
    void everythingThatADisclosureMaySay() {
        Disclosure read = JSON.readDisclosure(
                        source("\uFEFF{'$schema':'s','x-a':{'b':[1]},'agency':{'id':'7','name':'อบต.',"
                                + "'type':'SAO','website':'https://x.go.th','district':'ก','province':'ข'},'edition':' NACC-2567 ',"
                                + "'items':{'x-n':1,'ข้อ ๐๑๗':{'title':'t','links':['/a',{'label':'l','url':'/b'},{'url':'/c'}],"
                                + "'fiscalYear':2566,'updatedOn':'2024-02-29','elements':{'x-p':'n','a':'w','b':true,'c':0,"
                                + "'d':['v',null,false,1.50]}}}}"))
                .getDisclosure();
        assertEquals(AgencyType.SAO, read.getAgency().orElseThrow().getType().orElseThrow());
        assertEquals("nacc-2567", read.getEdition().orElseThrow());
        var item = Objects.requireNonNull(read.getItems().get(O17));
        assertEquals(List.of(Link.of("/a"), Link.of("l", "/b"), Link.of("/c")), item.getLinks());
        assertEquals(FiscalYear.of(2566), item.getFiscalYear().orElseThrow());
        assertEquals(LocalDate.of(2024, 2, 29), item.getUpdatedOn().orElseThrow());
        var elements = item.getElements().orElseThrow();
        assertEquals(List.of("a", "b", "c", "d"), List.copyOf(elements.asMap().keySet()));
        assertEquals(ElementValue.of(BigDecimal.ZERO), elements.get("c").orElseThrow());
        assertEquals(4, elements.get("d").orElseThrow().getValues().size());
        assertEquals(read, JSON.readDisclosure(source(JSON.write(read))).getDisclosure());
    }

    private static final String WHOLE =
            "'links':['/o17'],'fiscalYear':2566,'elements':{'problems':'ไม่มี','suggestions':'-',"
                    + "'budget-by-method':'หน้า 2'}";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'updatedOn':'15 ม.ค. 67' | COMPLETE",
                "'updatedOn':'2567-01-15' | COMPLETE",
                "'updatedOn':'5/6/2566' | COMPLETE",
                "'title':5 | COMPLETE",
                "'lnks':[] | COMPLETE",
            })
    void howTheFileIsWrittenLosesNoPoint(String mistake, Verdict verdict) {
        CheckReport report = check(item(WHOLE + "," + mistake));
        assertEquals(1, told(item(WHOLE + "," + mistake)).size());
        assertEquals(verdict, report.getItems().get(16).getVerdict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'links':'/o17'",
                "'elements':[]",
                "'elements':{'problems':{},'suggestions':'-','budget-by-method':'x'}"
            })
    void whatIsMissingSinceItCannotBeReadDoes(String mistake) {
        String key = mistake.substring(0, mistake.indexOf(':'));
        String whole =
                key.equals("'links'") ? WHOLE.replace("'links':['/o17'],", "") : "'links':['/o17'],'fiscalYear':2566";
        CheckReport report = check(item(whole + "," + mistake));
        assertEquals(1, told(item(whole + "," + mistake)).size());
        assertEquals(Verdict.INCOMPLETE, report.getItems().get(16).getVerdict());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'link':[] | 1:47 document/unknown-key /items/o17/link unknown key \"link\": there are title, links, fiscalYear, updatedOn, carriedFrom, elements",
                "'title':5 | 1:48 document/wrong-type /items/o17/title found number: must be a text in quotes",
                "'title':null | 1:48 document/wrong-type /items/o17/title found null: must be a text in quotes",
                "'links':'/a' | 1:48 document/wrong-type /items/o17/links found text \"/a\": must be an array",
                "'links':[5] | 1:49 document/wrong-type /items/o17/links/0 found number: must be a text in quotes, or {\"label\": …, \"url\": …}",
                "'links':['/a',{'url':5}] | 1:61 document/wrong-type /items/o17/links/1/url found number: must be a text in quotes",
                "'fiscalYear':true | 1:53 document/wrong-type /items/o17/fiscalYear found true or false: must be a year of the Buddhist Era, such as 2567 or \"ปี 2567\"",
                "'fiscalYear':2023 | 1:53 document/era /items/o17/fiscalYear fiscal year 2023 is not in the Buddhist Era: is 2566 meant?",
                "'fiscalYear':25660 | 1:53 document/out-of-range /items/o17/fiscalYear fiscal year 25660: must be a year of the Buddhist Era, 2400–2799",
                "'fiscalYear':1e999999999 | 1:53 document/out-of-range /items/o17/fiscalYear a fiscal year must be a year of the Buddhist Era, 2400–2799",
                "'updatedOn':'2567-01-15' | 1:52 document/era /items/o17/updatedOn the date \"2567-01-15\" is in the Buddhist Era: write 2024-01-15",
                "'updatedOn':'2567-02-29' | 1:52 document/era /items/o17/updatedOn the date \"2567-02-29\" is in the Buddhist Era: write 2024-02-29",
                "'updatedOn':'15 ม.ค. 67' | 1:52 document/out-of-range /items/o17/updatedOn the date \"15 ม.ค. 67\" is not written like 2024-01-15 or 15 ม.ค. 2567: write 2024-01-15",
                "'updatedOn':'5/6/2566' | 1:52 document/out-of-range /items/o17/updatedOn the date \"5/6/2566\" could be two days: write 2023-06-05",
                "'updatedOn':'2024-02-30' | 1:52 document/out-of-range /items/o17/updatedOn found \"2024-02-30\": must be a date such as 2024-01-15",
                "'updatedOn':'0000-01-01' | 1:52 document/out-of-range /items/o17/updatedOn found \"0000-01-01\": must be a date such as 2024-01-15",
                "'updatedOn':'เมื่อวาน' | 1:52 document/out-of-range /items/o17/updatedOn found \"เมื่อวาน\": must be a date such as 2024-01-15",
                "'elements':[] | 1:51 document/wrong-type /items/o17/elements found array: must be an object",
                "'elements':null | 1:51 document/wrong-type /items/o17/elements found null: must be an object",
            })
    void aMistakeIsAFindingAtItsPlace(String members, String finding) {
        String linked = members.contains("'links'") ? members : members + ",'links':['/a']";
        CheckReport report = check(item(linked));
        assertEquals(List.of(finding), told(item(linked)));
        assertEquals(Optional.of(O17), report.getFindings().get(0).getItem());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'edition':'nacc-2567','itemz':1,'items':{}} | 1:32 document/unknown-key /itemz unknown key \"itemz\": there are agency, edition, items",
                "{'edition':'nacc-2567','agency':5,'items':{}} | 1:33 document/wrong-type /agency found number: must be an object",
                "{'edition':'nacc-2567','agency':{'type':'อบตู'},'items':{}} | 1:41 document/out-of-range /agency/type found \"อบตู\": must be one of PAO, CITY_MUNICIPALITY, TOWN_MUNICIPALITY, SUBDISTRICT_MUNICIPALITY, SAO, SPECIAL_LOCAL, DEPARTMENT, PROVINCE, PUBLIC_ORGANIZATION, STATE_ENTERPRISE, INDEPENDENT, COURT, PROSECUTOR, PARLIAMENT, FUND, UNIVERSITY, COLLEGE, SCHOOL, HOSPITAL, POLICE_STATION, OTHER",
                "{'edition':'nacc-2567','agency':{'nam':'ก'},'items':{}} | 1:40 document/unknown-key /agency/nam unknown key \"nam\": there are id, name, type, website, district, province, parent",
                "{'edition':'nacc-2567','items':{'17':{}}} | 1:38 document/unknown-code /items/17 \"17\" is ambiguous: write i17, e17 or o17",
                "{'edition':'nacc-2567','items':{'o43':{}}} | 1:39 document/unknown-code /items/o43 nacc-2567 has no o43; it has o1–o35",
                "{'edition':'nacc-2567','items':{'โอสิบ':{}}} | 1:41 document/unknown-code /items/โอสิบ \"โอสิบ\" is no question code: write for example i5, e9, o17 or ข้อ ๐๑๗",
                "{'edition':'nacc-2567','items':{'MOIT 1':{}}} | 1:42 document/other-scheme /items/MOIT 1 \"MOIT 1\" is a code of MOIT, the form of hospitals and health offices, not of one with items o1, o2, …",
                "{'edition':'nacc-2567','items':{'ข้อ EB๑':{}}} | 1:43 document/other-scheme /items/ข้อ EB๑ \"ข้อ EB๑\" is a code of the evidence-based form (EB) of hospitals and health offices, not of one with items o1, o2, …",
                "{'edition':'nacc-2567','items':{},'items':{'o1':5}} | 1:43 document/duplicate-key /items the key \"items\" stands twice: the first one counts",
            })
    void outsideTheItemsOfTheEditionAFindingIsOfNoItem(String json, String finding) {
        assertEquals(List.of(finding), told(json));
        assertEquals(Optional.empty(), check(json).getFindings().get(0).getItem());
    }

    @Test
    void anItemTwiceCountsOnce() {
        assertEquals(
                List.of(
                        "1:66 document/duplicate-key /items/o17 \"o17\" and \"ข้อ 017\" are both o17: the first one counts"),
                told("{'edition':'nacc-2567','items':{'ข้อ 017':{'links':['/a']},'o17':{'links':[]}}}"));
        assertEquals(
                List.of("1:62 document/duplicate-key /items/o17 the key \"o17\" stands twice: the first one counts"),
                told("{'edition':'nacc-2567','items':{'o17':{'links':['/a']},'o17':{'links':[]}}}"));
    }

    @Test
    void pointersSpellAnItemAsTheDocumentDoes() {
        List<String> told =
                told("{'edition':'nacc-2567','items':{\n 'ข้อ ๐๑๗': { 'links': [],\n  'elements':{'problems':''}}}}");
        assertTrue(
                told.contains(
                        "2:24 nacc-2567/o17/@link /items/ข้อ ๐๑๗/links o17 รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี: no link"),
                told.toString());
        assertTrue(
                told.contains(
                        "3:26 nacc-2567/o17/problems /items/ข้อ ๐๑๗/elements/problems o17 › ปัญหา/อุปสรรค: left blank"),
                told.toString());
    }

    @Test
    void aValueOfTheWrongTypeIsSaidOnce() {
        assertEquals(
                List.of("1:39 document/wrong-type /items/o17 found text \"/a\": must be an object"),
                told("{'edition':'nacc-2567','items':{'o17':'/a'}}"));
        assertEquals(
                Verdict.INCOMPLETE,
                check("{'edition':'nacc-2567','items':{'o17':'/a'}}")
                        .getItems()
                        .get(16)
                        .getVerdict());
        assertEquals(
                List.of(
                        "document/wrong-type /items/o17/elements/problems",
                        "document/wrong-type /items/o17/elements/suggestions/0",
                        "nacc-2567/o17/budget-by-method /items/o17/elements"),
                check(item("'links':['/a'],'elements':{'problems':{},'suggestions':[[]]}")).getFindings().stream()
                        .filter(finding -> !finding.getRuleId().endsWith("@absent"))
                        .map(finding -> finding.getRuleId() + " " + finding.getPointer())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[] | d:1:1: must be an object {…} that has \"items\"",
                "5 | d:1:1: must be an object {…} that has \"items\"",
                "{'edition':'nacc-2567'} | d:1:1: there is no object \"items\": this is no disclosure document (init makes an empty one)",
                "{'edition':'nacc-2567','items':[]} | d:1:1: there is no object \"items\": this is no disclosure document (init makes an empty one)",
                "{'items':{}} | d:1:1: no edition is named (\"edition\"): write for example \"nacc-2567\", or choose one for the check (command check: --edition)",
                "{'edition':5,'items':{}} | d:1:12: /edition: no edition is named (\"edition\"): write for example \"nacc-2567\", or choose one for the check (command check: --edition)",
                "{'edition':'nacc-2024','items':{}} | d:1:12: /edition: fiscal year 2024 is not in the Buddhist Era: is 2567 meant?",
                "{'edition':'nacc-2567','items':{} | d:1:34: not JSON: the text ends before the JSON is closed: } is missing for { at line 1, column 1",
                "{'edition':'nacc-2567','items':{}} x | d:1:36: not JSON: more text follows after the end of the JSON",
                "{'edition':'nacc-2567','items':{}} {} | d:1:36: not JSON: more text follows after the end of the JSON",
                "{'edition':'nacc-2562','items':{}} | d:1:12: /edition: the OIT items of nacc-2562.r1 are not known, so nothing can be checked by it",
                "{'items':{'\\ud800':1}} | d:1:11: not JSON: a key holds half of a Unicode character",
                "{'items':{'o1':NaN}} | d:1:16: not JSON: found \"NaN\" where it cannot stand",
            })
    void whatCannotBeCheckedIsRefused(String json, String line) {
        DocumentException refused = assertThrows(DocumentException.class, () -> JSON.readDisclosure(source(json)));
        assertEquals(List.of(line), refused.describe(Language.EN));
    }

    @Test
    void deepNestingIsRefusedWhereverItStands() {
        for (String deep : List.of(
                "{'x-a':" + "[".repeat(105) + "]".repeat(105) + ",'items':{}}",
                "{'items':{'o1':{'elements':{'a':" + "[".repeat(200) + "]".repeat(200) + "}}}}",
                "[".repeat(100_000))) {
            DocumentException refused = assertThrows(DocumentException.class, () -> JSON.readDisclosure(source(deep)));
            assertTrue(refused.describe(Language.EN).get(0).contains("nested deeper than 100 levels"));
        }
    }

    @Test
    void theCallersEditionWinsAndADifferenceIsAFinding() {
        ItaJson json = ItaJson.standard().only(Editions.of(2567));
        DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(2567));
        for (String other : List.of("nacc-2568", "nacc-2999", "ita", "nacc-25670")) {
            CheckReport report = checker.check(json.readDisclosure(source("{'edition':'" + other + "','items':{}}")));
            assertEquals("document/other-edition", report.getFindings().get(0).getRuleId(), other);
            assertEquals("/edition", report.getFindings().get(0).getPointer());
        }
        for (String same : List.of("nacc-2567", "nacc-2567.r1", "nacc-2567.r9", "NACC-2567")) {
            CheckReport report = checker.check(json.readDisclosure(source("{'edition':'" + same + "','items':{}}")));
            assertEquals("nacc-2567/o1/@absent", report.getFindings().get(0).getRuleId(), same);
        }
        CheckReport unnamed = checker.check(json.readDisclosure(source("{'items':{}}")));
        assertEquals(35, unnamed.getSummary().getErrors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String end) {
        String json = String.join(end, "{'edition':'nacc-2567',", "'items':{", " 'o17':{'links':['#']}}}");
        assertEquals("3:18", told(json).get(0).substring(0, 4));
    }

    @Test
    void aFloodIsCountedNotKept() {
        String unknown = "'a':1,".repeat(5000);
        CheckReport report = check("{" + unknown + "'edition':'nacc-2567','items':{}}");
        assertEquals(36, report.getFindings().size());
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            many.append("'k").append(i).append("':1,");
        }
        CheckReport flood = check("{" + many + "'edition':'nacc-2567','items':{}}");
        assertEquals(5000 + 35, flood.getSummary().getErrors());
        assertEquals(4000, flood.getSummary().getOmitted());
        CheckReport links = check(item("'links':[" + "'#',".repeat(5000) + "'#']"));
        assertTrue(links.getFindings().size() < 1200, links.getSummary().toString());
        CheckReport elements = check(item("'elements':{" + many + "'z':1}"));
        assertTrue(elements.getFindings().size() < 200, elements.getSummary().toString());
        assertEquals(Verdict.INCOMPLETE, elements.getItems().get(16).getVerdict());
    }

    @Test
    void theBytesAreNamedByTheirDigest() {
        CheckReport report = check("{'edition':'nacc-2567','items':{}}");
        assertEquals("d", report.getSource().orElseThrow());
        assertEquals(
                "a4a353af96cef19015c305c26f628658d3e9107f0b8ebebc8957f4703964a1f1",
                report.getSourceSha256().orElseThrow());
    }

    @Test
    void aFindingNamesItsElementOnlyWhereTheItemHasIt() {
        Finding known = check(item("'links':['/a'],'elements':{'problems':{}}"))
                .getFindings()
                .get(0);
        assertEquals(Optional.of("problems"), known.getElement());
        Finding unknown = check(item("'links':['/a'],'elements':{'problemz':{}}"))
                .getFindings()
                .get(0);
        assertEquals(Optional.empty(), unknown.getElement());
        assertEquals(Optional.of(O17), unknown.getItem());
    }
}
