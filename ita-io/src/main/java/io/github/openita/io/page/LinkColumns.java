package io.github.openita.io.page;

import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.reading.DataRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which columns of a table say what. Immutable and thread-safe.
 *
 * @param code the column of codes; −1 where there is none
 * @param title the column of titles; −1 where there is none
 * @param label the column of the words that stand for a link; −1 where there is none
 * @param links the columns of addresses; may be none where cells of the table are links themselves
 */
record LinkColumns(int code, int title, int label, List<Integer> links) {

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\S)\\s*\\([^)]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|\\.{0,2}/");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern CODE =
            Pattern.compile("รหัส(?:ข้อ|oit|ตัวชี้วัด)?|ข้อ(?:ที่)?|ข้อoit|oit|ประเด็นที่|item|itemcode|code|o");
    private static final Pattern TITLE = Pattern.compile(
            "(?:ชื่อ)?(?:ข้อ|ข้อมูล|รายการ|รายการข้อมูล|ประเภทข้อมูล|ประเด็น|หัวข้อ|เรื่อง)|ชื่อ|รายละเอียด|title|name|topic|data|description");
    private static final Pattern LABEL = Pattern.compile(
            "(?:ชื่อ|คำอธิบาย|ข้อความ)(?:ลิงก์|ลิงค์|ลิ้งค์|ลิ้งก์|ไฟล์|เอกสาร).*|label|caption|linktext|linktitle|filename");
    private static final Pattern LINK = Pattern.compile(
            "(?:ลิงก์|ลิงค์|ลิ้งค์|ลิ้งก์|ลิ้ง|ลิงค).*|links?[0-9]*|url.*|href|https?|ที่อยู่.*|address|"
                    + "(?:ข้อมูล)?(?:การ)?เชื่อมโยง(?:ข้อมูล)?|ช่องทางการ(?:เผยแพร่|เข้าถึง).*|(?:ที่อยู่)?เว็บ(?:ไซต์|เพจ)?|website");

    LinkColumns {
        links = List.copyOf(links);
    }

    /** The columns of a row whose cells are links themselves, of those that say anything about an item. */
    List<Integer> linked(DataRow row) {
        return row.links().keySet().stream()
                .filter(column -> column == code || column == title || column == label || links.contains(column))
                .sorted()
                .toList();
    }

    /** The words of a cell that is a link; those of the row where they are its title or an address. */
    String caption(DataRow row, int column, String ofRow) {
        String words = ThaiText.normalize(row.cell(column));
        return column == code
                        || column == title
                        || words.isEmpty()
                        || ADDRESS.matcher(words).lookingAt()
                ? ofRow
                : words;
    }

    /**
     * {@return the columns, where a row is one of headings}
     *
     * @param row a row near the top
     * @param linked whether cells of the table are links themselves, so that no column of addresses is needed
     */
    static Optional<LinkColumns> in(DataRow row, boolean linked) {
        int code = -1;
        int title = -1;
        int label = -1;
        List<Integer> links = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String written = ThaiText.plain(row.cell(i));
            String heading = SIGNS.matcher(
                            IN_BRACKETS.matcher(written).replaceAll("").toLowerCase(Locale.ROOT))
                    .replaceAll("");
            if (LABEL.matcher(heading).matches()) {
                label = label < 0 ? i : label;
            } else if (LINK.matcher(heading).matches()) {
                links.add(i);
            } else if (CODE.matcher(heading).matches() && code < 0) {
                code = i;
            } else if (TITLE.matcher(heading).matches() && title < 0) {
                title = i;
            }
        }
        boolean enough = links.isEmpty() ? linked && code >= 0 && title >= 0 : code >= 0 || title >= 0;
        return enough ? Optional.of(new LinkColumns(code, title, label, links)) : Optional.empty();
    }
}
