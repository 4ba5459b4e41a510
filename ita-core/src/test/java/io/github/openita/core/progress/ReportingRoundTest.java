package io.github.openita.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingRoundTest {

    @ParameterizedTest
    @CsvSource({
        "6-months, SIX_MONTHS",
        "6 months, SIX_MONTHS",
        "6 เดือน, SIX_MONTHS",
        "รอบ ๖ เดือน, SIX_MONTHS",
        "รอบการรายงาน 12 เดือน, TWELVE_MONTHS",
        "ไตรมาสที่ ๒, QUARTER_2",
        "quarter-4, QUARTER_4"
    })
    void aRoundIsReadAsPeopleWriteIt(String text, ReportingRound round) {
        assertEquals(round, ReportingRound.parse(text));
    }

    @Test
    void everyUsualSpellingIsReadAndAnotherWordIsRefused() {
        ReportingRound.spellings().forEach(ReportingRound::parse);
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> ReportingRound.parse("9 เดือน"));
        assertTrue(refused.getText().getTh().contains("มี รอบ 6 เดือน, รอบ 12 เดือน"), refused.getText()::getTh);
    }
}
