package io.github.openita.rules.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.rules.wording.Meanings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text says that an element stands. */
class StatedPlaceTest {

    private static final String O17 = "site/o17.csv";

    private static StatedPlace of(ElementValue value) {
        return StatedPlace.of(Optional.of(value), new Meanings());
    }

    /** Its column counts from 0 and is -1 where none is named in this file. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ช่อง A, -1, true, 0",
        "ช่อง C, -1, true, 2",
        "คอลัมน์ที่ AB, -1, true, 27",
        "column ba, -1, true, 52",
        "ช่อง ABC, -1, false, -1",
        "ไฟล์ข้อมูล, -1, true, -1",
        "o17.csv, 0, false, -1",
        "o17.csv ช่อง C, 0, false, 2",
        "o18.csv ช่อง C, -1, false, -1",
        "PDF ช่อง C, -1, false, -1",
        "หน้า 3, -1, false, -1",
    })
    void aTextNamesAFileADataFileOrAColumn(String text, int named, boolean dataFile, int column) {
        StatedPlace place = of(ElementValue.of(text));
        assertEquals(named == 0, place.isIn(O17));
        assertEquals(dataFile, place.isInADataFile());
        assertEquals(column, place.column(O17).orElse(-1));
    }

    /** The first of several texts that names a column counts. */
    @Test
    void severalTextsMaySayIt() {
        StatedPlace place = of(ElementValue.ofAll(
                List.of(ElementValue.of("o18.csv ช่อง B"), ElementValue.of("o17.csv"), ElementValue.of("ช่อง D"))));
        assertEquals(3, place.column(O17).orElseThrow());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({
        "ดำเนินการแล้ว 5 โครงการ, true",
        "ไม่มี, true",
        "'', false",
        "รอใส่ข้อมูล, false",
        "xx, false",
        "ไฟล์ข้อมูล, false",
        "ช่อง C, false",
        "o17.xlsx, false",
        "อยู่ใน PDF, false",
        "แสดงใน docx, false",
        "หน้า 3, false",
        "ภาคผนวก, false",
    })
    void whatSaysNoPlaceIsWhatIsAskedFor(String text, boolean data) {
        assertEquals(data, of(ElementValue.of(text)).isDataItself());
    }

    @Test
    void thatSomethingIsShownTellsNothingOfItself() {
        StatedPlace shown = of(ElementValue.shown(true));
        assertEquals(List.of(true, false), List.of(shown.isSomewhere(), shown.isDataItself()));
        StatedPlace nothing = StatedPlace.of(Optional.empty(), new Meanings());
        assertEquals(List.of(false, false), List.of(nothing.isSomewhere(), nothing.isDataItself()));
        assertFalse(of(ElementValue.shown(false)).isSomewhere());
    }
}
