package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often things are published, as tables of agencies put it. */
class PublicationFrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "ปรับปรุงข้อมูลให้เป็นปัจจุบัน ทันทีหากมีการเปลี่ยนแปลง, AT_ONCE",
        "ปรับปรุงข้อมูลให้ เป็นปัจจุบันทันทีหาก มีการเปลี่ยนแปลง, AT_ONCE",
        "ทันที, AT_ONCE",
        "เมื่อมีการเปลี่ยนแปลง, AT_ONCE",
        "at-once, AT_ONCE",
        "ทุกเดือน, MONTHLY",
        "รายเดือน, MONTHLY",
        "เดือนละ ๑ ครั้ง, MONTHLY",
        "เป็นประจำทุกเดือน, MONTHLY",
        "ทุก ๆ เดือน, MONTHLY",
        "อย่างน้อยเดือนละ 1 ครั้ง, MONTHLY",
        "Monthly, MONTHLY",
        "ทุกไตรมาส, QUARTERLY",
        "รายไตรมาส, QUARTERLY",
        "ทุก 3 เดือน, QUARTERLY",
        "ไตรมาสละหนึ่งครั้ง, QUARTERLY",
        "ทุก ๖ เดือน, HALF_YEARLY",
        "รอบ 6 เดือน, HALF_YEARLY",
        "ปีละ ๒ ครั้ง, HALF_YEARLY",
        "ปีละ ๑ ครั้ง, YEARLY",
        "ปีละ 1 ครั้ง, YEARLY",
        "ทุกปี, YEARLY",
        "รายปี, YEARLY",
        "เป็นประจำทุกปี, YEARLY",
        "เผยแพร่ปีละครั้ง, YEARLY",
        "1 ครั้ง/ปี, YEARLY",
        "อย่างน้อยปีละ ๑ ครั้ง, AT_LEAST_YEARLY",
        "ไม่น้อยกว่าปีละหนึ่งครั้ง, AT_LEAST_YEARLY",
        "at least yearly, AT_LEAST_YEARLY",
    })
    void isReadAsPeopleWriteIt(String text, PublicationFrequency frequency) {
        assertEquals(frequency, PublicationFrequency.parse(text));
    }

    @ParameterizedTest
    @EnumSource(PublicationFrequency.class)
    void isReadFromItsOwnWords(PublicationFrequency frequency) {
        assertEquals(frequency, PublicationFrequency.of(frequency.getCode()));
        assertEquals(frequency, PublicationFrequency.parse(frequency.getNameTh()));
        assertEquals(frequency, PublicationFrequency.parse(frequency.getNameEn()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "ทุกเดือนเมษายน", "ปีละ 3 ครั้ง", "ทุกวัน", "รายเดือนและรายปี", "ตามความเหมาะสม"})
    void whatIsNoneIsRefusedWithExamples(String text) {
        assertRefused(
                () -> PublicationFrequency.parse(text),
                "ไม่ใช่ความถี่",
                "is no frequency",
                "\"" + text + "\"",
                "ทุก 6 เดือน");
    }

    @Test
    void aTextBeyondReadingIsNone() {
        assertEquals(Optional.empty(), PublicationFrequency.find("ทันที".repeat(100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Monthly", "weekly", "ทุกเดือน"})
    void anotherWordIsNoCodeAndAllAreNamed(String word) {
        assertRefused(
                () -> PublicationFrequency.of(word),
                "ใช้ได้เพียง",
                "must be one of",
                "\"" + word + "\"",
                "at-once, monthly, quarterly, half-yearly, yearly, at-least-yearly");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2024-02-29",
        "QUARTERLY, 2024-04-30",
        "HALF_YEARLY, 2024-07-31",
        "YEARLY, 2025-01-31",
        "AT_LEAST_YEARLY, 2025-01-31"
    })
    void isFreshToTheSameDayOfALaterMonth(PublicationFrequency frequency, LocalDate last) {
        assertEquals(Optional.of(last), frequency.freshUntil(LocalDate.of(2024, 1, 31)));
    }

    @Test
    void noDateTellsWhetherSomethingWasChangedAtOnce() {
        assertEquals(Optional.empty(), PublicationFrequency.AT_ONCE.freshUntil(LocalDate.of(2024, 1, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "YEARLY, MONTHLY, true",
        "MONTHLY, YEARLY, false",
        "MONTHLY, MONTHLY, false",
        "AT_LEAST_YEARLY, YEARLY, false",
        "YEARLY, AT_LEAST_YEARLY, false",
        "MONTHLY, AT_ONCE, true",
        "AT_ONCE, MONTHLY, false",
    })
    void isWeakerWhereItIsLessOften(PublicationFrequency one, PublicationFrequency required, boolean weaker) {
        assertEquals(weaker, one.isWeakerThan(required));
    }
}
