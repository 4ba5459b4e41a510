package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every node code. */
class NodeCodeLaws {

    @Property(tries = 300)
    void readingWhatIsWrittenGivesTheNodeCode(@ForAll("nodes") NodeCode node) {
        assertEquals(node, NodeCode.of(node.toString()));
    }

    @Property(tries = 300)
    void readingWhatIsWrittenAtItsLevelGivesTheNodeCode(@ForAll("nodes") NodeCode node) {
        assertEquals(node, NodeCode.parse(node.getLevel(), node.toString()));
    }

    @Property(tries = 500)
    void digitsLettersAndSpacesOfAnyKindGiveTheNodeCode(@ForAll("spellings") Spelling spelling) {
        assertEquals(spelling.node, NodeCode.parse(spelling.node.getLevel(), spelling.text));
    }

    @Property(tries = 200)
    void questionIsReadInEverySpellingOfItsCode(@ForAll("codes") QuestionCode code) {
        String written = "ข้อ " + ThaiText.toThaiDigits(code.toString().toUpperCase(Locale.ROOT));
        assertEquals(NodeCode.of(code), NodeCode.parse(Level.QUESTION, written));
    }

    @Property(tries = 200)
    void partIsKept(@ForAll("nodes") NodeCode node) {
        assertEquals(Optional.of("survey"), node.atPart("survey").getPart());
    }

    @Property(tries = 200)
    void wholeOfAPartIsTheNode(@ForAll("nodes") NodeCode node) {
        assertEquals(node.whole(), node.whole().atPart("survey").whole());
    }

    @Property(tries = 200)
    void onlyQuestionsHaveAQuestion(@ForAll("nodes") NodeCode node) {
        assertEquals(node.getLevel() == Level.QUESTION, node.getQuestion().isPresent());
    }

    @Property(tries = 500)
    void naturalOrderIsLevelThenToolThenNumbersThenPart(@ForAll("nodes") NodeCode a, @ForAll("nodes") NodeCode b) {
        assertEquals(Integer.signum(rank(a).compareTo(rank(b))), Integer.signum(a.compareTo(b)));
    }

    @Property(tries = 300)
    void wholeComesBeforeItsParts(@ForAll("nodes") NodeCode node) {
        assertTrue(node.whole().compareTo(node.whole().atPart("a")) < 0);
    }

    @Property(tries = 300)
    void nodeCodesAreEqualWhereTheirTextsAre(@ForAll("nodes") NodeCode a, @ForAll("nodes") NodeCode b) {
        assertEquals(a.toString().equals(b.toString()), a.equals(b));
    }

    @Property(tries = 200)
    void equalNodeCodesHaveEqualHashes(@ForAll("nodes") NodeCode node) {
        assertEquals(node.hashCode(), NodeCode.of(node.toString()).hashCode());
    }

    @Property(tries = 1000)
    void anyTextIsACanonicalNodeCodeOrIsRefused(@ForAll("scribbles") String text) {
        try {
            assertEquals(text, NodeCode.of(text).toString());
        } catch (InvalidInputException e) {
            assertTrue(e.getText().getEn().contains("write"), e.getMessage());
        }
    }

    @Provide
    Arbitrary<NodeCode> nodes() {
        return AnyWord.nodeCode();
    }

    @Provide
    Arbitrary<QuestionCode> codes() {
        return AnyWord.questionCode();
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.oneOf(
                AnyWord.nodeCode().map(NodeCode::toString),
                Arbitraries.strings()
                        .withChars("OITEieo0129๙.@-publicsurvey \u200B".toCharArray())
                        .ofMaxLength(9));
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return AnyWord.nodeCode()
                .flatMap(node -> Combinators.combine(wholes(node), parts(node))
                        .as(String::concat)
                        .map(text -> new Spelling(text, node)));
    }

    private static Arbitrary<String> wholes(NodeCode node) {
        String whole = node.whole().toString();
        return Arbitraries.of(whole, whole.toUpperCase(Locale.ROOT), whole.toLowerCase(Locale.ROOT))
                .flatMap(AnyWord::withThaiDigits)
                .flatMap(AnyWord::withInvisibleCharacters);
    }

    private static Arbitrary<String> parts(NodeCode node) {
        String part = node.getPart().orElse("");
        return part.isEmpty()
                ? Arbitraries.just("")
                : Arbitraries.of(part, part.toUpperCase(Locale.ROOT))
                        .flatMap(AnyWord::withInvisibleCharacters)
                        .map("@"::concat);
    }

    /** Orders as text does where every field has its fixed width. */
    private static String rank(NodeCode node) {
        String whole = node.whole().toString();
        String key = switch (node.getLevel()) {
            case TOOL -> "1" + "IEO".indexOf(whole.charAt(0));
            case INDICATOR -> "2" + padded(whole);
            case SUB_INDICATOR ->
                "3" + padded(whole.substring(0, whole.indexOf('.'))) + padded(whole.substring(whole.indexOf('.') + 1));
            case QUESTION -> "4" + "ieo".indexOf(whole.charAt(0)) + padded(whole.substring(1));
        };
        return key + "@" + node.getPart().orElse("");
    }

    private static String padded(String number) {
        return "0".repeat(3 - number.length()) + number;
    }

    /** One way to write a node code of a known level. */
    record Spelling(String text, NodeCode node) {}
}
