package io.github.openita.core.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.QuestionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures are verb phrases. */
class PublishingPhraseTest {

    @ParameterizedTest
    @CsvSource({
        "o17, จัดทำและเผยแพร่รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี (o17)",
        "o21, จัดทำและเผยแพร่ข้อมูลการขับเคลื่อนจริยธรรม (o21)",
        "o13, จัดทำและเผยแพร่ข้อมูล E-Service (o13)",
        "o1, จัดทำและเผยแพร่ข้อมูลโครงสร้าง (o1)"
    })
    void anItemIsToBeMadeAndPublished(String code, String phrase) {
        Item item = Editions.of(2567).item(QuestionCode.parse(code)).orElseThrow();
        assertEquals(phrase, PublishingPhrase.of(item));
    }

    @Test
    void everyItemOfEveryYearMakesAPhraseThatNamesIt() {
        for (int year = 2562; year <= 2569; year++) {
            for (Item item : Editions.of(year).getItems()) {
                String phrase = PublishingPhrase.of(item);
                assertTrue(phrase.startsWith("จัดทำและเผยแพร่"), phrase);
                assertTrue(phrase.contains(item.getNameTh()), phrase);
                assertTrue(phrase.endsWith(" (" + item.getCode() + ")"), phrase);
            }
        }
    }
}
