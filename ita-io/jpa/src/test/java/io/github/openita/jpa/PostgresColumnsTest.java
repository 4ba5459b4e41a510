package io.github.openita.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.postgres.PostgresServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "io.github.openita.postgres.PostgresServer#starts", disabledReason = PostgresServer.WHY_NOT)
class PostgresColumnsTest extends ColumnsCase {

    @Override
    Map<String, Object> connection() {
        return Map.of("hibernate.connection.url", PostgresServer.url());
    }

    @Override
    String json(String text) {
        return "'" + text + "'";
    }

    @Test
    void aDocumentIsJsonThatTheDatabaseCanLookInto() {
        assertEquals(
                "jsonb",
                inSession(session -> session.createNativeQuery(
                                "select data_type from information_schema.columns where table_name = 'kept' and column_name = 'result'",
                                String.class)
                        .getSingleResult()));
    }
}
