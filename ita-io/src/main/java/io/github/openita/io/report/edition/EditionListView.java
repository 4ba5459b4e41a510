package io.github.openita.io.report.edition;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Tool;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** The editions that are known, a line for each. */
public final class EditionListView {

    private EditionListView() {}

    public static ReportDraft of(List<Edition> editions, Language language) {
        Wording wording = new Wording(language);
        List<Column> columns = List.of(
                wording.words("แบบประเมิน", "Edition"),
                wording.number("ปีงบประมาณ", "Fiscal year"),
                wording.words("น้ำหนัก", "Weights"),
                wording.number("ข้อ i", "i"),
                wording.number("ข้อ e", "e"),
                wording.number("ข้อ o", "o"),
                wording.number("องค์ประกอบ", "Elements"),
                wording.words("ระดับ", "Bands"));
        return ReportDraft.titled(
                        wording.say("แบบประเมิน ITA ที่มีในไลบรารี", "ITA editions in this library"),
                        wording.language())
                .table(columns, editions.stream().map(EditionListView::row).toList())
                .remarks(List.of(wording.say(
                        "— คือยังไม่ทราบ: ให้คะแนนในระดับที่ทราบแทน (ตัวชี้วัดหรือเครื่องมือ)",
                        "— is not known here: give scores at a level that is (indicator or tool)")));
    }

    private static List<String> row(Edition edition) {
        return List.of(
                edition.nameWithRevision(),
                edition.getFiscalYear().toString(),
                edition.getWeights().entrySet().stream()
                        .map(weight -> weight.getKey() + " " + weight.getValue())
                        .collect(Collectors.joining(", ")),
                count(edition.questionsOf(Tool.IIT).size()),
                count(edition.questionsOf(Tool.EIT).size()),
                count(edition.questionsOf(Tool.OIT).size()),
                count(edition.getItems().stream()
                        .map(Item::getElements)
                        .mapToInt(List::size)
                        .sum()),
                edition.getBands().stream().map(Band::getNameTh).collect(Collectors.joining(", ")));
    }

    private static String count(int number) {
        return number == 0 ? "—" : Integer.toString(number);
    }
}
