package th.go.example.agency;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.constraint.CompleteDisclosure;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an agency discloses (การเปิดเผยข้อมูลสาธารณะ). */
@RestController
class DisclosureController {

    private static final String EDITION = "nacc-2567";

    private final EditionCatalog editions;
    private final Clock clock;

    DisclosureController(EditionCatalog editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** Everything that was found, of any edition; what is wrong with the text is among it. */
    @PostMapping(path = "/disclosures/report", consumes = MediaType.APPLICATION_JSON_VALUE)
    CheckReport report(@RequestBody DisclosureDocument document, @RequestParam Optional<LocalDate> asOf) {
        String edition = document.getDisclosure().getEdition().orElseThrow();
        return DisclosureChecker.of(RuleSets.of(editions.of(edition)))
                .asOf(asOf.orElseGet(() -> LocalDate.now(clock)))
                .check(document);
    }

    /** Takes this year's disclosure where it is complete, and no other. */
    @PostMapping(path = "/disclosures", consumes = MediaType.APPLICATION_JSON_VALUE)
    Forecast submit(@RequestBody @Valid @CompleteDisclosure(edition = EDITION) Disclosure disclosure) {
        return DisclosureChecker.of(RuleSets.of(EDITION)).check(disclosure).getForecast();
    }
}
