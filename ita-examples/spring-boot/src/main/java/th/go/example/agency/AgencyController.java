package th.go.example.agency;

import io.github.openita.core.words.Agency;
import java.time.Instant;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.go.example.agency.store.AgencyStore;
import th.go.example.agency.store.StoredAgency;

/** The agencies (หน่วยงาน) that anything is kept of. */
@RestController
@RequestMapping("/agencies")
class AgencyController {

    private final AgencyStore agencies;

    AgencyController(AgencyStore agencies) {
        this.agencies = agencies;
    }

    /**
     * An agency in a list.
     *
     * @param id its number here
     * @param agency what is known of it
     * @param savedAt when it was added
     */
    record Line(long id, Agency agency, Instant savedAt) {

        static Line of(StoredAgency kept) {
            return new Line(kept.getId(), kept.toAgency(), kept.getSavedAt());
        }
    }

    /** The same agency has the same address, however often it is handed in. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Line> register(@RequestBody Agency agency) {
        StoredAgency kept = agencies.register(agency);
        return Saved.created(kept, Line.of(kept), "/agencies/" + kept.getId());
    }

    @GetMapping
    PagedModel<Line> list(Pageable page) {
        return new PagedModel<>(agencies.list(page).map(Line::of));
    }

    @GetMapping("/{agency}")
    Line get(@PathVariable long agency) {
        return Line.of(agencies.get(agency));
    }
}
