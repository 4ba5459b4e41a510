package io.github.openita.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of survey tables, as people write them and as they must not. */
class SurveyColumnsTest {

    private static final Edition FY2567 = Editions.of(2567);

    private static SurveyColumns columns(int year, String... headings) {
        return SurveyColumns.of(Editions.of(year), Arrays.asList(headings));
    }

    private static List<Problem> problems(int year, String... headings) {
        return assertThrows(DocumentException.class, () -> columns(year, headings))
                .getProblems();
    }

    private static Problem problem(String heading) {
        List<Problem> problems = problems(2567, "agency", "part", "i1", heading);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(Optional.of(4), problems.get(0).getPlace().getColumn());
        return problems.get(0);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "agency, agency",
        "Agency, agency",
        "หน่วยงาน, agency",
        "รหัส หน่วยงาน, agency",
        "PART, part",
        "แบบวัด, part",
        "i1, i1",
        "I 1, i1",
        "i-01, i1",
        "ข้อ i๑, i1",
        "' e9 ', e9"
    })
    void headingsAreReadAsPeopleWriteThem(String heading, String column) {
        SurveyColumns all = SurveyColumns.all(FY2567);
        assertEquals(all.getHeadings().indexOf(column), all.indexOf(heading));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"i1.1, i1.1", "I1.2, i1.2", "ข้อ i๑๑.๐๒, i11.2", "i1 . 1, i1.1", "e1, e1"})
    void subItemsToo(String heading, String column) {
        SurveyColumns all = SurveyColumns.all(Editions.of(2564));
        assertEquals(all.getHeadings().indexOf(column), all.indexOf(heading));
    }

    @Test
    void allColumnsAreThoseOfTheForm() {
        assertEquals(26, SurveyColumns.all(FY2567).getHeadings().size());
        List<String> old = SurveyColumns.all(Editions.of(2565)).getHeadings();
        assertEquals(List.of("agency", "part", "i1.1", "i1.2", "i2", "i3.1"), old.subList(0, 6));
        assertEquals(List.of("e5", "e6.1", "e6.2", "e7"), old.subList(old.indexOf("e5"), old.indexOf("e8")));
        assertEquals(-1, SurveyColumns.all(FY2567).indexOf("i16"));
        assertEquals(-1, SurveyColumns.all(FY2567).indexOf("i1.1"));
        assertEquals(FY2567, SurveyColumns.all(FY2567).getEdition());
    }

    @Test
    void aTableMayHaveNotesAndNamelessColumnsAndOneSurveyOnly() {
        SurveyColumns columns = columns(2567, "x-id", "part", "", "i2", "agency", "x-id", "i1");
        assertEquals(List.of("x-id", "part", "", "i2", "agency", "x-id", "i1"), columns.getHeadings());
        assertEquals(
                List.of("i3", "i4", "i5", "i6", "i7", "i8", "i9", "i10", "i11", "i12", "i13", "i14", "i15"),
                columns.getAbsent());
    }

    @Test
    void rowsOfASurveyThatTheTableDoesNotAskAreRefused() {
        ResponseTally tally = ResponseTally.of(FY2567);
        SurveyRow row = columns(2567, "agency", "part", "i1").newRow();
        List<RefusedAnswer> refused = new ArrayList<>();
        row.begin(2);
        row.set(0, "A1");
        row.set(1, "EIT@public");
        tally.add(row, refused::add);
        assertEquals(RefusalKind.UNKNOWN_PART, refused.get(0).getKind());
        assertEquals(
                "ตารางนี้ไม่มีคอลัมน์ของข้อ e เลย จึงไม่นับแถวของ EIT",
                refused.get(0).getText().getTh());
        assertEquals(
                "this table has no column of a question e, so rows of EIT are not counted",
                refused.get(0).getText().getEn());
        assertEquals(Optional.of("EIT@public"), refused.get(0).getFound());
    }

    @Test
    void whatStandsWithoutAHeadingIsTold() {
        ResponseTally tally = ResponseTally.of(FY2567);
        SurveyRow row = columns(2567, "agency", "part", "", "i1").newRow();
        List<RefusedAnswer> refused = new ArrayList<>();
        row.begin(2);
        row.set(0, "A1");
        row.set(1, "IIT");
        row.set(2, "?");
        row.set(3, "6");
        row.set(4, "!");
        row.set(5, " ");
        tally.add(row, refused::add);
        assertEquals(1, tally.getAnswers());
        assertEquals(
                List.of("2:3: this cell has no column heading: \"?\"", "2:5: this cell has no column heading: \"!\""),
                refused.stream().map(RefusedAnswer::toString).toList());
        assertEquals("ช่องนี้ไม่มีหัวคอลัมน์: \"!\"", refused.get(1).getText().getTh());
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        List<Problem> problems = problems(2565, "id", "i1", "i2", "I2", "i3.1", "i3.9", "o1", "i99");
        assertEquals(
                List.of(1, 2, 4, 6, 7, 8, 0, 0, 0, 0),
                problems.stream()
                        .map(problem -> problem.getPlace().getColumn().orElse(0))
                        .toList());
        assertEquals(
                List.of("agency", "part", "i3.2", "i3.3"),
                problems.stream()
                        .skip(6)
                        .map(problem -> problem.getMessage().getEn().split(" ")[2])
                        .toList());
        InvalidInputException e =
                assertThrows(InvalidInputException.class, () -> columns(2565, "agency", "part", "i1", "i2.1", "i3"));
        assertEquals(
                "i1: i1 has sub-items; write i1.1, i1.2\ni2.1: i2 has no sub-items; write i2\n"
                        + "i3: i3 has sub-items; write i3.1, i3.2, i3.3",
                e.getMessage());
        assertEquals(
                "i1: i1 มีข้อย่อย ให้เขียน i1.1, i1.2\ni2.1: i2 ไม่มีข้อย่อย ให้เขียน i2\n"
                        + "i3: i3 มีข้อย่อย ให้เขียน i3.1, i3.2, i3.3",
                e.getText().getTh());
    }

    @Test
    void headingsThatAreNoColumnAreRefused() {
        assertEquals(
                "ไม่รู้จักคอลัมน์ \"วันที่ตอบ\": ใช้ agency, part, i1–i15, e1–e9 คอลัมน์ที่ไม่เกี่ยวข้องให้ขึ้นต้นชื่อด้วย x-",
                problem("วันที่ตอบ").getMessage().getTh());
        assertEquals(
                "unknown column \"วันที่ตอบ\": there are agency, part, i1–i15, e1–e9; let the heading of any other column"
                        + " start with x-",
                problem("วันที่ตอบ").getMessage().getEn());
        assertEquals(
                "unknown column \"e1@public\": a heading names no part of EIT; that stands in the column part",
                problem("e1@public").getMessage().getEn());
        assertEquals(
                "ไม่รู้จักคอลัมน์ \"e1@public\": ชื่อคอลัมน์ไม่มีส่วนของ EIT ให้ใส่ไว้ในคอลัมน์ part",
                problem("e1@public").getMessage().getTh());
        assertEquals(
                "\"17\" is ambiguous: write i17, e17 or o17",
                problem("17").getMessage().getEn());
        assertEquals(
                "column i1 stands twice: see column 3",
                problem("I1").getMessage().getEn());
        assertEquals("คอลัมน์ i1 ซ้ำกับคอลัมน์ที่ 3", problem("I1").getMessage().getTh());
        assertEquals(
                "o1 is an item of OIT, not a question of a survey: it belongs in the table of OIT results",
                problem("o1").getMessage().getEn());
        assertEquals(
                "o1 เป็นข้อ OIT ไม่ใช่ข้อคำถามของแบบสำรวจ: ให้อยู่ในตารางผล OIT แยกต่างหาก",
                problem("o1").getMessage().getTh());
        assertEquals(
                "nacc-2567 has no i16; it has i1–i15",
                problem("i16").getMessage().getEn());
    }

    @Test
    void aTableWithoutAgencySurveyOrQuestionsIsRefused() {
        assertEquals(
                List.of("the column agency is missing", "the column part is missing"),
                problems(2567, "i1").stream()
                        .map(problem -> problem.getMessage().getEn())
                        .toList());
        assertEquals(
                "ขาดคอลัมน์ part",
                problems(2567, "agency", "i1").get(0).getMessage().getTh());
        assertEquals(
                "there is no column of a question whose answers have points (i1–i30, e6–e10)",
                problems(2565, "agency", "part", "e1").get(0).getMessage().getEn());
        assertEquals(
                "ไม่มีคอลัมน์ของข้อคำถามที่ทราบคะแนนของตัวเลือก (i1–i15, e1–e9)",
                problems(2567, "agency", "part").get(0).getMessage().getTh());
    }

    @Test
    void aHeadingOfTheFormThatTheTableLacksHasNoPlace() {
        SurveyColumns columns = columns(2567, "part", "i1", "agency");
        assertEquals(-1, columns.indexOf("i2"));
        assertEquals(-1, columns.indexOf("e1"));
        assertEquals(-1, columns.indexOf("no heading at all"));
        assertEquals(2, columns.indexOf("หน่วยงาน"));
        assertEquals(1, columns.indexOf("ข้อ i๑"));
    }

    @Test
    void severalColumnsMayBeNameless() {
        assertEquals(
                List.of("agency", "", "part", "", "i1"),
                columns(2567, "agency", "", "part", " ", "i1").getHeadings());
    }

    @Test
    void questionsWithoutPointsAreColumnsToo() {
        assertEquals(
                List.of("agency", "part", "i1.1", "i1.2", "e1", "e2.2"),
                columns(2565, "agency", "part", "i1.1", "I1.2", "E1", "e 2.2").getHeadings());
    }

    @Test
    void anUnknownHeadingIsEnoughToSay() {
        assertEquals(1, problems(2567, "agency", "part", "zz").size());
        assertEquals(
                "i3.9: i3 has sub-items; write i3.1, i3.2, i3.3",
                problems(2565, "agency", "part", "i1.1", "i1.2", "i3.9")
                        .get(0)
                        .getMessage()
                        .getEn());
        assertEquals(
                "unknown column \"@public\": a heading names no part of EIT; that stands in the column part",
                problem("@public").getMessage().getEn());
        assertEquals(
                "there is no column of a question whose answers have points (i1–i30)",
                problems(2563, "agency", "part").get(0).getMessage().getEn());
    }
}
