package io.github.openita.rules.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Element;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.QuestionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns hold which elements. */
class HeadingsTest {

    private static Map<String, Integer> columns(String item, String headings) {
        List<Element> elements =
                Editions.of(2567).item(QuestionCode.of(item)).orElseThrow().getElements();
        Map<String, Integer> columns = new TreeMap<>();
        new Headings(elements)
                .columnsOf(Arrays.asList(headings.split(";", -1)))
                .forEach((element, column) -> columns.put(element.getId(), column));
        return columns;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "o17, วิธี;งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง จำแนกตามวิธีการ;ปัญหา/อุปสรรค;ข้อเสนอแนะ, \"{budget-by-method=1, problems=2, suggestions=3}\"",
                "o17, problems;suggestions;Budget by method, \"{budget-by-method=2, problems=0, suggestions=1}\"",
                "o17, ปัญหาและอุปสรรค, {problems=0}",
                "o17, ปัญหา อุปสรรค, {problems=0}",
                "o17, ปัญหา, {problems=0}",
                "o17, อุปสรรค, {problems=0}",
                "o17, (๓) ปัญหา / อุปสรรค (ถ้ามี), {problems=0}",
                "o17, 3. ปัญหา/อุปสรรคที่พบ, {problems=0}",
                "o17, ปัญหาอุปสรรค และข้อเสนอแนะ, \"{problems=0, suggestions=0}\"",
                "o17, ข้อเสนอแนะที่ได้รับ, {suggestions=0}",
                "o17, ข้อเสนอแนะต่อไป/ปัญหา, {problems=0}",
                "o17, ๓.ข้อเสนอแนะ, {suggestions=0}",
                "o8, ระยะ, {period=0}",
                "o8, ระย, {}",
                "o3, ;ลำดับ;(บาท), {}",
                "o17, ปัญหา อุปสรรค และข้อเสนอแนะ, \"{problems=0, suggestions=0}\"",
                "o17, งบประมาณ (บาท), {budget-by-method=0}",
                "o17, งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง, {budget-by-method=0}",
                "o17, ข้อเสนอแนะ;ข้อเสนอแนะ, {suggestions=0}",
                "o17, ข้อ;ปัญ;จำนวนรายการ;;2567, {}",
                "o8, โครงการ;งบประมาณ;ระยะเวลา, \"{budget=1, period=2, projects=0}\"",
                "o8, โครงการ/กิจกรรม;ความก้าวหน้า, \"{progress=1, projects=0}\"",
                "o8, กิจกรรม, {}",
                "o19, งบประมาณที่ได้รับจัดสรร;ผลการใช้จ่ายงบประมาณ, \"{budget-allocated=0, budget-spent=1}\"",
                "o24, จำนวนเรื่อง, {}",
                "o24, จำนวนเรื่องร้องเรียนทั้งหมด;จำนวนเรื่องที่ดำเนินการแล้วเสร็จ, \"{done=1, total=0}\"",
            })
    void aHeadingStandsForTheOneElementItMeans(String item, String headings, String columns) {
        assertEquals(columns, columns(item, headings).toString());
    }

    private static Element element(String id, String wording) {
        return Element.builder().id(id).wordingTh(wording).build();
    }

    private static Map<String, Integer> own(String heading, Element... elements) {
        Map<String, Integer> columns = new TreeMap<>();
        new Headings(List.of(elements))
                .columnsOf(List.of(heading))
                .forEach((element, column) -> columns.put(element.getId(), column));
        return columns;
    }

    /** Too many headings begin with a short word. */
    @Test
    void onlyAWordingOfFourLettersMayBeTheBeginningOfAHeading() {
        assertEquals(Map.of("name", 0), own("ชื่อผู้ชนะ", element("name", "ชื่อ")));
        assertEquals(Map.of(), own("ผลผู้ชนะ", element("result", "ผล")));
        assertEquals(Map.of("result", 0), own("ผล", element("result", "ผล")));
    }

    /** A heading that is the whole name of one element is not looked through for another. */
    @Test
    void aWholeNameIsNotTakenApart() {
        Element both = element("both", "ชื่อโครงการ งบประมาณ");
        Element budget = element("budget", "งบประมาณ");
        assertEquals(Map.of("both", 0), own("ชื่อโครงการ งบประมาณ", both, budget));
        assertEquals(Map.of("budget", 0), own("จำนวน งบประมาณ", both, budget));
    }

    @Test
    void aNumberAloneMayBeAName() {
        Element year = element("y", "2567");
        assertEquals(Map.of("y", 0), own("2567", year));
        assertEquals(Map.of("y", 0), own("๒๕๖๗", year));
        assertEquals(Map.of(), own("2566", year));
    }

    /** What stands behind so much text or so many columns was not written for a reader. */
    @Test
    void whatGoesOnAndOnIsNotLookedAt() {
        String[] cells = new String[1001];
        Arrays.fill(cells, "จำนวน");
        cells[1000] = "ข้อเสนอแนะ";
        assertEquals(Map.of(), columns("o17", String.join(";", cells)));
        cells[999] = "ข้อเสนอแนะ";
        assertEquals(Map.of("suggestions", 999), columns("o17", String.join(";", cells)));
    }

    /** A better name in another column wins, wherever it stands. */
    @ParameterizedTest
    @CsvSource({"ปัญหาที่พบ;ปัญหา/อุปสรรค, 1", "ปัญหา;ปัญหา/อุปสรรค, 1", "ปัญหา/อุปสรรค;problems, 0"})
    void theBestNameWins(String headings, int column) {
        assertEquals(column, columns("o17", headings).get("problems"));
    }
}
