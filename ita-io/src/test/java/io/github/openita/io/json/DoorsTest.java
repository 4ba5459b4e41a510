package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionSource;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.measures.PlanReport;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.proofreading.ProofreadingReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as texts, files, streams and serialized values. */
class DoorsTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final Path DATA = Golden.top().resolve("ita-examples/data");

    @TempDir
    Path folder;

    private static AssessmentResult result() {
        return JSON.readResult(DATA.resolve("result-2567-pa-ron.json"));
    }

    private static MeasurePlan plan() {
        return JSON.read(DocumentType.PLAN, DATA.resolve("plan-2568-pa-ron.json"));
    }

    private static GapAnalysis gaps() {
        return GapAnalysis.of(Scorer.of(Editions.of(2567)).score(result()));
    }

    @Test
    void aTextIsReadAsTheFileThatHoldsIt() throws IOException {
        assertEquals(result(), JSON.readResult(Files.readString(DATA.resolve("result-2567-pa-ron.json"))));
        assertEquals(plan(), JSON.read(DocumentType.PLAN, JSON.write(plan())));
        assertEquals(Editions.of(2567), JSON.readEdition(JSON.write(Editions.of(2567))));
        assertEquals(
                "nacc-2567",
                JSON.readDisclosure("{\"edition\":\"2567\",\"items\":{}}")
                        .getDisclosure()
                        .getEdition()
                        .orElseThrow());
    }

    @Test
    void severalOfAKindAreReadAsTheyAreWritten() {
        List<MeasurePlan> plans =
                List.of(plan(), plan().toBuilder().edition(Optional.empty()).build());
        assertEquals(plans, JSON.readAll(DocumentType.PLAN, Source.ofText("plans", JSON.write(plans))));
        String lines = JSON.writeLine(plans.get(0)) + "\n" + JSON.writeLine(plans.get(1));
        assertEquals(plans, JSON.readAll(DocumentType.PLAN, Source.ofText("plans", lines)));
        assertEquals(List.of(plan()), JSON.readAll(DocumentType.PLAN, Source.ofText("plans", JSON.write(plan()))));
        assertThrows(DocumentException.class, () -> JSON.readAll(DocumentType.PLAN, Source.ofText("plans", "[]")));
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> JSON.readAll(DocumentType.PLAN, Source.ofText("plans", JSON.writeLine(plan()) + "{}")));
        assertEquals("plans", refused.getSource());
        assertThrows(
                IllegalArgumentException.class,
                () -> JSON.readAll(DocumentType.OVERVIEW, Source.ofText("overviews", "[]")));
    }

    @Test
    void aTextThatIsRefusedIsCalledByItsKind() {
        DocumentException refused = assertThrows(DocumentException.class, () -> JSON.readResult("{}"));
        assertEquals(List.of("result:1:1: the key \"edition\" is missing"), refused.describe(Language.EN));
        DocumentException half = assertThrows(DocumentException.class, () -> JSON.readResult("\"\uD800\""));
        assertEquals(ProblemKind.ENCODING, half.getProblems().get(0).getKind());
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("result.json");
        JSON.write(result(), file);
        assertEquals(JSON.write(result()), Files.readString(file));
        assertThrows(IllegalArgumentException.class, () -> JSON.write("no document", file));
        assertEquals(result(), JSON.readResult(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aStreamGetsTheBytesAndStaysOpen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        JSON.write(result(), out);
        assertArrayEquals(JSON.write(result()).getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
    }

    @Test
    void yearsAreTakenWhereEditionsAreNamed() {
        assertSame(Editions.of(2567), JSON.edition("๒๕๖๗"));
        assertSame(Editions.of(2567), JSON.edition("2567.r1"));
    }

    @Test
    void editionsOfASourceMayBeNamedByDocuments() {
        Edition school = Editions.of(2569).toBuilder().name("obec-school-2569").build();
        ItaJson json = JSON.with((EditionSource) () -> List.of(school));
        AssessmentResult result = json.readResult("{\"edition\":\"obec-school-2569\"}");
        assertSame(school, json.edition(result.getEdition()));
        assertThrows(DocumentException.class, () -> JSON.readResult("{\"edition\":\"obec-school-2569\"}"));
    }

    @Test
    void theReportOfAPlanComesBack() {
        PlanReport report = PlanCheck.of(plan(), gaps()).toReport();
        assertTrue(!report.getBelowTarget().isEmpty());
        PlanReport read = JSON.read(DocumentType.PLAN_REPORT, JSON.write(report));
        assertEquals(report, read);
        assertEquals(JSON.write(report), JSON.write(PlanCheck.of(plan(), gaps())));
    }

    @Test
    void theReportOfAMatrixComesBack() {
        ResponsibilityMatrix matrix = JSON.read(DocumentType.MATRIX, DATA.resolve("matrix-2565-bang-sai-pa.json"));
        MatrixCheck check = MatrixCheck.of(matrix, Editions.of(2565));
        assertEquals(check.toReport(), JSON.read(DocumentType.MATRIX_REPORT, JSON.write(check)));
        Disclosure none = Disclosure.builder().edition("nacc-2565").build();
        MatrixReport whole = check.toReport().toBuilder()
                .stale(check.staleItems(none, LocalDate.of(2022, 4, 30)))
                .carried(matrix.carryTo(Editions.of(2565), Editions.of(2566)))
                .build();
        assertEquals(whole, JSON.read(DocumentType.MATRIX_REPORT, JSON.write(whole)));
    }

    @Test
    void theReportOfADocumentComesBack() throws IOException {
        Path golden = Golden.top().resolve("ita-io/src/test/resources/golden/proofreading-example.json");
        ProofreadingReport read = JSON.read(DocumentType.PROOFREADING_REPORT, golden);
        assertEquals(2, read.findings().size());
        assertEquals("ผลการประเมิน!4: คะแนน", read.findings().get(0).getPlace().toString());
        assertEquals(Files.readString(golden), JSON.write(read));
    }

    @Test
    void whatComputesAReportIsWrittenAsThatReport() {
        assertEquals(JSON.write(gaps().toReport()), JSON.write(gaps()));
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    @Test
    void storedDocumentsComeBackEqual() throws Exception {
        StoredDocument<AssessmentResult> stored = StoredDocument.of(DocumentType.RESULT, result());
        assertEquals(stored, read(serialized(stored)));
        StoredDocument<MeasurePlan> kept = StoredDocument.of(DocumentType.PLAN, plan());
        assertEquals(plan(), ((StoredDocument<?>) read(serialized(kept))).getValue());
        assertThrows(
                IllegalArgumentException.class,
                () -> StoredDocument.of(
                        DocumentType.OVERVIEW,
                        io.github.openita.core.overview.Overview.builder()
                                .agencies(0)
                                .results(0)
                                .build()));
    }

    @Test
    void aStoredDocumentThatWasTamperedWithIsRefused() throws Exception {
        byte[] bytes = serialized(StoredDocument.of(DocumentType.RESULT, result()));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        byte[] forged = text.replace("nacc-2567", "nacc-9567").getBytes(StandardCharsets.ISO_8859_1);
        InvalidObjectException refused = assertThrows(InvalidObjectException.class, () -> read(forged));
        assertTrue(refused.getCause() instanceof DocumentException, refused::toString);
    }
}
