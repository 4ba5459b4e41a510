package io.github.openita.io.agencies;

import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.table.CodeCell;
import java.util.List;

/**
 * Tells the table of one result, a row per indicator under {@code รหัส}, {@code ชื่อ}, {@code คะแนน}, from one of many
 * agencies under the same headings. Static methods only.
 */
final class OneResult {

    /** The line below the headings of a form that explains them. */
    private static final List<String> EXPLAINED = List.of(CodeCell.EXPLAINED.getTh(), CodeCell.EXPLAINED.getEn());

    private OneResult() {}

    /** Whether a row says the score of one place of the form. */
    static boolean isRow(AgencyHeadings headings, List<String> cells, EditionCatalog editions) {
        int id = headings.placeOf(AgencyColumns.ID);
        int name = headings.placeOf(AgencyColumns.AGENCY);
        if (id < 0
                || id >= cells.size()
                || headings.overall() < 0
                || !headings.scores().isEmpty()
                || !AgencyColumns.NAME_ALONE.isCalled(headings.headingAt(name))
                || AgencyColumns.ONLY_OF_AGENCIES.stream().anyMatch(column -> headings.placeOf(column) >= 0)) {
            return false;
        }
        String code = cells.get(id);
        return EXPLAINED.stream().anyMatch(ThaiText.normalize(code)::contains)
                || AgencyColumns.OVERALL.isCalled(code)
                || AgencyColumns.BAND.isCalled(code)
                || isPlace(code, name < cells.size() ? cells.get(name) : "", editions);
    }

    /** A number alone may be that of an agency too; not below the name of an indicator. */
    private static boolean isPlace(String code, String name, EditionCatalog editions) {
        try {
            NodeCode place = NodeCode.parse(code);
            return place.getLevel() == Level.TOOL
                    || (place.getLevel() == Level.QUESTION && code.matches(".*[ieoIEO].*"))
                    || editions.all().stream()
                            .anyMatch(edition -> edition.nameOf(place)
                                    .filter(known -> ThaiText.titleKey(known).equals(ThaiText.titleKey(name)))
                                    .isPresent());
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
