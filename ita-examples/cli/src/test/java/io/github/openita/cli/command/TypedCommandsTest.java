package io.github.openita.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Ita;
import io.github.openita.cli.Run;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.StandardOutput;
import io.github.openita.cli.usage.TableHeadings;
import io.github.openita.io.Golden;
import io.github.openita.io.json.ItaJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines as people type them, and files as they call them. */
class TypedCommandsTest {

    private static final Path DATA = Golden.top().resolve("ita-examples/data");
    private static final Path TYPED = Golden.top().resolve("ita-io/src/test/resources/typed");

    @TempDir
    Path folder;

    private Path copied(Path file, String name) throws IOException {
        return Files.copy(file, folder.resolve(name));
    }

    @ParameterizedTest
    @CsvSource({"gap, gaps", "scores, score", "compair, compare", "--edtion, --edition", "editons, editions"})
    void aWordMisspeltIsToldTheNearOne(String typed, String meant) {
        Run run = typed.startsWith("--") ? Run.of("score", "x.json", typed, "2567") : Run.of(typed, "x.json");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("ไม่รู้จัก \"" + typed + "\" หมายถึง " + meant + " หรือไม่: มี "), run.err());
    }

    @Test
    void aWordThatIsNearToNoneIsNotGuessed() {
        assertTrue(
                Run.of("zzzzzzzzzzzz", "--lang", "en").err().startsWith("unknown \"zzzzzzzzzzzz\": there are carry,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2566-04-30 | --as-of 2566-04-30: เป็นปี พ.ศ. เขียนเป็น 2023-04-30 หรือ \"30 เม.ย. 2566\"",
                "๒๕๖๗-๐๒-๒๙ | --as-of ๒๕๖๗-๐๒-๒๙: เป็นปี พ.ศ. เขียนเป็น 2024-02-29 หรือ \"29 ก.พ. 2567\"",
                "2566-02-29 | --as-of 2566-02-29: ต้องเป็นวันที่ เช่น 2024-04-30 (ปี ค.ศ.-เดือน-วัน)",
                "1023-01-01 | --as-of 1023-01-01: ต้องเป็นวันที่ เช่น 2024-04-30 (ปี ค.ศ.-เดือน-วัน)",
            })
    void aDayOfTheOtherEraIsToldTheRightOne(String day, String said) {
        Run run = Run.of("check", DATA.resolve("disclosure-2567-pa-ron.json").toString(), "--as-of", day);
        assertEquals(2, run.exitCode());
        assertEquals(said + "\n", run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5/6/2566 | could be two days: write 2023-06-05",
                "๕-๖-๒๕๖๖ | could be two days: write 2023-06-05",
                "30/4/67 | the year has two digits: write 2024-04-30",
                "30 เม.ย. 67 | the year has two digits: write 2024-04-30",
            })
    void aDayThatCouldBeAnotherIsRefusedAndToldHowToWriteIt(String day, String said) {
        String document = DATA.resolve("disclosure-2567-pa-ron.json").toString();
        Run run = Run.of("check", document, "--as-of", day, "--lang", "en");
        assertEquals(2, run.exitCode());
        assertEquals("--as-of " + day + ": " + said + "\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/4/2567", "๓๐ เมษายน พ.ศ. ๒๕๖๗", "30 เม.ย. 2567"})
    void aDayThatCanOnlyBeOneIsTaken(String day) {
        String document = DATA.resolve("disclosure-2567-pa-ron.json").toString();
        assertEquals(
                Run.of("check", document, "--as-of", "2024-04-30").out(),
                Run.of("check", document, "--as-of", day).out());
    }

    /** A variable that is not set is no name of the folder in which the tool runs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check, NOTHING | DISCLOSURE",
                "check, RESULT, NOTHING | DISCLOSURE",
                "check, RESULT, --site, NOTHING | --site",
                "check, RESULT, --report, NOTHING | --report",
                "check, RESULT, --baseline, NOTHING | --baseline",
                "check, RESULT, --as-of, NOTHING | --as-of",
                "overview, NOTHING | INPUT",
                "score, NOTHING | RESULT",
                "score, RESULT, --edition, BLANK | --edition",
                "score, RESULT, -o, NOTHING | -o",
                "plan, RESULT, --plan, NOTHING | --plan",
                "tally, NOTHING, --edition, 2567 | RESPONSES",
                "tally, RESULT, --edition, 2567, --state, NOTHING | --state",
                "score, RESULT, --lang, NOTHING | --lang",
            })
    void whatIsEmptyIsRefusedByItsName(String command, String name) {
        String result = DATA.resolve("result-2567-pa-ron.json").toString();
        Run run = Run.of(Arrays.stream(command.split(", "))
                .map(word -> switch (word) {
                    case "RESULT" -> result;
                    case "NOTHING" -> "";
                    case "BLANK" -> " ";
                    default -> word;
                })
                .toArray(String[]::new));
        assertEquals(name + ": ว่างเปล่า ให้ระบุค่า (ตัวแปรที่ใช้อาจยังไม่ได้ตั้งไว้)\n", run.err());
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
    }

    @Test
    void aDayMayBeWrittenInThai() {
        String document = DATA.resolve("disclosure-2567-pa-ron.json").toString();
        assertEquals(
                Run.of("check", document, "--as-of", "2024-04-30").out(),
                Run.of("check", document, "--as-of", "๓๐ เมษายน ๒๕๖๗").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "66 | --year 66: เขียนปี พ.ศ. ให้ครบสี่หลัก หมายถึง 2566 หรือไม่",
                "2023 | --year: ปีงบประมาณ 2023 ไม่ใช่ปี พ.ศ.: หมายถึง 2566 หรือไม่",
            })
    void aYearOfTheOtherEraIsToldTheRightOne(String year, String said) {
        Run run = Run.of("plan", DATA.resolve("result-2567-pa-ron.json").toString(), "--year", year);
        assertEquals(2, run.exitCode());
        assertEquals(said + "\n", run.err());
    }

    @Test
    void whoGivesQuestionsThatAreNotKnownIsToldWhatToGiveInOneSentence() {
        Run run = Run.withInput(
                "{\"edition\":\"nacc-2568\",\"scores\":{\"questions\":{\"i1\":99,\"e1\":9}}}", "score", "-");
        assertEquals(3, run.exitCode());
        assertEquals(
                "(stdin):1:52: /scores/questions/i1: ไม่ทราบรายข้อ i และ e ของ nacc-2568"
                        + " ให้ใส่คะแนนรายข้อ o ตัวชี้วัดย่อย ตัวชี้วัด หรือเครื่องมือแทน\n",
                run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk68t.csv", "kk68t.TSV", "kk68t.txt"})
    void aTableMayHaveTabsAndAnotherName(String name) throws IOException {
        String csv = Files.readString(TYPED.resolve("kk68t.csv"));
        Path file = folder.resolve(name);
        Files.writeString(file, name.endsWith(".csv") ? csv : csv.replace(',', '\t'));
        Run run = Run.of("score", file.toString(), "--edition", "2568");
        assertEquals("", run.err());
        assertTrue(run.out().contains("98.27"), run.out());
    }

    @Test
    void aTextThatIsJsonIsADocument() throws IOException {
        Path file = copied(DATA.resolve("result-2567-pa-ron.json"), "result.txt");
        assertEquals(0, Run.of("score", file.toString()).exitCode());
    }

    @Test
    void twoYearsSideBySideAreCompared() throws IOException {
        String csv = """
                แบบเครื่องมือ,ลำดับ,รายละเอียดตัวชี้วัด,๒๕๖๗,๒๕๖๘,การเปลี่ยนแปลง
                IIT,,รวม IIT,100,100,เท่าเดิม
                EIT,๖,คุณภาพการดำเนินงาน,๙๕.๕๑,๙๖.๓๓,เพิ่มขึ้น
                """;
        Path file = Files.writeString(folder.resolve("kk.csv"), csv);
        Run run = Run.of(
                "compare",
                file.toString(),
                file.toString(),
                "--edition",
                "2567",
                "--edition",
                "2568",
                "--format",
                "json");
        assertEquals("", run.err());
        assertTrue(run.out().replaceAll("\\s+", "").contains("\"code\":\"6\",\"old\":95.51,\"new\":96.33"), run.out());
    }

    @Test
    void theOutputMayNotReplaceWhatIsRead() throws IOException {
        Path file = copied(DATA.resolve("result-2567-pa-ron.json"), "result.json");
        String before = Files.readString(file);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        for (Path target : List.of(file, link, folder.resolve("../" + folder.getFileName() + "/result.json"))) {
            Run run = Run.of("score", file.toString(), "-o", target.toString());
            assertEquals(2, run.exitCode(), run.err());
            assertEquals("-o " + target + ": เป็นไฟล์ที่ใช้อ่านด้วย ให้เขียนลงไฟล์อื่น\n", run.err());
        }
        assertEquals(before, Files.readString(file));
        Path edition = copied(Golden.top().resolve("docs/editions/nacc-2567.json"), "form.json");
        assertEquals(
                2,
                Run.of("score", file.toString(), "--edition", edition.toString(), "-o", edition.toString())
                        .exitCode());
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe, 0", "No space left on device, 2"})
    void aReaderWhoHasEnoughIsNoFailure(String failure, int exitCode) {
        PrintStream gone = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                gone,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                ItaJson.standard());
        for (String[] args : new String[][] {{"schema", "edition"}, {"editions", "--help"}}) {
            assertEquals(exitCode, Ita.run(console, args));
        }
        assertEquals(exitCode == 0, err.toString(StandardCharsets.UTF_8).isEmpty());
    }

    /** The help and the page name headings that tables are really read by. */
    @ParameterizedTest
    @EnumSource(TableHeadings.class)
    void theColumnsOfTablesStandInTheHelpAndOnThePage(TableHeadings table) throws IOException {
        String page = Files.readString(Golden.top().resolve("docs/commands.md"));
        for (String column : table.columns()) {
            assertTrue(page.contains(column), column);
            for (String command : table.commands()) {
                assertTrue(
                        Run.of(command, "--help").out().replaceAll("\\s+", "").contains(column.replaceAll("\\s+", "")),
                        column);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TableHeadings.class,
            names = {"RESULT", "PLAN", "PROGRESS", "MATRIX", "ACTIONS", "DISCLOSURE"})
    void everyColumnThatIsNamedIsKnown(TableHeadings table) throws IOException {
        for (String column : table.columns()) {
            for (String heading : column.replace("*", "").split(" · | หรือ(?:ปี เช่น)? | \\(|\\)")) {
                if (!heading.isBlank()) {
                    String err = reading(table, heading);
                    assertFalse(err.contains("ไม่รู้จักคอลัมน์ \"" + heading + "\""), heading + ": " + err);
                }
            }
        }
    }

    /** What is said of a table of one heading more than it needs. */
    private String reading(TableHeadings table, String heading) throws IOException {
        String file = Files.writeString(folder.resolve("t.csv"), heading + ",x-a\nก,ข\n")
                .toString();
        String result = DATA.resolve("result-2567-pa-ron.json").toString();
        String matrix = DATA.resolve("matrix-2565-bang-sai-pa.json").toString();
        Run run = switch (table) {
            case RESULT -> Run.of("score", file, "--edition", "2567");
            case PLAN -> Run.of("plan", result, "--plan", file);
            case PROGRESS -> Run.of("progress", file, "--edition", "2564", "--year", "2564");
            case MATRIX -> Run.of("matrix", file, "--edition", "2565");
            case ACTIONS -> Run.of("matrix", matrix, "--actions", file);
            case DISCLOSURE -> Run.of("check", file, "--edition", "2567");
            default -> throw new IllegalArgumentException(table.name());
        };
        return run.err();
    }

    @Test
    void theOrderOfOptionsIsTheSameInEveryLanguage() {
        String help = Run.of("check", "--help").out();
        assertTrue(help.indexOf("--edition") < help.indexOf("--fail-on"), help);
        assertTrue(help.indexOf("--fail-on") < help.indexOf("--site"), help);
    }
}
