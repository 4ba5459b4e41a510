package io.github.openita.io.report.disclosure;

import io.github.openita.core.disclosure.CarriedDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A disclosure on its way to another year's form, as a report: what became of each item. */
public final class CarriedDisclosureView {

    private final CarriedDisclosure carried;
    private final Edition from;
    private final Edition to;
    private final Wording wording;

    public CarriedDisclosureView(CarriedDisclosure carried, Edition from, Edition to, Language language) {
        this.carried = carried;
        this.from = from;
        this.to = to;
        this.wording = new Wording(language);
    }

    public ReportDraft draft() {
        ReportDraft report = ReportDraft.titled(
                wording.say(
                        "ยกจากแบบปีงบประมาณ พ.ศ. " + names(from) + " ไปแบบปีงบประมาณ พ.ศ. " + names(to),
                        "Carried from the form of fiscal year " + names(from) + " to that of " + names(to)),
                wording.language());
        report.paragraph(wording.say(
                "ยกไปได้ " + carried.getMoved().size() + " ข้อ · แยกเป็นหลายข้อ "
                        + carried.getSplit().size() + " · รวมเป็นข้อเดียว "
                        + merged() + " · ไม่มีข้อรองรับ "
                        + carried.getWithoutSuccessor().size() + " · ข้อใหม่ที่ยังว่าง "
                        + carried.getWithoutSource().size(),
                carried.getMoved().size() + " moved · " + carried.getSplit().size() + " split · " + merged()
                        + " merged · "
                        + carried.getWithoutSuccessor().size() + " without a successor · "
                        + carried.getWithoutSource().size() + " items of the new form empty"));
        report.table(
                List.of(
                        wording.words("ข้อเดิม", "From"),
                        wording.words("ข้อใหม่", "To"),
                        wording.words("ชื่อข้อใหม่", "Title now"),
                        wording.words("ตรงกันที่", "By")),
                rows());
        report.remarks(remarks());
        addLeft(report);
        return report.technical(from.nameWithRevision() + " → " + to.nameWithRevision());
    }

    private String names(Edition edition) {
        return new FormNames(edition, wording).form();
    }

    private int merged() {
        return carried.getMerged().stream()
                .mapToInt(one -> one.getOldItems().size())
                .sum();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        carried.getMoved()
                .forEach(one ->
                        rows.add(row(one.getOldItem().toString(), List.of(one.getNewItem()), wording.of(one.getBy()))));
        carried.getSplit()
                .forEach(one -> rows.add(row(
                        one.getOldItem().toString(),
                        one.getNewItems(),
                        wording.of(one.getBy()) + wording.say(" (แยก)", " (split)"))));
        carried.getMerged()
                .forEach(one -> rows.add(row(
                        one.getOldItems().stream().map(QuestionCode::toString).collect(Collectors.joining(", ")),
                        List.of(one.getNewItem()),
                        wording.of(MatchedBy.TITLE) + wording.say(" (รวม)", " (merged)"))));
        return rows;
    }

    private List<String> row(String before, List<QuestionCode> now, String by) {
        return List.of(
                before,
                now.stream().map(QuestionCode::toString).collect(Collectors.joining(", ")),
                now.stream()
                        .flatMap(code -> to.item(code).map(Item::getNameTh).stream())
                        .collect(Collectors.joining(" · ")),
                by);
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!carried.getWithoutSource().isEmpty()) {
            remarks.add(wording.say("ข้อของแบบใหม่ที่ยังว่าง: ", "items of the new form that are empty: ")
                    + QuestionCode.ranges(carried.getWithoutSource()));
        }
        if (!from.getFiscalYear().equals(to.getFiscalYear())) {
            remarks.add(wording.say(
                    "ชื่อและลิงก์เป็นของแบบปี " + from.getFiscalYear()
                            + " และทำเครื่องหมายไว้ด้วย carriedFrom: เปลี่ยนเป็นของปีนี้แล้วลบเครื่องหมายออก",
                    "titles and links are those of the form of " + from.getFiscalYear()
                            + " and marked so by carriedFrom: renew them, then take the mark away"));
        }
        remarks.add(wording.say(
                "องค์ประกอบ ปีของข้อมูล และวันที่ไม่ได้ยกมา เพราะเป็นจริงเฉพาะของที่เผยแพร่ไว้เดิม",
                "elements, years and dates were not carried, since they are true of what was published only"));
        return remarks;
    }

    private void addLeft(ReportDraft report) {
        List<String> lines = new ArrayList<>();
        carried.getWithoutSuccessor().forEach((code, item) -> lines.add(left(code, item)));
        report.remarks(
                wording.say("ไม่มีข้อรองรับ (ไม่อยู่ในเอกสารใหม่)", "Without a successor (not in the new disclosure)"),
                lines);
    }

    private String left(QuestionCode code, ItemDisclosure item) {
        String title = item.getTitle()
                .or(() -> from.item(code).map(Item::getNameTh))
                .map(name -> " " + ThaiText.oneLine(name))
                .orElse("");
        String links = item.getLinks().stream()
                .map(Link::getUrl)
                .filter(url -> !url.isBlank())
                .map(ThaiText::oneLine)
                .collect(Collectors.joining(" , "));
        return code + title + (links.isEmpty() ? wording.say(" (ไม่มีลิงก์)", " (no link)") : ": " + links);
    }
}
