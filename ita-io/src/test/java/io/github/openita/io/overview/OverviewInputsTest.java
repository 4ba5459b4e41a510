package io.github.openita.io.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.overview.CheckedDisclosure;
import io.github.openita.core.overview.DisclosureOverview;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever kind of document is given, alone, in arrays and lines: results, reports of checks, disclosures. */
class OverviewInputsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 30);

    @TempDir
    Path folder;

    private final ItaJson json = ItaJson.standard();
    private final OverviewReader reader = reader();

    private OverviewReader reader() {
        return OverviewReader.of(json, OverviewCollector.of(List.of(Grouping.values())))
                .asOf(DAY);
    }

    private static String disclosure(String name, String items) {
        return "{\"agency\":{\"name\":\"" + name + "\",\"province\":\"ตราด\"},\"edition\":\"2567\",\"items\":{" + items
                + "}}";
    }

    private static final String O17 = "\"o17\":{\"links\":[{\"url\":\"https://www.example.go.th/o17.pdf\"}],"
            + "\"elements\":{\"problems\":\"\",\"suggestions\":\"ไม่มี\"}}";

    private static String result(String name) {
        return "{\"agency\":{\"name\":\"" + name
                + "\"},\"edition\":\"nacc-2567\",\"scores\":{\"tools\":{\"IIT\":90,\"EIT\":90,\"OIT\":90}}}";
    }

    private CheckReport report(Path disclosure) {
        return DisclosureChecker.of(RuleSets.of(2567)).asOf(DAY).check(json.readDisclosure(disclosure));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void read(String text) {
        reader.read(SourceStream.of("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private List<String> told() {
        return reader.getProblems().stream()
                .map(problem -> problem.describe(Language.EN).replace(folder.toString(), ""))
                .toList();
    }

    @Test
    void aDisclosureAndTheReportOfItsCheckGiveTheSame() throws IOException {
        Path document = file("a.json", disclosure("ก", O17));
        Path report = file("b.json", json.write(report(document)));
        reader.read(document);
        OverviewReader ofReport = reader();
        ofReport.read(report);
        assertEquals(List.of(), told());
        assertEquals(1, reader.getChecked());
        assertEquals(0, reader.getUsed());
        Overview overview = reader.toOverview();
        assertEquals(overview, ofReport.toOverview());
        DisclosureOverview year = overview.getDisclosures().get(0);
        CheckedDisclosure checked = year.getAgencies().get(0);
        assertEquals("ก", checked.getAgency().getName().orElseThrow());
        assertEquals(34, checked.getAbsent().size());
        assertEquals("[o17]", checked.getIncomplete().toString());
        assertTrue(checked.getElements().toString().contains("o17=["), checked::toString);
        assertEquals(1, year.getAll().getWithErrors());
    }

    @Test
    void aReportThatNamesNoAgencyGoesByTheNameOfItsDocument() throws IOException {
        Path document = file("โรงเรียน.json", "{\"edition\":\"2567\",\"items\":{}}");
        reader.read(document);
        read(json.write(report(document)).replace("\n", " "));
        assertEquals(1, reader.getChecked());
        assertTrue(told().get(0).contains("has a checked disclosure of 2567 already"), told()::toString);
        assertEquals(
                document.toString(),
                reader.toOverview()
                        .getDisclosures()
                        .get(0)
                        .getAgencies()
                        .get(0)
                        .getAgency()
                        .getName()
                        .orElseThrow());
    }

    @Test
    void aReportOfABareFileNameIsOfThatFileBesideItOrTellsItselfApartByWhereItStands() throws IOException {
        Files.createDirectories(folder.resolve("ก"));
        Path document = file("ก/ita.json", "{\"edition\":\"2567\",\"items\":{}}");
        String report = json.write(report(document)).replace(document.toString(), "ita.json");
        file("ก/report.json", report);
        file("r1.json", report);
        file("r2.json", report);
        file("r3.ndjson", (report.replace("\n", " ") + "\n").repeat(2));
        reader.read(folder);
        assertEquals(1, told().size(), told()::toString);
        assertTrue(
                told().get(0)
                        .matches(
                                "/ก/report.json: the agency \".*/ก/ita.json\" has a checked disclosure of 2567 already.*"),
                told()::toString);
        assertEquals(
                List.of("/r1.json", "/r2.json", "/r3.ndjson:1", "/r3.ndjson:2", "/ก/ita.json"),
                reader.toOverview().getDisclosures().get(0).getAgencies().stream()
                        .map(checked ->
                                checked.getAgency().getName().orElseThrow().replace(folder.toString(), ""))
                        .sorted()
                        .toList());
    }

    @Test
    void anArrayHoldsDocumentsOfAnyKindAndWhatIsWrongStandsAtItsPlace() {
        read("\uFEFF [\n " + result("ก") + ",\n" + disclosure("ก", O17) + " , "
                + result("ข").replace("90,", "900,") + ",{\"x\":\"]},\\\"\"}, 7 ]\n");
        assertEquals(1, reader.getUsed());
        assertEquals(1, reader.getChecked());
        assertEquals(3, reader.getUnused());
        List<String> told = told();
        assertTrue(told.get(0).startsWith("-:3:"), told::toString);
        assertTrue(told.get(0).contains("/2/scores/tools/IIT: "), told::toString);
        assertTrue(told.get(told.size() - 2).contains(": /3: this is no result"), told::toString);
        assertTrue(told.get(told.size() - 1).contains("/4"), told::toString);
    }

    @Test
    void anArrayThatIsNotClosedIsToldAndWhatCameBeforeIsUsed() throws IOException {
        reader.read(file("a.json", "[" + result("ก") + "," + result("ข")));
        assertEquals(1, reader.getUsed());
        assertEquals(1, reader.getUnused());
        assertTrue(told().get(0).contains("the array has no ] at its end"), told()::toString);
        OverviewReader more = reader();
        more.read(file("b.json", "[" + result("ก") + "] x"));
        assertEquals(1, more.getUsed());
        assertTrue(
                more.getProblems().get(0).describe(Language.EN).contains("there is something behind the array"),
                more.getProblems()::toString);
    }

    @Test
    void aFolderMayHoldResultsReportsAndDisclosures() throws IOException {
        Path document = file("1.json", disclosure("ก", ""));
        file(
                "2.json",
                json.write(List.of(report(document).toBuilder()
                        .agency(Agency.builder().name("ข").build())
                        .build())));
        file("3.ndjson", disclosure("ค", O17) + "\n" + result("ก") + "\n");
        file("4.json", "{\"edition\":\"nacc-2567\",\"measures\":[]}");
        reader.read(folder);
        assertEquals(3, reader.getChecked());
        assertEquals(1, reader.getUsed());
        assertEquals(1, reader.getUnused());
        assertTrue(told().get(0).startsWith("/4.json:1:1: this is no result"), told()::toString);
        assertEquals(4, reader.toOverview().getAgencies());
    }

    @Test
    void aReaderOfOneEditionTakesNoReportOfAnother() throws IOException {
        Path document = file("a.json", disclosure("ก", ""));
        Path report = file("b.json", json.write(report(document)));
        OverviewReader only = OverviewReader.of(json.only(Editions.of(2568)), OverviewCollector.of(List.of()));
        only.read(report);
        assertEquals(0, only.getChecked());
        assertTrue(
                only.getProblems()
                        .get(0)
                        .describe(Language.EN)
                        .contains("this report is of nacc-2567, not of nacc-2568"),
                only.getProblems()::toString);
    }

    @Test
    void theKeysOfADocumentAreThoseOfItsRootAlone() {
        assertEquals(
                Set.of("a", "b", "d"),
                RootKeys.of(" {\"a\" : {\"x\":1, \"y\":[{\"z\":2}]}, \"b\":\"c\\\":\", \"d\": [\"e\", {\"f\":1}] }"));
        assertEquals(Set.of(), RootKeys.of("[{\"a\":1}]"));
        assertEquals(Set.of(), RootKeys.of("{\"a\\"));
    }

    @Test
    void theOutcomeIsTheSameOnOneProcessorAndOnMany() throws IOException {
        StringBuilder table = new StringBuilder("หน่วยงาน,จังหวัด,ปี,IIT,EIT,OIT,ตัวชี้วัดที่ 1,x\n");
        for (int i = 0; i < 3000; i++) {
            table.append("อบต.")
                    .append(i % 997)
                    .append(",ตราด,")
                    .append(2566 + i % 3)
                    .append(',');
            table.append(70 + i % 30)
                    .append(',')
                    .append(60 + i % 41)
                    .append(',')
                    .append(i % 113)
                    .append(",,\n");
        }
        Path file = file("t.csv", table.toString());
        OverviewCollector one = OverviewCollector.of(List.of(Grouping.PROVINCE)).withPaths();
        OverviewReader alone = OverviewReader.of(json, one).on(1);
        alone.read(file);
        for (int processors : new int[] {2, 5}) {
            OverviewCollector several =
                    OverviewCollector.of(List.of(Grouping.PROVINCE)).withPaths();
            OverviewReader together = OverviewReader.of(json, several).on(processors);
            together.read(file);
            assertEquals(alone.getUsed(), together.getUsed());
            assertEquals(alone.getUnused(), together.getUnused());
            assertEquals(alone.getProblems(), together.getProblems());
            assertEquals(alone.toOverview(), together.toOverview());
        }
        assertTrue(alone.getUnused() > 300);
        assertTrue(alone.getUsed() > 2000);
    }

    @Test
    void rowsBeforeWhatEndsATableAreUsed() throws IOException {
        StringBuilder table = new StringBuilder("หน่วยงาน,ปี,คะแนน\n");
        for (int i = 0; i < 600; i++) {
            table.append("อบต.").append(i).append(",2567,90\n");
        }
        byte[] text = (table + "อบต.x,2567,\"80\n").getBytes(StandardCharsets.UTF_8);
        for (int processors : new int[] {1, 2}) {
            OverviewReader broken =
                    OverviewReader.of(json, OverviewCollector.of(List.of())).on(processors);
            broken.read(SourceStream.of("t", new ByteArrayInputStream(text)));
            assertEquals(600, broken.getUsed());
            assertEquals(1, broken.getUnused());
        }
    }

    @Test
    void disclosuresAreShownInEveryForm() throws IOException {
        reader.read(file("1.json", disclosure("ก", "")));
        reader.read(file("2.json", disclosure("ข", O17)));
        reader.read(Golden.top().resolve("ita-examples/data/disclosure-2567-pa-ron.json"));
        Overview overview = reader.toOverview();
        String text = Reports.overview(overview, Language.TH).toText();
        assertTrue(text.startsWith("ภาพรวมความครบถ้วนของการเปิดเผยข้อมูล (OIT) ปีงบประมาณ พ.ศ. 2567"), text);
        assertTrue(text.contains("3 หน่วยงาน ตรวจการเปิดเผยข้อมูล 3 ฉบับ"), text);
        assertTrue(text.contains("สิ่งที่ยังขาดก่อนรับการประเมิน ปีงบประมาณ พ.ศ. 2567"), text);
        assertTrue(text.contains("มีสิ่งที่ต้องแก้ไข 3 จาก 3 หน่วยงาน"), text);
        String english = Reports.overview(overview, Language.EN).toMarkdown();
        assertTrue(english.contains("Items that most would lose"), english);
        assertTrue(Reports.overview(overview, Language.TH).toHtml().contains("องค์ประกอบที่ต้องแก้ไขมากที่สุด"));
        String csv = Reports.overview(overview, Language.TH).toCsv().orElseThrow();
        assertEquals(4, csv.lines().count(), csv);
    }

    private static final String TABLE = "รหัส,รายการ,ลิงก์\no1,โครงสร้าง,https://www.example.go.th/o1\no2,ผู้บริหาร,\n";

    @Test
    void theTableOfADisclosureIsCheckedByTheChosenEditionAndGoesByItsFile() throws IOException {
        Path table = file("ป่าร่อน.csv", TABLE);
        OverviewReader only = OverviewReader.of(json.only(Editions.of(2567)), OverviewCollector.of(List.of()))
                .asOf(DAY);
        only.read(table);
        assertEquals(List.of(), only.getProblems());
        assertEquals(1, only.getChecked());
        assertEquals(
                table.toString(),
                only.toOverview()
                        .getDisclosures()
                        .get(0)
                        .getAgencies()
                        .get(0)
                        .getAgency()
                        .getName()
                        .orElseThrow());
    }

    @Test
    void theTableOfADisclosureIsToldWhereNoEditionIsChosenAndTheOthersGoOn() throws IOException {
        file("1.csv", TABLE);
        file("2.csv", "ชื่อ,อะไร\nก,ข\n");
        file("3.csv", "หน่วยงาน,ปี,OIT\nก,2567,90\n");
        reader.read(folder);
        assertEquals(1, reader.getUsed());
        assertEquals(2, reader.getUnused());
        List<String> told = reader.getProblems().stream()
                .map(problem -> problem.describe(Language.EN)
                        .substring(folder.toString().length() + 1))
                .toList();
        assertEquals(
                "1.csv:1:1: the table of a disclosure does not name its edition: give --edition, for example --edition 2567",
                told.get(0));
        assertTrue(told.get(1).startsWith("2.csv:1:1: no headings found"), told::toString);
    }
}
