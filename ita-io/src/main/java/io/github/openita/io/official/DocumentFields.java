package io.github.openita.io.official;

import io.github.openita.core.words.Language;
import io.github.openita.io.official.actions.ActionsFields;
import io.github.openita.io.official.analysis.AnalysisFields;
import io.github.openita.io.official.disclosure.DisclosureFields;
import io.github.openita.io.official.draft.DocumentTables;
import io.github.openita.io.official.progress.ProgressFields;
import io.github.openita.io.official.yearonyear.YearOnYearFields;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.FieldName;
import io.github.openita.io.report.model.ReportModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names by which templates ask for the parts of each kind of document. Static methods only. */
final class DocumentFields {

    private DocumentFields() {}

    static List<FieldName> of(DocumentKind kind) {
        return switch (kind) {
            case ANALYSIS -> AnalysisFields.ALL.all();
            case YEAR_ON_YEAR -> YearOnYearFields.ALL.all();
            case PROGRESS -> ProgressFields.ALL.all();
            case ACTIONS -> ActionsFields.ALL.all();
            case DISCLOSURE -> DisclosureFields.ALL.all();
        };
    }

    static Report report(DocumentKind kind, Language language) {
        boolean thai = language == Language.TH;
        List<List<Cell>> rows = of(kind).stream()
                .flatMap(field -> shown(field).stream())
                .map(field -> List.of(
                        Cell.of("{{" + field.name() + "}}"),
                        Cell.of(field.about().getTh()),
                        Cell.of(field.about().getEn())))
                .toList();
        ReportModel model = new ReportModel(
                thai ? "ช่องของแม่แบบ " + kind.getNameTh() : "Fields of templates of " + kind.getCode(),
                Optional.empty(),
                List.of(DocumentTables.of(
                        List.of(
                                Column.words(thai ? "ช่อง" : "Field"),
                                Column.words(thai ? "เนื้อหา" : "In Thai"),
                                Column.words(thai ? "ภาษาอังกฤษ" : "What it holds")),
                        rows)),
                List.of(),
                language,
                false);
        return Report.ofModels(model, model);
    }

    /** A field as templates write it, and its columns after it. */
    static List<DocumentField> shown(FieldName field) {
        List<DocumentField> shown = new ArrayList<>();
        shown.add(new DocumentField(field.name(), field.about()));
        Stream<FieldName> every = Stream.of(FieldName.ROW);
        Stream<FieldName> ofGroups = field.grouped() ? Stream.of(FieldName.GROUP) : Stream.empty();
        if (field.isTable()) {
            Stream.concat(field.columns().stream(), Stream.concat(ofGroups, every))
                    .map(column -> new DocumentField(field.name() + "." + column.name(), column.about()))
                    .forEach(shown::add);
        }
        return shown;
    }
}
