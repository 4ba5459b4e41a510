package io.github.openita.io.report.disclosure;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.page.FoundBy;
import io.github.openita.io.page.FoundItem;
import io.github.openita.io.page.MergedDisclosure;
import io.github.openita.io.page.PageImport;
import io.github.openita.io.page.PagePlace;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found on pages, as a report: by what, what has no link, what belongs to no item, what was not understood. */
public final class PageImportView {

    /** So many of a kind are shown; of the others how many there are. */
    private static final int MOST = 20;

    private final PageImport imported;
    private final @Nullable MergedDisclosure merged;
    private final Language language;
    private final Wording wording;

    public PageImportView(PageImport imported, @Nullable MergedDisclosure merged, Language language) {
        this.imported = imported;
        this.merged = merged;
        this.language = language;
        this.wording = new Wording(language);
    }

    public ReportDraft draft() {
        Edition edition = imported.getEdition();
        ReportDraft report = ReportDraft.titled(
                wording.say("นำเข้าจากหน้าเว็บสำหรับ", "Imported from pages for ")
                        + new FormNames(edition, wording).formInWords(),
                wording.language());
        report.paragraph(summary());
        report.remarks(remarks());
        addTitled(report);
        addListed(
                report,
                wording.say("ลิงก์ที่ไม่อยู่กับข้อใด (ไม่ได้นำเข้า)", "Links that belong to no item (left out)"),
                imported.getStrayLinks().stream()
                        .map(link -> at(link.place())
                                + link.link().getUrl()
                                + link.link()
                                        .getLabel()
                                        .map(label -> " " + ThaiText.quoted(label))
                                        .orElse(""))
                        .toList());
        addListed(
                report,
                wording.say("สิ่งที่อ่านไม่เข้าใจ (ไม่ได้นำเข้า)", "What was not understood (left out)"),
                imported.getNotUnderstood().stream()
                        .map(text -> at(text.place()) + ThaiText.quoted(text.text()) + ": "
                                + text.reason().in(language))
                        .toList());
        if (merged != null) {
            addMerged(report, merged);
        }
        return report.technical(new FormNames(edition, wording).technical());
    }

    private static String at(PagePlace place) {
        return place + ": ";
    }

    private String[] summary() {
        int all = imported.getItems().size() + imported.getMissing().size();
        int links = imported.getItems().stream().mapToInt(FoundItem::links).sum();
        int found = imported.getItems().size();
        return new String[] {
            imported.getSources().stream().map(ThaiText::oneLine).collect(Collectors.joining(", ")),
            wording.say(
                    "พบ " + found + " จาก " + all + " ข้อ · ด้วยรหัส "
                            + found(FoundBy.CODE).size() + " · ด้วยชื่อ "
                            + found(FoundBy.TITLE).size() + counted(" · ด้วยองค์ประกอบ ") + " · ลิงก์ " + links,
                    "found " + found + " of " + all + " items · by code "
                            + found(FoundBy.CODE).size() + " · by title "
                            + found(FoundBy.TITLE).size() + counted(" · by elements ") + " · links " + links)
        };
    }

    /** How many were found by their elements; nothing where none was. */
    private String counted(String words) {
        int found = found(FoundBy.ELEMENTS).size();
        return found == 0 ? "" : words + found;
    }

    private List<QuestionCode> found(FoundBy by) {
        return imported.getItems().stream()
                .filter(item -> item.by() == by)
                .map(FoundItem::code)
                .toList();
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (imported.isOfOtherYear()) {
            String years =
                    imported.getYears().stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
            FiscalYear year = imported.getEdition().getFiscalYear();
            remarks.add(wording.say(
                    "หน้านี้ระบุปี " + years + " ไม่ใช่ " + year + " ของแบบประเมิน: ตรวจว่าเป็นหน้าของปีที่ต้องการ",
                    "the page names " + years + ", not " + year
                            + " as the edition: is it the page of the year you mean?"));
        }
        addCodes(remarks, "พบด้วยรหัส: ", "found by code: ", found(FoundBy.CODE));
        addCodes(remarks, "พบแต่ไม่มีลิงก์: ", "found without a link: ", imported.getWithoutLink());
        addCodes(remarks, "ไม่พบในหน้า: ", "not found: ", imported.getMissing());
        if (imported.getMenuLinks() > 0) {
            remarks.add(wording.say(
                    "ลิงก์ในเมนู หัวหน้า และท้ายหน้าที่ไม่มีรหัสข้อ " + imported.getMenuLinks() + " ลิงก์ ไม่ได้นำเข้า",
                    imported.getMenuLinks()
                            + " links without a code in menus, heads and feet of the pages were left out"));
        }
        remarks.add(wording.say(
                "นำเข้าเฉพาะชื่อและลิงก์ ไม่ได้เติมองค์ประกอบ ปีของข้อมูล และวันที่",
                "only titles and links were taken: no elements, years or dates were filled in"));
        return remarks;
    }

    private void addCodes(List<String> remarks, String th, String en, List<QuestionCode> codes) {
        if (!codes.isEmpty()) {
            remarks.add(wording.say(th, en) + QuestionCode.ranges(codes));
        }
    }

    private void addTitled(ReportDraft report) {
        addLikened(
                report,
                FoundBy.TITLE,
                wording.say("พบด้วยชื่อ: โปรดยืนยัน", "Found by title: please confirm"),
                wording.words("ชื่อในหน้า", "Title on the page"),
                FoundItem::title);
        addLikened(
                report,
                FoundBy.ELEMENTS,
                wording.say("พบด้วยองค์ประกอบ: โปรดยืนยัน", "Found by elements: please confirm"),
                wording.words("ที่", "Place"),
                item -> item.places().get(0).toString());
    }

    private void addLikened(
            ReportDraft report, FoundBy by, String heading, Column where, Function<FoundItem, String> onPage) {
        report.table(
                heading,
                List.of(
                        wording.words("ข้อ", "Item"),
                        wording.number("ตรงกัน (ร้อยละ)", "Alike (percent)"),
                        where,
                        wording.words("ชื่อในแบบ", "Title on the form")),
                imported.getItems().stream()
                        .filter(item -> item.by() == by)
                        .map(item -> cells(item, onPage.apply(item)))
                        .toList());
    }

    private List<String> cells(FoundItem item, String onPage) {
        return List.of(
                item.code().toString(),
                Integer.toString(item.sureness()),
                onPage,
                imported.getEdition().item(item.code()).orElseThrow().getNameTh());
    }

    private void addListed(ReportDraft report, String heading, List<String> lines) {
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
        int more = lines.size() - shown.size();
        if (more > 0) {
            shown.add(wording.say("… และอีก " + more + " รายการ", "… and " + more + " more"));
        }
        report.remarks(heading, shown);
    }

    private void addMerged(ReportDraft report, MergedDisclosure into) {
        report.heading(wording.say("รวมกับเอกสารเดิม", "Added to the disclosure"));
        List<String> lines = new ArrayList<>();
        addCodes(lines, "ข้อที่เพิ่ม: ", "items added: ", into.addedItems());
        addCounts(lines, "ลิงก์ที่เพิ่มในข้อเดิม: ", "links added to items: ", into.addedLinks());
        addCounts(
                lines,
                "ลิงก์ที่มีในเอกสารแต่ไม่พบในหน้า (คงไว้): ",
                "links of the disclosure that no page has (kept): ",
                into.onlyThere());
        if (lines.isEmpty()) {
            lines.add(wording.say("ไม่มีสิ่งใดต้องเพิ่ม", "nothing had to be added"));
        }
        report.remarks(lines);
        addListed(
                report,
                wording.say("ไม่ตรงกัน (คงของเดิมไว้)", "Conflicts (what stood there was kept)"),
                into.conflicts().stream()
                        .map(conflict -> conflict.item()
                                + conflict.url().map(url -> " " + url).orElse("") + ": "
                                + wording.say("เอกสาร ", "the disclosure says ") + ThaiText.quoted(conflict.kept())
                                + wording.say(" หน้าเว็บ ", ", the page ") + ThaiText.quoted(conflict.found()))
                        .toList());
    }

    private void addCounts(List<String> lines, String th, String en, SortedMap<QuestionCode, Integer> counts) {
        if (!counts.isEmpty()) {
            lines.add(wording.say(th, en)
                    + counts.entrySet().stream()
                            .map(count -> count.getKey() + " (" + count.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }
}
