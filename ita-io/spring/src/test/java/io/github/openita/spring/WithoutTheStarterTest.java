package io.github.openita.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.io.json.ItaJson;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot 4 looks for modules of Jackson: with {@code ita-io} alone a document is a body and a reply. */
class WithoutTheStarterTest {

    private static final Path RESULT = Path.of("../../ita-examples/data/result-2567-pa-ron.json");

    /** What the starter would give. */
    @Configuration(proxyBeanMethods = false)
    static class OwnCatalog {

        @Bean
        EditionCatalog catalog() {
            return Editions.catalog();
        }
    }

    @Test
    void documentsAreTakenReturnedAndRefused() throws Exception {
        assumeTrue(SpringBootVersion.getVersion().startsWith("4."), "3.5 looks for no modules");
        try (Service service = Service.start(
                List.of(OwnCatalog.class),
                "spring.autoconfigure.exclude=" + ItaAutoConfiguration.class.getName() + ","
                        + ItaWebAutoConfiguration.class.getName())) {
            assertEquals(0, service.context().getBeanNamesForType(ItaJson.class).length);
            HttpResponse<String> scored = service.post("/score-card", Files.readString(RESULT), "th");
            assertEquals(
                    ItaJson.standard()
                            .writeLine(Scorer.of(Editions.of(2567))
                                    .score(ItaJson.standard().readResult(RESULT))),
                    scored.body() + "\n");
            for (String mistaken : List.of(
                    "{'edition': 'nacc-2567', 'scores': {'qestions': {}}}",
                    "{'edition': 'nacc-2567', 'scores': {'questions': {'o99': 1}}}",
                    "{'edition': 'nacc-2567', 'scores': {'questions': {'o17': 101}}}",
                    "{'edition': 'nacc-2599', 'scores': {}}")) {
                assertEquals(
                        400,
                        service.post("/score-card", mistaken.replace('\'', '"'), "th")
                                .statusCode(),
                        mistaken);
            }
        }
    }
}
