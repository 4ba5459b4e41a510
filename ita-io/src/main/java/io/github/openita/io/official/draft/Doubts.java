package io.github.openita.io.official.draft;

import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.FieldName;
import io.github.openita.io.report.model.Span;
import java.util.List;
import java.util.function.IntFunction;

/** What was found in the papers behind a document, for whoever signs it. Static methods only. */
public final class Doubts {

    private Doubts() {}

    /**
     * Adds a section with what was found; nothing where nothing was.
     *
     * @param draft the document
     * @param field what templates call it
     * @param findings what was found
     * @param titleOf what a row is called, from 1
     */
    public static void addTo(
            DocumentDraft draft, FieldName field, List<RowFinding> findings, IntFunction<String> titleOf) {
        draft.none(field);
        if (!findings.isEmpty()) {
            draft.section("ข้อที่ต้องตรวจสอบก่อนลงนาม").as(field).lines(lines(findings, titleOf));
        }
    }

    private static List<List<Span>> lines(List<RowFinding> findings, IntFunction<String> titleOf) {
        return findings.stream()
                .map(found -> List.of(Span.gap(found.getSeverity().getNameTh() + ": "
                        + found.getRow()
                                .map(row -> ThaiText.oneLine(titleOf.apply(row)) + " – ")
                                .orElse("")
                        + found.getMessage().getTh())))
                .toList();
    }
}
