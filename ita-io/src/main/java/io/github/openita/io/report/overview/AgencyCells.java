package io.github.openita.io.report.overview;

import io.github.openita.core.words.Agency;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import java.util.List;

/** What is said of an agency in tables that programs and spreadsheets read, under the headings by which it is read again. */
final class AgencyCells {

    private AgencyCells() {}

    static List<Column> columns() {
        return List.of(
                Column.words("หน่วยงาน"),
                Column.words("รหัสหน่วยงาน"),
                Column.words("ประเภท"),
                Column.words("อำเภอ"),
                Column.words("จังหวัด"),
                Column.words("สังกัด"));
    }

    static List<Cell> cells(Agency agency) {
        return List.of(
                Cell.of(agency.getName().orElse("")),
                Cell.of(agency.getId().orElse("")),
                Cell.of(OverviewWords.typeOf(agency)),
                Cell.of(agency.getDistrict().orElse("")),
                Cell.of(agency.getProvince().orElse("")),
                Cell.of(agency.getParent().orElse("")));
    }
}
