package io.github.openita.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.Language;
import io.github.openita.io.BrokenStream;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of survey answers, good and bad. */
class ResponsesCsvTest {

    private static final String HEADER = "agency,part,i1,i2,e1\n";
    private static final String HOW = " (in Excel: Save As, type \"CSV UTF-8\")";

    @TempDir
    Path folder;

    private final ResponseTally tally = ResponseTally.of(Editions.of(2567));
    private final List<RefusedAnswer> refused = new ArrayList<>();

    private static SourceStream source(byte[] bytes) {
        return SourceStream.of("r.csv", new ByteArrayInputStream(bytes));
    }

    private List<String> read(String text) {
        return ResponsesCsv.read(source(text.getBytes(StandardCharsets.UTF_8)), tally, refused::add);
    }

    private static String said(Executable attempt) {
        return String.join("\n", assertThrows(DocumentException.class, attempt).describe(Language.EN));
    }

    private String refusal(byte[] bytes) {
        return said(() -> ResponsesCsv.read(source(bytes), tally, refused::add));
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String counts(String agency) {
        return tally.counts(agency).stream()
                .filter(counts -> counts.getAnswers() > 0)
                .toList()
                .toString();
    }

    @Test
    void everyRowIsARespondent() {
        List<String> absent = read(HEADER + "A1,IIT,6,มีสัดส่วนมาก,\nA1,EIT@public,,,\"5\"\nA1,IIT,100,1,\n");
        assertEquals("[i1 [0, 0, 0, 0, 0, 2], i2 [1, 0, 0, 0, 1, 0], e1@public [0, 0, 0, 0, 1, 0]]", counts("A1"));
        assertEquals(List.of(), refused);
        assertTrue(absent.contains("i15"));
        assertFalse(absent.contains("i1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency;part;i1;i2\nA1;IIT;5;5",
                "\uFEFFagency\tpart\ti1\ti2\r\nA1\tIIT\t5\t5\r\n",
                "\n\n\"agency\",\"part\",\"i1\",\"i2\"\n\nA1,IIT,\" 5 \",\"5\"\n,,,\n",
                "i2,x-when,หน่วยงาน,แบบวัด,i1\r5,\"2024-01-15\n10:00\",'=A1,iit,๕\r",
                "agency,part,i1,i2,\nA1,IIT,5,5,\nA1,EIT\n",
            })
    void separatorsLineEndsQuotesAndHeadingsAreUnderstood(String text) {
        read(text);
        String agency = tally.getAgencies().get(0);
        assertEquals("[i1 [0, 0, 0, 0, 1, 0], i2 [0, 0, 0, 0, 1, 0]]", counts(agency));
        assertEquals(text.contains("'=A1") ? "=A1" : "A1", agency);
    }

    @Test
    void refusedCellsNameTheLineThatTheRowStartsInAndTheCell() {
        read(HEADER + "\nA1,IIT,\"7\n7\",6,\nA1,IIT,5,,9\n,IIT,5,5,\nA1,OIT,5,5,\nA1,IIT,5,5,,x\nA1,IIT\n");
        assertEquals(
                List.of(
                        "3:3 unknown-choice",
                        "5:4 missing",
                        "5:5 other-tool",
                        "6:1 empty-agency",
                        "7:2 unknown-part",
                        "8:6 unknown-column",
                        "9:3 missing",
                        "9:4 missing"),
                refused.stream()
                        .map(one -> one.getRow() + ":" + one.getCell().orElse(0) + " "
                                + one.getKind().getCode())
                        .toList());
        assertEquals(Optional.of("7\n7"), refused.get(0).getFound());
        assertEquals(
                "\"7\\u000a7\" is no choice of i1: write the choice's number 1–6, its points (0, 20, 40, 60, 80, 100) or its wording",
                refused.get(0).getText().getEn());
        assertEquals(6, tally.getRows());
        assertEquals(4, tally.getAnswers());
    }

    @Test
    void aWrongHeaderIsRefusedWithEveryColumn() {
        assertEquals(
                "r.csv:2:1: unknown column \"id\": there are agency, part, i1–i15, e1–e9; let the heading of any other column"
                        + " start with x-\n"
                        + "r.csv:2:3: nacc-2567 has no i99; it has i1–i15\n"
                        + "r.csv:2:1: the column agency is missing",
                refusal("\nid,part,i99,i1\nA1,IIT,1,1\n"));
        assertEquals(0, tally.getRows());
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertEquals("r.csv:1:1: there is nothing in it", refusal(""));
        assertEquals("r.csv:1:1: there is nothing in it", refusal("\uFEFF\n\n ,\n"));
        assertTrue(refusal(HEADER + "A1,IIT,1,1,\nA1,IIT,\"1,1,\n").startsWith("r.csv:3:1: from here or the next row"));
        assertTrue(refusal(HEADER + "A1,IIT,\"1\"1,1,\n").startsWith("r.csv:2:1: from here or the next row"));
        assertTrue(
                refusal(HEADER + "A1,IIT,\"" + "1".repeat(1 << 21) + "\",1,\n").startsWith("r.csv:2:1: from here"));
    }

    @Test
    void otherEncodingsAreRefusedWithTheLine() {
        byte[] thai = (HEADER + "A1,IIT,1,1,\nเทศบาล,IIT,1,1,\n").getBytes(Charset.forName("x-windows-874"));
        assertEquals(
                "r.csv:3:1: not UTF-8 but, it seems, Windows-874 (TIS-620): open the file and save it again as UTF-8"
                        + HOW,
                refusal(thai));
        assertEquals(1, tally.getRows());
        assertEquals(
                "r.csv:1:1: the file is UTF-16 or UTF-32: save it as UTF-8" + HOW,
                refusal(HEADER.getBytes(StandardCharsets.UTF_16)));
        assertEquals(
                "r.csv:1:1: not UTF-8: open the file and save it again as UTF-8" + HOW,
                refusal("é".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(
                "r.csv:1:1: no text but a workbook (.xlsx) or another zipped file: open it and save it as text in UTF-8"
                        + HOW,
                refusal("PK\3\4".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void unreadableFilesAreRefused() {
        Path none = folder.resolve("none.csv");
        assertEquals(none + ": there is no such file", said(() -> SourceStream.of(none)));
        assertEquals(folder + ": is a directory, not a file", said(() -> SourceStream.of(folder)));
        for (int bytes : new int[] {0, 3, 5000, 50_000}) {
            assertEquals(
                    "b: cannot be read",
                    said(() -> ResponsesCsv.read(SourceStream.of("b", new BrokenStream(bytes)), tally, refused::add)));
        }
    }

    @Test
    void aFileIsReadAndClosed() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), HEADER + "A1,IIT,1,1,\n");
        List<Long> read = new ArrayList<>();
        try (SourceStream source = SourceStream.of(file).watchedBy(read::add)) {
            assertEquals(file.toString(), source.getName());
            ResponsesCsv.read(source, tally, refused::add);
        }
        assertEquals(Files.size(file), read.get(read.size() - 1));
        assertEquals(2, tally.getAnswers());
    }

    @Test
    void whatTheTakerOfRefusalsThrowsComesThrough() {
        IllegalStateException stop = new IllegalStateException("enough");
        assertSame(
                stop,
                assertThrows(
                        IllegalStateException.class,
                        () -> ResponsesCsv.read(
                                source((HEADER + "A1,IIT,7,1,\n").getBytes(StandardCharsets.UTF_8)), tally, one -> {
                                    throw stop;
                                })));
        StackOverflowError error = new StackOverflowError();
        assertSame(
                error,
                assertThrows(
                        StackOverflowError.class,
                        () -> ResponsesCsv.read(
                                source((HEADER + "A1,IIT,7,1,\n").getBytes(StandardCharsets.UTF_8)), tally, one -> {
                                    throw error;
                                })));
    }

    @Test
    void jsonIsToldFromATable() {
        assertTrue(
                source("\uFEFF \n {\"agency\"".getBytes(StandardCharsets.UTF_8)).looksLikeJson());
        assertTrue(!source(HEADER.getBytes(StandardCharsets.UTF_8)).looksLikeJson());
        assertTrue(!source(new byte[0]).looksLikeJson());
        SourceStream source = source((HEADER + "A1,IIT,1,1,\n").getBytes(StandardCharsets.UTF_8));
        assertTrue(!source.looksLikeJson());
        ResponsesCsv.read(source, tally, refused::add);
        assertEquals(2, tally.getAnswers());
    }
}
