package io.github.openita.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that keep their numbers however many there are. */
class TextIndexTest {

    private final TextIndex index = new TextIndex();

    @Test
    void textsAreNumberedInTheOrderTheyAreAdded() {
        assertEquals(
                List.of(0, 1, 2, 1, 0),
                IntStream.of(0, 1, 2, 1, 0).mapToObj(i -> index.add("t" + i)).toList());
        assertEquals(3, index.size());
        assertEquals(TextIndex.ABSENT, index.find("t3"));
        assertEquals(TextIndex.ABSENT, index.find("t"));
        assertEquals(TextIndex.ABSENT, index.find(""));
        assertEquals(3, index.add(""));
        assertEquals(3, index.find(""));
    }

    @Test
    void thousandsKeepTheirNumbers() {
        for (int i = 0; i < 3000; i++) {
            assertEquals(i, index.add("เทศบาลตำบล " + i));
        }
        for (int i = 0; i < 3000; i++) {
            assertEquals(i, index.find("เทศบาลตำบล " + i));
            assertEquals(i, index.add("เทศบาลตำบล " + i));
        }
        assertEquals(3000, index.size());
        assertEquals(TextIndex.ABSENT, index.find("เทศบาลตำบล 3000"));
    }

    @Test
    void oneMayBeMuchLongerThanAllBeforeIt() {
        assertEquals(0, index.add("a".repeat(60)));
        assertEquals(1, index.add("b".repeat(1000)));
        assertEquals(2, index.add("c"));
        assertEquals(0, index.find("a".repeat(60)));
        assertEquals(1, index.find("b".repeat(1000)));
        assertEquals(TextIndex.ABSENT, index.find("b".repeat(999)));
    }

    @Test
    void aTextIsFoundWhereItStandsInABuffer() {
        index.add("A1");
        char[] row = "xxA1,IIT".toCharArray();
        assertEquals(0, index.find(row, 2, 4));
        assertEquals(TextIndex.ABSENT, index.find(row, 2, 5));
        assertEquals(TextIndex.ABSENT, index.find(row, 1, 4));
    }
}
