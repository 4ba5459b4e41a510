package io.github.openita.io.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewReaderTest {

    @TempDir
    Path folder;

    private final ItaJson json = ItaJson.standard();
    private final OverviewReader reader = reader();

    private OverviewReader reader() {
        return OverviewReader.of(json, OverviewCollector.of(List.of(Grouping.values())));
    }

    private static String result(String name, int year) {
        return "{\"agency\":{\"name\":\"" + name + "\"},\"edition\":\"nacc-" + year
                + "\",\"scores\":{\"tools\":{\"IIT\":90,\"EIT\":90,\"OIT\":90}}}";
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> told() {
        return reader.getProblems().stream()
                .map(problem -> problem.describe(Language.EN).replace(folder.toString(), ""))
                .toList();
    }

    @Test
    void aFolderIsReadWithEverythingInIt() throws IOException {
        file("b/ก.json", result("ก", 2567));
        file("b/c/lines.ndjson", result("ข", 2567) + "\n\n" + result("ค", 2567) + "\n");
        file("d.csv", "หน่วยงาน,ปี,คะแนน\nง,2567,80\n");
        file("lines.json", result("จ", 2567) + "\n" + result("ฉ", 2567));
        AssessmentResult one = json.readResult(Source.of("x", result("ช", 2567).getBytes(StandardCharsets.UTF_8)));
        file("card.json", json.write(Scorer.of(Editions.of(2567)).score(one)));
        file(".git/ซ.json", result("ซ", 2567));
        file("readme.md", "nothing");
        reader.read(folder);
        assertEquals(List.of(), told());
        assertEquals(7, reader.getUsed());
        assertEquals(5, reader.getFiles());
        assertEquals(7, reader.toOverview().getAgencies());
    }

    @Test
    void itSaysBeforehandWhichFilesItReads() throws IOException {
        Path inside = file("b/a.json", result("ก", 2567));
        Path page = file("b/overview.html", "<p>");
        Path outside = file("c.json", result("ข", 2567));
        Path read = folder.resolve("b");
        assertTrue(OverviewReader.reads(read, inside));
        assertTrue(OverviewReader.reads(outside, folder.resolve("b/../c.json")));
        assertFalse(OverviewReader.reads(read, page));
        assertFalse(OverviewReader.reads(read, outside));
        assertFalse(OverviewReader.reads(outside, folder.resolve("none.json")));
    }

    @Test
    void whatCannotBeUsedIsToldAndCountedAndTheRestGoesOn() throws IOException {
        file("1.json", "{\"edition\":\"nacc-2567\",\"measures\":{}}");
        file("2.json", result("ก", 2567));
        file("3.json", result("ก", 2567));
        file("4.ndjson", result("ข", 2567) + "\n{\"edition\":1,\"scores\":{}}\n" + result("ค", 2501) + "\n");
        file("5.csv", "หน่วยงาน,ปี,คะแนน\nง,2567,80\nง,2567,81\n");
        reader.read(folder);
        reader.read(folder.resolve("none.csv"));
        List<String> told = told();
        assertTrue(told.get(0).startsWith("/1.json:1:1: this is no result"), told::toString);
        assertTrue(told.get(1).startsWith("/3.json: the agency \"ก\" has a result of 2567 already"), told::toString);
        assertTrue(told.get(2).startsWith("/4.ndjson:2:12: /edition: "), told::toString);
        assertTrue(told.get(3).startsWith("/4.ndjson:3:"), told::toString);
        assertTrue(told.get(4).startsWith("/5.csv:3:1: the agency \"ง\" has a result of 2567 already"), told::toString);
        assertEquals("/none.csv: there is no such file", told.get(5));
        assertEquals(6, reader.getUnused());
        assertEquals(3, reader.getUsed());
        Overview overview = reader.toOverview();
        assertEquals(6, overview.getRefused());
        assertEquals(3, overview.getResults());
    }

    @Test
    void whatIsPassedOverWhileItsRowIsUsedIsAWarning() {
        read("หน่วยงาน,ประเภท,ปี,คะแนน,ระดับ,จำนวนผู้ตอบ,\nก,บริษัท,2567,80,เลิศ,5,7\nข,,2567,180,,,\n");
        assertEquals(
                List.of("warning 1:6", "warning 2:7", "warning 2:2", "warning 2:5", "error 3:4"),
                reader.getProblems().stream()
                        .map(problem -> problem.getSeverity().getCode() + " "
                                + problem.getPlace().getLine().orElseThrow() + ":"
                                + problem.getPlace().getColumn().orElseThrow())
                        .toList());
        assertEquals(5, reader.getReported());
        assertEquals(1, reader.getUsed());
        assertEquals(1, reader.getUnused());
    }

    @Test
    void aWrongFirstLineDoesNotTakeTheOthersWithIt() {
        read("\n{\"edition\":\"nac\n" + result("ข", 2567) + "\n" + result("ค", 2567) + "\n");
        assertEquals(2, reader.getUsed());
        assertEquals(1, reader.getUnused());
        assertTrue(told().get(0).contains(":2:"), told()::toString);
    }

    @Test
    void aTextIsLinesOrOneDocumentOrATable() {
        read(result("ก", 2567) + "\n" + result("ข", 2567));
        read(result("ค", 2567).replace(",", ",\n"));
        read("หน่วยงาน,ปี,คะแนน\nง,2567,80\n");
        assertEquals(List.of(), told());
        assertEquals(4, reader.getUsed());
    }

    private void read(String text) {
        reader.read(SourceStream.of("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aReaderOfOneEditionTakesNoOther() throws IOException {
        OverviewReader only = OverviewReader.of(json.only(Editions.of(2568)), OverviewCollector.of(List.of()));
        only.read(file("old.json", result("ก", 2567)));
        only.read(file("table.csv", "หน่วยงาน,คะแนน\nก,80\n"));
        assertEquals(1, only.getUsed());
        assertEquals(1, only.getUnused());
    }

    @Test
    void theTableOfOneResultIsThatOfTheAgencyOfItsFile() throws IOException {
        OverviewReader only = OverviewReader.of(json.only(Editions.of(2567)), OverviewCollector.of(List.of()));
        for (String name : List.of("อบต.ก.csv", "อบต.ข.csv")) {
            only.read(file(name, "รหัส,ชื่อ,คะแนน\nคะแนนภาพรวม,,90\nIIT,,90\nEIT,,91\nOIT,,92\n"));
        }
        only.read(file("ตัวชี้วัด.csv", "รหัส,ชื่อ,คะแนน\n๑,การปฏิบัติหน้าที่,๙๐\n๒,การใช้งบประมาณ,๘๐\n"));
        assertEquals(List.of(), only.getProblems());
        assertEquals(3, only.getUsed());
        assertEquals(3, only.toOverview().getAgencies());
        reader.read(file("ค.csv", "รหัส,ชื่อ,คะแนน\nIIT,,90\n"));
        assertTrue(told().get(0).startsWith("/ค.csv:1:1: the table does not say its fiscal year"), told()::toString);
        assertEquals(0, reader.getUsed());
    }

    @Test
    void anEmptyFolderIsTold() {
        reader.read(folder);
        assertEquals(
                List.of("there is no file of .json, .ndjson, .jsonl, .csv, .tsv, .xlsx in this folder"),
                told().stream().map(line -> line.replaceFirst("^: ", "")).toList());
    }

    @Test
    void theTableOfAnOverviewIsReadAgainToTheSameRanking() throws IOException {
        reader.read(Golden.top().resolve("ita-examples/data/overview-example.csv"));
        Overview overview = reader.toOverview();
        OverviewReader again = reader();
        again.read(file(
                "again.csv", Reports.overview(overview, Language.TH).toCsv().orElseThrow()));
        assertEquals(List.of(), again.getProblems());
        assertEquals(
                overview.getYears().stream()
                        .map(year -> year.getRanking().toString())
                        .toList(),
                again.toOverview().getYears().stream()
                        .map(year -> year.getRanking().toString())
                        .toList());
    }

    @Test
    void aBandThatIsComputedOrProvisionalIsNotReadAgainAsPublished() throws IOException {
        reader.read(file(
                "a.csv", "หน่วยงาน,ปี,คะแนนภาพรวม,ระดับ,IIT,EIT,OIT\nก,2567,,,90,90,90\nข,2567,95.42,ผ่านดี,,,\n"));
        Overview overview = reader.toOverview();
        OverviewReader again = reader();
        String table = Reports.overview(overview, Language.TH).toCsv().orElseThrow();
        assertTrue(table.contains(",ผ่านดี (เบื้องต้น),"), table);
        again.read(file("again.csv", table));
        assertEquals(List.of(), again.getProblems());
        assertEquals(bands(overview), bands(again.toOverview()));
        assertEquals(1, overview.getYears().get(0).getAll().getBands().get(1).getProvisional());
    }

    private static List<String> bands(Overview overview) {
        return overview.getYears().get(0).getRanking().stream()
                .map(agency -> agency.getResult() + " " + agency.getResult().getBand())
                .toList();
    }
}
