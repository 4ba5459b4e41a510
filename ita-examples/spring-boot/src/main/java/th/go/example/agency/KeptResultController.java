package th.go.example.agency;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.FiscalYear;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.go.example.agency.store.ResultLine;
import th.go.example.agency.store.ResultStore;
import th.go.example.agency.store.StoredResult;

/** An agency's results (ผลการประเมิน) of several years. */
@RestController
@RequestMapping("/agencies/{agency}/results")
class KeptResultController {

    private final ResultStore results;

    KeptResultController(ResultStore results) {
        this.results = results;
    }

    /** Under the year of its edition; in place of what is there only with the version that was seen. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AssessmentResult> put(
            @PathVariable long agency,
            @RequestBody AssessmentResult result,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        OptionalLong seen = IfMatch.version(ifMatch);
        StoredResult kept = results.put(agency, result, seen);
        return Saved.reply(kept, kept.getResult(), seen, "/agencies/" + agency + "/results/" + kept.getFiscalYear());
    }

    @GetMapping
    PagedModel<ResultLine> list(@PathVariable long agency, Pageable page) {
        return new PagedModel<>(results.list(agency, page));
    }

    @GetMapping("/{year}")
    ResponseEntity<AssessmentResult> get(@PathVariable long agency, @PathVariable FiscalYear year) {
        StoredResult kept = results.get(agency, year);
        return Saved.reply(kept, kept.getResult());
    }
}
