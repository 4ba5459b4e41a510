package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.Reports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exports under docs/editions are current, and each reads back as the edition it was written from. */
class EditionDocsTest {

    static List<Edition> editions() {
        return Editions.all();
    }

    /** The newest revision has the plain name. */
    private static String fileOf(Edition edition) {
        return Editions.catalog().nameOf(edition);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theExportIsCurrent(Edition edition) {
        Golden.check(
                "docs/editions/" + fileOf(edition) + ".json", ItaJson.standard().write(edition));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theTableForDomainExpertsIsCurrent(Edition edition) {
        Golden.check(
                "docs/editions/" + fileOf(edition) + ".md",
                Reports.edition(edition, Language.TH).toMarkdown());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theExportReadsBackEqual(Edition edition) {
        String text = ItaJson.standard().write(edition);
        Edition read =
                ItaJson.standard().readEdition(Source.of(edition.getName(), text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(edition, read);
        assertEquals(text, ItaJson.standard().write(read));
    }
}
