package io.github.openita.io.report;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.model.FieldUse;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What a template asked for and did not get. Immutable and thread-safe.
 *
 * @param filled how many fields were filled, each place counted; 0 or more
 * @param unknown the fields that are no field of the document, in the order of the template; marked as gaps in it
 * @param withoutData the fields for which this agency's documents have no data, in the order of the template; marked as
 *     gaps in it
 */
public record FilledTemplate(int filled, List<AskedField> unknown, List<AskedField> withoutData) {

    /**
     * Copies the lists.
     *
     * @param filled how many fields were filled
     * @param unknown the fields that are no field of the document
     * @param withoutData the fields without data
     */
    public FilledTemplate {
        unknown = List.copyOf(unknown);
        withoutData = List.copyOf(withoutData);
    }

    static FilledTemplate of(List<FieldUse> uses) {
        return new FilledTemplate(
                (int) uses.stream()
                        .filter(use -> use.answer() == FieldUse.Answer.FILLED)
                        .count(),
                asked(uses, FieldUse.Answer.UNKNOWN),
                asked(uses, FieldUse.Answer.NO_DATA));
    }

    private static List<AskedField> asked(List<FieldUse> uses, FieldUse.Answer answer) {
        return uses.stream()
                .filter(use -> use.answer() == answer)
                .map(use -> new AskedField(use.name(), use.where()))
                .toList();
    }

    /** {@return whether every field of the template was filled} */
    public boolean isWhole() {
        return unknown.isEmpty() && withoutData.isEmpty();
    }

    /**
     * {@return a line for each field that nobody knows or that has no data, with where it stands; one line where all were
     * filled}
     *
     * @param language the language of the lines
     */
    public Report toReport(Language language) {
        Wording wording = new Wording(language);
        List<String> lines = new ArrayList<>();
        unknown.forEach(field -> lines.add(wording.say("ไม่มีช่องชื่อนี้: ", "No such field: ") + field.name() + " ("
                + field.where().in(language) + ")"));
        withoutData.forEach(field -> lines.add(wording.say("ไม่มีข้อมูล: ", "No data: ") + field.name() + " ("
                + field.where().in(language) + ")"));
        return Report.of(ReportDraft.titled(wording.say("ช่องของแม่แบบ", "Fields of the template"), language)
                .paragraph(wording.say("เติมแล้ว ", "Filled: ") + filled + wording.say(" แห่ง", ""))
                .remarks(lines));
    }
}
