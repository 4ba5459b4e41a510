package io.github.openita.io.fuzz;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text cut into the pieces that people and programs mistake: quoted texts, words, numbers, signs and white space. */
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"|[\\p{L}\\p{M}\\p{N}._+-]++|[ \t]++|\r\n|.", Pattern.DOTALL);

    private Tokens() {}

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isNumber(String token) {
        return token.matches("-?[0-9][0-9.eE+-]*");
    }
}
