package th.go.example.agency.page;

import io.github.openita.core.words.FiscalYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import th.go.example.agency.store.AgencyStore;
import th.go.example.agency.store.DisclosureStore;
import th.go.example.agency.store.StoredAgency;

/** An agency's page: its results by year, the checks of what it discloses, its plans and their progress. */
@Controller
@RequestMapping(PageConfiguration.PAGES + "/agencies/{agency}")
class AgencyPage {

    private static final int CHECKS = 20;

    private final AgencyStore agencies;
    private final DisclosureStore disclosures;
    private final AgencyTables tables;
    private final Clock clock;

    AgencyPage(AgencyStore agencies, DisclosureStore disclosures, AgencyTables tables, Clock clock) {
        this.agencies = agencies;
        this.disclosures = disclosures;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping
    String agency(@PathVariable long agency, Model model, Locale locale) {
        Wording words = Wording.of(locale);
        StoredAgency stored = agencies.get(agency);
        model.addAttribute("agency", stored);
        model.addAttribute("about", about(stored));
        model.addAttribute("results", tables.results(agency, words));
        model.addAttribute("disclosures", tables.disclosures(agency, words));
        model.addAttribute("plans", tables.plans(agency, words));
        return "officer/agency";
    }

    private static String about(StoredAgency agency) {
        return Stream.of(agency.getDistrict(), agency.getProvince())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** All checks of a year, page by page. */
    @GetMapping("/disclosures/{year}")
    String checks(
            @PathVariable long agency,
            @PathVariable int year,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        PageRequest asked = PageRequest.of(Math.max(page, 1) - 1, CHECKS);
        model.addAttribute("agency", agencies.get(agency));
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute("checks", tables.checks(agency, FiscalYear.of(year), asked, Wording.of(locale)));
        return "officer/checks";
    }

    /** Checks what is kept once more: what was fresh may have grown old. */
    @PostMapping("/disclosures/{year}/checks")
    String check(@PathVariable long agency, @PathVariable int year) {
        long id = disclosures
                .check(agency, FiscalYear.of(year), LocalDate.now(clock))
                .getId();
        return "redirect:" + PageConfiguration.PAGES + "/agencies/" + agency + "/disclosures/" + year + "/checks/" + id;
    }
}
