package io.github.openita.jpa;

import java.util.Map;

class H2ColumnsTest extends ColumnsCase {

    @Override
    Map<String, Object> connection() {
        return Map.of("hibernate.connection.url", "jdbc:h2:mem:columns");
    }

    @Override
    String json(String text) {
        return "json '" + text + "'";
    }
}
