package io.github.openita.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A table whose cells somebody else has read counts as the same table does as CSV. */
class ResponsesTableTest {

    private static final List<String> HEADINGS =
            List.of("หน่วยงาน", "แบบวัด", "ข้อ i๑", "I2", " i3 ", "e1", "", "x-note");

    private final ResponseTally tally = ResponseTally.of(Editions.of(2567));
    private final List<RefusedAnswer> refused = new ArrayList<>();

    private ResponsesTable table() {
        return ResponsesTable.of("answers", HEADINGS, tally, refused::add);
    }

    private static List<String> said(List<RefusedAnswer> refused) {
        return refused.stream()
                .map(one -> one.getKind() + " " + one.getFound() + " " + one)
                .toList();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.of(
                "",
                "",
                "1",
                "6",
                "๖",
                "100",
                " ",
                "มากมาย",
                "A1",
                "IIT",
                "EIT@public",
                "'=1+1",
                "'",
                "x,\"y\"",
                "ก".repeat(200));
        return cells.list().ofMinSize(1).ofMaxSize(10).list().ofMaxSize(30);
    }

    @Property(tries = 200)
    void itCountsAndRefusesAsCsvDoes(@ForAll("tables") List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>(List.of(HEADINGS));
        rows.forEach(row -> {
            List<String> named = new ArrayList<>(row);
            if (row.size() > 2 && row.size() % 2 == 0) {
                named.set(0, "A" + row.size());
                named.set(1, "IIT");
            }
            lines.add(named);
        });
        ResponseTally ofCsv = ResponseTally.of(Editions.of(2567));
        List<RefusedAnswer> refusedOfCsv = new ArrayList<>();
        byte[] csv = lines.stream()
                .map(ResponsesTableTest::line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        ResponsesCsv.read(SourceStream.of("answers", new ByteArrayInputStream(csv)), ofCsv, refusedOfCsv::add);

        ResponseTally ofTable = ResponseTally.of(Editions.of(2567));
        List<RefusedAnswer> refusedOfTable = new ArrayList<>();
        ResponsesTable table = ResponsesTable.of("answers", HEADINGS, ofTable, refusedOfTable::add);
        for (int i = 1; i < lines.size(); i++) {
            table.add(i + 1, lines.get(i));
        }
        assertEquals(ofCsv.toState(), ofTable.toState());
        assertEquals(said(refusedOfCsv), said(refusedOfTable));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    @Test
    void nothingIsNoAnswerHoweverItIsSaid() {
        ResponsesTable table = table();
        table.add(1, Arrays.asList("A1", "IIT", "6", null, ""));
        table.add(2, List.of("A1", "IIT", "6"));
        table.add(3, Collections.nCopies(8, null));
        table.add(4, List.of());
        assertEquals(2, tally.getRows());
        assertEquals(2, tally.getAnswers());
        assertEquals(
                List.of("1:4 i2", "1:5 i3", "2:4 i2", "2:5 i3"),
                refused.stream()
                        .map(one -> one.getRow() + ":" + one.getCell().orElseThrow() + " "
                                + one.getColumn().orElseThrow())
                        .toList());
        assertEquals(4, tally.getRefused(RefusalKind.MISSING));
    }

    @Test
    void rowsAreCalledByTheNumbersThatAreGiven() {
        table().add(5_000_000_000L, List.of("A1", "IIT", "7", "1", "1", "", "!", "note", "behind"));
        assertEquals(
                List.of(5_000_000_000L, 5_000_000_000L, 5_000_000_000L),
                refused.stream().map(RefusedAnswer::getRow).toList());
        assertEquals(
                List.of("7", "!", "behind"),
                refused.stream().map(one -> one.getFound().orElseThrow()).toList());
    }

    @Test
    void whatATableDoesNotAskIsTold() {
        assertEquals("i4", table().getAbsent().get(0));
    }

    @Test
    void wrongHeadingsAreToldOfTheTable() {
        DocumentException e = assertThrows(
                DocumentException.class,
                () -> ResponsesTable.of("answers", List.of("agency", "part", "i1", "i99", "i1"), tally, refused::add));
        assertEquals(2, e.getProblems().size());
        assertEquals("answers", e.describe(Language.EN).get(0).substring(0, 7));
    }
}
