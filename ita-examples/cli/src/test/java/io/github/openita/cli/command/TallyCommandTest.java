package io.github.openita.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.cli.output.ProgressBar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From survey answers to results and totals, on the command line. */
class TallyCommandTest {

    private static final String HEADER = "agency,part," + codes("i", 15, ",") + "," + codes("e", 9, ",") + "\n";

    /** Three agencies: the first is asked by everybody, the second only inside, the third only outside. */
    private static final String ANSWERS = HEADER
            + "A1,IIT,6,6,2,6,1,1,1,1,2,6,1,6,6,6,6" + ",".repeat(9) + "\n"
            + "A1,EIT@public" + ",".repeat(15) + ",6,6,1,6,6,6,6,6,2\n"
            + "A1,EIT@survey" + ",".repeat(15) + ",6,6,1,6,6,6,6,6,1\n"
            + "B2,IIT,๕,5,2,มาก,1,1,1,1,2,6,,6,6,6,100" + ",".repeat(9) + "\n"
            + "C3,EIT@public" + ",".repeat(15) + ",6,6,1,6,6,6,6,6,2\n"
            + ",IIT,1" + ",".repeat(23) + "\n";

    private static final String ITEMS = "agency," + codes("o", 35, ",") + "\n" + "A1" + ",100".repeat(35) + "\n" + "B2"
            + ",0".repeat(34) + ",\n" + "D4" + ",100".repeat(35) + "\n";

    @TempDir
    Path folder;

    private static String codes(String letter, int last, String between) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> letter + i).collect(Collectors.joining(between));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String plain(String told) {
        return told.replace(folder + "/", "");
    }

    @Test
    void everyAgencyHasAResultThatIsScoredLikeAnyOther() throws IOException {
        Run run = Run.of("tally", file("r.csv", ANSWERS), "--edition", "2567", "--oit", file("oit.csv", ITEMS));
        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(0).startsWith("{\"agency\":{\"id\":\"A1\"},\"edition\":\"nacc-2567\",\"scores\":{"));
        assertTrue(lines.get(0).contains("\"e9@public\":100.00,\"e9@survey\":0.00"), lines.get(0));
        assertTrue(lines.get(1).contains("\"i1\":80.00"), lines.get(1));
        assertTrue(!lines.get(1).contains("\"i4\""), lines.get(1));
        Run score = Run.withInput(lines.get(0), "score", "-", "--lang", "en");
        assertEquals("", score.err());
        assertTrue(score.out().contains("Overall score 98.33"), score.out());
        for (String line : lines) {
            assertEquals(0, Run.withInput(line, "score", "-").exitCode());
        }
    }

    @Test
    void whatWasReadAndRefusedIsToldInThai() throws IOException {
        Run run = Run.of("tally", file("r.csv", ANSWERS), "--edition", "๒๕๖๗", "--oit", file("oit.csv", ITEMS));
        assertEquals("""
                r.csv: อ่าน 6 แถว ผู้ตอบ 5 คน 3 หน่วยงาน นับคำตอบ 55 ช่อง
                r.csv: ไม่นับ ไม่ระบุหน่วยงาน 1 แถว, ไม่มีคำตอบ 1 ช่อง, ไม่ใช่ตัวเลือกของข้อ 1 ช่อง
                r.csv:5:6: i4: "มาก" ไม่ใช่ตัวเลือกของ i4: ใช้เลขตัวเลือก 1–6 คะแนน (0, 20, 40, 60, 80, 100) หรือข้อความของตัวเลือก
                r.csv:5:13: i11: ไม่มีคำตอบของ i11
                r.csv:7:1: แถวนี้ไม่ระบุหน่วยงาน จึงไม่นับทั้งแถว: ใส่รหัสหรือชื่อหน่วยงานในคอลัมน์ agency
                oit.csv: อ่านผล OIT 3 หน่วยงาน
                r.csv: หน่วยงานที่มีเฉพาะในไฟล์นี้ 1 แห่ง: C3
                oit.csv: หน่วยงานที่มีเฉพาะในไฟล์นี้ 1 แห่ง: D4
                oit.csv: ไม่นับ ไม่มีคำตอบ 1 ช่อง
                oit.csv:3:36: o35: ไม่มีคะแนนของ o35 (หน่วยงาน "B2"): ถือว่าไม่ได้ประเมิน ไม่ใช่ 0
                """, plain(run.err()));
    }

    @Test
    void andInEnglish() throws IOException {
        Run run = Run.of(
                "tally", file("r.csv", ANSWERS), "--edition", "2567", "--oit", file("oit.csv", ITEMS), "--lang", "en");
        assertEquals("""
                r.csv: read 6 rows, 5 respondents of 3 agencies, counted 55 answers
                r.csv: not counted: no agency 1 row, missing 1 cell, not a choice 1 cell
                r.csv:5:6: i4: "มาก" is no choice of i4: write the choice's number 1–6, its points (0, 20, 40, 60, 80, 100) or its wording
                r.csv:5:13: i11: there is no answer to i11
                r.csv:7:1: this row names no agency, so none of it is counted: give the agency's id in the column agency
                oit.csv: read the items of 3 agencies
                r.csv: in this file only: 1 agency: C3
                oit.csv: in this file only: 1 agency: D4
                oit.csv: not counted: missing 1 cell
                oit.csv:3:36: o35: there is no score of o35 (agency "B2"): not assessed, which is not 0
                """, plain(run.err()));
    }

    @Test
    void totalsAreATable() throws IOException {
        Run run = Run.of(
                "tally",
                file("r.csv", ANSWERS),
                "--edition",
                "2567",
                "--oit",
                file("oit.csv", ITEMS),
                "--format",
                "csv");
        assertEquals(
                List.of(
                        "\uFEFFหน่วยงาน,IIT,EIT,EIT@public,EIT@survey,OIT,คะแนนภาพรวม,ระดับที่คำนวณ,หมายเหตุ",
                        "A1,100.00,94.44,100.00,88.89,100.00,98.33,ผ่านดี,",
                        "B2,,,,,,,,",
                        "C3,,,100.00,,,,,",
                        "D4,,,,,100.00,,,"),
                run.out().lines().toList());
    }

    @Test
    void linesOfJsonGiveTheSameResults() throws IOException {
        String lines = """
                {"agency":"A1","part":"IIT","i1":6,"i2":6,"i3":2,"i4":6,"i5":1,"i6":1,"i7":1,"i8":1,"i9":2,"i10":6,"i11":1,"i12":6,"i13":6,"i14":6,"i15":6}
                nonsense
                """;
        String table = HEADER + "A1,IIT,6,6,2,6,1,1,1,1,2,6,1,6,6,6,6" + ",".repeat(9) + "\n";
        Run ofTable = Run.of("tally", file("r.csv", table), "--edition", "2567");
        Run ofLines = Run.withInput(lines, "tally", "-", "--edition", "2567", "--lang", "en");
        assertEquals(ofTable.out(), ofLines.out());
        assertEquals(
                ofTable.out(),
                Run.withInput(table, "tally", "-", "--edition", "2567").out());
        assertEquals(0, ofLines.exitCode());
        assertEquals("""
                (stdin): read 2 rows, 1 respondent of 1 agency, counted 15 answers
                (stdin): not counted: unreadable 1 row
                (stdin):2: this line is no JSON, so it is not counted: it must be {"agency": …, "part": …, "i1": …} on one line
                """, ofLines.err());
    }

    @Test
    void theOutputIsWrittenToAFileWholeOrNotAtAll() throws IOException {
        Path target = folder.resolve("out.ndjson");
        String answers = file("r.csv", ANSWERS);
        Run run = Run.of("tally", answers, "--edition", "2567", "-o", target.toString());
        assertEquals("", run.out());
        assertEquals(Run.of("tally", answers, "--edition", "2567").out(), Files.readString(target));
        String bad = file("bad.csv", "agency,i1\nA,1\n");
        assertEquals(
                3,
                Run.of("tally", bad, "--edition", "2567", "-o", target.toString())
                        .exitCode());
        assertEquals(3, Files.readAllLines(target).size());
        Run nowhere = Run.of(
                "tally",
                answers,
                "--edition",
                "2567",
                "-o",
                folder.resolve("none/out").toString());
        assertEquals(2, nowhere.exitCode());
        assertEquals(1, nowhere.err().lines().count(), nowhere.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("bad.csv", "out.ndjson", "r.csv"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void onlyTheFirstRefusalsAreShown() throws IOException {
        String row = "A1,IIT,6,x" + ",".repeat(22) + "\n";
        Run run = Run.of("tally", file("r.csv", HEADER + row.repeat(3)), "--edition", "2567", "--lang", "en");
        assertEquals(0, run.exitCode());
        List<String> told = plain(run.err()).lines().toList();
        assertEquals(23, told.size());
        assertEquals("r.csv: not counted: missing 39 cells, not a choice 3 cells", told.get(1));
        assertEquals("… and 22 more", told.get(22));
        assertTrue(Run.of("tally", file("r.csv", HEADER + row.repeat(3)), "--edition", "2567")
                .err()
                .endsWith("… และอีก 22 รายการ\n"));
    }

    @Test
    void thatPointsAreNotKnownIsSaidOncePerQuestion() throws IOException {
        String answers = "agency,part,e1,e2,e7\n" + "A1,EIT,1,1,4\n".repeat(30) + "A1,EIT,1,1,9\n";
        Run run = Run.of("tally", file("r.csv", answers), "--edition", "2565", "--lang", "en");
        assertEquals("""
                r.csv: read 31 rows, 31 respondents of 1 agency, counted 30 answers
                r.csv: the table has no column e6.1, e6.2, e8, e9, e10, so these have no score
                r.csv: not counted: not a choice 1 cell, no points known 62 cells
                r.csv:2:3: e1: the points of the answers to e1 are not known in nacc-2565.r1, so they are not counted
                r.csv:2:4: e2: the points of the answers to e2 are not known in nacc-2565.r1, so they are not counted
                r.csv:32:5: e7: "9" is no choice of e7: write the choice's number 1–4, its points (0, 33, 67, 100) or its wording
                … and 60 more
                """, plain(run.err()));
        assertTrue(Run.of("tally", file("r.csv", answers), "--edition", "2565")
                .err()
                .contains("ตารางไม่มีคอลัมน์ e6.1, e6.2, e8, e9, e10 ข้อเหล่านี้จึงไม่มีคะแนน"));
    }

    @Test
    void manyAgenciesOfOneFileAreCutShort() throws IOException {
        String items = "agency,o1\n" + codes("D", 25, ",100\n") + ",100\n";
        Run run = Run.of(
                "tally", file("r.csv", ANSWERS), "--edition", "2567", "--oit", file("oit.csv", items), "--lang", "en");
        assertTrue(
                run.err()
                        .contains(
                                "in this file only: 25 agencies: D1, D10, D11, D12, D13, D14, D15, D16, D17, D18, D19,"
                                        + " D2, D20, D21, D22, D23, D24, D25, D3, D4, …\n"),
                run.err());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'agency,part,i1,i99\nA1,IIT,1,1\n', 'r.csv:1:4: nacc-2567 has no i99; it has i1–i15'",
        "'agency,i1\nA1,1\n', 'r.csv:1:1: the column part is missing'",
        "'', 'r.csv:1:1: there is nothing in it'",
        "'agency,part,i1\n,IIT,1\nA1,IIT,\nA1,X,1\n', 'r.csv: no answer in 3 rows could be counted'",
        "'agency,part,i1\n', 'r.csv: no answer in 0 rows could be counted'",
        "'{\n}\n', 'r.csv: no answer in 1 row could be counted'",
        "'agency,part,i1\nA1,IIT,\"1\n', 'r.csv:2:1: from here or the next row on this is no CSV'",
    })
    void whatCannotBeUsedEndsWith3AndPrintsNothing(String answers, String first) throws IOException {
        Run run = Run.of("tally", file("r.csv", answers), "--edition", "2567", "--lang", "en");
        assertEquals(3, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertTrue(plain(run.err()).startsWith(first), run.err());
    }

    @Test
    void whyNothingCouldBeCountedIsSaid() throws IOException {
        Run run = Run.of("tally", file("r.csv", "agency,part,i1\n,IIT,1\nA1,IIT,9\n"), "--edition", "2567");
        assertEquals("""
                r.csv: ไม่มีคำตอบที่นับได้เลยใน 2 แถว
                r.csv: ไม่นับ ไม่ระบุหน่วยงาน 1 แถว, ไม่ใช่ตัวเลือกของข้อ 1 ช่อง
                r.csv:2:1: แถวนี้ไม่ระบุหน่วยงาน จึงไม่นับทั้งแถว: ใส่รหัสหรือชื่อหน่วยงานในคอลัมน์ agency
                r.csv:3:3: i1: "9" ไม่ใช่ตัวเลือกของ i1: ใช้เลขตัวเลือก 1–6 คะแนน (0, 20, 40, 60, 80, 100) หรือข้อความของตัวเลือก
                """, plain(run.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2562", "2566", "2568", "2569", "2561", "nacc-2600"})
    void anEditionWithoutPointsOfAnswersEndsWith3(String edition) throws IOException {
        Run run = Run.of("tally", file("r.csv", ANSWERS), "--edition", edition);
        assertEquals(3, run.exitCode());
        assertEquals(1, run.err().lines().count());
        assertEquals("", run.out());
    }

    @Test
    void filesThatCannotBeReadEndWith3InOneLine() throws IOException {
        String answers = file("r.csv", ANSWERS);
        String none = folder.resolve("none.csv").toString();
        for (Run run : List.of(
                Run.of("tally", none, "--edition", "2567", "--lang", "en"),
                Run.of("tally", answers, "--edition", "2567", "--oit", none, "--lang", "en"))) {
            assertEquals(3, run.exitCode());
            assertEquals("none.csv: there is no such file\n", plain(run.err()));
            assertEquals("", run.out());
        }
        Run items = Run.of("tally", answers, "--edition", "2567", "--oit", file("o.csv", "agency,o99\nA,0\n"));
        assertEquals(3, items.exitCode());
        assertTrue(plain(items.err()).startsWith("o.csv:1:2: ไม่รู้จักคอลัมน์ \"o99\""), items.err());
    }

    @Test
    void aWrongCommandLineEndsWith2() throws IOException {
        String answers = file("r.csv", ANSWERS);
        assertEquals("ต้องระบุ --edition\n", Run.of("tally", answers).err());
        assertEquals(2, Run.of("tally", answers).exitCode());
        assertEquals(2, Run.of("tally", "--edition", "2567").exitCode());
        Run twice = Run.withInput(ANSWERS, "tally", "-", "--edition", "2567", "--oit", "-");
        assertEquals(2, twice.exitCode());
        assertEquals("--oit -: คำตอบกับผล OIT เป็นแหล่งเดียวกันไม่ได้\n", twice.err());
        Run format = Run.of("tally", answers, "--edition", "2567", "--format", "text", "--lang", "en");
        assertEquals(2, format.exitCode());
        assertEquals("--format text: must be one of json, csv\n", format.err());
    }

    @Test
    void aBarShowsHowFarAFileIsRead() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(screen, true, StandardCharsets.UTF_8);
        ProgressBar bar = new ProgressBar(terminal, 1000);
        bar.show(0);
        bar.show(4);
        bar.show(500);
        bar.show(2000);
        bar.clear();
        String none = ".".repeat(40);
        String half = "#".repeat(20) + ".".repeat(20);
        assertEquals(
                "\r[" + none + "] 0%\r[" + half + "] 50%\r[" + "#".repeat(40) + "] 100%\r" + " ".repeat(47) + "\r",
                screen.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutASizeItShowsHowMuch() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        ProgressBar bar = new ProgressBar(new PrintStream(screen, true, StandardCharsets.UTF_8), 0);
        bar.clear();
        assertEquals(0, screen.size());
        bar.show(100);
        bar.show(3 << 20);
        assertEquals("\r0 MB\r3 MB", screen.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"north.tally", "north.json"})
    void machinesShareTheWork(String state) throws IOException {
        List<String> lines = ANSWERS.lines().toList();
        String north = String.join("\n", lines.subList(0, 3)) + "\n";
        String south = HEADER + String.join("\n", lines.subList(3, lines.size())) + "\n";
        Path counted = folder.resolve(state);
        Run first = Run.of("tally", file("n.csv", north), "--edition", "2567", "--state", counted.toString());
        assertEquals(0, first.exitCode(), first.err());
        Run both = Run.of("tally", counted.toString(), file("s.csv", south), "--edition", "2567");
        assertEquals(0, both.exitCode(), both.err());
        assertEquals(
                Run.of("tally", file("r.csv", ANSWERS), "--edition", "2567").out(), both.out());
        assertEquals(
                state + ", s.csv: อ่าน 6 แถว ผู้ตอบ 5 คน 3 หน่วยงาน นับคำตอบ 55 ช่อง",
                plain(both.err()).lines().findFirst().orElseThrow());
        Run other = Run.of("tally", counted.toString(), "--edition", "2565", "--lang", "en");
        assertEquals(3, other.exitCode());
        assertTrue(plain(other.err()).startsWith(state + ": the answers are of nacc-2567.r1"), other.err());
    }

    private void writeStates(String answers, String... states) {
        for (String state : states) {
            String to = folder.resolve(state).toString();
            Run.of("tally", answers, "--edition", "2567", "--state", to);
        }
    }

    @Test
    void theSameStateTwiceIsRefusedInOneLineWhateverItIsCalled() throws IOException {
        String answers = file("r.csv", ANSWERS);
        writeStates(answers, "a.tally", "b.json");
        String first = folder.resolve("a.tally").toString();
        for (String again : List.of("a.tally", "b.json")) {
            Run run = Run.of("tally", first, folder.resolve(again).toString(), "--edition", "2567", "--lang", "en");
            assertEquals(3, run.exitCode());
            assertEquals("", run.out());
            assertEquals(
                    again + ": has the same counts as a.tally, which would count them twice: give it once",
                    plain(run.err()).strip());
        }
    }

    @Test
    void oneFileOfAnswersTwiceIsRefusedByWhateverName() throws IOException {
        String answers = file("r.csv", ANSWERS);
        String link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of(answers))
                .toString();
        for (String again : List.of(answers, link)) {
            Run run = Run.of("tally", answers, again, "--edition", "2567", "--lang", "en");
            assertEquals(3, run.exitCode());
            assertEquals("", run.out());
            assertEquals(
                    plain(again) + ": has the same counts as r.csv, which would count them twice: give it once",
                    plain(run.err()).strip());
        }
        assertEquals(
                2,
                Run.withInput(ANSWERS, "tally", "-", "-", "--edition", "2567").exitCode());
    }

    @ParameterizedTest
    @CsvSource({"r.csv, a.tally", "a.tally, r.csv", "r.csv, a.json"})
    void answersBesideTheirOwnStateAreRefused(String first, String second) throws IOException {
        String answers = file("r.csv", ANSWERS);
        writeStates(answers, "a.tally", "a.json");
        Run run = Run.of(
                "tally",
                folder.resolve(first).toString(),
                folder.resolve(second).toString(),
                "--edition",
                "2567",
                "--lang",
                "en");
        assertEquals(3, run.exitCode());
        assertEquals(
                second + ": has the same counts as " + first + ", which would count them twice: give it once",
                plain(run.err()).strip());
    }

    @Test
    void twoPeopleMayAnswerTheSame() throws IOException {
        String one = HEADER + "A1,IIT,6,6,2,6,1,1,1,1,2,6,1,6,6,6,6" + ",".repeat(9) + "\n";
        Run run = Run.of("tally", file("1.csv", one), file("2.csv", one), "--edition", "2567", "--lang", "en");
        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("2 respondents of 1 agency"), run.err());
    }

    @Test
    void anOverviewKnowsTheAgencyOfATallyAgainByItsName() throws IOException {
        String totals = Run.of("tally", file("r.csv", ANSWERS.replace("A1,", "อบต.ก,")), "--edition", "2567")
                .out();
        assertTrue(totals.contains("{\"agency\":{\"name\":\"อบต.ก\"},"), totals);
        String table = file("t.csv", "หน่วยงาน,ปี,IIT,EIT,OIT\nองค์การบริหารส่วนตำบล ก,2566,90,80,70\n");
        Run run = Run.of("overview", file("t.ndjson", totals), table, "--lang", "en");
        assertTrue(run.out().contains("\n3 agencies, 4 results\n"), run.out());
    }

    @Test
    void aStateThatIsNotWholeIsRefused() throws IOException {
        Path counted = folder.resolve("a.tally");
        Run.of("tally", file("r.csv", ANSWERS), "--edition", "2567", "--state", counted.toString());
        byte[] bytes = Files.readAllBytes(counted);
        Files.write(counted, Arrays.copyOf(bytes, bytes.length - 1));
        Run run = Run.of("tally", counted.toString(), "--edition", "2567");
        assertEquals(3, run.exitCode());
        assertEquals(
                "a.tally: ไฟล์ผลนับไม่ครบหรือถูกแก้ไข: ให้สร้างใหม่",
                plain(run.err()).strip());
    }
}
