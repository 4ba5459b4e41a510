package th.go.example.agency;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.rules.CheckReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.go.example.agency.store.CheckLine;
import th.go.example.agency.store.DisclosureLine;
import th.go.example.agency.store.DisclosureStore;
import th.go.example.agency.store.StoredCheck;
import th.go.example.agency.store.StoredDisclosure;

/** An agency's disclosures (การเปิดเผยข้อมูลสาธารณะ) of several years, finished or not, with their checks over time. */
@RestController
@RequestMapping("/agencies/{agency}/disclosures")
class KeptDisclosureController {

    private final DisclosureStore disclosures;
    private final Clock clock;

    KeptDisclosureController(DisclosureStore disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** Under the year of its edition; in place of what is there only with the version that was seen. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Disclosure> put(
            @PathVariable long agency,
            @RequestBody Disclosure disclosure,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        OptionalLong seen = IfMatch.version(ifMatch);
        StoredDisclosure kept = disclosures.put(agency, disclosure, seen);
        return Saved.reply(kept, kept.getDisclosure(), seen, path(agency, kept.getFiscalYear()));
    }

    @GetMapping
    PagedModel<DisclosureLine> list(@PathVariable long agency, Pageable page) {
        return new PagedModel<>(disclosures.list(agency, page));
    }

    @GetMapping("/{year}")
    ResponseEntity<Disclosure> get(@PathVariable long agency, @PathVariable FiscalYear year) {
        StoredDisclosure kept = disclosures.get(agency, year);
        return Saved.reply(kept, kept.getDisclosure());
    }

    /** Checks what is kept, and keeps what that found; each finding says whether it is new since the check before. */
    @PostMapping("/{year}/checks")
    ResponseEntity<CheckReport> check(
            @PathVariable long agency, @PathVariable FiscalYear year, @RequestParam Optional<LocalDate> asOf) {
        StoredCheck made = disclosures.check(agency, year, asOf.orElseGet(() -> LocalDate.now(clock)));
        return Saved.created(made, made.getReport(), path(agency, year) + "/checks/" + made.getId());
    }

    @GetMapping("/{year}/checks")
    PagedModel<CheckLine> checks(@PathVariable long agency, @PathVariable FiscalYear year, Pageable page) {
        return new PagedModel<>(disclosures.checks(agency, year, page));
    }

    @GetMapping("/{year}/checks/{id}")
    CheckReport check(@PathVariable long agency, @PathVariable FiscalYear year, @PathVariable long id) {
        return disclosures.getCheck(agency, year, id).getReport();
    }

    private static String path(long agency, FiscalYear year) {
        return "/agencies/" + agency + "/disclosures/" + year;
    }
}
