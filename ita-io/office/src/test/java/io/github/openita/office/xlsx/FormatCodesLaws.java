package io.github.openita.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every format code. */
class FormatCodesLaws {

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("0#?.,%;ymdhsbegE/@_*\\\"[]$-41ฯ AMPGeneral")
                .ofMaxLength(30);
    }

    /** Whatever stands in a code, a number has some look. */
    @Property
    void anyCodeGivesSomeText(@ForAll("codes") String code, @ForAll BigDecimal number) {
        String shown = DateFormatCode.of(code, false)
                .map(date -> date.format(number, false))
                .orElseGet(() -> NumberFormatCode.of(code).format(number));
        assertTrue(shown.length() < 10_000);
    }
}
