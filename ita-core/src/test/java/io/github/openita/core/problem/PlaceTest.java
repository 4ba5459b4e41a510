package io.github.openita.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    private static Problem at(Place place) {
        return Problem.of(ProblemKind.OUT_OF_RANGE, place, BilingualText.of("ผิด", "wrong"));
    }

    @ParameterizedTest
    @CsvSource({"1, A7", "3, C7", "26, Z7", "27, AA7", "52, AZ7", "53, BA7", "702, ZZ7", "703, AAA7", "16384, XFD7"})
    void aCellIsCalledAsASpreadsheetCallsIt(int column, String cell) {
        assertEquals(Optional.of(cell), Place.onSheet("แผน", "", 7, column).getCell());
    }

    @Test
    void aProblemInAWorkbookNamesSheetAndCell() {
        Place place = Place.onSheet("แผน", "ระยะเวลา", 7, 3);
        assertEquals("p.xlsx: แผ่น \"แผน\" ช่อง C7: ระยะเวลา: ผิด", at(place).describe("p.xlsx", Language.TH));
        assertEquals("p.xlsx: sheet \"แผน\" cell C7: ระยะเวลา: wrong", at(place).describe("p.xlsx", Language.EN));
        assertEquals("แผน!C7: ระยะเวลา", place.toString());
        Place whole = Place.onSheet("แผน", "", 0, 0);
        assertEquals("p.xlsx: แผ่น \"แผน\": ผิด", at(whole).describe("p.xlsx", Language.TH));
        assertEquals(Optional.empty(), whole.getCell());
    }

    @Test
    void aPlaceInATextHasNoSheet() {
        Place place = Place.of("/items", 7, 3);
        assertEquals(Optional.empty(), place.getSheet());
        assertEquals(Optional.empty(), place.getCell());
        assertEquals("a.json:7:3: /items: ผิด", at(place).describe("a.json", Language.TH));
        assertNotEquals(place, Place.onSheet("แผน", "/items", 7, 3));
        assertEquals(Place.onSheet("แผน", "x", 7, 3), Place.onSheet("แผน", "x", 7, 3));
    }
}
