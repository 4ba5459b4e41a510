package th.go.example.agency.page;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import th.go.example.agency.store.AgencyStore;
import th.go.example.agency.store.StoredAgency;

/** The reports: each inside a page of its own, and as a file. */
@Controller
@RequestMapping(PageConfiguration.PAGES + "/agencies/{agency}")
class ReportPage {

    private static final String FILE = "/report.{ending}";

    private final AgencyStore agencies;
    private final AgencyReports reports;
    private final MessageSource words;

    ReportPage(AgencyStore agencies, AgencyReports reports, MessageSource words) {
        this.agencies = agencies;
        this.reports = reports;
        this.words = words;
    }

    @GetMapping({"/series", "/series" + FILE})
    ModelAndView series(@PathVariable long agency, @PathVariable Optional<Ending> ending, Locale locale) {
        return page(agency, "series", "", reports.series(agency, languageOf(locale)), ending, locale);
    }

    @GetMapping({"/results/{year}/{view}", "/results/{year}/{view}" + FILE})
    ModelAndView result(
            @PathVariable long agency,
            @PathVariable int year,
            @PathVariable ResultView view,
            @PathVariable Optional<Ending> ending,
            Locale locale) {
        Report report = reports.result(agency, FiscalYear.of(year), view, languageOf(locale));
        return page(agency, view.code(), String.valueOf(year), report, ending, locale)
                .addObject("views", List.of(ResultView.values()));
    }

    @GetMapping({"/disclosures/{year}/checks/{check}", "/disclosures/{year}/checks/{check}" + FILE})
    ModelAndView check(
            @PathVariable long agency,
            @PathVariable int year,
            @PathVariable long check,
            @PathVariable Optional<Ending> ending,
            Locale locale) {
        Report report = reports.check(agency, FiscalYear.of(year), check, languageOf(locale));
        return page(agency, "check", String.valueOf(year), report, ending, locale);
    }

    @GetMapping({"/plans/{plan}", "/plans/{plan}" + FILE})
    ModelAndView plan(
            @PathVariable long agency, @PathVariable long plan, @PathVariable Optional<Ending> ending, Locale locale) {
        String year = reports.yearOfPlan(agency, plan).toString();
        return page(agency, "plan", year, reports.plan(agency, plan, languageOf(locale)), ending, locale);
    }

    @GetMapping({"/plans/{plan}/progress/{id}", "/plans/{plan}/progress/{id}" + FILE})
    ModelAndView progress(
            @PathVariable long agency,
            @PathVariable long plan,
            @PathVariable long id,
            @PathVariable Optional<Ending> ending,
            Locale locale) {
        String year = reports.yearOfPlan(agency, plan).toString();
        return page(agency, "progress", year, reports.progress(agency, plan, id, languageOf(locale)), ending, locale);
    }

    private static Language languageOf(Locale locale) {
        return Wording.of(locale).language();
    }

    private ModelAndView page(
            long agency, String kind, String year, Report report, Optional<Ending> ending, Locale locale) {
        StoredAgency owner = agencies.get(agency);
        String title = words.getMessage("officer.report." + kind, new Object[] {year}, locale)
                .strip();
        if (ending.isPresent()) {
            return new ModelAndView(file(title + " " + owner.getName(), report, ending.get()));
        }
        return new ModelAndView("officer/report")
                .addObject("agency", owner)
                .addObject("kind", kind)
                .addObject("heading", title);
    }

    /** The HTML stands inside a page; the others are kept. */
    private static FileView file(String title, Report report, Ending ending) {
        String name = title + "." + ending.format().getFileEnding();
        return new FileView(
                ending == Ending.HTML ? null : name, ending.mediaType(), out -> report.write(ending.format(), out));
    }
}
