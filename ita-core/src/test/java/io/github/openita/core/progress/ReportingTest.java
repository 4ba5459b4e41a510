package io.github.openita.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statuses, rounds and cadences as agencies write them, and when reports are due. */
class ReportingTest {

    private static void assertRefused(Executable attempt, String th, String en) {
        BilingualText text = assertThrows(InvalidInputException.class, attempt).getText();
        assertTrue(text.getTh().contains(th), text.getTh());
        assertTrue(text.getEn().contains(en), text.getEn());
    }

    @ParameterizedTest
    @CsvSource({
        "ยังไม่ดำเนินการ, NOT_STARTED",
        "ยังไม่ ดำเนินการ, NOT_STARTED",
        "ยังไม่ได้ดำเนินการ, NOT_STARTED",
        "อยู่ระหว่าง ดำเนินการ, UNDER_WAY",
        "อยู่ระหว่างการดำเนินการ, UNDER_WAY",
        "กำลังดำเนินการ, UNDER_WAY",
        "ดำเนินการ แล้ว, DONE",
        "ดำเนินการเรียบร้อยแล้ว, DONE",
        "ดำเนินการแล้วเสร็จ, DONE",
        "under-way, UNDER_WAY",
    })
    void aStatusIsReadAsTrackersPrintIt(String text, ProgressStatus status) {
        assertEquals(status, ProgressStatus.parse(text));
    }

    @ParameterizedTest
    @EnumSource(ProgressStatus.class)
    void aStatusComesBackFromItsNames(ProgressStatus status) {
        assertEquals(status, ProgressStatus.of(status.getCode()));
        assertEquals(status, ProgressStatus.parse(status.getCode()));
        assertEquals(status, ProgressStatus.parse(status.getNameTh()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "✓", "ดำเนินการ", "ไม่ดำเนินการแล้ว", "ไม่ได้ดำเนินการแล้ว"})
    void anotherStatusIsRefused(String text) {
        assertRefused(() -> ProgressStatus.parse(text), "ไม่ใช่สถานะการดำเนินการ", "is no status: write");
        assertRefused(() -> ProgressStatus.of(text), "ใช้ได้เพียง", "must be one of not-started, under-way, done");
    }

    @ParameterizedTest
    @CsvSource({
        "6-months, 2022-10-01/2023-03-31",
        "12-months, 2022-10-01/2023-09-30",
        "quarter-1, 2022-10-01/2022-12-31",
        "quarter-2, 2023-01-01/2023-03-31",
        "quarter-3, 2023-04-01/2023-06-30",
        "quarter-4, 2023-07-01/2023-09-30",
    })
    void aRoundIsAStretchOfTheFiscalYear(String round, String days) {
        assertEquals(days, ReportingRound.of(round).daysOf(ProgressReports.YEAR).toString());
    }

    @Test
    void anotherRoundIsRefused() {
        assertRefused(() -> ReportingRound.of("quarter-5"), "ใช้ได้เพียง", "must be one of 6-months, 12-months");
    }

    @ParameterizedTest
    @CsvSource({
        "ทุกเดือน, monthly",
        "เจ้าหน้าที่ผู้รับผิดชอบรายงานผลการดำเนินการให้ผู้บริหารทราบทุกเดือน, monthly",
        "ผู้บริหารกำชับติดตามการประชาสัมพันธ์ ทุกเดือน, monthly",
        "อย่างน้อยไตรมาสละ ๑ ครั้ง, quarterly",
        "ให้ ผู้บริหารทราบถึงการประชาสัมพันธ์ ไตร มาสละ ๑ ครั้ง, quarterly",
        "เจ้าหน้าที่ทุกไตรมาส, quarterly",
        "เจ้าหน้าที่ทุก ๖ เดือนตามกำหนด, half-yearly",
        "ทุก ๖ เดือน ภายในเดือนเมษายน และ เดือนตุลาคม ของทุกปี, half-yearly",
        "รอบ ๖ เดือน เมษายน และตุลาคม, half-yearly",
        "รอบ 6 เดือน, half-yearly",
        "ไม่เกิน ๗ วันหลังเสร็จสิ้นแต่ละภารกิจ, within-7-days",
        "ครั้งเดียว, once",
        "half-yearly, half-yearly",
        "within-30-days, within-30-days",
    })
    void aCadenceIsFoundInWhatPlansPrint(String text, String cadence) {
        assertEquals(ReportingCadence.of(cadence), ReportingCadence.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthly", "quarterly", "half-yearly", "once", "within-1-days", "within-366-days"})
    void aCadenceComesBackFromItsNames(String code) {
        ReportingCadence cadence = ReportingCadence.of(code);
        assertEquals(code, cadence.getCode());
        assertEquals(cadence, ReportingCadence.parse(cadence.getNameTh()));
        assertNotEquals(cadence, ReportingCadence.withinDays(8));
    }

    @Test
    void aTextNeedNotNameACadenceButNoMoreThanOne() {
        assertEquals(
                Optional.of(ReportingCadence.MONTHLY),
                ReportingCadence.find("ผู้บริหารมีการติดตามการดำเนินการทุกเดือน"));
        assertEquals(Optional.empty(), ReportingCadence.find("ผู้บริหารกำกับติดตามอย่างสม่ำเสมอ"));
        assertEquals(Optional.empty(), ReportingCadence.find("monthly"));
        assertEquals(Optional.empty(), ReportingCadence.find(""));
        assertRefused(
                () -> ReportingCadence.find("ทุกเดือน หรือทุกไตรมาส"), "มากกว่าหนึ่งอย่าง", "names more than one");
    }

    @Test
    void otherCadencesAreRefused() {
        assertRefused(() -> ReportingCadence.parse("อย่างสม่ำเสมอ"), "ไม่บอกความถี่", "names no reporting cadence");
        assertRefused(() -> ReportingCadence.parse(""), "ไม่บอกความถี่", "names no reporting cadence");
        assertRefused(
                () -> ReportingCadence.parse("ทุกเดือน หรือทุกไตรมาส"), "มากกว่าหนึ่งอย่าง", "names more than one");
        assertRefused(() -> ReportingCadence.of("weekly"), "ไม่ใช่ความถี่ของการรายงาน", "use monthly, quarterly");
        assertRefused(() -> ReportingCadence.of("within-07-days"), "ไม่ใช่ความถี่", "is no reporting cadence");
        assertRefused(() -> ReportingCadence.withinDays(0), "ต้องเป็น 1–366 วัน", "must be 1–366");
        assertRefused(() -> ReportingCadence.of("within-367-days"), "ต้องเป็น 1–366 วัน", "must be 1–366");
        assertRefused(() -> ReportingCadence.parse("ภายใน 999999999 วัน"), "ต้องเป็น 1–366 วัน", "must be 1–366");
    }

    @Test
    void aHalfYearIsReportedInTheMonthAfterIt() {
        List<ReportingPeriod> periods = ReportingCadence.HALF_YEARLY.periodsOf(ProgressReports.YEAR);
        assertEquals(
                List.of("2022-10-01/2023-03-31", "2023-04-01/2023-09-30"),
                periods.stream().map(period -> period.getDays().toString()).toList());
        assertEquals(
                List.of("2022-11-01", "2023-05-01"),
                periods.stream().map(period -> period.getOpensOn().toString()).toList());
        assertEquals(
                List.of("2023-04-30", "2023-10-31"),
                periods.stream().map(period -> period.getDueOn().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "monthly, 2022-10-30, 0",
        "monthly, 2022-10-31, 1",
        "monthly, 2023-02-28, 5",
        "monthly, 2024-01-01, 12",
        "quarterly, 2022-12-30, 0",
        "quarterly, 2022-12-31, 1",
        "quarterly, 2023-09-30, 4",
        "half-yearly, 2023-04-29, 0",
        "half-yearly, 2023-04-30, 1",
        "half-yearly, 2023-09-30, 1",
        "half-yearly, 2023-10-31, 2",
        "once, 2024-01-01, 0",
        "within-7-days, 2024-01-01, 0",
    })
    void aPeriodIsDueFromItsLastDayOn(String cadence, String asOf, int periods) {
        assertEquals(
                periods,
                ReportingCadence.of(cadence).periodsOf(ProgressReports.YEAR).stream()
                        .filter(period -> !period.getDueOn().isAfter(ProgressReports.day(asOf)))
                        .count());
    }
}
