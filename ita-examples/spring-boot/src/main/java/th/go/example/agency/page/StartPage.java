package th.go.example.agency.page;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.ThaiText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import th.go.example.agency.Storable;
import th.go.example.agency.store.AgencyStore;
import th.go.example.agency.store.ResultStore;
import th.go.example.agency.store.StoredAgency;

/** The first page: the agencies, to look one up or add one. */
@Controller
@RequestMapping(PageConfiguration.PAGES)
class StartPage {

    private static final Logger LOG = LoggerFactory.getLogger(StartPage.class);
    private static final int AGENCIES = 20;
    private static final PageRequest LATEST =
            PageRequest.of(0, 1, Sort.by("fiscalYear").descending());

    private final AgencyStore agencies;
    private final ResultStore results;

    StartPage(AgencyStore agencies, ResultStore results) {
        this.agencies = agencies;
        this.results = results;
    }

    @GetMapping
    String start(
            @RequestParam(defaultValue = "") @Storable String name,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String asked = ThaiText.normalize(name);
        PageRequest wanted = PageRequest.of(Math.max(page, 1) - 1, AGENCIES, Sort.by("name"));
        model.addAttribute("name", asked);
        model.addAttribute("agencies", agencies.list(asked, wanted).map(this::row));
        model.addAttribute(
                "here",
                UriComponentsBuilder.fromPath(PageConfiguration.PAGES)
                        .queryParam("name", "{name}")
                        .encode()
                        .buildAndExpand(asked)
                        .toUriString());
        return "officer/start";
    }

    private AgencyRow row(StoredAgency stored) {
        return new AgencyRow(
                stored.getId(),
                stored.getName(),
                stored.getDistrict().orElse(""),
                stored.getProvince().orElse(""),
                latest(stored.getId()));
    }

    /** What is broken in the row of one agency does not close the page for all others. */
    private @Nullable String latest(long agency) {
        try {
            return results.list(agency, LATEST).stream()
                    .map(line -> (line.overall() == null ? "–" : line.overall()) + " (" + line.fiscalYear() + ")")
                    .findFirst()
                    .orElse("–");
        } catch (DataAccessException e) {
            LOG.error("The results of agency {} cannot be read", agency, e);
            return null;
        }
    }

    @PostMapping("/agencies")
    String add(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String province) {
        Agency agency = Agency.builder()
                .name(said(name))
                .district(said(district))
                .province(said(province))
                .build();
        return "redirect:" + PageConfiguration.PAGES + "/agencies/"
                + agencies.register(agency).getId();
    }

    private static Optional<String> said(String text) {
        return Optional.of(ThaiText.normalize(text)).filter(ThaiText::hasText);
    }
}
