package io.github.openita.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers look in a spreadsheet. */
class FormatCodesTest {

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.5 | #,##0.00 | 1,234,567.50",
                "-1234.5 | #,##0.00 | -1,234.50",
                "-1234.5 | #,##0.00;(#,##0.00) | (1,234.50)",
                "1234.5 | #,##0.00_);[Red](#,##0.00) | 1,234.50",
                "0 | _-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | -",
                "12 | _-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | 12.00",
                "0 | 0;-0;\"ไม่มี\" | ไม่มี",
                "0.5 | 0.0% | 50.0%",
                "5 | 000 | 005",
                "0.5 | #.## | .5",
                "5 | #.## | 5",
                "1234567 | #,##0,\" พันบาท\" | 1,235 พันบาท",
                "50 | [$฿-41E]#,##0.00 | ฿50.00",
                "50 | #,##0\\ \"บาท\" | 50 บาท",
                "12 | General | 12",
                "0.30000000000000004 | General | 0.3",
                "12345 | 0.00E+00 | 12345",
                "0.5 | # ?/? | 0.5",
                "7 | @ | 7",
                "3 | \"โครงการที่ \"0 | โครงการที่ 3",
            })
    void numbersLookAsTheirCodeSays(BigDecimal number, String code, String shown) {
        assertEquals(shown, NumberFormatCode.of(code).format(number));
        assertTrue(DateFormatCode.of(code, false).isEmpty());
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "45566 | d/m/yyyy | 1/10/2024",
                "45566 | dd/mm/yy | 01/10/24",
                "45566 | [$-107041E]d mmm yy;@ | 1 ต.ค. 67",
                "45566 | [$-107041E]d mmmm yyyy | 1 ตุลาคม 2567",
                "45566 | [$-D07041E]d mmmm yyyy | ๑ ตุลาคม ๒๕๖๗",
                "45566 | [$-1070000]d/mm/yyyy;@ | 1/10/2567",
                "45566 | [$-41E]d mmmm yyyy | 1 ตุลาคม 2024",
                "45566 | [$-409]d-mmm-yy | 1-Oct-24",
                "45566 | d mmmm bbbb | 1 October 2567",
                "45566.5625 | d/m/yyyy h:mm | 1/10/2024 13:30",
                "45566.5625 | h:mm AM/PM | 1:30 PM",
                "45566.5625 | hh:mm:ss | 13:30:00",
                "0.0423 | mm:ss | 00:55",
                "1.5 | [h]:mm | 36:00",
                "1 | d/m/yyyy | 1/1/1900",
                "61 | d/m/yyyy | 1/3/1900",
                "-1 | d/m/yyyy | -1",
                "99999999 | d/m/yyyy | 99999999",
                "45566 | \"ณ วันที่ \"d/m/yyyy | ณ วันที่ 1/10/2024",
            })
    void daysLookAsTheirCodeSays(BigDecimal serial, String code, String shown) {
        assertEquals(shown, DateFormatCode.of(code, false).orElseThrow().format(serial, false));
    }

    @ParameterizedTest
    @CsvSource({"14, 1/10/2567", "22, 1/10/2567 0:00"})
    void theDayOfTheMachineIsOfTheBuddhistEra(String id, String shown) {
        String code = id.equals("14") ? "d/m/yyyy" : "d/m/yyyy h:mm";
        assertEquals(shown, DateFormatCode.of(code, true).orElseThrow().format(BigDecimal.valueOf(45_566), false));
    }
}
