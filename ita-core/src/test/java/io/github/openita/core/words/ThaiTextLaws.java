package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;

/** What holds for every text, however it was typed or scanned. */
class ThaiTextLaws {

    @Property(tries = 1000)
    void normalizingTwiceIsNormalizingOnce(@ForAll("scribbles") String text) {
        String once = ThaiText.normalize(text);
        assertEquals(once, ThaiText.normalize(once));
    }

    @Property(tries = 300)
    void anyTextAtAllIsNormalizedOnce(@ForAll String text) {
        String once = ThaiText.normalize(text);
        assertEquals(once, ThaiText.normalize(once));
    }

    @Property(tries = 300)
    void normalizedTextHasSingleSpacesInsideOnly(@ForAll("scribbles") String text) {
        String normalized = ThaiText.normalize(text);
        assertFalse(normalized.startsWith(" ") || normalized.endsWith(" ") || normalized.contains("  "), normalized);
    }

    @Property(tries = 300)
    void normalizedTextHasNoOtherSpaceAndNothingInvisible(@ForAll("scribbles") String text) {
        assertTrue(ThaiText.normalize(text)
                .chars()
                .noneMatch(c -> "\u00A0\t\n\u3000\u200B\u200D\uFEFF\u00AD".indexOf(c) >= 0));
    }

    @Property(tries = 300)
    void invisibleCharactersDoNotMatter(@ForAll("disturbed") Disturbed pair) {
        assertEquals(ThaiText.normalize(pair.text), ThaiText.normalize(pair.disturbed));
    }

    @Property(tries = 300)
    void saraAmMayBeTypedInTwoPieces(@ForAll("scribbles") String text) {
        assertEquals(ThaiText.normalize(text.replace("\u0E33", "\u0E4D\u0E32")), ThaiText.normalize(text));
    }

    @Property(tries = 300)
    void digitsComeBack(@ForAll @NumericChars @AlphaChars String text) {
        assertEquals(text, ThaiText.toArabicDigits(ThaiText.toThaiDigits(text)));
    }

    @Property(tries = 300)
    void noArabicDigitIsLeft(@ForAll("scribbles") String text) {
        assertTrue(ThaiText.toThaiDigits(text).chars().noneMatch(c -> c >= '0' && c <= '9'));
    }

    @Property(tries = 300)
    void noThaiDigitIsLeft(@ForAll("scribbles") String text) {
        assertTrue(ThaiText.toArabicDigits(text).chars().noneMatch(c -> c >= '๐' && c <= '๙'));
    }

    @Property(tries = 200)
    void digitsTakeTheSameColumnsInBothScripts(@ForAll("scribbles") String text) {
        assertEquals(ThaiText.columns(text), ThaiText.columns(ThaiText.toThaiDigits(text)));
    }

    @Property(tries = 200)
    void columnsOfTwoTextsAddUp(@ForAll("scribbles") String a, @ForAll("scribbles") String b) {
        assertEquals(ThaiText.columns(a) + ThaiText.columns(b), ThaiText.columns(a + b));
    }

    @Property(tries = 200)
    void plainLettersTakeOneColumnEach(@ForAll @AlphaChars @NumericChars String text) {
        assertEquals(text.length(), ThaiText.columns(text));
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings()
                .withChars(
                        "กนข้อที่ำ\u0E4D\u0E4D\u0E32\u0E32\u0E48\u0E49 oO017๐๑๗-\u00A0\t\n\u3000\u200B\u200D\uFEFF\u00AD"
                                .toCharArray())
                .ofMaxLength(14);
    }

    @Provide
    Arbitrary<Disturbed> disturbed() {
        return scribbles()
                .flatMap(text -> AnyWord.withInvisibleCharacters(text).map(more -> new Disturbed(text, more)));
    }

    /** A text, and the same with characters in it that nobody sees. */
    record Disturbed(String text, String disturbed) {}
}
