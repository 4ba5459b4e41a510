package io.github.openita.io.vocabulary;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.internal.CsvOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements of editions as a table, a row for each, and one for an item whose elements are not known. */
final class ElementTable {

    private static final List<String> HEADINGS = List.of(
            "edition",
            "fiscalYear",
            "revision",
            "tool",
            "indicator",
            "indicatorTh",
            "subIndicator",
            "subIndicatorTh",
            "groupingBasis",
            "item",
            "itemTh",
            "itemBasis",
            "topic",
            "reportsOn",
            "reportsOnBasis",
            "element",
            "number",
            "elementTh",
            "elementBasis",
            "noneAllowed",
            "noneBasis",
            "appliesTo",
            "address");

    private ElementTable() {}

    static String of(List<EditionVocabulary> vocabularies) {
        List<List<String>> rows = new ArrayList<>();
        for (EditionVocabulary vocabulary : vocabularies) {
            for (Item item : vocabulary.edition().getItems()) {
                if (item.getElements().isEmpty()) {
                    rows.add(row(vocabulary, item, null));
                }
                item.getElements().forEach(element -> rows.add(row(vocabulary, item, element)));
            }
        }
        return CsvOutput.write(HEADINGS, rows);
    }

    private static List<String> row(EditionVocabulary vocabulary, Item item, @Nullable Element element) {
        Edition edition = vocabulary.edition();
        Optional<FormNode> node = edition.form().find(NodeCode.of(item.getCode()));
        List<String> cells = new ArrayList<>(List.of(
                edition.getName(),
                edition.getFiscalYear().toString(),
                Integer.toString(edition.getRevision()),
                item.getCode().getTool().name()));
        for (Level level : List.of(Level.INDICATOR, Level.SUB_INDICATOR)) {
            Optional<FormNode> above = node.flatMap(found -> found.at(level));
            cells.add(above.map(FormNode::toString).orElse(""));
            cells.add(above.flatMap(FormNode::getName).map(CellGuard::guard).orElse(""));
        }
        cells.addAll(List.of(
                basis(edition.getGroupingBasis()),
                item.getCode().toString(),
                CellGuard.guard(item.getNameTh()),
                basis(item.getTitleBasis()),
                item.getTopic().map(CellGuard::guard).orElse(""),
                item.getPeriodOffset()
                        .map(offset -> Integer.toString(edition.getFiscalYear().getValue() + offset))
                        .orElse(""),
                basis(item.getPeriodBasis())));
        String document = vocabulary.address();
        cells.addAll(
                element == null
                        ? List.of("", "", "", "", "", "", "", document + Iris.of(NodeCode.of(item.getCode())))
                        : List.of(
                                element.getId(),
                                element.getNumber().map(CellGuard::guard).orElse(""),
                                CellGuard.guard(element.getWordingTh()),
                                element.getBasis().getCode(),
                                Boolean.toString(element.isNoneAllowed()),
                                basis(element.getNoneBasis()),
                                element.getAppliesTo()
                                        .map((AppliesTo agencies) -> agencies.getCode())
                                        .orElse(""),
                                document + Iris.of(item, element)));
        return cells;
    }

    private static String basis(Optional<Basis> basis) {
        return basis.map(Basis::getCode).orElse("");
    }
}
