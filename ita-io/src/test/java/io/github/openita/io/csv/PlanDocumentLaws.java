package io.github.openita.io.csv;

import static io.github.openita.io.csv.CsvLaws.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.measures.ImmutableMeasure;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/**
 * A plan that is written, as a document or as a table, is read again as it was; and no text of a table goes through.
 */
class PlanDocumentLaws {

    private static final ItaJson JSON = ItaJson.standard();

    /** Texts full of what tables, lists in cells, spreadsheets and JSON mind; some say nothing. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("=+-@'\"\t\r\n,;: –\\\u00A0\u200B\uFEFFaก่ำ๑1.)")
                .ofMaxLength(8);
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(20)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<String> real = Arbitraries.of(
                "1. จัดทำคู่มือ\n2. แจ้งเวียน",
                "สำนักปลัด",
                "กองคลัง/กองช่าง",
                "ในปีงบประมาณ พ.ศ. ๒๕๖๙",
                "-",
                "Dos & Don'ts");
        // What could move a cursor or be a command is made visible, and stays so.
        return Arbitraries.oneOf(nasty, any, real).map(CellGuard::visible);
    }

    private Arbitrary<String> said() {
        return texts().filter(text -> !ThaiText.normalize(text).isEmpty());
    }

    private static Arbitrary<List<NodeCode>> codes() {
        return Arbitraries.of("o17", "i5", "e4@public", "9.3", "10.2", "1", "10", "6@survey", "OIT", "EIT@public")
                .map(NodeCode::of)
                .list()
                .ofMaxSize(3);
    }

    private Arbitrary<List<Responsible>> people() {
        Arbitrary<Responsible> people = Combinators.combine(said().optional(), said())
                .as((unit, name) -> Responsible.builder().unit(unit).name(name).build());
        return Arbitraries.oneOf(people, said().map(Responsible::ofUnit)).list().ofMaxSize(3);
    }

    private static Arbitrary<Optional<DateSpan>> periods() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.parse("1950-01-01"), LocalDate.parse("2100-12-31"));
        return Combinators.combine(days, Arbitraries.integers().between(0, 400))
                .as((first, more) -> DateSpan.of(first, first.plusDays(more)))
                .optional();
    }

    private static Arbitrary<Optional<BigDecimal>> budgets() {
        return Arbitraries.oneOf(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN.pow(15))
                                .ofScale(2),
                        Arbitraries.of("0", "0.00", "100", "1E+2", "1E+15", "0.1", "15000.50")
                                .map(BigDecimal::new))
                .optional();
    }

    @Provide
    Arbitrary<List<Measure>> measures() {
        Arbitrary<Optional<Integer>> numbers =
                Arbitraries.integers().between(1, 999).optional();
        Arbitrary<ImmutableMeasure.Builder> about = Combinators.combine(
                        said(), codes(), numbers, numbers, texts().optional(), texts().optional(), codes())
                .as((id, answers, issue, indicator, subject, analysis, advice) -> Measure.builder()
                        .id(id)
                        .answers(answers)
                        .issue(issue)
                        .indicator(indicator)
                        .subject(subject)
                        .analysis(analysis)
                        .advice(advice));
        return Combinators.combine(
                        about,
                        texts().optional(),
                        texts().list().ofMaxSize(3),
                        texts().list().ofMaxSize(3),
                        people(),
                        periods(),
                        budgets(),
                        texts().optional())
                .as((measure, activity, mustShow, steps, people, period, budget, text) -> measure.activity(activity)
                        .mustShow(mustShow)
                        .steps(steps)
                        .responsible(people)
                        .period(period)
                        .periodText(text)
                        .budget(budget)
                        .expectedResult(text)
                        .build())
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 500)
    void measuresComeBackFromATable(@ForAll("measures") List<Measure> measures) {
        MeasurePlan plan = MeasurePlan.builder()
                .fiscalYear(FiscalYear.of(2568))
                .measures(measures)
                .build();
        String written = PlanCsv.write(plan);
        MeasurePlan read = PlanCsv.read(source(written), plan.getFiscalYear());
        assertEquals(plan, read);
        assertEquals(written, PlanCsv.write(read));
    }

    @Property(tries = 300)
    void aPlanComesBackFromJsonAndItsTextIsTheSame(
            @ForAll("measures") List<Measure> measures, @ForAll("texts") String name, @ForAll boolean named) {
        MeasurePlan plan = MeasurePlan.builder()
                .agency(
                        named
                                ? Optional.of(Agency.builder()
                                        .name(name)
                                        .type(AgencyType.SAO)
                                        .build())
                                : Optional.empty())
                .edition(named ? Optional.of("nacc-2567") : Optional.empty())
                .fiscalYear(FiscalYear.of(2568))
                .measures(measures)
                .build();
        String written = JSON.write(plan);
        MeasurePlan read = JSON.read(DocumentType.PLAN, source(written));
        assertEquals(plan, read);
        assertEquals(written, JSON.write(read));
    }

    @Property(tries = 300)
    void anyTableIsReadOrRefusedWithAPlace(@ForAll("texts") String number, @ForAll("texts") String other) {
        String cell = '"' + number.replace("\"", "\"\"") + '"';
        String next = '"' + other.replace("\"", "\"\"") + '"';
        try {
            PlanCsv.read(
                    source("รหัส,ข้อ,ประเด็นที่,มาตรการ,ผู้รับผิดชอบ,ช่วงเวลา,งบประมาณ\n" + next + "," + cell + ","
                            + cell + ",ก," + next + "," + cell + "," + next),
                    FiscalYear.of(2568));
        } catch (DocumentException refused) {
            assertTrue(refused.getProblems().stream()
                    .allMatch(one -> one.getPlace().getLine().orElse(0) > 0
                            && one.getPlace().getColumn().orElse(0) > 0));
        }
    }
}
