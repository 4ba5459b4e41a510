package th.go.example.agency.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is broken in the database is no fault of the officer's, and closes no page but its own. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenStoreTest extends PageCase {

    private static final String NAME = "หน่วยงานที่ข้อมูลเสียหาย";

    @Autowired
    private JdbcTemplate jdbc;

    private String agency = "";
    private long id;

    private void keep() {
        agency = agency(NAME);
        id = Long.parseLong(agency.replaceFirst(".*/", ""));
        byte[] result = document("result-2567-pa-ron.json");
        assertEquals(
                302,
                visitor().upload(agency + "/upload/result", "r.json", result).status());
    }

    @AfterEach
    void mend() {
        jdbc.update("delete from stored_result where agency = ?", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overall = 170", "fiscal_year = 1999"})
    void aBrokenRowIsAFailureOfTheServiceAndTheOthersAreShown(String broken, CapturedOutput log) {
        keep();
        jdbc.update("update stored_result set " + broken + " where agency = ?", id);
        Sight start = visitor().get("/officer?name=" + PagesTest.encoded(NAME));
        assertEquals(200, start.status(), start::text);
        assertEquals(
                "อ่านไม่ได้",
                start.page().expectFirst("td[data-heading=ผลล่าสุด]").text());
        assertTrue(log.getAll().contains("ERROR"), log::getAll);
        Sight failed = visitor().get(agency);
        assertEquals(500, failed.status(), failed::text);
        assertEquals("เปิดหน้านี้ไม่ได้", failed.page().expectFirst("h1").text());
        assertTrue(failed.page().expectFirst("h1 + p").text().contains("ผู้ดูแลระบบ"), failed::text);
    }

    @Test
    void aBrokenDocumentIsAFailureOfTheServiceToo() {
        keep();
        jdbc.update(
                "update stored_result set result = '{\"edition\": \"nacc-2499\"}' format json where agency = ?", id);
        assertEquals(500, visitor().get(agency).status());
        assertEquals(500, visitor().get(agency + "/results/2567/score").status());
    }
}
