package io.github.openita.io.csv;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes in a cell, with commas, semicolons or spaces between, as people write them. Static methods only; thread-safe. */
final class CodeCell {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final int LONGEST = 2000;

    private CodeCell() {}

    /** The codes; a whole cell of questions may also be a list with ranges. */
    static List<NodeCode> read(String cell) {
        String plain = ThaiText.toArabicDigits(ThaiText.normalize(cell));
        if (plain.length() > LONGEST) {
            throw new InvalidInputException("รหัสยาวเกินไป", "too many codes");
        }
        List<NodeCode> codes = new ArrayList<>();
        try {
            for (String piece : BETWEEN.split(plain)) {
                if (!piece.isEmpty()) {
                    codes.add(NodeCode.parse(piece));
                }
            }
            return codes;
        } catch (InvalidInputException e) {
            return QuestionCode.parseAll(plain).stream().map(NodeCode::of).toList();
        }
    }

    static String write(List<NodeCode> codes) {
        return codes.stream().map(NodeCode::toString).collect(Collectors.joining(", "));
    }
}
