package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyTypeTest {

    @ParameterizedTest
    @CsvSource({
        "อบต., SAO",
        "อบต, SAO",
        "องค์การบริหารส่วนตําบล, SAO",
        "sao, SAO",
        "ทต., SUBDISTRICT_MUNICIPALITY",
        "เทศบาล ตำบล, SUBDISTRICT_MUNICIPALITY",
        "subdistrict municipality, SUBDISTRICT_MUNICIPALITY",
        "อบจ., PAO",
        "องค์การบริหารส่วนตำบล (อบต.), SAO",
        "เทศบาลตำบล (ทต.), SUBDISTRICT_MUNICIPALITY",
        "อื่นๆ, OTHER"
    })
    void isReadAsPeopleWriteIt(String text, AgencyType type) {
        assertEquals(type, AgencyType.parse(text));
    }

    @ParameterizedTest
    @EnumSource
    void isReadByItsOwnNames(AgencyType type) {
        assertEquals(type, AgencyType.parse(type.name()));
        assertEquals(type, AgencyType.parse(type.getNameTh()));
    }

    @Test
    void isRefusedWithThoseThereAre() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> AgencyType.parse("ชมรม"));
        assertTrue(
                refused.getText().getTh().startsWith("\"ชมรม\" ไม่ใช่ประเภทหน่วยงาน: มี องค์การบริหารส่วนจังหวัด, "));
    }
}
