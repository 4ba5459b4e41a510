package io.github.openita.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.csv.Form;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.Forms;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that {@code init} makes, and commands that take them filled in. */
class InitCommandTest {

    private static final Path DATA = Golden.top().resolve("ita-examples/data");
    private static final String RESULT = DATA.resolve("result-2567-pa-ron.json").toString();

    @TempDir
    Path folder;

    private String init(String kind, String file) {
        Path form = folder.resolve(file);
        Run run = Run.of("init", kind, "--edition", "2567", "-o", form.toString());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        return form.toString();
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void everyKindComesAsAWorkbookCsvAndJson(FormKind kind) throws IOException {
        byte[] workbook = Files.readAllBytes(Path.of(init(kind.getCode(), "x.xlsx")));
        assertArrayEquals(new byte[] {'P', 'K', 3, 4}, java.util.Arrays.copyOf(workbook, 4));
        String heading = kind == FormKind.RESPONSES
                ? "\uFEFFหน่วยงาน *,ส่วน *,i1"
                : "\uFEFF" + kind.getName().getTh();
        assertTrue(Files.readString(Path.of(init(kind.getCode(), "x.csv"))).startsWith(heading));
        assertTrue(Files.readString(Path.of(init(kind.getName().getTh(), "x.json")))
                .startsWith("{"));
    }

    @Test
    void withoutAKindItIsADisclosureAsJson() {
        assertEquals(
                Run.of("init", "disclosure", "--edition", "2568").out(),
                Run.of("init", "--edition", "2568").out());
    }

    @Test
    void aPlanIsOfTheYearThatIsAskedFor() {
        assertTrue(Run.of("init", "plan", "--edition", "2567", "--format", "csv")
                .out()
                .contains(" พ.ศ. 2568 "));
        assertTrue(Run.of("init", "plan", "--edition", "2567", "--year", "๒๕๗๐", "--format", "csv", "--lang", "en")
                .out()
                .startsWith("\uFEFF\"Plan, fiscal year 2570 (edition nacc-2567)\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gaps --edition 2567|KIND \"gaps\": must be one of result, disclosure, plan, progress, matrix, actions, responses",
                "result --edition 2567 --year 2568|--year goes with plan, progress, actions: the others are of the year of the edition",
                "result --edition 2567 -o x.docx|-o x.docx: this command writes text, json, xlsx, csv",
            })
    void whatIsNotMeantIsRefused(String arguments, String message) {
        List<String> command = new ArrayList<>(List.of("init"));
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("--lang", "en"));
        Run run = Run.of(command.toArray(String[]::new));
        assertEquals(2, run.exitCode());
        assertEquals(message, run.err().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void emptyFormsAreTakenByTheCommandsTheyAreFor(String ending) {
        String result = init("result", "result." + ending);
        for (String command : List.of("score", "review")) {
            assertEquals("", Run.of(command, result, "--edition", "2567").err());
        }
        assertEquals("", Run.of("compare", result, result, "--edition", "2567").err());
        assertEquals(
                "",
                Run.of("check", init("disclosure", "d." + ending), "--edition", "2567")
                        .err());
        assertEquals(
                "",
                Run.of("matrix", init("matrix", "m." + ending), "--edition", "2567")
                        .err());
        assertEquals(
                "",
                Run.of(
                                "matrix",
                                init("matrix", "m." + ending),
                                "--edition",
                                "2567",
                                "--actions",
                                init("actions", "a." + ending))
                        .err());
        assertEquals(
                "",
                Run.of("plan", RESULT, "--plan", init("plan", "p." + ending)).err());
        String progress = init("progress", "g." + ending);
        assertEquals(
                "",
                Run.of("progress", progress, "--edition", "2567", "--year", "2567")
                        .err());
        assertEquals(
                "",
                Run.of("document", "progress", progress, "--edition", "2567", "--year", "2567")
                        .err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aFormNeedsNoEditionAndNoYear(String ending) {
        for (String[] command : new String[][] {
            {"score", init("result", "result." + ending)},
            {"check", init("disclosure", "d." + ending)},
            {"matrix", init("matrix", "m." + ending)},
            {"progress", init("progress", "g." + ending)},
            {"document", "progress", init("progress", "g." + ending)},
        }) {
            assertEquals("", Run.of(command).err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aFormThatIsAskedForAsAnotherOneIsRefusedInOneLine(String ending) {
        String cell = ending.equals("csv") ? ":1:1: " : ": แผ่น \"%s\" ช่อง A1: ";
        String result = init("result", "result." + ending);
        Run edition = Run.of("score", result, "--edition", "2566");
        assertEquals(
                result + cell.formatted("ผลคะแนน")
                        + "แบบฟอร์มนี้เป็นของแบบประเมิน nacc-2567 ไม่ใช่ nacc-2566: เลือกแบบประเมิน nacc-2567 หรือใช้แบบฟอร์มของ nacc-2566",
                edition.err().strip());
        assertEquals(3, edition.exitCode());
        String disclosure = init("disclosure", "d." + ending);
        assertEquals(
                disclosure + cell.formatted("การเปิดเผยข้อมูล")
                        + "นี่คือแบบฟอร์ม \"การเปิดเผยข้อมูล\": ที่นี่ต้องเป็น \"ผลคะแนน\"",
                Run.of("score", disclosure, "--edition", "2567").err().strip());
        String plan = init("plan", "p." + ending);
        assertTrue(
                Run.of("plan", RESULT, "--plan", plan, "--year", "2570").err().contains("ไม่ใช่ 2570"));
        String later = folder.resolve("later." + ending).toString();
        Run.of("init", "plan", "--edition", "2567", "--year", "2570", "-o", later);
        assertEquals("", Run.of("plan", RESULT, "--plan", later).err());
    }

    private String written(Form form, String file) throws IOException {
        Path path = folder.resolve(file);
        if (file.endsWith(".csv")) {
            Files.writeString(path, form.toCsv());
        } else {
            try (OutputStream out = Files.newOutputStream(path)) {
                form.writeXlsx(out);
            }
        }
        return path.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aFormSaysWhatTheDocumentSays(String ending) throws IOException {
        ItaJson json = ItaJson.standard();
        String plan = DATA.resolve("plan-2566-hua-ruea.json").toString();
        MeasurePlan measures = json.read(DocumentType.PLAN, Source.of(Path.of(plan)));
        String table = written(Forms.plan(measures, Language.TH), "plan." + ending);
        String progress = DATA.resolve("progress-2566-hua-ruea.json").toString();
        assertEquals(
                Run.of("progress", progress, "--plan", plan, "--as-of", "2023-04-30")
                        .out(),
                Run.of("progress", progress, "--plan", table, "--as-of", "2023-04-30")
                        .out());

        ProgressReport report = json.read(DocumentType.PROGRESS, Source.of(Path.of(progress)));
        String form = written(Forms.progress(report, Language.TH), "progress." + ending);
        Run fromForm =
                Run.of("document", "progress", form, "--edition", "2565", "--year", "2566", "--as-of", "2023-04-30");
        assertEquals("", fromForm.err());
        assertTrue(fromForm.out().contains(report.getEntries().get(0).getTitle()), fromForm.out());

        String disclosure = DATA.resolve("disclosure-2567-pa-ron.json").toString();
        String items = written(
                Forms.disclosure(
                        json.read(DocumentType.DISCLOSURE, Source.of(Path.of(disclosure))),
                        Editions.of(2567),
                        Language.EN),
                "items." + ending);
        Run document = Run.of("document", "disclosure", items, "--edition", "2567", "--as-of", "2024-04-30");
        assertEquals("", document.err());
        assertTrue(document.out().contains("ไม่ครบ 3 ข้อ คะแนน OIT ที่คาดว่าจะได้ 90.84 คะแนน"), document.out());
        String matrix = DATA.resolve("matrix-2565-bang-sai-pa.json").toString();
        String rows = written(
                Forms.matrix(json.read(DocumentType.MATRIX, Source.of(Path.of(matrix))), Language.TH), "m." + ending);
        Run actions = Run.of("document", "actions", rows, "--edition", "2565", "--as-of", "2022-03-31");
        assertEquals("", actions.err());
        assertEquals(0, actions.exitCode());
        assertEquals(FiscalYear.of(2566), measures.getFiscalYear());
    }

    @Test
    void aTableThatIsNoFormNamesNoEditionAndSaysSo() throws IOException {
        Path table = Files.writeString(folder.resolve("d.csv"), "รหัส,ลิงก์\no1,/a.pdf\n");
        Run run = Run.of("check", table.toString(), "--lang", "en");
        assertEquals(2, run.exitCode());
        assertTrue(
                run.err()
                        .strip()
                        .endsWith(
                                "d.csv: a CSV table does not name its edition: give --edition, for example --edition 2567"),
                run.err());
    }

    @Test
    void answersAreCountedFromAWorkbookByItsBytes() throws IOException {
        Path renamed = Files.move(Path.of(init("responses", "r.xlsx")), folder.resolve("answers"));
        Run run = Run.of("tally", renamed.toString(), "--edition", "2567");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("ไม่มีคำตอบที่นับได้เลยใน 0 แถว"), run.err());
    }
}
