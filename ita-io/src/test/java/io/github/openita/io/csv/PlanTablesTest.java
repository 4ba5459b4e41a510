package io.github.openita.io.csv;

import static io.github.openita.io.csv.CsvLaws.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans as people keep them in tables, and what is said of those that cannot be used. */
class PlanTablesTest {

    private static final FiscalYear FY2568 = FiscalYear.of(2568);
    private static final DateSpan HALF_YEAR = DateSpan.of("2025-04-01/2025-09-30");

    private static List<Measure> read(String csv) {
        return PlanCsv.read(source(csv), FY2568).getMeasures();
    }

    /** The headings, numbered issues, merged cells and periods of the table that อบต.ป่าร่อน published. */
    @Test
    void theTableOfSeed000IsReadAsItIsPrinted() {
        List<Measure> measures = read("""
                ประเด็นที่,มาตรการ/โครงการ/กิจกรรม,"ผู้รับผิดชอบ/
                ผู้ที่เกี่ยวข้อง",ขั้นตอน/วิธีปฏิบัติ,วัน เดือน ปี ที่ดำเนินการ
                (1) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ,"3. ประชาสัมพันธ์ข้อมูลข่าวสาร","สำนักปลัด
                กองคลัง
                กองช่าง","1. มอบหมายเจ้าหน้าที่จัดทำเนื้อหา
                2. มอบหมายเจ้าหน้าที่รับผิดชอบ",1 เมษายน 2568 ถึง 30 กันยายน 2568
                ,5. จัดประชุมประจำเดือน,สำนักปลัด,จัดประชุม,1 เมษายน 2568 ถึง30 กันยายน 2568
                2. การให้บริการและระบบ E-Service,จัดทำช่องทางการติดต่อ,สำนักปลัด,ผู้บริหารกำหนดผู้รับผิดชอบ,๑ เม.ย. - ๓๐ ก.ย. ๒๕๖๘
                """);
        assertEquals(
                List.of(
                        "m1 Optional[1] Optional[กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ]",
                        "m2 Optional[1] Optional[กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ]",
                        "m3 Optional[2] Optional[การให้บริการและระบบ E-Service]"),
                measures.stream()
                        .map(measure -> measure.getId() + " " + measure.getIssue() + " " + measure.getSubject())
                        .toList());
        assertEquals(
                List.of(HALF_YEAR, HALF_YEAR, HALF_YEAR),
                measures.stream()
                        .map(measure -> measure.getPeriod().orElseThrow())
                        .toList());
        assertEquals(2, measures.get(0).getSteps().size());
        assertEquals(
                List.of(Responsible.ofUnit("สำนักปลัด"), Responsible.ofUnit("กองคลัง"), Responsible.ofUnit("กองช่าง")),
                measures.get(0).getResponsible());
    }

    /** The headings and periods of the table that อบต.โคกคอน published. */
    @Test
    void theTableOfSeed002IsReadAsItIsPrinted() {
        Measure measure = read("""
                ตัวชี้วัด;มาตรการ หรือโครงการ หรือกิจกรรม;ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA ที่สอดคล้องกับมาตรการ หรือโครงการ หรือกิจกรรม;ขั้นตอนหรือวิธีการดำเนินการ;ช่วงระยะเวลาการดำเนินการ;ผู้รับผิดชอบ
                ๔.การใช้ทรัพย์สินของราชการ;๑.หน่วยงานมีการระบุขั้นตอน;มีการใช้ทรัพย์สินเป็นไปตามแนวทาง;จัดทำคู่มือ;ในปีงบประมาณ พ.ศ. ๒๕๖๙;"งานพัสดุ กองคลัง
                ตรวจสอบภายใน"
                """).get(0);
        assertEquals(
                Measure.builder()
                        .id("m1")
                        .indicator(4)
                        .subject("การใช้ทรัพย์สินของราชการ")
                        .analysis("มีการใช้ทรัพย์สินเป็นไปตามแนวทาง")
                        .activity("๑.หน่วยงานมีการระบุขั้นตอน")
                        .addStep("จัดทำคู่มือ")
                        .addResponsible(Responsible.ofUnit("งานพัสดุ กองคลัง"), Responsible.of("ตรวจสอบภายใน"))
                        .period(FiscalYear.of(2569).getDays())
                        .periodText("ในปีงบประมาณ พ.ศ. ๒๕๖๙")
                        .build(),
                measure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7 | ",
                "๗ | 7 | ",
                "(๑) กระบวนการ | 1 | กระบวนการ",
                "1) กระบวนการ | 1 | กระบวนการ",
                "๙.การเปิดเผยข้อมูล | 9 | การเปิดเผยข้อมูล",
                "ประเด็นที่ 2 การให้บริการ | 2 | การให้บริการ",
                "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต | 10 | การป้องกันการทุจริต",
                "๑ การปฏิบัติหน้าที่ | 1 | การปฏิบัติหน้าที่",
            })
    void aNumberMayStandBeforeItsName(String cell, int number, String name) {
        for (String heading : List.of("ประเด็นที่", "ตัวชี้วัดที่")) {
            Measure measure = read(heading + "\tมาตรการ\n" + cell + "\tก\n").get(0);
            assertEquals(
                    Optional.of(number), heading.equals("ประเด็นที่") ? measure.getIssue() : measure.getIndicator());
            assertEquals(Optional.ofNullable(name), measure.getSubject());
        }
    }

    @Test
    void aTableWithIdentifiersHasNoMergedCells() {
        List<Measure> measures = read("รหัส,ประเด็นที่,มาตรการ\nm1,7,ก\nm2,,ข\n");
        assertEquals(Optional.empty(), measures.get(1).getIssue());
        assertEquals(
                Optional.of(7), read("ประเด็นที่,มาตรการ\n7,ก\n,ข\n").get(1).getIssue());
    }

    @Test
    void aSubjectOfItsOwnGoesBeforeTheNameBehindANumber() {
        Measure measure =
                read("ประเด็นที่,หัวข้อ,มาตรการ\n(7) กลไก,หัวข้อเอง,ก\n").get(0);
        assertEquals(Optional.of("หัวข้อเอง"), measure.getSubject());
        assertEquals(Optional.of(7), measure.getIssue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ไม่ใช้งบประมาณ | 0",
                "- | 0",
                "0.00 | 0",
                "15,000 | 15000",
                "15,000.50 บาท | 15000.5",
                "๑๕,๐๐๐ บาท | 15000",
                "1000000000000000 | 1000000000000000",
            })
    void budgetsAsPeopleWriteThem(String cell, BigDecimal baht) {
        assertEquals(
                Optional.of(baht),
                read("มาตรการ;งบประมาณ (บาท)\nก;" + cell + "\n").get(0).getBudget());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-01/2025-09-30 | 2025-04-01/2025-09-30",
                "1 เมษายน 2568 ถึง 30 กันยายน 2568 | 2025-04-01/2025-09-30",
                "เมษายน - กันยายน ๒๕๖๘ | 2025-04-01/2025-09-30",
                "ไตรมาส 2 ปีงบประมาณ 2568 | 2025-01-01/2025-03-31",
                "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘ | 2024-10-01/2025-09-30",
                "31 มี.ค. 68 | 2025-03-31",
            })
    void periodsAsPeopleWriteThem(String cell, String period) {
        assertEquals(
                Optional.of(DateSpan.of(period)),
                read("มาตรการ,ระยะเวลา\nก," + cell + "\n").get(0).getPeriod());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                id,answers,issue,indicator,subject,analysis,advice,activity,must show,steps,responsible,period,\
                period text,budget,expected result
                m1,o17; o19,5,9,ก,ข,o30,ค,ง,จ,นิติกร,2025-04-01/2025-09-30,ฉ,500,ช
                """,
                """
                ลำดับ;รหัสข้อ;ประเด็นที่;ตัวชี้วัดที่;หัวข้อ;การวิเคราะห์;ข้อเสนอแนะอ้างถึง;กิจกรรม;mustShow;ขั้นตอน;\
                ผู้รับผิดชอบ;ช่วงเวลา;periodText;งบประมาณ;ผลที่คาดหวัง
                m1;ข้อ ๐๑๗, ข้อ ๐๑๙;๕;๙;ก;ข;๐๓๐;ค;ง;จ;นิติกร;1 เมษายน 2568 ถึง 30 กันยายน 2568;ฉ;500 บาท;ช
                """,
            })
    void oneMeasureInManyForms(String csv) {
        assertEquals(
                "m1 [o17, o19] 5 9 ก ข [o30] ค [ง] [จ] นิติกร 2025-04-01/2025-09-30 ฉ 500 ช",
                read(csv).stream()
                        .map(one -> one.getId() + " " + one.getAnswers() + " "
                                + one.getIssue().orElseThrow() + " "
                                + one.getIndicator().orElseThrow() + " "
                                + one.getSubject().orElseThrow() + " "
                                + one.getAnalysis().orElseThrow() + " " + one.getAdvice() + " "
                                + one.getActivity().orElseThrow() + " " + one.getMustShow() + " " + one.getSteps() + " "
                                + one.getResponsible().get(0).shown() + " "
                                + one.getPeriod().orElseThrow() + " "
                                + one.getPeriodText().orElseThrow() + " "
                                + one.getBudget().orElseThrow() + " "
                                + one.getExpectedResult().orElseThrow())
                        .toList()
                        .get(0));
    }

    @Test
    void aRangeOfItemsIsReadAsItsItems() {
        assertEquals(
                "[o25, o26, o27, o28]",
                read("ข้อ,มาตรการ\n๐๒๕ - ๒๘,ก\n").get(0).getAnswers().toString());
    }

    @Test
    void aRowWithoutAnIdentifierGetsOneThatIsFree() {
        List<Measure> measures = PlanCsv.read(
                        Source.of("plan.csv", "รหัส,กิจกรรม\nm2,ก\n,ข\n,ค\n".getBytes(StandardCharsets.UTF_8)),
                        FiscalYear.of(2568))
                .getMeasures();
        assertEquals(
                List.of("m2", "m3", "m4"), measures.stream().map(Measure::getId).toList());
    }

    @Test
    void aTableSaysNeitherAgencyNorEditionAndTheCallerSaysTheYear() {
        MeasurePlan plan = PlanCsv.read(source("มาตรการ\nก\n"), FY2568);
        assertEquals(Optional.empty(), plan.getAgency());
        assertEquals(Optional.empty(), plan.getEdition());
        assertEquals(FY2568, plan.getFiscalYear());
    }

    private static final String HEADS =
            "รหัส,ข้อ,ประเด็นที่,ตัวชี้วัดที่,ข้อเสนอแนะอ้างถึง,มาตรการ,ช่วงเวลา,งบประมาณ\n";

    /** What is said of each, in one file, so that it can be read as a whole. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageIsAsReviewed(Language language) {
        Refusals refusals = new Refusals(language);
        refusals.add("an empty file", "");
        refusals.add("no table", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส\n");
        refusals.add("no column of measures", "รหัส,ประเด็นที่,ขั้นตอน\nm1,1,ก\n");
        refusals.add("unknown and double columns", "มาตรการ,กิจกรรม,ผู้อนุมัติ,ผู้รับผิดชอบ\nก,ข,ค,ง\n");
        refusals.add("a cell beyond the columns", "รหัส,มาตรการ\nm1,ก,ข\n");
        refusals.add("a quotation mark that is not closed", HEADS + "m1,o17,,,,\"ก,,\nm2\n");
        refusals.add("codes that are none", HEADS + "m1,17a,,,ข้อสิบ,ก,,\nm2,o0,,,,ข,,\n");
        refusals.add(
                "numbers that are none",
                HEADS + "m1,,0,,,ก,,\nm2,,เจ็ด,7.5,,ข,,\nm3,,1000,7 8,,ค,,\nm4,,การให้บริการ,-1,,ง,,\n");
        refusals.add(
                "periods that are none",
                HEADS
                        + "m1,,,,,ก,ตลอดปี,\nm2,,,,,ข,30 กันยายน 2568 ถึง 1 เมษายน 2568,\nm3,,,,,ค,2025-09-30/2025-04-01,\n"
                        + "m4,,,,,ง,31 กุมภาพันธ์ 2568,\nm5,,,,,จ,1 เมษายน 2025 ถึง 30 กันยายน 2025,\nm6,,,,,ฉ,2568-04-01/2568-09-30,\nm7,,,,,ช,2025-04-01/2568-09-30,\nm8,,,,,ซ,2568-04-01,\n");
        refusals.add(
                "budgets that are none",
                HEADS
                        + "m1,,,,,ก,,ห้าพัน\nm2,,,,,ข,,-500\nm3,,,,,ค,,0.005\nm4,,,,,ง,,1000000000000001\nm5,,,,,จ,,5 หมื่น\n");
        refusals.add("several mistakes in one row", HEADS + "m1,ก,ข,ค,ง,จ,ฉ,ช\n");
        refusals.add("Windows-874", "มาตรการ\nก\n".getBytes(Charset.forName("x-windows-874")));
        Golden.check(
                "ita-io/src/test/resources/golden/bad-plan-tables."
                        + language.name().toLowerCase(Locale.ROOT) + ".txt",
                refusals.said.toString());
    }

    private static final class Refusals {

        private final Language language;
        private final StringBuilder said = new StringBuilder();

        Refusals(Language language) {
            this.language = language;
        }

        void add(String what, String csv) {
            add(what, csv.getBytes(StandardCharsets.UTF_8));
        }

        void add(String what, byte[] csv) {
            DocumentException refused =
                    assertThrows(DocumentException.class, () -> PlanCsv.read(Source.of("plan.csv", csv), FY2568), what);
            said.append("# ").append(what).append('\n');
            refused.describe(language).forEach(line -> said.append(line).append('\n'));
            said.append('\n');
        }
    }
}
