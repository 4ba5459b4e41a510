package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.edition.Item;
import io.github.openita.core.scoring.AssessmentResult;
import org.junit.jupiter.api.Test;

/** A builder says in both languages what was not set. */
class IncompleteValueTest {

    @Test
    void whatIsNotSetIsNamed() {
        BilingualText said = assertThrows(
                        InvalidInputException.class,
                        () -> AssessmentResult.builder().build())
                .getText();
        assertEquals("สร้าง AssessmentResult ไม่ได้: ยังไม่ได้กำหนด edition", said.getTh());
        assertEquals("cannot build AssessmentResult: not set: edition", said.getEn());
        assertEquals(
                "cannot build Item: not set: code, nameTh, subIndicator",
                assertThrows(InvalidInputException.class, () -> Item.builder().build())
                        .getMessage());
    }

    @Test
    void otherWordsAreSaidAsTheyAre() {
        assertEquals("?", new IncompleteValueException("?").getMessage());
    }
}
