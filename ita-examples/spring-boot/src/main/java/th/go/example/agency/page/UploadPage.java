package th.go.example.agency.page;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.progress.ReportingRound;
import io.github.openita.core.words.InvalidInputException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import th.go.example.agency.store.AgencyStore;

/** The forms by which an officer hands in a file; one with mistakes comes back with all of them, and nothing is kept. */
@Controller
@RequestMapping(PageConfiguration.PAGES + "/agencies/{agency}/upload/{kind}")
class UploadPage {

    private static final int LARGEST_MIB = HandedIn.LARGEST >> 20;

    private final AgencyStore agencies;
    private final Intake intake;
    private final EditionCatalog editions;
    private final MessageSource words;

    UploadPage(AgencyStore agencies, Intake intake, EditionCatalog editions, MessageSource words) {
        this.agencies = agencies;
        this.intake = intake;
        this.editions = editions;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(@PathVariable long agency, @PathVariable UploadKind kind, @ModelAttribute Asked asked) {
        return form(agency, kind, asked, List.of());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView take(
            @PathVariable long agency,
            @PathVariable UploadKind kind,
            @ModelAttribute Asked asked,
            @RequestParam MultipartFile file,
            Locale locale)
            throws IOException {
        if (file.isEmpty() || file.getSize() > HandedIn.LARGEST) {
            return refused(agency, kind, asked, say(file.isEmpty() ? "no-file" : "too-large", locale));
        }
        try {
            String kept = intake.take(agency, kind, asked, HandedIn.of(file));
            return new ModelAndView("redirect:" + PageConfiguration.PAGES + "/agencies/" + agency + kept);
        } catch (InvalidInputException e) {
            List<Mistake> mistakes = Mistake.of(e, Wording.of(locale).language());
            long more = e instanceof DocumentException document ? document.getMore() : 0;
            return refused(agency, kind, asked, mistakes, mistakes.size() + more);
        } catch (ErrorResponseException e) {
            if (isStale(e.getStatusCode())) {
                return refused(agency, kind, asked, say("stale", locale));
            }
            throw e;
        }
    }

    /** Somebody else has handed in the same meanwhile, or it is there already. */
    private static boolean isStale(HttpStatusCode status) {
        return status.isSameCodeAs(HttpStatus.CONFLICT) || status.isSameCodeAs(HttpStatus.PRECONDITION_FAILED);
    }

    private Mistake say(String word, Locale locale) {
        return Mistake.of(words.getMessage("officer.upload." + word, new Object[] {LARGEST_MIB}, locale));
    }

    private ModelAndView refused(long agency, UploadKind kind, Asked asked, Mistake mistake) {
        return refused(agency, kind, asked, List.of(mistake), 1);
    }

    private ModelAndView refused(long agency, UploadKind kind, Asked asked, List<Mistake> mistakes, long found) {
        ModelAndView page = form(agency, kind, asked, mistakes).addObject("found", found);
        page.setStatus(HttpStatus.valueOf(422));
        return page;
    }

    private ModelAndView form(long agency, UploadKind kind, Asked asked, List<Mistake> mistakes) {
        return new ModelAndView("officer/upload")
                .addObject("agency", agencies.get(agency))
                .addObject("kind", kind.code())
                .addObject("asked", asked)
                .addObject("mistakes", mistakes)
                .addObject("largest", LARGEST_MIB)
                .addObject("editions", editions())
                .addObject(
                        "rounds",
                        Stream.of(ReportingRound.values())
                                .map(ReportingRound::getCode)
                                .toList());
    }

    /** The newest revision of each edition, the newest first. */
    private List<Edition> editions() {
        return editions.all().stream()
                .map(Edition::getName)
                .distinct()
                .map(editions::of)
                .sorted(Comparator.comparing(Edition::getFiscalYear).reversed())
                .toList();
    }
}
