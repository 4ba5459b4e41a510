package io.github.openita.io.table;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes in a cell, with commas, semicolons or spaces between, as people write them. Static methods only; thread-safe.
 */
public final class CodeCell {

    /** What a form says of the codes of its rows, but that they are to be left as they are. */
    public static final BilingualText EXPLAINED =
            BilingualText.of("รหัสเครื่องมือ ตัวชี้วัด หรือข้อ", "the code of the tool, indicator or item");

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final int LONGEST = 2000;

    private static final CsvColumn ITEMS =
            CsvColumn.optional("item", "ข้อ", "รหัสข้อ", "ตอบข้อ", "ข้อ OIT", "รหัส OIT", "OIT", "items");

    private CodeCell() {}

    /** A reader for a column of this heading. */
    public static Function<String, List<NodeCode>> under(String heading) {
        boolean ofItems = ITEMS.isCalled(heading);
        return cell -> read(cell, ofItems);
    }

    /** One code in a column of this heading. */
    public static NodeCode one(String text, String heading) {
        return one(text, ITEMS.isCalled(heading));
    }

    /** A number alone is an indicator, but among questions and items it could be an i, e or o, and is refused. */
    private static NodeCode one(String text, boolean ofItems) {
        NodeCode code = NodeCode.parse(text);
        boolean bare = code.getLevel() == Level.INDICATOR && code.getPart().isEmpty();
        return bare && ofItems ? NodeCode.parse(Level.QUESTION, text) : code;
    }

    /** The codes; a whole cell of questions may also be a list with ranges. */
    private static List<NodeCode> read(String cell, boolean ofItems) {
        String plain = ThaiText.plain(cell);
        if (plain.length() > LONGEST) {
            throw new InvalidInputException("รหัสยาวเกินไป", "too many codes");
        }
        List<NodeCode> codes = new ArrayList<>();
        try {
            for (String piece : BETWEEN.split(plain)) {
                if (!piece.isEmpty()) {
                    codes.add(one(piece, ofItems));
                }
            }
            return codes;
        } catch (InvalidInputException e) {
            return QuestionCode.parseAll(plain).stream().map(NodeCode::of).toList();
        }
    }

    public static String write(List<NodeCode> codes) {
        return codes.stream().map(NodeCode::toString).collect(Collectors.joining(", "));
    }
}
