package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small words: tools, levels, bases, agencies, bilingual texts, parts and stretches of days. */
class ValuesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 30);
    private static final DateSpan HALF_YEAR = DateSpan.of(FIRST, LAST);

    @ParameterizedTest
    @EnumSource(Basis.class)
    void basisIsReadFromItsWord(Basis basis) {
        assertEquals(basis, Basis.of(basis.getCode()));
    }

    @Test
    void basesAreOrderedFromTheFirmestToTheWeakest() {
        assertEquals(
                "proved official assessor practice inferred unverified unknown",
                Arrays.stream(Basis.values()).map(Basis::getCode).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Proved", " proved", "guess", "พิสูจน์จากผลที่ประกาศ"})
    void anotherWordIsNoBasisAndAllBasesAreNamed(String word) {
        assertRefused(
                () -> Basis.of(word),
                "ใช้ได้เพียง",
                "must be one of",
                "\"" + word + "\"",
                "proved, official, assessor, practice, inferred, unverified, unknown");
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void basisHasAThaiName(Basis basis) {
        assertFalse(basis.getNameTh().isBlank());
    }

    @ParameterizedTest
    @EnumSource(
            value = AgencyType.class,
            names = {"PAO", "CITY_MUNICIPALITY", "TOWN_MUNICIPALITY", "SUBDISTRICT_MUNICIPALITY", "SAO", "SPECIAL_LOCAL"
            })
    void sixTypesAreLocalGovernment(AgencyType type) {
        assertTrue(type.isLocalGovernment());
    }

    @ParameterizedTest
    @EnumSource(
            value = AgencyType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PAO", "CITY_MUNICIPALITY", "TOWN_MUNICIPALITY", "SUBDISTRICT_MUNICIPALITY", "SAO", "SPECIAL_LOCAL"
            })
    void allOtherTypesAreNotLocalGovernment(AgencyType type) {
        assertFalse(type.isLocalGovernment());
    }

    @Test
    void everyTypeOfAgencyHasAThaiNameOfItsOwn() {
        assertEquals(
                AgencyType.values().length,
                Arrays.stream(AgencyType.values())
                        .map(AgencyType::getNameTh)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @CsvSource({"IIT, i", "EIT, e", "OIT, o"})
    void toolHasItsLetter(Tool tool, char letter) {
        assertEquals(letter, tool.getLetter());
    }

    @ParameterizedTest
    @CsvSource({
        "IIT, แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
        "EIT, แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
        "OIT, แบบวัดการเปิดเผยข้อมูลสาธารณะ"
    })
    void toolHasItsOfficialName(Tool tool, String name) {
        assertEquals(name, tool.getNameTh());
    }

    @ParameterizedTest
    @CsvSource({
        "IIT, Internal Integrity and Transparency Assessment",
        "EIT, External Integrity and Transparency Assessment",
        "OIT, Open Data Integrity and Transparency Assessment"
    })
    void toolHasItsEnglishName(Tool tool, String name) {
        assertEquals(name, tool.getNameEn());
    }

    @ParameterizedTest
    @CsvSource({
        "TOOL, tool, เครื่องมือ",
        "INDICATOR, indicator, ตัวชี้วัด",
        "SUB_INDICATOR, subIndicator, ตัวชี้วัดย่อย",
        "QUESTION, question, ข้อ"
    })
    void levelHasItsWordAndThaiTerm(Level level, String code, String nameTh) {
        assertEquals(List.of(code, nameTh), List.of(level.getCode(), level.getNameTh()));
    }

    @ParameterizedTest
    @CsvSource({"TH, ผ่านดี", "EN, Good"})
    void bilingualTextIsShownInTheLanguageAskedFor(Language language, String shown) {
        assertEquals(shown, BilingualText.of("ผ่านดี", "Good").in(language));
    }

    @Test
    void bilingualTextKeepsItsThai() {
        assertEquals("ผ่านดี", BilingualText.of("ผ่านดี", "Good").getTh());
    }

    @Test
    void bilingualTextKeepsItsEnglish() {
        assertEquals("Good", BilingualText.of("ผ่านดี", "Good").getEn());
    }

    @Test
    void bilingualTextIsEnglishWhereNobodyAsks() {
        assertEquals("Good", BilingualText.of("ผ่านดี", "Good").toString());
    }

    @Test
    void bilingualTextsAreEqualByValue() {
        assertEqualByValue(BilingualText.of("ผ่าน", "Pass"), BilingualText.of("ผ่าน", "Pass"));
    }

    @ParameterizedTest
    @CsvSource({"ผ่าน, Good", "ผ่านดี, Pass"})
    void bilingualTextsDifferInEitherLanguage(String th, String en) {
        assertNotEquals(BilingualText.of("ผ่านดี", "Good"), BilingualText.of(th, en));
    }

    @Test
    void refusalIsInEnglishForWhoeverReadsTheLog() {
        assertEquals("no", new InvalidInputException("ไม่", "no").getMessage());
    }

    @Test
    void refusalKeepsBothLanguages() {
        assertEquals(BilingualText.of("ไม่", "no"), new InvalidInputException("ไม่", "no").getText());
    }

    @Test
    void partIsShownAsItsCode() {
        assertEquals("public", ToolPart.of("public", "EIT ส่วนที่ 1").toString());
    }

    @Test
    void partHasItsCodeAndThaiName() {
        ToolPart part = ToolPart.of("public", "EIT ส่วนที่ 1");
        assertEquals(List.of("public", "EIT ส่วนที่ 1"), List.of(part.getCode(), part.getNameTh()));
    }

    @Test
    void partsAreEqualByValue() {
        assertEqualByValue(ToolPart.of("survey", "EIT ส่วนที่ 2"), ToolPart.of("survey", "EIT ส่วนที่ 2"));
    }

    @ParameterizedTest
    @CsvSource({"survey, EIT ส่วนที่ 1", "public, EIT ส่วนที่ 2"})
    void partsDifferInCodeOrName(String code, String nameTh) {
        assertNotEquals(ToolPart.of("public", "EIT ส่วนที่ 1"), ToolPart.of(code, nameTh));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-01", "2025-06-15", "2025-09-30"})
    void spanContainsItsEndsAndWhatLiesBetween(LocalDate day) {
        assertTrue(HALF_YEAR.contains(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-31", "2025-10-01", "2024-06-15"})
    void spanDoesNotContainWhatLiesOutside(LocalDate day) {
        assertFalse(HALF_YEAR.contains(day));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-01, 2025-09-30", "2025-04-02, 2025-09-29", "2025-09-30, 2025-09-30"})
    void spanContainsSpansThatDoNotLeaveIt(LocalDate first, LocalDate last) {
        assertTrue(HALF_YEAR.contains(DateSpan.of(first, last)));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 2025-09-30", "2025-04-01, 2025-10-01", "2025-03-01, 2025-12-01", "2024-01-01, 2024-01-02"})
    void spanDoesNotContainSpansThatLeaveIt(LocalDate first, LocalDate last) {
        assertFalse(HALF_YEAR.contains(DateSpan.of(first, last)));
    }

    @Test
    void spanOfOneDayIsTaken() {
        assertTrue(DateSpan.of(FIRST, FIRST).contains(FIRST));
    }

    @Test
    void spanThatEndsBeforeItStartsIsRefused() {
        assertRefused(
                () -> DateSpan.of(LAST, FIRST),
                "30 ก.ย. 2568 ถึง 1 เม.ย. 2568: วันสุดท้ายต้องไม่มาก่อนวันแรก",
                "2025-09-30 to 2025-04-01: the last day must not be before the first");
    }

    @Test
    void spanHasItsFirstAndLastDay() {
        assertEquals(List.of(FIRST, LAST), List.of(HALF_YEAR.getFirstDay(), HALF_YEAR.getLastDay()));
    }

    @Test
    void spanIsWrittenWithASlash() {
        assertEquals("2025-04-01/2025-09-30", HALF_YEAR.toString());
    }

    @Test
    void spansAreEqualByValue() {
        assertEqualByValue(HALF_YEAR, DateSpan.of(FIRST, LAST));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-02, 2025-09-30", "2025-04-01, 2025-09-29"})
    void spansDifferInEitherDay(LocalDate first, LocalDate last) {
        assertNotEquals(HALF_YEAR, DateSpan.of(first, last));
    }

    @Test
    void agenciesAreTheSameOrOthersOnlyWhereBothSayWhoTheyAre() {
        Agency named = Agency.builder().name("อบต. ก").build();
        Agency spaced = Agency.builder().name(" อบต.  ก").id("1").build();
        Agency other = Agency.builder().name("อบต. ก").id("2").build();
        Agency nameless = Agency.builder().id("1").build();
        Agency nobody = Agency.builder().build();
        assertTrue(named.isSameAs(spaced) && spaced.isSameAs(named) && !named.isOtherThan(spaced));
        assertTrue(spaced.isOtherThan(other) && !spaced.isSameAs(other));
        assertTrue(spaced.isSameAs(nameless));
        assertFalse(named.isSameAs(nameless) || named.isOtherThan(nameless));
        assertFalse(nobody.isSameAs(nobody) || nobody.isOtherThan(nobody));
    }

    private static Agency sao(String name, String province) {
        return Agency.builder().name(name).province(province).build();
    }

    @ParameterizedTest
    @CsvSource({
        "อบต.ป่าร่อน, องค์การบริหารส่วนตำบลป่าร่อน",
        "องค์การบริหารส่วนตำบล ป่าร่อน, องค์การบริหารส่วนตำบลป่าร่อน",
        "อบจ. ตราด, องค์การบริหารส่วนจังหวัดตราด",
        "ทต.บางปู ๑, เทศบาลตำบล บางปู 1",
        "ทม.น่าน, เทศบาลเมืองน่าน",
        "ทน.ยะลา, เทศบาลนครยะลา",
    })
    void anAgencyIsTheSameHoweverItsNameIsWritten(String one, String other) {
        assertTrue(sao(one, "ตราด").isSameAs(sao(other, "จ. ตราด")));
        assertTrue(sao(other, "จังหวัดตราด").isSameAs(sao(one, "ตราด")));
        assertTrue(sao(one, "-").isSameAs(sao(other, "ตราด")));
    }

    @Test
    void theSameNameInAnotherDistrictOrProvinceIsAnotherAgency() {
        Agency here = sao("อบต.ป่าร่อน", "สุราษฎร์ธานี");
        assertTrue(here.isOtherThan(sao("องค์การบริหารส่วนตำบลป่าร่อน", "จังหวัด เชียงใหม่")));
        Agency muang = Agency.builder()
                .name("อบต.ป่าร่อน")
                .district("เมืองสุราษฎร์ธานี")
                .build();
        Agency district =
                Agency.builder().name("อบต.ป่าร่อน").district("อ.เมือง").build();
        assertTrue(muang.isSameAs(district) && district.isSameAs(here));
        assertTrue(muang.isOtherThan(
                Agency.builder().from(muang).district("อำเภอกาญจนดิษฐ์").build()));
        assertTrue(sao("สำนัก ก", "กทม.").isSameAs(sao("สำนัก ก", "กรุงเทพมหานคร")));
        assertTrue(sao("สำนัก ก", "กทม").isSameAs(sao("สำนัก ก", "จ. กรุงเทพฯ 10200")));
        assertTrue(sao("สำนัก ก", "กรุงเทพมหานครฯ").isOtherThan(sao("สำนัก ก", "จังหวัดตราด")));
        assertTrue(sao("อบต. ก", "พระนครศรีอยุธยา").isSameAs(sao("อบต. ก", "อยุธยา")));
        assertTrue(sao("อบต.ป่าร่อน", "ตราด").isOtherThan(sao("ทต.ป่าร่อน", "ตราด")));
        assertTrue(sao("ทนาย", "ตราด").isOtherThan(sao("เทศบาลนครนาย", "ตราด")));
    }

    @Test
    void aFiscalYearIsHadOfAText() {
        assertEquals(FiscalYear.of(2567), FiscalYear.valueOf("๒๕๖๗"));
        assertThrows(InvalidInputException.class, () -> FiscalYear.valueOf("2024"));
    }

    @Test
    void anIdentifierThatSaysNothingIsNone() {
        Agency dash = Agency.builder().id("-").name("อบต.ก").build();
        assertFalse(dash.isOtherThan(Agency.builder().id("A1").name("อบต. ก").build()));
        Agency small = Agency.builder().id("a 1").build();
        assertTrue(small.isSameAs(Agency.builder().id("A๑").build()));
        assertFalse(Agency.builder()
                .id("-")
                .build()
                .isSameAs(Agency.builder().id("-").build()));
    }

    @Test
    void nothingNeedsToBeSaidOfAnAgency() {
        assertEquals(Optional.empty(), Agency.builder().build().getName());
    }

    @Test
    void agenciesAreEqualByValue() {
        assertEqualByValue(
                Agency.builder().name("อบต.หัวเรือ").type(AgencyType.SAO).build(),
                Agency.builder().type(AgencyType.SAO).name("อบต.หัวเรือ").build());
    }

    private static void assertEqualByValue(Object one, Object other) {
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
    }
}
