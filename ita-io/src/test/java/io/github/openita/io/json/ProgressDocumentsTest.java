package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.DueReport;
import io.github.openita.core.progress.PlanProgress;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trackers of two agencies, end to end: their own figures and dates come back. */
class ProgressDocumentsTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final String TRACKER = "progress-2564-kuchinthim";
    private static final String ROUND = "progress-2566-hua-ruea";

    private static ProgressReport read(String name) {
        return JSON.read(DocumentType.PROGRESS, Path.of("../ita-examples/data/" + name + ".json"));
    }

    private static String text(ProgressCounts counts) {
        return counts.getDone() + "/" + counts.getUnderWay() + "/" + counts.getNotStarted();
    }

    @Test
    void theTrackerGivesItsFiguresBack() {
        ProgressSummary summary = ProgressSummary.of(read(TRACKER), LocalDate.parse("2021-04-30"));
        assertEquals(37, summary.getCounts().getEntries());
        assertEquals("29/8/0", text(summary.getCounts()));
        assertEquals(
                "9: 24/3/0, 10: 5/5/0",
                summary.getByIndicator().stream()
                        .map(row -> row.getIndicator().orElseThrow() + ": " + text(row.getCounts()))
                        .collect(Collectors.joining(", ")));
        assertEquals(
                "กองคลัง: 6/1/0, ทุกส่วนราชการ: 2/0/0, สำนักปลัดเทศบาล: 22/7/0",
                summary.getByUnit().stream()
                        .map(row -> row.getUnit().orElseThrow() + ": " + text(row.getCounts()))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void theTrackersItemsAreThoseOfItsListAndOneMore() {
        List<QuestionCode> listed =
                QuestionCode.parseAll("ข้อ ๐๒, ๐๖, ๐๘, ๐๙, ๐๑๐ - ๐๒๑, ๐๒๓, ๐๒๔, ๐๒๕ - ๒๘, ๐๒๙ - ๓๐, "
                        + "๐๓๒ - ๓๓, ๐๓๔ - ๓๕, ๐๓๖ - ๓๗, ๐๓๘, ๐๓๙ - ๔๑, ๐๔๒ - ๔๓");
        List<NodeCode> about = read(TRACKER).getEntries().stream()
                .flatMap(entry -> entry.getAbout().stream())
                .toList();
        assertEquals(37, about.size());
        assertEquals(
                List.of(NodeCode.of("o31")),
                about.stream()
                        .filter(code -> !listed.contains(code.getQuestion().orElseThrow()))
                        .toList());
        assertEquals(
                "o23, o26, o28, o36–o38, o40–o41",
                QuestionCode.ranges(read(TRACKER).getEntries().stream()
                        .filter(entry -> entry.getStatus() == ProgressStatus.UNDER_WAY)
                        .map(entry -> entry.getAbout().get(0).getQuestion().orElseThrow())
                        .toList()));
    }

    @Test
    void theTrackersTitlesNameTheItemsOfItsEdition() {
        Edition edition = Editions.of(2564);
        for (ProgressEntry entry : read(TRACKER).getEntries()) {
            QuestionCode code = entry.getAbout().get(0).getQuestion().orElseThrow();
            assertEquals(
                    code,
                    QuestionCode.parse(entry.getTitle().split(" ", 3)[0] + " "
                            + entry.getTitle().split(" ", 3)[1]));
            int indicator = edition.getSubIndicators().stream()
                    .filter(sub -> sub.getItems().contains(code))
                    .findFirst()
                    .orElseThrow()
                    .getIndicator();
            assertEquals(indicator, entry.getIndicator().orElseThrow());
        }
    }

    @Test
    void theRoundGivesItsDatesBack() {
        ProgressReport report = read(ROUND);
        assertEquals(9, report.getEntries().size());
        Map<LocalDate, Long> days = report.getEntries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getDoneOn().orElseThrow().getLastDay(), Collectors.counting()));
        assertEquals(Map.of(LocalDate.parse("2023-03-31"), 6L, LocalDate.parse("2023-04-03"), 3L), days);
        for (ProgressEntry entry : report.getEntries()) {
            String printed = entry.getDone().orElseThrow();
            LocalDate day = ThaiDates.parseDate(printed.substring(printed.indexOf("วันที่")));
            assertEquals(DateSpan.of(day), entry.getDoneOn().orElseThrow());
        }
        assertEquals(
                "2022-10-01/2023-03-31",
                report.getRound().orElseThrow().daysOf(report.getFiscalYear()).toString());
    }

    @Test
    void theRoundsCadencesAreReadFromItsOwnWords() {
        for (ProgressEntry entry : read(ROUND).getEntries()) {
            entry.getCadence().ifPresent(cadence -> {
                String reporting = entry.getNote().orElseThrow().replaceFirst("; ขั้นตอน: .*", "");
                assertEquals(cadence, ReportingCadence.parse(reporting), reporting);
            });
        }
    }

    @Test
    void theRoundsQuestionsAreThoseOfIndicator7() {
        assertEquals(
                Editions.of(2565).getIndicators().get(6).getQuestions(),
                read(ROUND).getEntries().stream()
                        .filter(entry -> entry.getIndicator().orElseThrow() == 7)
                        .map(entry -> entry.getAbout().get(0).getQuestion().orElseThrow())
                        .toList());
    }

    @Test
    void whatWasDoneInMarchIsLateForJanuaryAndInAprilInTimeForTheHalfYear() {
        ProgressSummary summary = ProgressSummary.of(read(ROUND), LocalDate.parse("2023-04-30"));
        assertEquals(
                List.of("1 2023-01-31 2023-03-31"),
                summary.getLate().stream()
                        .map(late -> late.getEntry() + " " + late.getDueOn() + " "
                                + late.getReportedOn().orElseThrow())
                        .toList());
        assertTrue(summary.getOverdue().stream().map(DueReport::getEntry).noneMatch(n -> n == 3 || n == 7 || n == 8));
    }

    @ParameterizedTest
    @CsvSource({TRACKER + ", 2021-04-30", ROUND + ", 2023-04-30"})
    void everyFormatIsAsReviewed(String name, String asOf) {
        ProgressReport report = read(name);
        Edition edition = JSON.edition(report.getEdition().orElseThrow());
        ProgressSummary summary = ProgressSummary.of(report, edition, LocalDate.parse(asOf));
        Report thai = Reports.progress(report, summary, edition, Language.TH);
        String golden = "ita-io/src/test/resources/golden/" + name;
        Golden.check(golden + ".th.txt", thai.toText());
        Golden.check(
                golden + ".en.txt",
                Reports.progress(report, summary, edition, Language.EN).toText());
        Golden.check(golden + ".th.md", thai.toMarkdown());
        Golden.check(golden + ".json", JSON.write(summary));
    }

    @ParameterizedTest
    @CsvSource({TRACKER + ", 2021-04-30", ROUND + ", 2023-04-30"})
    void bothDocumentsComeBackEqual(String name, String asOf) {
        ProgressReport report = read(name);
        byte[] written = JSON.write(report).getBytes(StandardCharsets.UTF_8);
        assertEquals(report, JSON.read(DocumentType.PROGRESS, Source.of(name, written)));
        ProgressSummary judged = ProgressSummary.of(report, LocalDate.parse(asOf));
        MeasurePlan plan =
                JSON.read(DocumentType.PLAN, Golden.top().resolve("ita-examples/data/plan-2566-hua-ruea.json"));
        ProgressSummary summary =
                judged.toBuilder().plan(PlanProgress.of(plan, report)).build();
        byte[] document = JSON.write(summary).getBytes(StandardCharsets.UTF_8);
        assertEquals(summary, JSON.read(DocumentType.PROGRESS_SUMMARY, Source.of(name, document)));
    }
}
