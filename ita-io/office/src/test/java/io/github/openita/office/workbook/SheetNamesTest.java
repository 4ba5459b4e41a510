package io.github.openita.office.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2567", "๒๕๖๗", "2567 ovec"})
    void aLongNameKeepsTheYearThatItEndsWith(String year) {
        String name = new SheetNames().next("ขาดอีกข้อเดียวจะถึงระดับถัดไปของหน่วยงาน " + year, "Table");
        assertTrue(name.endsWith(" " + year), name);
        assertTrue(name.startsWith("ขาดอีกข้อเดียว"), name);
        assertTrue(name.length() <= 31, name);
    }

    @Test
    void ofTwoYearsTheSheetsAreToldApartByThem() {
        SheetNames names = new SheetNames();
        String before = names.next("Questions and items that most fail 2566", "Table");
        String after = names.next("Questions and items that most fail 2567", "Table");
        assertEquals("Questions and items that m 2566", before);
        assertEquals("Questions and items that m 2567", after);
    }
}
