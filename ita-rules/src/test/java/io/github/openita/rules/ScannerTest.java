package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the scanners say of the same few thousand texts every time: each piece alone, each pair of pieces, and some drawn
 * with a seed. {@link ScannerLaws} draws other ones.
 */
class ScannerTest {

    private static final List<String> SAYINGS = Stream.concat(
                    Stream.of(ScannerLaws.WORDS.split(" ")), ScannerLaws.MARKS.stream())
            .toList();
    private static final List<String> TITLES = Stream.concat(
                    Stream.of(ScannerLaws.TITLE_PIECES.split(" ")), ScannerLaws.MARKS.stream())
            .toList();

    private static void each(List<String> pieces, int drawn, Consumer<String> text) {
        text.accept("");
        pieces.forEach(text);
        Random random = new Random(2569);
        for (int i = 0; i < drawn; i++) {
            StringBuilder some = new StringBuilder();
            for (int j = 2 + random.nextInt(6); j > 0; j--) {
                some.append(pieces.get(random.nextInt(pieces.size())));
            }
            text.accept(some.toString());
        }
    }

    private static void pairs(List<String> pieces, Consumer<String> text) {
        pieces.forEach(one -> pieces.forEach(other -> text.accept(one + other)));
    }

    private static void sameMeaning(String text) {
        assertEquals(FormerPatterns.meaningOf(text), Meaning.of(text), text);
    }

    private static void sameForm(String url) {
        assertEquals(FormerPatterns.linkForm(url), LinkForm.of(url), url);
        assertEquals(FormerPatterns.isDataFile(url), DataFile.isLinkedBy(url), url);
        assertEquals(FormerPatterns.hostOf(url), LinkForm.hostOf(url), url);
    }

    private static void samePlainTitle(String title) {
        assertEquals(FormerPatterns.plainTitle(title), PlainTitle.of(title), title);
    }

    @Test
    void meaningsOfSayings() {
        pairs(SAYINGS, ScannerTest::sameMeaning);
        each(SAYINGS, 4000, ScannerTest::sameMeaning);
    }

    @Test
    void meaningsOfLongTexts() {
        for (String piece : SAYINGS) {
            for (int length : List.of(119, 120, 121, 122, 260)) {
                String text = piece.repeat(length / piece.length() + 1);
                sameMeaning(text.substring(0, length));
                sameMeaning("ไม่มี" + text.substring(0, length - 5));
                sameMeaning(" ".repeat(200) + piece);
            }
        }
    }

    @Test
    void formsOfAddresses() {
        pairs(ScannerLaws.PIECES, ScannerTest::sameForm);
        each(ScannerLaws.PIECES, 3000, url -> {
            sameForm(url);
            sameForm("https://" + url);
            sameForm("http://www." + url);
        });
        each(SAYINGS, 500, ScannerTest::sameForm);
    }

    @Test
    void everyCharacterOfAHostIsKnown() {
        for (int c = 0; c < 0x3100; c++) {
            String one = Character.toString(c);
            for (String url : List.of(
                    "https://a" + one + "b.go.th/x",
                    "https://" + one + "b.go.th",
                    "https://b.go.th" + one,
                    "b" + one + ".go.th")) {
                sameForm(url);
            }
        }
    }

    @Test
    void hostsEndWhereTheyEnd() {
        for (String host : List.of(
                "", ".", "a", "a.", ".a", "a.b", "www.", "www.a", "www.a.b", "www..b", "a-b.c", "A.b", "a_b.c",
                "9.0")) {
            for (String scheme : List.of("https://", "http://", "HTTPS://", "https:/", "https:", "ftp://", "//", "")) {
                for (String rest : List.of("", "/", "?", "#", "\\", ":", ":80", "/x@y", "@z.w", "/a b", "#x")) {
                    sameForm(scheme + host + rest);
                }
            }
        }
    }

    @Test
    void whatIsPlainlyAliveIsNotDead() {
        List<String> alive = new ArrayList<>();
        each(ScannerLaws.PIECES, 3000, url -> {
            for (String address : List.of(url, "https://" + url, "http://www." + url)) {
                if (LinkForm.isPlainlyAlive(address)) {
                    alive.add(address);
                    assertFalse(FormerPatterns.linkForm(address).dead(), address);
                }
            }
        });
        assertTrue(alive.size() > 100, alive::toString);
        for (String url : List.of("https://a.go.th", "http://www.a.go.th/x", "https://0-9.th?x#y")) {
            assertTrue(LinkForm.isPlainlyAlive(url), url);
        }
    }

    @Test
    void wordsOfTitles() {
        pairs(TITLES, ScannerTest::samePlainTitle);
        each(TITLES, 4000, ScannerTest::samePlainTitle);
    }

    private static boolean isAllOf(Phrase phrase, String text) {
        return phrase.isAllOf(text, 0);
    }

    @Test
    void aPhraseIsItsWordsInARow() {
        Phrase one = Phrase.of(Meaning.NONE).one("ab abc").maybe("x").any("1 2").some("yes no");
        assertEquals(Meaning.NONE, one.meaning());
        assertFalse(one.isBeforeDash());
        for (String text :
                List.of("abyes", "abcyes", "abcxyes", "ab1221no", "abx2yesnoyes", "a b x 1 - yes", "ABYES")) {
            assertTrue(isAllOf(one, text), text);
        }
        for (String text : List.of("ab", "yes", "abxxyes", "abyesx", "abc1", "xyes", "aabyes", "abyes1")) {
            assertFalse(isAllOf(one, text), text);
        }
        assertEquals(List.of("ab", "abc"), one.openings().stream().sorted().toList());
    }

    @Test
    void aPhraseMayBeginInSeveralWaysAndGoOnWithAnything() {
        Phrase more = Phrase.of(Meaning.PLACEHOLDER).maybe("p q").oneAndMore("lorem");
        assertTrue(isAllOf(more, "lorem"));
        assertTrue(isAllOf(more, "ploremipsum"));
        assertFalse(isAllOf(more, "p"));
        assertEquals(
                List.of("lorem", "plorem", "qlorem"),
                more.openings().stream().sorted().toList());
        Phrase either = Phrase.of(Meaning.PLACEHOLDER).any("1").one("test").maybeAndMore("of");
        assertTrue(isAllOf(either, "test"));
        assertTrue(isAllOf(either, "11testofanything"));
        assertFalse(isAllOf(either, "testanything"));
        assertEquals(List.of("1", "test"), either.openings().stream().sorted().toList());
        Phrase dash = either.beforeDash();
        assertTrue(dash.isBeforeDash());
        assertTrue(isAllOf(dash, "test"));
        assertEquals(Meaning.PLACEHOLDER, dash.meaning());
    }
}
