package io.github.openita.core.words;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Any code, day or spelling, for the laws of this package. */
final class AnyWord {

    /** The first day of the Buddhist year 2400. */
    static final LocalDate FIRST_DAY = LocalDate.of(1857, 1, 1);

    /** The last day of the Buddhist year 2799. */
    static final LocalDate LAST_DAY = LocalDate.of(2256, 12, 31);

    private AnyWord() {}

    static Arbitrary<QuestionCode> questionCode() {
        return Combinators.combine(Arbitraries.of(Tool.class), number()).as(QuestionCode::of);
    }

    static Arbitrary<NodeCode> nodeCode() {
        Arbitrary<NodeCode> whole = Arbitraries.oneOf(
                Arbitraries.of(Tool.class).map(NodeCode::of),
                number().map(NodeCode::ofIndicator),
                Combinators.combine(number(), number()).as((a, b) -> NodeCode.ofSubIndicator(a + "." + b)),
                questionCode().map(NodeCode::of));
        Arbitrary<Optional<String>> part =
                Arbitraries.of("public", "survey", "a", "unit-2").optional(0.5);
        return Combinators.combine(whole, part)
                .as((node, behind) -> behind.map(node::atPart).orElse(node));
    }

    /** Any number that a question, indicator or sub-indicator can have. */
    static Arbitrary<Integer> number() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 50), Arbitraries.integers().between(1, 999));
    }

    static Arbitrary<LocalDate> day() {
        return Dates.dates().between(FIRST_DAY, LAST_DAY);
    }

    /** The same text with some of its digits in Thai. */
    static Arbitrary<String> withThaiDigits(String text) {
        return Arbitraries.integers().between(0, (1 << text.length()) - 1).map(chosen -> {
            StringBuilder mixed = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                String letter = text.substring(i, i + 1);
                mixed.append((chosen >> i & 1) == 1 ? ThaiText.toThaiDigits(letter) : letter);
            }
            return mixed.toString();
        });
    }

    /** The same text with white space around it and a character without width somewhere in it. */
    static Arbitrary<String> withInvisibleCharacters(String text) {
        Arbitrary<String> around = Arbitraries.of("", " ", "  ", "\u00A0", "\t", "\n");
        Arbitrary<String> inside = Arbitraries.of("", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u2060");
        return Combinators.combine(around, inside, Arbitraries.integers().between(0, text.length()), around)
                .as((before, nothing, at, after) ->
                        before + text.substring(0, at) + nothing + text.substring(at) + after);
    }
}
