package io.github.openita.io.official.draft;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.report.model.FieldName;
import java.util.ArrayList;
import java.util.List;

/** The names by which templates ask for the parts of a kind of document, in the order of the document. Filled once. */
public final class FieldList {

    /** A column of many tables. */
    public static final FieldName RESPONSIBLE = FieldName.of("responsible", "ผู้รับผิดชอบ", "who is responsible");

    static final FieldName TITLE = FieldName.of("title", "ชื่อเอกสาร ตามหน้าปก", "title, as on the cover");
    static final FieldName SUBTITLE = FieldName.of(
            "subtitle", "บรรทัดอื่นบนหน้าปก เช่น ปีหรือรอบ", "the other lines of the cover, such as year or round");
    static final FieldName AGENCY =
            FieldName.of("agency", "ชื่อหน่วยงาน อำเภอ และจังหวัด", "the agency with district and province");
    static final FieldName AGENCY_NAME = FieldName.of("agency-name", "ชื่อหน่วยงาน", "the agency's name");
    static final FieldName FISCAL_YEAR =
            FieldName.of("fiscal-year", "ปีงบประมาณ พ.ศ. ของเอกสาร เช่น 2567", "fiscal year (B.E.), such as 2567");
    static final FieldName SIGNATURES = new FieldName(
            "signatures",
            BilingualText.of("ที่ลงนาม", "where to sign"),
            List.of(
                    FieldName.of("role", "ลงนามในฐานะ", "as what"),
                    FieldName.of("name", "ชื่อ", "name"),
                    FieldName.of("position", "ตำแหน่ง", "position")),
            false);

    private final List<FieldName> fields = new ArrayList<>(List.of(TITLE, SUBTITLE, AGENCY, AGENCY_NAME, FISCAL_YEAR));

    /** A word or a sentence. */
    public FieldName text(String name, String th, String en) {
        return added(FieldName.of(name, th, en));
    }

    /** Paragraphs below headings of their own. */
    public FieldName parts(String name, String th, String en) {
        return added(new FieldName(name, BilingualText.of(th, en), List.of(), true));
    }

    /** A table of columns. */
    public FieldName table(String name, String th, String en, FieldName... columns) {
        return added(new FieldName(name, BilingualText.of(th, en), List.of(columns), false));
    }

    /** Tables of the same columns below headings of their own. */
    public FieldName tables(String name, String th, String en, FieldName... columns) {
        return added(new FieldName(name, BilingualText.of(th, en), List.of(columns), true));
    }

    private FieldName added(FieldName field) {
        fields.add(field);
        return field;
    }

    /** All of them; every document ends with where to sign. */
    public List<FieldName> all() {
        List<FieldName> all = new ArrayList<>(fields);
        all.add(SIGNATURES);
        return List.copyOf(all);
    }
}
