package io.github.openita.io.report.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.overview.CheckedDisclosure;
import io.github.openita.core.overview.DisclosureGroup;
import io.github.openita.core.overview.DisclosureOverview;
import io.github.openita.core.overview.ElementCount;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.ItemOverview;
import io.github.openita.core.overview.ScoreDistribution;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of what disclosures of many agencies lack. */
final class DisclosureTables {

    /** So many of the items that most would lose are shown beside each group. */
    private static final int MOST_ITEMS = 5;

    private final OverviewWords words;

    DisclosureTables(OverviewWords words) {
        this.words = words;
    }

    /** A row per agency, those first that have most to do. */
    RowsOf<CheckedDisclosure> agencies(DisclosureOverview year) {
        return RowsOf.of(
                        List.of(
                                words.words("หน่วยงาน", "Agency"),
                                words.words("ประเภท", "Type"),
                                words.words("พื้นที่", "Place"),
                                words.number("ต้องแก้ไข", "Errors"),
                                words.number("ควรแก้ไข", "Warnings"),
                                words.number("OIT ที่คาด", "OIT expected"),
                                words.number("อย่างต่ำ", "At worst"),
                                words.words("ข้อที่ไม่มี", "Absent"),
                                words.words("ข้อที่ไม่ครบ", "Incomplete"),
                                words.words("องค์ประกอบที่ต้องแก้ไข", "Elements to mend")),
                        year.getAgencies(),
                        checked -> agency(checked, year.getEdition()))
                .onItsSide();
    }

    private List<Cell> agency(CheckedDisclosure checked, Edition edition) {
        Agency agency = checked.getAgency();
        return List.of(
                Cell.of(Wording.nameOf(agency)),
                Cell.of(OverviewWords.typeOf(agency)),
                Cell.of(OverviewWords.placeOf(agency)),
                errors(checked.getErrors()),
                OverviewWords.count(checked.getWarnings()),
                Tables.score(checked.getForecast(), edition),
                Tables.score(checked.getAtWorst(), edition),
                Cell.of(QuestionCode.ranges(checked.getAbsent())),
                Cell.of(QuestionCode.ranges(checked.getIncomplete())),
                elements(checked, edition));
    }

    private static Cell errors(long errors) {
        return OverviewWords.count(errors).withTone(errors > 0 ? Tone.LOST : Tone.FULL);
    }

    /** The elements in the words of the form, on a terminal how many of which item. */
    private Cell elements(CheckedDisclosure checked, Edition edition) {
        return Cell.of(checked.getElements().entrySet().stream()
                        .map(item -> item.getKey() + " "
                                + item.getValue().stream()
                                        .map(id -> wording(edition, item.getKey(), id))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("\n")))
                .withBrief(checked.getElements().entrySet().stream()
                        .map(item -> item.getKey() + " ×" + item.getValue().size())
                        .collect(Collectors.joining(", ")));
    }

    private static String wording(Edition edition, QuestionCode code, String id) {
        return edition.item(code).map(Item::getElements).stream()
                .flatMap(List::stream)
                .filter(element -> element.getId().equals(id))
                .map(Element::getWordingTh)
                .findFirst()
                .orElse(id);
    }

    /** What most agencies would lose, and what it would cost. */
    Table losses(DisclosureOverview year, FormNames names) {
        int all = year.getAll().getDisclosures();
        return Tables.ofCells(
                List.of(
                        words.words("ข้อ", "Item"),
                        words.words("ชื่อ", "Name"),
                        words.number("จะไม่ได้คะแนน (แห่ง)", "Would lose"),
                        words.number("ร้อยละ", "%"),
                        words.number("ไม่มี", "Absent"),
                        words.number("ไม่ครบ", "Incomplete"),
                        words.number("ยังไม่ตรวจองค์ประกอบ", "Claimed"),
                        words.number("คะแนนภาพรวมที่จะเสียเฉลี่ย", "Mean points lost")),
                year.getAll().losses().stream()
                        .map(item -> List.of(
                                Cell.of(item.getCode().toString()),
                                names.cell(NodeCode.of(item.getCode())),
                                OverviewWords.count(item.failing()),
                                OverviewWords.points(share(item, all)),
                                OverviewWords.count(item.getAbsent()),
                                OverviewWords.count(item.getIncomplete()),
                                OverviewWords.count(item.getClaimed()),
                                OverviewWords.points(item.getLost())))
                        .toList());
    }

    private static Points share(ItemOverview item, int of) {
        return Points.ofFraction(100L * item.failing(), of);
    }

    /** Which elements are missing in how many disclosures, those first that most lack. */
    Table elements(DisclosureOverview year) {
        record Lacking(QuestionCode item, ElementCount element) {}
        return Tables.ofCells(
                List.of(
                        words.words("ข้อ", "Item"),
                        words.words("องค์ประกอบ", "Element"),
                        words.number("ต้องแก้ไข (แห่ง)", "Agencies to mend it")),
                year.getAll().getItems().stream()
                        .flatMap(item -> item.getElements().stream().map(one -> new Lacking(item.getCode(), one)))
                        .sorted((one, other) -> Integer.compare(other.element.getCount(), one.element.getCount()))
                        .map(lacking -> List.of(
                                Cell.of(lacking.item.toString()),
                                Cell.of(wording(year.getEdition(), lacking.item, lacking.element.getId())),
                                OverviewWords.count(lacking.element.getCount())))
                        .toList());
    }

    /** A row per group. */
    RowsOf<DisclosureGroup> groups(DisclosureOverview year, Grouping grouping) {
        List<ItemOverview> losses =
                year.getAll().losses().stream().limit(MOST_ITEMS).toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(words.of(grouping)),
                words.number("หน่วยงาน", "Agencies"),
                words.number("มีสิ่งที่ต้องแก้ไข", "With errors"),
                words.number("ต้องแก้ไข", "Errors"),
                words.number("ควรแก้ไข", "Warnings"),
                words.number("OIT ที่คาดเฉลี่ย", "Mean OIT expected"),
                words.number("ต่ำสุด", "Least"),
                words.number("สูงสุด", "Most"),
                words.number("อย่างต่ำเฉลี่ย", "Mean at worst")));
        losses.forEach(
                item -> columns.add(words.number(item.getCode() + " ไม่ได้ (แห่ง)", item.getCode() + " lost by")));
        return RowsOf.of(columns, year.groupsBy(grouping), group -> row(group, losses))
                .onItsSide();
    }

    private List<Cell> row(DisclosureGroup group, List<ItemOverview> losses) {
        ScoreDistribution forecast = group.getForecast();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(words.of(group)),
                OverviewWords.count(group.getDisclosures()),
                OverviewWords.count(group.getWithErrors()),
                OverviewWords.count(group.getErrors()),
                OverviewWords.count(group.getWarnings()),
                OverviewWords.points(forecast.getMean()),
                OverviewWords.points(forecast.getLeast()),
                OverviewWords.points(forecast.getMost()),
                OverviewWords.points(group.getAtWorst().getMean())));
        losses.forEach(item -> row.add(OverviewWords.count(group.getItems().stream()
                .filter(own -> own.getCode().equals(item.getCode()))
                .mapToInt(ItemOverview::failing)
                .sum())));
        return row;
    }

    /** Every disclosure of all years, in words that spreadsheets sort. */
    Table all(List<DisclosureOverview> years) {
        List<List<Cell>> rows = new ArrayList<>();
        for (DisclosureOverview year : years) {
            for (CheckedDisclosure checked : year.getAgencies()) {
                List<Cell> row = new ArrayList<>(
                        List.of(Tables.number(year.getEdition().getFiscalYear().toString())));
                row.addAll(AgencyCells.cells(checked.getAgency()));
                row.addAll(List.of(
                        OverviewWords.count(checked.getErrors()),
                        OverviewWords.count(checked.getWarnings()),
                        Tables.number(checked.getForecast().map(Score::toString).orElse("")),
                        Tables.number(checked.getAtWorst().map(Score::toString).orElse("")),
                        Cell.of(QuestionCode.ranges(checked.getAbsent())),
                        Cell.of(QuestionCode.ranges(checked.getIncomplete())),
                        Cell.of(QuestionCode.ranges(checked.getClaimed())),
                        Cell.of(checked.getElements().entrySet().stream()
                                .flatMap(item -> item.getValue().stream().map(id -> item.getKey() + "/" + id))
                                .collect(Collectors.joining(" ")))));
                rows.add(row);
            }
        }
        List<Column> columns = new ArrayList<>(List.of(Column.number("ปี")));
        columns.addAll(AgencyCells.columns());
        columns.addAll(List.of(
                Column.number("ต้องแก้ไข"),
                Column.number("ควรแก้ไข"),
                Column.number("OIT ที่คาด"),
                Column.number("อย่างต่ำ"),
                Column.words("ข้อที่ไม่มี"),
                Column.words("ข้อที่ไม่ครบ"),
                Column.words("ข้อที่ยังไม่ตรวจองค์ประกอบ"),
                Column.words("องค์ประกอบที่ต้องแก้ไข")));
        return Tables.ofCells(columns, rows);
    }
}
