package io.github.openita.io.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts other words into cells of a table, or into a text. */
final class Cells {

    private static final Pattern CELL = Pattern.compile("(?:\"(?:[^\"]|\"\")*+\"|[^,\"\n]++)");

    private Cells() {}

    static byte[] graft(byte[] document, Reader reader, Random random) {
        String text = Damage.text(document);
        List<MatchResult> cells = new ArrayList<>(CELL.matcher(text).results().toList());
        if (cells.isEmpty()) {
            return document;
        }
        MatchResult cell = Damage.oneOf(cells, random);
        String other = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> Damage.oneOf(cells, random).group();
            case 2 -> Damage.oneOf(reader.words(), random);
            default -> quoted(Pieces.any(reader.form(), random));
        };
        return Damage.bytes(text.substring(0, cell.start()) + other + text.substring(cell.end()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
