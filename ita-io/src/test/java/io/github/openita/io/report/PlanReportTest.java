package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan on paper: what the published ones do not have. */
class PlanReportTest {

    private static String text(Measure measure, Language language) {
        MeasurePlan plan = MeasurePlan.builder()
                .fiscalYear(FiscalYear.of(2568))
                .addMeasures(measure)
                .build();
        return Reports.plan(plan, language).toText();
    }

    private static final Measure FULL = Measure.builder()
            .id("m1")
            .addAnswers(NodeCode.of("9"), NodeCode.of("9.3"), NodeCode.of("o17"), NodeCode.of("10"), NodeCode.of("OIT"))
            .indicator(9)
            .subject("การจัดซื้อ\nจัดจ้าง")
            .activity("จัดทำรายงาน")
            .addMustShow("ปัญหา/อุปสรรค")
            .addSteps("๑. รวบรวม\nข้อมูล", "๒. เผยแพร่")
            .addResponsible(
                    Responsible.builder().unit("กองคลัง").name("ผอ.คลัง").build(), Responsible.ofUnit("สำนักปลัด"))
            .period(DateSpan.of("2025-09-30"))
            .periodText("ภายในไตรมาส ๔")
            .budget(new BigDecimal("1500000"))
            .expectedResult("ได้คะแนน o17")
            .build();

    @Test
    void everyLineInThai() {
        assertEquals("""
                มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568

                มาตรการ 1 รายการ

                ── m1 การจัดซื้อ จัดจ้าง

                เกี่ยวกับ: ตัวชี้วัดที่ 9 · ตัวชี้วัดย่อย 9.3 · o17 · ตัวชี้วัดที่ 10 · OIT
                มาตรการ/กิจกรรม: จัดทำรายงาน
                ต้องแสดง: ปัญหา/อุปสรรค
                ขั้นตอน:
                    ๑. รวบรวม ข้อมูล
                    ๒. เผยแพร่
                ผู้รับผิดชอบ: ผอ.คลัง (กองคลัง) · สำนักปลัด
                ช่วงเวลา: ภายในไตรมาส ๔ (30 กันยายน 2568)
                งบประมาณ: 1,500,000 บาท
                ผลที่คาดว่าจะได้รับ: ได้คะแนน o17
                """, text(FULL, Language.TH));
    }

    @Test
    void everyLineInEnglish() {
        assertEquals("""
                Measures for integrity and transparency, fiscal year 2568

                1 measure

                ── m1 การจัดซื้อ จัดจ้าง

                Answers: indicator 9 · sub-indicator 9.3 · o17 · indicator 10 · OIT
                Activity: จัดทำรายงาน
                Must show: ปัญหา/อุปสรรค
                Steps:
                    ๑. รวบรวม ข้อมูล
                    ๒. เผยแพร่
                Responsible: ผอ.คลัง (กองคลัง) · สำนักปลัด
                Period: ภายในไตรมาส ๔ (2025-09-30 (B.E. 2568))
                Budget: 1,500,000 baht
                Expected result: ได้คะแนน o17
                """, text(FULL, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | งบประมาณ: ไม่ใช้งบประมาณ | Budget: none is used",
                "500 | งบประมาณ: 500 บาท | Budget: 500 baht",
                "15000.5 | งบประมาณ: 15,000.50 บาท | Budget: 15,000.50 baht",
            })
    void moneyIsWrittenAsOnReceipts(BigDecimal baht, String th, String en) {
        Measure measure = Measure.builder().id("m1").budget(baht).build();
        assertTrue(text(measure, Language.TH).contains(th + "\n"));
        assertTrue(text(measure, Language.EN).contains(en + "\n"));
    }

    @Test
    void whereNoDaysAreKnownThePeriodIsAsWritten() {
        Measure measure =
                Measure.builder().id("m1").periodText("ภายในเดือนมกราคม").build();
        assertTrue(text(measure, Language.TH).contains("ช่วงเวลา: ภายในเดือนมกราคม\n"));
        assertTrue(text(measure, Language.TH).contains("ยังต้องเขียน: มาตรการ/กิจกรรม · ขั้นตอนหรือวิธีปฏิบัติ ·"));
    }
}
