package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every question code, however it is written. */
class QuestionCodeLaws {

    @Property(tries = 200)
    void readingWhatIsWrittenGivesTheCode(@ForAll("codes") QuestionCode code) {
        assertEquals(code, QuestionCode.parse(code.toString()));
    }

    @Property(tries = 200)
    void whatIsWrittenIsCanonical(@ForAll("codes") QuestionCode code) {
        assertEquals(code, QuestionCode.of(code.toString()));
    }

    @Property(tries = 200)
    void oneCodeIsAListOfOne(@ForAll("codes") QuestionCode code) {
        assertEquals(List.of(code), QuestionCode.parseAll(code.toString()));
    }

    @Property(tries = 1000)
    void everyLenientSpellingGivesTheCode(@ForAll("spellings") Spelling spelling) {
        assertEquals(spelling.code, QuestionCode.parse(spelling.text));
    }

    @Property(tries = 500)
    void everyLenientSpellingIsAListOfOne(@ForAll("spellings") Spelling spelling) {
        assertEquals(List.of(spelling.code), QuestionCode.parseAll(spelling.text));
    }

    @Property(tries = 200)
    void bareNumberIsAmbiguousInAnyDigits(@ForAll("numbers") String number) {
        String digits = ThaiText.toArabicDigits(number);
        assertRefused(
                () -> QuestionCode.parse(number),
                "กำกวม",
                "ambiguous",
                "\"" + number + "\"",
                "i" + digits,
                "e" + digits,
                "o" + digits);
    }

    @Property(tries = 200)
    void rangeHasEveryCodeFromItsFirstToItsLast(
            @ForAll("codes") QuestionCode first,
            @ForAll @IntRange(max = 60) int more,
            @ForAll("betweenEnds") String between) {
        int last = Math.min(999, first.getNumber() + more);
        List<QuestionCode> expected = IntStream.rangeClosed(first.getNumber(), last)
                .mapToObj(number -> QuestionCode.of(first.getTool(), number))
                .toList();
        assertEquals(expected, QuestionCode.parseAll(first + between + last));
    }

    @Property(tries = 200)
    void listIsReadInTheOrderWritten(
            @ForAll("codeLists") List<QuestionCode> codes, @ForAll("betweenCodes") String between) {
        String written =
                String.join(between, codes.stream().map(QuestionCode::toString).toList());
        assertEquals(codes, QuestionCode.parseAll(written));
    }

    @Property(tries = 200)
    void naturalOrderIsThatOfToolThenNumber(@ForAll("codes") QuestionCode a, @ForAll("codes") QuestionCode b) {
        assertEquals(Integer.signum(Integer.compare(rank(a), rank(b))), Integer.signum(a.compareTo(b)));
    }

    @Property(tries = 200)
    void codesAreEqualWhereToolAndNumberAre(@ForAll("codes") QuestionCode a, @ForAll("codes") QuestionCode b) {
        assertEquals(rank(a) == rank(b), a.equals(b));
    }

    @Property(tries = 200)
    void equalCodesHaveEqualHashes(@ForAll("codes") QuestionCode code) {
        assertEquals(
                code.hashCode(),
                QuestionCode.of(code.getTool(), code.getNumber()).hashCode());
    }

    @Property(tries = 1000)
    void anyTextIsOneCodeOrIsQuotedInARefusal(@ForAll("scribbles") String text) {
        try {
            QuestionCode code = QuestionCode.parse(text);
            assertEquals(code, QuestionCode.of(code.toString()));
        } catch (InvalidInputException e) {
            assertTrue(e.getText().getEn().startsWith("\"" + text + "\""), e.getMessage());
        }
    }

    @Property(tries = 1000)
    void anyTextIsAListOfCodesOrIsRefused(@ForAll("scribbles") String text) {
        try {
            assertTrue(!QuestionCode.parseAll(text).isEmpty());
        } catch (InvalidInputException e) {
            assertTrue(!e.getText().getTh().isEmpty());
        }
    }

    @Provide
    Arbitrary<QuestionCode> codes() {
        return AnyWord.questionCode();
    }

    @Provide
    Arbitrary<List<QuestionCode>> codeLists() {
        return AnyWord.questionCode().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> numbers() {
        return AnyWord.number().flatMap(number -> AnyWord.withThaiDigits(number.toString()));
    }

    @Provide
    Arbitrary<String> betweenEnds() {
        return Arbitraries.of(
                "-", " - ", "–", " – ", "—", "ถึง", " ถึง ", "\u00A0-\u00A0", " - ข้อ ", " ถึงข้อที่ ", "-0");
    }

    @Provide
    Arbitrary<String> betweenCodes() {
        return Arbitraries.of(
                " ", ",", ", ", ";", " / ", "/", " และ ", "และ", " กับ ", ", ข้อ ", "\n", "\u00A0", " , และ ");
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings()
                .withChars("ieoIEOxข้อที่ถึงและ 0123456789๐๑๗-–.,;/@\u00A0\u200B１".toCharArray())
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return AnyWord.questionCode()
                .flatMap(code -> Combinators.combine(words(), letters(code))
                        .as((word, letter) -> word + letter + code.getNumber())
                        .flatMap(AnyWord::withThaiDigits)
                        .flatMap(AnyWord::withInvisibleCharacters)
                        .map(text -> new Spelling(text, code)));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("", "ข้อ", "ข้อ ", "ข้อ  ", "ข้อ\u00A0", "ข้อที่", "ข้อที่ ");
    }

    /** The letter with all that may stand between it and the number, and for o the zero that stands for it. */
    private static Arbitrary<String> letters(QuestionCode code) {
        String small = code.toString().substring(0, 1);
        Arbitrary<String> letter = Combinators.combine(
                        Arbitraries.of(small, small.toUpperCase(Locale.ROOT)),
                        Arbitraries.of("", " ", "  ", "-", " - ", "\u00A0"),
                        Arbitraries.of("", "0", "00"))
                .as((first, gap, zeros) -> first + gap + zeros);
        return code.getTool() == Tool.OIT ? Arbitraries.oneOf(letter, Arbitraries.just("0")) : letter;
    }

    private static int rank(QuestionCode code) {
        return "ieo".indexOf(code.toString().charAt(0)) * 1000 + code.getNumber();
    }

    /** One way to write a code. */
    record Spelling(String text, QuestionCode code) {}
}
