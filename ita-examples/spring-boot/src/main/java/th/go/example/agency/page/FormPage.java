package th.go.example.agency.page;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.csv.Form;
import io.github.openita.io.csv.Forms;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Empty forms to fill in with Excel. */
@Controller
@RequestMapping(PageConfiguration.PAGES + "/forms")
class FormPage {

    private final EditionCatalog editions;

    FormPage(EditionCatalog editions) {
        this.editions = editions;
    }

    @GetMapping("/{kind}.xlsx")
    FileView form(@PathVariable UploadKind kind, @RequestParam String edition, Locale locale) {
        Wording words = Wording.of(locale);
        Edition of = editions.of(edition);
        FiscalYear year = kind == UploadKind.PLAN || kind == UploadKind.PROGRESS
                ? of.getFiscalYear().plusYears(1)
                : of.getFiscalYear();
        Form form = Forms.empty(kind.form(), of, year, words.language());
        String name = kind.form().getName().in(words.language()) + " " + year + ".xlsx";
        return new FileView(name, Ending.XLSX.mediaType(), form::writeXlsx);
    }
}
