package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ImmutableItemDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.reading.LinkEnd;
import io.github.openita.rules.reading.PublishedSite;
import io.github.openita.rules.reading.SiteInMemory;
import io.github.openita.rules.reading.SiteLink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that are followed and data files that are opened. */
class SiteCheckTest {

    private static final RuleSet RULES = RuleSets.of(2567);
    private static final String HEAD =
            "วิธีการจัดซื้อจัดจ้าง,งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง จำแนกตามวิธีการ,ปัญหา/อุปสรรค,ข้อเสนอแนะ";
    private static final String CSV = "o17.csv";

    static Disclosure disclosure(String item, @Nullable Elements elements, String... urls) {
        ImmutableItemDisclosure.Builder one = ItemDisclosure.builder();
        Arrays.stream(urls).map(Link::of).forEach(one::addLink);
        if (elements != null) {
            one.elements(elements);
        }
        return Disclosure.builder()
                .agency(Agency.builder()
                        .type(AgencyType.SAO)
                        .website(Complete.SITE)
                        .build())
                .edition("nacc-2567")
                .putItem(QuestionCode.of(item), one.build())
                .build();
    }

    private static Elements o17(String value) {
        return Elements.empty()
                .with("budget-by-method", value)
                .with("problems", value)
                .with("suggestions", value);
    }

    private static CheckReport check(PublishedSite site, Disclosure disclosure) {
        return DisclosureChecker.of(RULES).withSite(site).check(disclosure);
    }

    /** The findings about items that are there, but those that the document alone shows. */
    private static List<Finding> found(PublishedSite site, Disclosure disclosure) {
        List<Finding> found = new ArrayList<>(check(site, disclosure).getFindings());
        DisclosureChecker.of(RULES).check(disclosure).getFindings().forEach(found::remove);
        return found;
    }

    private static String told(Finding finding) {
        return finding.getRuleId().replace("nacc-2567/", "") + " "
                + finding.getKind().getCode() + " " + finding.getSeverity().getCode() + " " + finding.getPointer()
                + Stream.of(finding.getDataFile(), finding.getDataRow(), finding.getDataLine(), finding.getDataColumn())
                        .flatMap(Optional::stream)
                        .map(part -> " " + part)
                        .reduce("", String::concat);
    }

    private static List<String> told(PublishedSite site, Disclosure disclosure) {
        return found(site, disclosure).stream().map(SiteCheckTest::told).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aLinkIsAsGoodAsItsEnd(LinkEnd end) {
        SiteInMemory site = new SiteInMemory().at("a.html", end, "b.html");
        Disclosure disclosure = disclosure("o17", null, "/a.html");
        CheckReport report = check(site, disclosure);
        List<Finding> found = found(site, disclosure);
        if (end.isDead()) {
            assertEquals(List.of("o17/@link dead-link error /items/o17/links/0"), told(site, disclosure));
            String message = found.get(0).getMessage().getEn();
            assertTrue(message.contains("\"/a.html\""), message);
            assertTrue(found.get(0).getRemedy().getTh().length() > 20);
            boolean placed = end != LinkEnd.NO_FILE && end != LinkEnd.OUTSIDE;
            assertEquals(placed, message.contains("\"b.html\""), message);
        } else {
            assertEquals(List.of(), found);
        }
        assertEquals(
                end == LinkEnd.UNREADABLE ? 1 : 0,
                report.getNotEvaluated().stream()
                        .filter(rule -> rule.getRuleId().equals("nacc-2567/o17/@link"))
                        .count());
    }

    @Test
    void aDeadLinkBesideAGoodOneWarns() {
        SiteInMemory site = new SiteInMemory().page("a.html", "o17");
        assertEquals(
                List.of(
                        "o17/@link dead-link warning /items/o17/links/0",
                        "o17/@link dead-link warning /items/o17/links/2"),
                told(site, disclosure("o17", null, "/A.html", "/a.html#o17", "/a.html#o18")));
        assertEquals(
                List.of("o17/@link dead-link warning /items/o17/links/0"),
                told(site, disclosure("o17", null, "/x", "https://example.com")));
    }

    /** A mark for a link is no good one beside which a dead link would only warn, and the other way round. */
    @Test
    void deadLinksOfBothKindsFail() {
        List<Finding> found = check(new SiteInMemory(), disclosure("o17", null, "#", "/x")).getFindings().stream()
                .filter(finding -> finding.getKind() == FindingKind.DEAD_LINK)
                .toList();
        assertEquals(2, found.size());
        assertTrue(found.stream().allMatch(finding -> finding.getSeverity() == Severity.ERROR));
        assertEquals(
                "o17 รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี: ลิงก์ \"#\" ใช้ไม่ได้ เพราะไม่มีปลายทาง",
                found.get(0).getMessage().getTh());
        assertEquals(
                "o17 รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี: ลิงก์ \"/x\" ไม่มีไฟล์ปลายทางในเว็บไซต์",
                found.get(1).getMessage().getTh());
    }

    @Test
    void whatLeadsElsewhereIsListedAndNeverFollowed() {
        SiteInMemory site = new SiteInMemory().page("a.html");
        CheckReport report = check(
                site,
                disclosure(
                        "o17",
                        null,
                        "https://drive.google.com/1.csv",
                        "/a.html",
                        "https://www.example.go.th/a.html",
                        "https://data.example.go.th/2.csv",
                        "fb://page/1",
                        "mailto:a@example.go.th",
                        "#"));
        assertEquals(
                List.of("https://drive.google.com/1.csv", "https://data.example.go.th/2.csv", "fb://page/1"),
                report.getExternalLinks().stream().map(ExternalLink::getUrl).toList());
        assertEquals(QuestionCode.of("o17"), report.getExternalLinks().get(0).getItem());
        assertEquals("site", report.getSite().orElseThrow());
        assertEquals(
                List.of(List.of("a.html"), List.of("a.html")),
                site.followed().stream().map(SiteLink::names).toList());
    }

    @Test
    void aLinkThatClimbsOutIsNotEvenAskedFor() {
        SiteInMemory site = new SiteInMemory();
        assertEquals(
                List.of("o17/@link dead-link error /items/o17/links/0"),
                told(site, disclosure("o17", null, "/../../etc/passwd")));
        assertEquals(List.of(), site.followed());
    }

    @Test
    void withoutASiteNothingIsSaidOfIt() {
        CheckReport report = DisclosureChecker.of(RULES).check(disclosure("o17", null, "https://example.com/1"));
        assertTrue(report.getSite().isEmpty());
        assertEquals(List.of(), report.getExternalLinks());
        assertTrue(report.getFindings().stream()
                .allMatch(finding -> finding.getDataFile().isEmpty()));
    }

    /** What the assessor wrote of seed 000, found in the data file itself. */
    @Test
    void aBlankCellIsFound() {
        SiteInMemory site =
                new SiteInMemory().table(CSV, HEAD, "e-bidding,1,ไม่มี,-", "คัดเลือก,2,, ", "เฉพาะเจาะจง,3,,ดี");
        List<Finding> found = found(site, disclosure("o17", o17("ดูรายงาน"), "/o17.csv"));
        assertEquals(
                List.of(
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 3 21 3",
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 4 31 3",
                        "o17/suggestions blank error /items/o17/links/0 site/o17.csv 3 21 4"),
                found.stream().map(SiteCheckTest::told).toList());
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: เว้นว่างไว้ที่แถว 3 คอลัมน์ C ของ site/o17.csv",
                found.get(0).getMessage().getTh());
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: left blank in row 3, column C of site/o17.csv",
                found.get(0).getMessage().getEn());
        assertEquals(
                "เขียนข้อมูลในช่องนั้น หากไม่มีให้เขียนว่า \"ไม่มี\" หรือ \"-\" อย่าเว้นว่าง",
                found.get(0).getRemedy().getTh());
        assertEquals(Optional.of("problems"), found.get(0).getElement());
        assertEquals(Optional.of(Basis.ASSESSOR), found.get(0).getBasis());
    }

    @Test
    void aClaimedItemIsLookedAtTooAndIsNoLongerExpectedToScore() {
        SiteInMemory site = new SiteInMemory().table(CSV, HEAD, "คัดเลือก,2,,-");
        Disclosure disclosure = disclosure("o17", null, "/o17.csv");
        assertEquals(
                List.of("o17/problems blank error /items/o17/links/0 site/o17.csv 2 11 3"), told(site, disclosure));
        assertEquals(Verdict.INCOMPLETE, verdict(check(site, disclosure)));
        assertEquals(Verdict.CLAIMED, verdict(DisclosureChecker.of(RULES).check(disclosure)));
    }

    private static Verdict verdict(CheckReport report) {
        return report.getItems().get(16).getVerdict();
    }

    @Test
    void theBasisDecidesWhatABlankCellWeighs() {
        SiteInMemory site = new SiteInMemory().table(CSV, HEAD, "คัดเลือก,,คนน้อย,-");
        Disclosure disclosure = disclosure("o17", o17("หน้า 3"), "/o17.csv");
        assertEquals(
                List.of("o17/budget-by-method blank warning /items/o17/links/0 site/o17.csv 2 11 2"),
                told(site, disclosure));
        CheckReport strict = DisclosureChecker.of(RULES).strict().withSite(site).check(disclosure);
        assertTrue(strict.getFindings().stream()
                .anyMatch(finding -> finding.getRuleId().equals("nacc-2567/o17/budget-by-method")
                        && finding.getSeverity() == Severity.ERROR));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ไม่มี;ไม่มี, ''",
        "-;ไม่มีปัญหา, ''",
        "รอใส่ข้อมูล;N/A, 2 error 3 error",
        "รอใส่ข้อมูล;คนน้อย, 2 warning",
        ";คนน้อย, 2 error",
        "xx;, 2 error 3 error"
    })
    void cellsOfAnElementThatMayBeNone(String cells, String findings) {
        assertEquals(findings, cells("ปัญหา/อุปสรรค", cells));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "100;200, ''",
        "0;0, ''",
        "-;ไม่มี, 2 warning 3 warning",
        "-;200, 2 warning",
        "200;, 3 warning",
    })
    void cellsOfAnElementOnAWeakBasis(String cells, String findings) {
        assertEquals(findings, cells("งบประมาณ", cells));
    }

    private static String cells(String heading, String cells) {
        List<String> lines = new ArrayList<>(List.of("วิธี," + heading));
        Arrays.stream(cells.split(";", -1)).map(cell -> "คัดเลือก," + cell).forEach(lines::add);
        SiteInMemory site = new SiteInMemory().table(CSV, lines.toArray(String[]::new));
        return found(site, disclosure("o17", o17("หน้า 3"), "/o17.csv")).stream()
                .map(finding -> finding.getDataRow().orElseThrow() + " "
                        + finding.getSeverity().getCode())
                .reduce("", (a, b) -> (a + " " + b).strip());
    }

    @Test
    void noneWhereThereMustBeSomethingIsAsGoodAsTheMostTellingCell() {
        Elements elements = Elements.empty()
                .with("work", "หน้า 3")
                .with("status", "หน้า 3")
                .with("method", "หน้า 3")
                .with("agreed-price", "หน้า 3")
                .with("winner", "หน้า 3");
        SiteInMemory site = new SiteInMemory()
                .table("o16.csv", "งานที่ซื้อหรือจ้าง,ราคาที่ตกลง,รายชื่อผู้ประกอบการ", "ถนน,100,-", "โคมไฟ,-,-");
        assertEquals(
                List.of(
                        "o16/agreed-price placeholder warning /items/o16/links/0 site/o16.csv 3 21 2",
                        "o16/winner placeholder error /items/o16/links/0 site/o16.csv 2 11 3",
                        "o16/winner placeholder error /items/o16/links/0 site/o16.csv 3 21 3"),
                told(site, disclosure("o16", elements, "/o16.csv")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "รวม,3,,",
                "รวมทั้งสิ้น 3 โครงการ,3,,",
                ",รวม,,",
                "Grand total,3,,",
                "หมายเหตุ: ข้อมูล ณ วันที่ 30 ก.ย. 2566,,,",
                "ที่มา: กองคลัง,,,",
                "ไตรมาสที่ 2",
                ",,,",
                " ,\u00a0,\u200b,",
                HEAD
            })
    void rowsThatTellOfNoSingleThingMayBeBlank(String row) {
        SiteInMemory site = new SiteInMemory().table(CSV, HEAD, "คัดเลือก,1,ไม่มี,-", row, "เฉพาะเจาะจง,2,ไม่มี,-");
        assertEquals(List.of(), told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"รวมพลังชุมชน,1,,", "หมายเหตุ,1,,", "คัดเลือก,1", "คัดเลือก,,,"})
    void otherRowsMayNot(String row) {
        SiteInMemory site = new SiteInMemory().table(CSV, HEAD, "คัดเลือก,1,ไม่มี,-", row);
        List<String> told = told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv"));
        assertTrue(told.contains("o17/problems blank error /items/o17/links/0 site/o17.csv 3 21 3"), told.toString());
    }

    @Test
    void titlesAboveTheHeadingsArePassedOver() {
        SiteInMemory site = new SiteInMemory()
                .table(
                        CSV,
                        "รายงานสรุปผลการจัดซื้อจัดจ้าง,,,",
                        "หน่วยงาน,เทศบาลตำบลตัวอย่าง,,",
                        "",
                        HEAD,
                        "คัดเลือก,1,,-");
        assertEquals(
                List.of("o17/problems blank error /items/o17/links/0 site/o17.csv 5 41 3"),
                told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
    }

    @Test
    void headingsMayTakeTwoRows() {
        Elements elements =
                Elements.empty().with("budget-allocated", "ไฟล์ข้อมูล").with("budget-spent", "ไฟล์ข้อมูล");
        SiteInMemory site = new SiteInMemory()
                .table(
                        "o19.csv",
                        "โครงการหรือกิจกรรม,งบประมาณ,,ปัญหา/อุปสรรค",
                        ",งบประมาณที่ได้รับจัดสรร,ผลการใช้จ่ายงบประมาณ,",
                        "อบรม,100,,ไม่มี");
        assertEquals(
                List.of("o19/budget-spent blank error /items/o19/links/0 site/o19.csv 3 21 3"),
                told(site, disclosure("o19", elements, "/o19.csv")));
    }

    /** Where no heading tells, the first row with several words is the one of the headings. */
    @Test
    void headingsThatNameNothingStandInTheFirstWideRow() {
        Elements elements = o17("หน้า 3").with("problems", "ช่อง C").with("suggestions", "ไฟล์ข้อมูล");
        SiteInMemory site =
                new SiteInMemory().table(CSV, "สรุปผล,,", "ประเภท,จำนวน,ติดขัด", "คัดเลือก,1,", "เจาะจง,2,คนน้อย");
        assertEquals(
                List.of(
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 3 21 3",
                        "o17/suggestions missing error /items/o17/links/0 site/o17.csv 2 11"),
                told(site, disclosure("o17", elements, "/o17.csv")));
        SiteInMemory narrow = new SiteInMemory().table(CSV, "สรุปผล", "ประเภท", "คัดเลือก");
        assertEquals(
                List.of(
                        "o17/problems missing error /items/o17/links/0 site/o17.csv 1 1",
                        "o17/suggestions missing error /items/o17/links/0 site/o17.csv 1 1"),
                told(narrow, disclosure("o17", elements, "/o17.csv")));
    }

    /** Twenty rows of titles are many; whoever writes more writes no table. */
    @ParameterizedTest
    @CsvSource({"19, 21 201", "20, 22 211"})
    void headingsStandBelowTwentyTitlesAtMost(int titles, String place) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < titles; i++) {
            lines.add("บรรทัดนำ");
        }
        lines.add(HEAD);
        lines.add("คัดเลือก,1,,-");
        SiteInMemory site = new SiteInMemory().table(CSV, lines.toArray(String[]::new));
        assertEquals(
                List.of("o17/problems blank error /items/o17/links/0 site/o17.csv " + place + " 3"),
                told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
        lines.add(0, "บรรทัดนำ");
        lines.add(0, "บรรทัดนำ");
        SiteInMemory below = new SiteInMemory().table(CSV, lines.toArray(String[]::new));
        assertEquals(List.of(), told(below, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
    }

    /** Each row counts once, also those that were read before the headings were known. */
    @Test
    void aLongTableIsReadOnce() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int i = 0; i < 30; i++) {
            lines.add("คัดเลือก,1,,-");
        }
        SiteInMemory site = new SiteInMemory().table(CSV, lines.toArray(String[]::new));
        List<Finding> found = found(site, disclosure("o17", o17("หน้า 3"), "/o17.csv"));
        assertEquals(
                IntStream.rangeClosed(2, 31).boxed().toList(),
                found.stream().flatMap(one -> one.getDataRow().stream()).toList());
    }

    /** What stands above a narrower heading is no name of that column. */
    @Test
    void theLowerOfTwoHeadingsNamesItsColumn() {
        SiteInMemory site = new SiteInMemory()
                .table(CSV, "วิธี,งบประมาณ,,ปัญหา/อุปสรรค", ",ข้อเสนอแนะ,อื่น,", "คัดเลือก,,1,", "เจาะจง,ไม่มี,2,-");
        assertEquals(
                List.of(
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 3 21 4",
                        "o17/suggestions blank error /items/o17/links/0 site/o17.csv 3 21 2"),
                told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
    }

    /** Headings in two rows have as many columns as the wider of them. */
    @Test
    void aLetterBehindTheLastHeadingIsNoColumn() {
        SiteInMemory site =
                new SiteInMemory().table(CSV, "วิธี,งบประมาณ,,ปัญหา", ",ปีนี้,ปีก่อน,", "คัดเลือก,1,2,ไม่มี,");
        Elements elements = o17("หน้า 3").with("suggestions", "ช่อง E");
        assertEquals(
                List.of("o17/suggestions missing error /items/o17/links/0 site/o17.csv 1 1"),
                told(site, disclosure("o17", elements, "/o17.csv")));
    }

    /** Rows below the headings that look like a second row of headings and are none. */
    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Figures are data.
                "วิธี,,ปัญหา/อุปสรรค | ,2567,",
                "วิธี,,ปัญหา/อุปสรรค | ,๒๕๖๗,",
                // It says nothing where a heading is open.
                "วิธี,เงิน,ปัญหา/อุปสรรค, | ,มาก,,",
                "วิธี,เงิน,ปัญหา/อุปสรรค | ,มาก,",
                // It begins with a word, or the headings begin without one.
                "วิธี,,ปัญหา/อุปสรรค | คัดเลือก,มาก,",
                ",,ปัญหา/อุปสรรค,วิธี | ,มาก,,",
            })
    void aRowOfDataIsNoHeading(String head, String row) {
        SiteInMemory site = new SiteInMemory().table(CSV, head, row, "เจาะจง,1,ไม่มี,");
        assertEquals(
                List.of("o17/problems blank error /items/o17/links/0 site/o17.csv 2 11 3"),
                told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
    }

    @Test
    void onlyTheRowRightBelowMayGoOnWithTheHeadings() {
        SiteInMemory site = new SiteInMemory().table(CSV, "วิธี,,ปัญหา/อุปสรรค", "คัดเลือก,1,", ",เพิ่มเติม,");
        assertEquals(
                List.of(
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 2 11 3",
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 3 21 3"),
                told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
    }

    /** Headings that are printed again on each page tell nothing. */
    @Test
    void headingsAgainAreNoData() {
        SiteInMemory again = new SiteInMemory().table(CSV, HEAD, "คัดเลือก,1,รอใส่ข้อมูล,-", HEAD);
        assertEquals(
                List.of("o17/problems placeholder error /items/o17/links/0 site/o17.csv 2 11 3"),
                told(again, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
        SiteInMemory only = new SiteInMemory().table(CSV, HEAD, HEAD);
        assertTrue(told(only, disclosure("o17", o17("หน้า 3"), "/o17.csv"))
                .contains("o17/problems blank error /items/o17/links/0 site/o17.csv 1 1 3"));
    }

    /** A heading tells better than a letter, and the first column has a letter too. */
    @Test
    void aHeadingIsWorthMoreThanALetter() {
        SiteInMemory site =
                new SiteInMemory().table(CSV, "ติดขัด,วิธี,ข้อเสนอแนะ,อื่น", ",คัดเลือก,ไม่มี,", "มาก,ประกวด,,1");
        Elements elements = o17("หน้า 3").with("problems", "ช่อง A").with("suggestions", "ช่อง D");
        assertEquals(
                List.of(
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 2 11 1",
                        "o17/suggestions blank error /items/o17/links/0 site/o17.csv 3 21 3"),
                told(site, disclosure("o17", elements, "/o17.csv")));
    }

    /** The name of the file stands before the letter, or that of another. */
    @ParameterizedTest
    @CsvSource({"o17.csv ช่อง C, 1", "o18.csv ช่อง C, 0"})
    void theLetterIsOneOfTheFileThatIsNamed(String where, int findings) {
        SiteInMemory site = new SiteInMemory().table(CSV, "วิธี,เงิน,ติดขัด", "คัดเลือก,1,");
        assertEquals(
                findings,
                told(site, disclosure("o17", o17("หน้า 3").with("problems", where), "/o17.csv"))
                        .size());
    }

    @Test
    void aFileHasTheColumnThatIsSaidToBeInIt() {
        SiteInMemory site = new SiteInMemory()
                .table("a.csv", "วิธี,งบประมาณ", "คัดเลือก,1")
                .table("b.csv", "ปัญหา,ข้อเสนอแนะ", "ไม่มี,-")
                .table("c.csv", "วิธี,จำนวน", "คัดเลือก,1");
        Elements elements = o17("หน้า 3").with("suggestions", "ไฟล์ b.csv");
        assertEquals(List.of(), told(site, disclosure("o17", elements, "/a.csv", "/b.csv", "/c.csv")));
        assertEquals(
                List.of("o17/suggestions missing error /items/o17/links/2 site/c.csv 1 1"),
                told(
                        site,
                        disclosure("o17", elements.with("suggestions", "ไฟล์ c.csv"), "/a.csv", "/b.csv", "/c.csv")));
    }

    /** It may be the one that was meant, so that no other lacks anything for sure. */
    @Test
    void besideAnEmptyFileNothingIsMissing() {
        SiteInMemory site = new SiteInMemory()
                .table("a.csv", "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,-")
                .table("b.csv", "")
                .page("c.csv");
        List<String> empty = List.of("o17/@file-opens empty-file error /items/o17/links/1 site/b.csv");
        for (ElementValue value : List.of(ElementValue.of("ไฟล์ข้อมูล"), ElementValue.shown(true))) {
            Elements elements = o17("หน้า 3").with("suggestions", value);
            assertEquals(empty, told(site, disclosure("o17", elements, "/a.csv", "/b.csv")));
        }
        assertEquals(
                List.of(
                        "o17/@file-opens unreadable-file warning /items/o17/links/0 site/c.csv",
                        "o17/@file-opens empty-file error /items/o17/links/1 site/b.csv"),
                told(site, disclosure("o17", o17("หน้า 3"), "/c.csv", "/b.csv")));
    }

    /** What cannot be read may hold anything. */
    @Test
    void besideWhatCannotBeReadAColumnIsOnlyDoubtful() {
        SiteInMemory site = new SiteInMemory()
                .at("b", LinkEnd.UNREADABLE, "b")
                .at("c.csv", LinkEnd.UNREADABLE, "c.csv")
                .table(CSV, "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,-");
        Elements elements = o17("หน้า 3").with("suggestions", ElementValue.shown(true));
        assertEquals(
                List.of("o17/suggestions missing warning /items/o17/links/0 site/o17.csv 1 1"),
                told(site, disclosure("o17", elements, "/o17.csv", "/b")));
        assertEquals(List.of(), told(site, disclosure("o17", elements, "/o17.csv", "/c.csv")));
    }

    /** Whoever is asked for no element may publish in any form. */
    @Test
    void withoutElementsNoFileIsOpened() {
        SiteInMemory site = new SiteInMemory().page(CSV);
        Edition edition = Editions.of(2567);
        List<Item> items = edition.getItems().stream()
                .map(item -> item.toBuilder().elements(List.of()).build())
                .toList();
        RuleSet bare = RuleSets.of(
                ImmutableEdition.builder().from(edition).items(items).build());
        Disclosure disclosure = disclosure("o17", null, "/o17.csv");
        assertEquals(
                DisclosureChecker.of(bare).check(disclosure).getFindings(),
                DisclosureChecker.of(bare).withSite(site).check(disclosure).getFindings());
        assertEquals(1, found(site, disclosure).size());
    }

    /** A disclosure in whose text one value is no value. */
    private record Slipped(Disclosure disclosure, String pointer) implements DisclosureDocument {

        @Override
        public Disclosure getDisclosure() {
            return disclosure;
        }

        @Override
        public boolean isUnreadable(String other) {
            return other.equals(pointer);
        }

        @Override
        public List<Place> locate(List<String> pointers) {
            return pointers.stream().map(one -> Place.of(one, 1, 1)).toList();
        }
    }

    /** A link of which the text was found wrong is not found wrong again. */
    @Test
    void aLinkThatCannotBeReadIsNotReportedAgain() {
        Disclosure disclosure = disclosure("o17", null, "/x", "/y");
        List<String> pointers = DisclosureChecker.of(RULES)
                .withSite(new SiteInMemory())
                .check(new Slipped(disclosure, "/items/o17/links/0"))
                .getFindings()
                .stream()
                .filter(finding -> finding.getKind() == FindingKind.DEAD_LINK)
                .map(Finding::getPointer)
                .toList();
        assertEquals(List.of("/items/o17/links/1"), pointers);
    }

    @Test
    void aFloodOfDoubtfulCellsIsCountedAsDoubtful() {
        String[] lines = new String[1501];
        Arrays.fill(lines, "คัดเลือก,1,รอใส่ข้อมูล,-");
        lines[0] = HEAD;
        Disclosure disclosure = disclosure("o17", o17("หน้า 3"), "/o17.csv");
        CheckReport none = check(new SiteInMemory().table(CSV, lines), disclosure);
        assertEquals(500, none.getSummary().getOmitted());
        lines[1500] = "คัดเลือก,1,คนน้อย,-";
        CheckReport some = check(new SiteInMemory().table(CSV, lines), disclosure);
        assertEquals(499, some.getSummary().getOmitted());
        assertEquals(1499, some.getSummary().getWarnings() - none.getSummary().getWarnings());
        assertEquals(-1500, some.getSummary().getErrors() - none.getSummary().getErrors());
    }

    /** Whoever may not say that there is none is not told to. */
    @Test
    void theRemedyOfACellSaysWhetherThereMayBeNone() {
        SiteInMemory site = new SiteInMemory()
                .table("o16.csv", "งานที่ซื้อหรือจ้าง,ราคาที่ตกลง", "ถนน,", "โคมไฟ,รอใส่ข้อมูล")
                .table(CSV, HEAD, "คัดเลือก,1,xx,-");
        List<Finding> found = new ArrayList<>(found(site, disclosure("o16", null, "/o16.csv")));
        found.addAll(found(site, disclosure("o17", null, "/o17.csv")));
        found.removeIf(finding -> finding.getKind() == FindingKind.MISSING);
        assertEquals(
                List.of(
                        "Write the data into that cell and leave nothing blank.",
                        "Write the real data into that cell.",
                        "Write the real data into that cell; where there is none, write \"ไม่มี\" or \"-\"."),
                found.stream().map(finding -> finding.getRemedy().getEn()).toList());
    }

    @Test
    void aTableOfOneColumnHasAHeadingToo() {
        SiteInMemory site = new SiteInMemory().table(CSV, "ปัญหา/อุปสรรค", "ไม่มี", "xx");
        assertEquals(
                List.of("o17/problems placeholder warning /items/o17/links/0 site/o17.csv 3 21 1"),
                told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv")));
    }

    @Test
    void aHeadingWithNothingBelowItIsBlank() {
        SiteInMemory site = new SiteInMemory().table(CSV, "ปัญหา/อุปสรรค,อื่น", "รวม,0");
        List<Finding> found = found(site, disclosure("o17", o17("หน้า 3"), "/o17.csv"));
        assertEquals(
                List.of("o17/problems blank error /items/o17/links/0 site/o17.csv 1 1 1"),
                found.stream().map(SiteCheckTest::told).toList());
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: ไม่มีข้อมูลใต้หัวคอลัมน์ที่แถว 1 คอลัมน์ A ของ site/o17.csv",
                found.get(0).getMessage().getTh());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ไฟล์ข้อมูล ช่อง D",
                "ดูไฟล์ CSV",
                "คอลัมน์ที่ D",
                "o17.csv",
                "site/O17.csv ท้ายตาราง",
                "column d"
            })
    void anElementMustStandWhereItIsSaidTo(String where) {
        SiteInMemory site = new SiteInMemory().page("o17.pdf").table(CSV, "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,-");
        Elements elements = o17("หน้า 3 ของรายงาน").with("suggestions", where);
        List<Finding> found = found(site, disclosure("o17", elements, "/o17.pdf", "/o17.csv"));
        assertEquals(
                List.of("o17/suggestions missing error /items/o17/links/1 site/o17.csv 1 1"),
                found.stream().map(SiteCheckTest::told).toList());
        assertEquals(
                "o17 › ข้อเสนอแนะ: ไฟล์ site/o17.csv ไม่มีคอลัมน์นี้",
                found.get(0).getMessage().getTh());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "หน้า 3 ของรายงาน",
                "5 ข้อ (หน้าที่ ๓)",
                "ในหน้า ITA",
                "ไฟล์ข้อมูล PDF หน้า 2",
                "ดูรายงาน",
                "5 ข้อ อยู่ในเอกสาร",
                "แสดงไว้ท้ายรายงาน",
                "ภาคผนวก ก",
                "https://example.go.th/o17",
                "o18.csv"
            })
    void aSummaryNeedNotHoldWhatStandsElsewhere(String where) {
        SiteInMemory site = new SiteInMemory().page("o17.pdf").table(CSV, "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,-");
        Elements elements = o17("หน้า 3").with("suggestions", where);
        assertEquals(List.of(), told(site, disclosure("o17", elements, "/o17.pdf", "/o17.csv")));
        assertEquals(List.of(), told(site, disclosure("o17", elements, "/o17.csv")));
    }

    @Test
    void whatIsOnlySaidToBeShownMustBeInTheOnlyFile() {
        SiteInMemory site = new SiteInMemory().page("o17.pdf").table(CSV, "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,-");
        Elements elements = o17("หน้า 3").with("suggestions", ElementValue.shown(true));
        assertEquals(
                List.of("o17/suggestions missing error /items/o17/links/0 site/o17.csv 1 1"),
                told(site, disclosure("o17", elements, "/o17.csv")));
        assertEquals(
                List.of("o17/suggestions missing error /items/o17/links/1 site/o17.csv 1 1"),
                told(site, disclosure("o17", elements, "#", "/o17.csv", Complete.SITE + "/o17.csv?v=2")).stream()
                        .filter(told -> told.contains("suggestions"))
                        .toList());
    }

    /** Where there is more to look at than the table, its lack is no proof. */
    @Test
    void whatMayStandElsewhereIsOnlyDoubtful() {
        SiteInMemory site = new SiteInMemory().page("o17.pdf").table(CSV, "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,-");
        Elements elements = o17("หน้า 3").with("suggestions", ElementValue.shown(true));
        for (String other : List.of("/o17.pdf", "https://example.com")) {
            assertEquals(
                    List.of("o17/suggestions missing warning /items/o17/links/0 site/o17.csv 1 1"),
                    told(site, disclosure("o17", elements, "/o17.csv", other)),
                    other);
        }
        // What is in a file that nobody opened may well be there.
        assertEquals(List.of(), told(site.page("o17.xlsx"), disclosure("o17", elements, "/o17.csv", "/o17.xlsx")));
        SiteInMemory other = new SiteInMemory().page("o17.pdf").table(CSV, "วิธี,จำนวน", "คัดเลือก,1");
        assertEquals(List.of(), told(other, disclosure("o17", elements, "/o17.csv", "/o17.pdf")));
    }

    /** The document may say itself what the table does not. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ช่องที่ 4",
                "ช่องทางออนไลน์",
                "ปรับปรุงแผนตามความก้าวหน้าของเจ้าหน้าที่",
                "ดูแลผู้สูงอายุ",
                "เผยแพร่แผนล่วงหน้า",
                "แจ้งหน้าที่ของเจ้าหน้าที่",
                "ไม่มี",
                "-"
            })
    void whatTheDocumentSaysItselfIsOnlyNoted(String text) {
        SiteInMemory site = new SiteInMemory().page("o17.pdf").table(CSV, "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,-");
        List<String> noted = List.of("o17/suggestions missing info /items/o17/links/0 site/o17.csv 1 1");
        Elements elements = o17("หน้า 3").with("suggestions", text);
        assertEquals(noted, told(site, disclosure("o17", elements, "/o17.csv")));
        assertEquals(noted, told(site, disclosure("o17", elements, "/o17.csv", "/o17.pdf")));
        Elements counted = o17("หน้า 3").with("suggestions", ElementValue.of(BigDecimal.ZERO));
        assertEquals(noted, told(site, disclosure("o17", counted, "/o17.csv")));
        assertEquals(List.of(), told(site.page("o17.xlsx"), disclosure("o17", elements, "/o17.csv", "/o17.xlsx")));
    }

    /** Whoever says nothing of the elements publishes them in the one table, or not at all. */
    @Test
    void aClaimedItemsOnlyTableMustHaveTheColumns() {
        SiteInMemory site = new SiteInMemory().page("o17.pdf").table(CSV, "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,-");
        assertEquals(
                List.of("o17/suggestions missing warning /items/o17/links/0 site/o17.csv 1 1"),
                told(site, disclosure("o17", null, "/o17.csv")));
        assertEquals(List.of(), told(site, disclosure("o17", null, "/o17.csv", "/o17.pdf")));
        CheckReport strict =
                DisclosureChecker.of(RULES).strict().withSite(site).check(disclosure("o17", null, "/o17.csv"));
        assertEquals(
                3,
                strict.getFindings().stream()
                        .filter(finding -> finding.getKind() == FindingKind.MISSING)
                        .count());
    }

    @Test
    void oneOfSeveralFilesIsEnough() {
        SiteInMemory site = new SiteInMemory()
                .table("a.csv", "วิธี,งบประมาณ", "คัดเลือก,1")
                .table("b.csv", "ปัญหา,ข้อเสนอแนะ", "ไม่มี,");
        Elements elements = o17("ไฟล์ข้อมูล");
        assertEquals(
                List.of("o17/suggestions blank error /items/o17/links/1 site/b.csv 2 11 2"),
                told(site, disclosure("o17", elements, "/a.csv", "/b.csv")));
        assertEquals(
                List.of(
                        "o17/suggestions blank error /items/o17/links/1 site/b.csv 2 11 2",
                        "o17/suggestions missing error /items/o17/links/0 site/a.csv 1 1"),
                told(site, disclosure("o17", elements.with("suggestions", "ไฟล์ a.csv"), "/a.csv", "/b.csv")));
        // What is in a file that nobody opened may well be there.
        assertEquals(List.of(), told(site.page("c.xlsx"), disclosure("o17", elements, "/a.csv", "/c.xlsx")));
    }

    @Test
    void theLetterOfAColumnServesWhereItsHeadingDoesNot() {
        SiteInMemory site = new SiteInMemory().table(CSV, "วิธี,เงิน,ติดขัด,อื่น", "คัดเลือก,1,,");
        Elements elements = o17("หน้า 3").with("problems", "ไฟล์ข้อมูล ช่อง C").with("suggestions", "ช่อง AD");
        assertEquals(
                List.of(
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 2 11 3",
                        "o17/suggestions missing error /items/o17/links/0 site/o17.csv 1 1"),
                told(site, disclosure("o17", elements, "/o17.csv")));
    }

    /** Two elements may stand in one column; a letter that fits no more, as a column is gone, is no place. */
    @Test
    void aColumnIsSharedOnlyWhereTheDocumentSaysSo() {
        SiteInMemory site = new SiteInMemory().table(CSV, "วิธี,งบประมาณ,ปัญหา", "คัดเลือก,1,ไม่มี", "เจาะจง,2,");
        Elements shared = o17("หน้า 3").with("problems", "ช่อง C").with("suggestions", "ไฟล์ข้อมูล ช่อง C");
        assertEquals(
                List.of(
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 3 21 3",
                        "o17/suggestions blank error /items/o17/links/0 site/o17.csv 3 21 3"),
                told(site, disclosure("o17", shared, "/o17.csv")));
        Elements moved = shared.with("problems", "ช่อง D");
        assertEquals(
                List.of(
                        "o17/problems blank error /items/o17/links/0 site/o17.csv 3 21 3",
                        "o17/suggestions missing error /items/o17/links/0 site/o17.csv 1 1"),
                told(site, disclosure("o17", moved, "/o17.csv")));
    }

    /** What the document lacks is reported once. */
    @Test
    void whatTheDocumentLacksIsNotMissedAgain() {
        SiteInMemory site = new SiteInMemory().table(CSV, "วิธี,งบประมาณ", "คัดเลือก,1");
        for (Elements elements : List.of(Elements.empty(), o17(""), o17("รอใส่ลิงก์"))) {
            assertEquals(List.of(), told(site, disclosure("o17", elements, "/o17.csv")));
        }
    }

    @Test
    void whoIsNotAskedNeedNotFillAColumn() {
        SiteInMemory site = new SiteInMemory().table("o1.csv", "chart,positions,political-structure", "x1,x2,");
        Disclosure local = disclosure("o1", null, "/o1.csv");
        assertEquals(1, told(site, local).size());
        Disclosure court = local.toBuilder()
                .agency(Agency.builder()
                        .type(AgencyType.COURT)
                        .website(Complete.SITE)
                        .build())
                .build();
        assertEquals(List.of(), told(site, court));
        Disclosure unknown = local.toBuilder()
                .agency(Agency.builder().website(Complete.SITE).build())
                .build();
        assertEquals(List.of(), told(site, unknown));
    }

    @Test
    void aFileThatIsNoTableIsToldAndItsElementsAreNotMissed() {
        SiteInMemory site = new SiteInMemory().page(CSV);
        List<Finding> found = found(site, disclosure("o17", o17("ไฟล์ข้อมูล"), "/o17.csv"));
        assertEquals(
                List.of("o17/@file-opens unreadable-file warning /items/o17/links/0 site/o17.csv"),
                found.stream().map(SiteCheckTest::told).toList());
        assertTrue(found.get(0).getMessage().getTh().endsWith("อ่านไฟล์ข้อมูล site/o17.csv เป็นตารางไม่ได้: พัง"));
    }

    /** In an empty one there is nothing for anybody, whatever stands beside it. */
    @Test
    void anEmptyFileIsNoPublication() {
        SiteInMemory empty = new SiteInMemory().page("o17.pdf").table(CSV, "", ",");
        assertEquals(
                List.of("o17/@file-opens empty-file error /items/o17/links/0 site/o17.csv"),
                told(empty, disclosure("o17", null, "/o17.csv")));
        assertEquals(
                List.of("o17/@file-opens empty-file error /items/o17/links/1 site/o17.csv"),
                told(empty, disclosure("o17", null, "/o17.pdf", "/o17.csv")));
        for (String place : List.of("ไฟล์ข้อมูล", "o17.csv")) {
            assertEquals(
                    List.of("o17/@file-opens empty-file error /items/o17/links/0 site/o17.csv"),
                    told(empty, disclosure("o17", o17("หน้า 3").with("problems", place), "/o17.csv", "/o17.pdf")),
                    place);
        }
        assertTrue(found(empty, disclosure("o17", o17("ไฟล์ข้อมูล"), "/o17.csv"))
                .get(0)
                .getMessage()
                .getEn()
                .endsWith("there is nothing in the file site/o17.csv"));
    }

    @Test
    void theSameFileIsLookedAtOnce() {
        SiteInMemory site = new SiteInMemory().table(CSV, HEAD, "คัดเลือก,1,,-");
        assertEquals(
                List.of("o17/problems blank error /items/o17/links/0 site/o17.csv 2 11 3"),
                told(site, disclosure("o17", o17("หน้า 3"), "/o17.csv", "o17.csv", Complete.SITE + "/o17.csv#x"))
                        .stream()
                        .filter(told -> told.contains("problems"))
                        .toList());
    }

    @Test
    void ofAFloodTheFirstAreListedAndAllAreCounted() {
        String[] lines = new String[5001];
        Arrays.fill(lines, "คัดเลือก,1,,");
        lines[0] = HEAD;
        CheckReport report = check(new SiteInMemory().table(CSV, lines), disclosure("o17", o17("หน้า 3"), "/o17.csv"));
        long listed = report.getFindings().stream()
                .filter(finding -> finding.getDataFile().isPresent())
                .count();
        assertEquals(2000, listed);
        assertEquals(8000, report.getSummary().getOmitted());
        assertEquals(34 + 10_000, report.getSummary().getErrors());
    }

    @Test
    void endlessHeadingsNotesAndPlacesCostNothing() {
        String endless = "(".repeat(1_000_000);
        SiteInMemory site = new SiteInMemory()
                .table(CSV, endless + "," + "ปัญหา,".repeat(100_000), "รวม".repeat(1_000_000) + ",1", "a,");
        List<Finding> found = found(site, disclosure("o17", o17("ไฟล์ข้อมูล " + endless), "/o17.csv"));
        assertEquals(
                List.of("o17/problems blank error /items/o17/links/0 site/o17.csv 3 21 2"),
                found.stream()
                        .filter(finding -> finding.getKind() == FindingKind.BLANK)
                        .map(SiteCheckTest::told)
                        .toList());
    }

    /** What lacks nothing lacks nothing with its site either. */
    @Test
    void aCompleteDisclosureWithItsSiteStaysComplete() {
        SiteInMemory site = new SiteInMemory();
        RULES.getEdition().getItems().forEach(item -> site.table("ita/" + item.getCode() + ".csv", "ก,ข", "1,2"));
        CheckReport report = DisclosureChecker.of(RULES)
                .strict()
                .asOf(Complete.DAY)
                .withSite(site)
                .check(Complete.disclosure(RULES));
        assertEquals(List.of(), report.getFindings());
        assertEquals(35, report.getSummary().getComplete());
    }
}
