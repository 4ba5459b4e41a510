package io.github.openita.io.report;

import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.text.CsvRenderer;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several results in one report: a summary with a row for each, then each as it is shown by itself. */
final class ManyReports {

    private static final int DEEPEST_HEADING = 3;

    private final Language language;
    private final Wording wording;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Block> typed = new ArrayList<>();
    private final List<Block> printed = new ArrayList<>();
    private final List<String> technical = new ArrayList<>();

    private ManyReports(Language language) {
        this.language = language;
        wording = new Wording(language);
    }

    static Report scoreCards(List<ScoreCard> cards, Language language) {
        ManyReports many = new ManyReports(language);
        for (ScoreCard card : cards) {
            List<Cell> row = many.start(card.getAgency(), card.getEdition(), card.getOverall(), card.getBand());
            row.add(Tables.number(Integer.toString(card.getInconsistencies().size())));
            many.add(row, new ScoreCardReport(card, language).build());
        }
        return many.build(
                many.say("ผลการประเมิน ITA", "ITA results"),
                List.of(Column.number(many.say("ตัวเลขไม่ตรงกัน", "Differing"))));
    }

    static Report gaps(List<GapReport> reports, Language language) {
        ManyReports many = new ManyReports(language);
        for (GapReport gaps : reports) {
            List<Cell> row = many.start(gaps.getAgency(), gaps.getEdition(), gaps.getOverall(), gaps.getBand());
            row.add(Tables.number(gaps.getLost().map(Points::toString).orElse("—")));
            row.add(Cell.of(gaps.getGaps().stream()
                    .findFirst()
                    .map((Gap gap) -> gap.getCode() + " (" + gap.getLost() + ")")
                    .orElse("")));
            row.add(Cell.of(many.next(gaps)));
            many.add(row, new GapReportView(gaps, language).build());
        }
        return many.build(
                many.say("คะแนนที่ไม่ได้รับในการประเมิน ITA", "Gaps of ITA results"),
                List.of(
                        Column.number(many.say("ไม่ได้รับ", "Lost")),
                        Column.words(many.say("ไม่ได้รับมากที่สุด", "Most lost")),
                        Column.words(many.say("สู่ระดับ", "To the level"))));
    }

    private String next(GapReport gaps) {
        FormNames names = new FormNames(gaps.getEdition(), wording);
        return gaps.getNextBand()
                .map((BandPath path) -> names.ofBand(path.getCode())
                        + (path.isReachable()
                                ? say(
                                        " (" + path.getSteps().size() + " ข้อ)",
                                        " (" + path.getSteps().size() + " steps)")
                                : say(" (ยังบอกไม่ได้)", " (not known)")))
                .orElse("");
    }

    private String say(String th, String en) {
        return wording.say(th, en);
    }

    /** Whose result it is, of which form, and what it came to. */
    private List<Cell> start(
            Optional<Agency> agency, Edition edition, Optional<Score> overall, Optional<AwardedBand> band) {
        String name = agency.map(OverviewWords::nameOf)
                .filter(text -> !text.isEmpty())
                .orElse("—");
        return new ArrayList<>(List.of(
                Cell.of(name),
                Cell.of(new FormNames(edition, wording).form()),
                Tables.number(Wording.shown(overall)).withTone(Tones.of(overall, edition)),
                Cell.of(band.map(wording::describe).orElse("—"))));
    }

    private void add(List<Cell> row, Report report) {
        rows.add(row);
        Heading heading = new Heading(1, row.get(0).text() + " · " + row.get(1).text());
        printed.add(heading);
        typed.add(heading);
        report.printedBlocks().forEach(block -> printed.add(lower(block)));
        report.typedBlocks().forEach(block -> typed.add(lower(block)));
        report.technicalLines().stream()
                .filter(line -> !technical.contains(line))
                .forEach(technical::add);
    }

    private static Block lower(Block block) {
        return block instanceof Heading heading
                ? new Heading(Math.min(DEEPEST_HEADING, heading.level() + 1), heading.text())
                : block;
    }

    private Report build(String title, List<Column> more) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(say("หน่วยงาน", "Agency")),
                Column.words(say("ปีงบประมาณ", "Fiscal year")),
                Column.number(say("คะแนนภาพรวม", "Overall")),
                Column.words(say("ระดับ", "Level"))));
        columns.addAll(more);
        Table summary = Tables.ofCells(columns, rows);
        String titled = title + say(" " + rows.size() + " ผล", ": " + rows.size() + " results");
        return Report.of(
                () -> model(titled, summary, printed),
                () -> model(titled, summary, typed),
                Optional.of(() -> CsvRenderer.render(summary)));
    }

    private ReportModel model(String title, Table summary, List<Block> blocks) {
        List<Block> all = new ArrayList<>(List.of(summary));
        all.addAll(blocks);
        return new ReportModel(title, Optional.empty(), all, technical, language, false);
    }
}
