package io.github.openita.io.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows that are read without making texts of their cells say what they say cell by cell. */
class PlainRowsLaws {

    private static final List<String> HEADINGS = List.of(
            "หน่วยงาน",
            "รหัสหน่วยงาน",
            "จังหวัด",
            "ปี",
            "ตัวชี้วัดที่ 1",
            "IIT",
            "1. การปฏิบัติหน้าที่",
            "o40",
            "คะแนนรวม",
            "ระดับ");

    private final List<String> told = new ArrayList<>();

    private void take(AgencyScoresRow row) {
        told.add(row.toResult() + " " + row.getPlace() + " " + row.toResult().getScores() + " "
                + row.toResult().getPublished());
    }

    private void take(Problem problem) {
        told.add(problem.describe("t", Language.EN));
    }

    private AgencyTable table() {
        return new AgencyTable("t", null, Editions.catalog(), null, this::take, (problem, severity) -> take(problem));
    }

    private List<String> fromText(List<List<String>> rows) {
        told.clear();
        String text = rows.stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        long read = AgencyScoresCsv.read(
                SourceStream.of("t", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                Editions.catalog(),
                null,
                (AgencyScoresCsv.Taker) this::take,
                (problem, severity) -> take(problem));
        told.add("rows " + read);
        return List.copyOf(told);
    }

    /** Each row alone below the headings, its scores written so that they are no plain numbers. */
    private List<String> cellByCell(List<List<String>> rows) {
        List<String> all = new ArrayList<>();
        long read = 0;
        for (int i = 1; i < rows.size(); i++) {
            told.clear();
            AgencyTable table = table();
            table.line(1, row(HEADINGS.toArray(String[]::new)));
            if (i > 1) {
                told.clear();
            }
            List<String> cells = new ArrayList<>(rows.get(i));
            for (int j = 4; j < 9; j++) {
                cells.set(j, " " + cells.get(j));
            }
            table.line(i + 1, row(cells.toArray(String[]::new)));
            read += table.end();
            all.addAll(told);
        }
        all.add("rows " + read);
        return all;
    }

    @Property(tries = 300)
    void whatPlainRowsSayIsWhatTheirCellsSay(@ForAll("tables") List<List<String>> rows) {
        assertEquals(cellByCell(rows), fromText(rows));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> scores = Arbitraries.of(
                "95.42",
                "100",
                "100.00",
                "7.5",
                "0",
                "-",
                "",
                "๙๐",
                "95.5%",
                "101",
                "x",
                " 90",
                "007",
                "90.",
                ".5",
                "95.425",
                "100.01",
                "ไม่ประเมิน");
        Arbitrary<String> seldom = Arbitraries.of("", "", "", "", "90");
        return Combinators.combine(
                        Arbitraries.of("อบต.ก", "อบต. ก", "ทต.ข", "", "รวม", "หน่วยงาน"),
                        Arbitraries.of("", "A7", "-"),
                        Arbitraries.of("ตราด", "จ.ตราด"),
                        Arbitraries.of("2567", "2566", "๒๕๖๗", "", "2500"),
                        scores,
                        scores,
                        seldom,
                        Arbitraries.of("", "ผ่าน", "ผ่านดีเยียม", "-", " "))
                .as((name, id, province, year, one, iit, other, band) ->
                        List.of(name, id, province, year, one, iit, other, other, iit, band))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(rows -> {
                    List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
                    all.addAll(rows);
                    return all;
                });
    }

    private static RawRow row(String... cells) {
        RawRow row = RawRow.ofText();
        for (int i = 0; i < cells.length; i++) {
            row.add(i, cells[i].toCharArray(), 0, cells[i].length());
        }
        return row;
    }

    @Example
    void lettersOfOtherCellsAreOthers() {
        RawRow row = row("ก\nข", "ค");
        assertTrue(row.hasLetters(row("ก\nข", "ค").letters(0, 1), 0, 1));
        assertFalse(row.hasLetters(row("ก", "ข\nค").letters(0, 1), 0, 1));
        assertFalse(row.hasLetters(row("ก\nข", "ค").letters(1, 0), 0, 1));
        LettersMemo<String> memo = new LettersMemo<>(0, 1, -1);
        memo.keep(row, "one");
        assertNotNull(memo.find(row("ก\nข", "ค")));
        assertEquals(null, memo.find(row("ก", "ข\nค")));
    }

    @Example
    void aRowIsUsedAgainAndMayBeLong() {
        RawRow row = row("ก", "90");
        row.clear();
        row.add(3, "x".repeat(5000).toCharArray(), 0, 5000);
        row.add(70, "88.5".toCharArray(), 0, 4);
        assertEquals("", row.cell(0));
        assertEquals(5000, row.cell(3).length());
        assertEquals(8850, row.hundredths(70));
        assertEquals(RawRow.BLANK, row.hundredths(71));
        assertEquals(71, row.cells().size());
    }
}
