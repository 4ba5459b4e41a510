package io.github.openita.io.csv;

import static io.github.openita.io.csv.CsvLaws.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a form says of itself in its first cell is held against what it is read as. */
class TitledFormTest {

    private static final Edition OF_2566 = Editions.of(2566);
    private static final Edition OF_2567 = Editions.of(2567);
    private static final FiscalYear YEAR = FiscalYear.of(2568);

    private static String form(FormKind kind, Language language) {
        return Forms.empty(kind, OF_2567, YEAR, language).toCsv();
    }

    private static List<String> refusal(Language language, Runnable reading) {
        return assertThrows(DocumentException.class, reading::run).describe(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFormOfAnotherEditionIsRefusedInOneLine(Language language) {
        assertEquals(
                List.of(
                        "table.csv:1:1: แบบฟอร์มนี้เป็นของแบบประเมิน nacc-2567 ไม่ใช่ nacc-2566: เลือกแบบประเมิน nacc-2567 หรือใช้แบบฟอร์มของ nacc-2566"),
                refusal(Language.TH, () -> ScoresCsv.read(source(form(FormKind.RESULT, language)), OF_2566)));
        for (Runnable reading : List.<Runnable>of(
                () -> DisclosureCsv.read(source(form(FormKind.DISCLOSURE, language)), OF_2566),
                () -> ProgressCsv.read(source(form(FormKind.PROGRESS, language)), OF_2566, YEAR),
                () -> MatrixCsv.read(source(form(FormKind.MATRIX, language)), OF_2566))) {
            assertEquals(
                    List.of(
                            "table.csv:1:1: this form is of the edition nacc-2567, not of nacc-2566: choose nacc-2567, or use the form of nacc-2566"),
                    refusal(Language.EN, reading));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFormOfAnotherYearIsRefusedInOneLine(Language language) {
        FiscalYear other = FiscalYear.of(2570);
        for (Runnable reading : List.<Runnable>of(
                () -> PlanCsv.read(source(form(FormKind.PLAN, language)), other),
                () -> ProgressCsv.read(source(form(FormKind.PROGRESS, language)), OF_2567, other),
                () -> ActionsCsv.read(source(form(FormKind.ACTIONS, language)), other))) {
            assertEquals(
                    List.of(
                            "table.csv:1:1: แบบฟอร์มนี้เป็นของปีงบประมาณ พ.ศ. 2568 ไม่ใช่ 2570: ระบุปี 2568 หรือใช้แบบฟอร์มของปี 2570"),
                    refusal(Language.TH, reading));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFormOfAnotherKindIsRefusedInOneLine(Language language) {
        assertEquals(
                List.of("table.csv:1:1: นี่คือแบบฟอร์ม \"การเปิดเผยข้อมูล\": ที่นี่ต้องเป็น \"ผลคะแนน\""),
                refusal(Language.TH, () -> ScoresCsv.read(source(form(FormKind.DISCLOSURE, language)), OF_2567)));
        String plan = form(FormKind.PLAN, language);
        for (Runnable reading : List.<Runnable>of(
                () -> ScoresCsv.read(source(plan), OF_2567),
                () -> DisclosureCsv.read(source(plan), OF_2567),
                () -> ProgressCsv.read(source(plan), OF_2567, YEAR),
                () -> MatrixCsv.read(source(plan), OF_2567),
                () -> MatrixCsv.readRows(source(plan)),
                () -> ActionsCsv.read(source(plan), YEAR),
                () -> ResponsesCsv.read(
                        SourceStream.of("table.csv", new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8))),
                        ResponseTally.of(OF_2567),
                        answer -> {}))) {
            List<String> said = refusal(Language.EN, reading);
            assertEquals(1, said.size());
            assertTrue(said.get(0).startsWith("table.csv:1:1: this is the form \"Plan\": here \""), said.get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aFormSaysItsKindEditionAndYear(FormKind kind) {
        boolean ofItsEdition = kind == FormKind.RESULT || kind == FormKind.DISCLOSURE;
        FormTitle title = new FormTitle(kind, Optional.of("nacc-2567"), ofItsEdition ? OF_2567.getFiscalYear() : YEAR);
        for (Language language : Language.values()) {
            assertEquals(
                    kind == FormKind.RESPONSES ? Optional.empty() : Optional.of(title),
                    FormTitle.find(source(form(kind, language)), kind));
        }
    }

    @Test
    void theTitleCountsAsExcelGivesItBackAndInThaiDigits() {
        String plan = form(FormKind.PLAN, Language.TH)
                .replaceFirst("พ.ศ. 2568 \\(แบบประเมิน nacc-2567\\)", "พ.ศ.  ๒๕๖๘ (แบบประเมิน nacc-๒๕๖๗),,,,");
        assertEquals(
                1,
                refusal(Language.TH, () -> PlanCsv.read(source(plan), FiscalYear.of(2570)))
                        .size());
    }

    @Test
    void aTitleThatPeopleWroteOrTookAwayIsNotHeldAgainstAnything() {
        String plan = form(FormKind.PLAN, Language.TH);
        for (String other : List.of(
                plan.replaceFirst("แผนมาตรการ ปี", "แผนมาตรการของเรา ปี"),
                plan.replaceFirst("\\(แบบประเมิน", "(แบบ"),
                plan.replaceFirst("2568", "68"),
                plan.replaceFirst("[^\r\n]*\r?\n", ""))) {
            assertEquals(
                    List.of(), PlanCsv.read(source(other), FiscalYear.of(2570)).getMeasures());
        }
    }

    @Test
    void headingsThatAreNoneAreNamedInTheirOwnLine() {
        String form = "ผลคะแนน ปีงบประมาณ พ.ศ. 2567 (แบบประเมิน nacc-2567)\nรหัส,ชื่อ\nIIT,ก\n";
        List<String> said = refusal(Language.TH, () -> ScoresCsv.read(source(form), OF_2567));
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("table.csv:2:1: คะแนน: "), said.get(0));
    }

    @Test
    void aPlanSaysItsYearAndAMatrixItsOwn() {
        String filled = Forms.plan(
                        MeasurePlan.builder()
                                .fiscalYear(YEAR)
                                .measures(List.of())
                                .build(),
                        Language.EN)
                .toCsv();
        assertEquals(
                1,
                refusal(Language.EN, () -> PlanCsv.read(source(filled), FiscalYear.of(2569)))
                        .size());
        assertEquals(
                YEAR,
                MatrixCsv.read(source(form(FormKind.MATRIX, Language.TH)), OF_2567)
                        .getFiscalYear());
        ResponsibilityMatrix unnamed =
                ResponsibilityMatrix.builder().fiscalYear(YEAR).rows(List.of()).build();
        assertEquals(
                1,
                refusal(
                                Language.TH,
                                () -> MatrixCsv.read(
                                        source(Forms.matrix(unnamed, Language.TH)
                                                .toCsv()),
                                        OF_2567))
                        .size());
    }
}
