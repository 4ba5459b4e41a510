package io.github.openita.io.official.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How names and lists are put. */
class ThaiProseTest {

    @Test
    void theLastOfAListIsJoinedByAnd() {
        assertEquals("", ThaiProse.list(List.of()));
        assertEquals("ก", ThaiProse.list(List.of("ก")));
        assertEquals("ก และ ข", ThaiProse.list(List.of("ก", "ข")));
        assertEquals("ก, ข และ ค", ThaiProse.list(List.of("ก", "ข", "ค")));
    }

    @Test
    void everyPlaceOfTheFormIsNamedWithItsCode() {
        Edition edition = Editions.of(2567);
        assertEquals("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", ThaiProse.node(NodeCode.of("9"), edition));
        assertEquals("แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)", ThaiProse.node(NodeCode.of("OIT"), edition));
        assertEquals("EIT ส่วนที่ 1 (EIT Public)", ThaiProse.node(NodeCode.of("EIT@public"), edition));
        assertEquals("ข้อ o1 โครงสร้าง", ThaiProse.node(NodeCode.of("o1"), edition));
    }

    @Test
    void anAgencyIsNamedWithItsPlace() {
        assertEquals(
                "อบต.ก อำเภอข จังหวัดค",
                ThaiProse.place(Agency.builder()
                        .name("อบต.ก")
                        .district("ข")
                        .province("ค")
                        .build()));
        assertEquals(
                "สำนักงานเขตก เขตก กรุงเทพมหานคร",
                ThaiProse.place(Agency.builder()
                        .name("สำนักงานเขตก")
                        .district("ก")
                        .province("กรุงเทพมหานคร")
                        .build()));
    }
}
