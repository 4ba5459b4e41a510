package io.github.openita.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as sites write them, without what stands around the words. */
class PlainTitleTest {

    @ParameterizedTest
    @CsvSource({
        "แผน 0 9,แผน",
        "แผน ๐ ๙,แผน",
        "แผน พ.ศ. 25679,แผน",
        "แผน พ.ศ. 2567-2570,แผน",
        "แผน พศ 2567,แผน",
        "แผน พ.ศ. ใหม่,แผนใหม่",
        "แผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗,แผน",
        "ปีใหม่,ใหม่",
        "พืช,พืช",
        "(O17.2) แผน,แผน",
        "ข้อที่ 9 แผน,แผน",
        "[o0] แผน,แผน",
        "ข้อบัญญัติ,ข้อบัญญัติ",
        "(แผน),แผน",
    })
    void onlyTheWordsAreLeft(String title, String words) {
        assertEquals(words, PlainTitle.of(title));
    }
}
