package io.github.openita.io.report.model;

import io.github.openita.core.words.BilingualText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an agency's own template can ask for. Immutable.
 *
 * @param name what it is called in the template: small letters, digits and hyphens, beginning with a letter
 * @param about what it holds, in one line
 * @param columns what each row of it has, where it is a table; else empty
 * @param grouped whether its rows or paragraphs stand below headings of their own
 */
public record FieldName(String name, BilingualText about, List<FieldName> columns, boolean grouped) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /** A column that every table has: the running number of the row, from 1. */
    public static final FieldName ROW = of("row", "ลำดับแถว ตั้งแต่ 1", "running number of the row, from 1");

    /** A column that every grouped table has: the heading that the row stands below. */
    public static final FieldName GROUP = of("group", "หัวข้อที่แถวอยู่ภายใต้", "the heading above the row");

    /** Copies the list; refuses a name that is none. */
    public FieldName {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("field \"" + name + "\": must be small letters, digits and hyphens");
        }
        columns = List.copyOf(columns);
    }

    /** {@return a field without rows} */
    public static FieldName of(String name, String th, String en) {
        return new FieldName(name, BilingualText.of(th, en), List.of(), false);
    }

    /** {@return whether it is a table, of which a template can repeat a row} */
    public boolean isTable() {
        return !columns.isEmpty();
    }
}
