package io.github.openita.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which element somebody meant who wrote another key. */
class NearestWordTest {

    private static final String FAR = "องค์ประกอบที่ไม่มีใครเขียนผิดเป็นอย่างอื่น";

    private static Element element(String id, String wording) {
        return Element.builder().id(id).wordingTh(wording).build();
    }

    private static Optional<String> nearest(String key, String... ids) {
        List<Element> elements = Arrays.stream(ids).map(id -> element(id, FAR)).toList();
        return NearestWord.of(key, elements);
    }

    @Test
    void theFewestErrorsWin() {
        assertEquals(Optional.of("problems"), nearest("problem", "programs", "problems", "suggestions"));
        assertEquals(Optional.of("problems"), nearest("problems", "problemas", "problems", "problem"));
        assertEquals(Optional.of("abcd"), nearest("abcx", "abcd", "abce"));
    }

    @Test
    void aLongWordMayHaveAThirdOfItsLettersWrong() {
        assertEquals(Optional.of("abcdefghi"), nearest("abcdefxxx", "abcdefghi"));
        assertEquals(Optional.empty(), nearest("abcdexxxx", "abcdefghi"));
        assertEquals(Optional.of("abcdefghi"), nearest("abcdef", "abcdefghi"));
        assertEquals(Optional.of("abcdefghi"), nearest("abcdefghixyz", "abcdefghi"));
    }

    @Test
    void aShortWordMayHaveTwoLettersWrong() {
        assertEquals(Optional.of("abcd"), nearest("abxx", "abcd"));
        assertEquals(Optional.of("abcd"), nearest("ab", "abcd"));
        assertEquals(Optional.empty(), nearest("xy", "abcd"));
        assertEquals(Optional.empty(), nearest("axxx", "abcd"));
        assertEquals(Optional.empty(), nearest("x", "abc"));
    }

    @Test
    void lettersInTheWrongOrderAreTwoErrors() {
        assertEquals(Optional.of("abc"), nearest("acb", "abc"));
        assertEquals(Optional.of("abcdef"), nearest("abdcef", "abcdef"));
    }

    @Test
    void aKeyWithoutLettersIsNothing() {
        assertEquals(Optional.empty(), nearest("-- _", "ab"));
        assertEquals(Optional.empty(), nearest("", "ab"));
    }

    @Test
    void theWordingOfTheFormIsAsGood() {
        List<Element> elements = List.of(element("problems", "ปัญหา/อุปสรรค"), element("suggestions", "ข้อเสนอแนะ"));
        assertEquals(Optional.of("suggestions"), NearestWord.of("ข้อ เสนอแนะ", elements));
        assertEquals(Optional.of("problems"), NearestWord.of("ปัญหา อุปสรรค", elements));
        assertEquals(Optional.empty(), NearestWord.of("งบประมาณ", elements));
    }

    @Test
    void nobodyMeansAnythingByAKeyThatLong() {
        String id = "a".repeat(200);
        assertEquals(Optional.of(id), nearest(id, id));
        assertEquals(Optional.empty(), nearest(id + "a", id));
    }
}
