package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On PostgreSQL, by settings alone. */
@EnabledIf(value = "io.github.openita.postgres.PostgresServer#starts", disabledReason = PostgresServer.WHY_NOT)
class RecordsOnPostgresTest extends RecordsCase {

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", PostgresServer::url);
        properties.add("ita.editions", () -> "file:../data/ovec-2569.json");
    }

    /** The columns are read by what the starter knows. */
    @Test
    void aResultOfAnEditionOfOnesOwnIsKept() {
        String results = post("/agencies", "{\"id\": \"P2\"}").location().orElseThrow() + "/results";
        Reply kept = put(results, "{\"edition\": \"ovec-2569\"}");
        assertEquals(201, kept.status(), kept.body());
        assertEquals("ovec-2569", get(results + "/2569").at("$.edition"));
    }

    @Test
    void itIsPostgresThatCanLookIntoTheDocuments() {
        String version = String.valueOf(jdbc.queryForObject("select version()", String.class));
        assertTrue(version.startsWith("PostgreSQL 1"), version);
        put(
                post("/agencies", "{\"id\": \"P1\"}").location().orElseThrow() + "/results",
                "{\"edition\": \"nacc-2567\", \"scores\": {\"tools\": {\"IIT\": 98.79}}}");
        assertEquals("98.79", jdbc.queryForObject("""
                        select result #>> '{scores,tools,IIT}' from stored_result
                        join stored_agency on stored_agency.id = agency where code = 'P1'
                        """, String.class));
    }
}
