package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.Reports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @Test
    void theIndexCountsWhatTheElementsOfEachEditionRestOn() {
        List<String> lines = new ArrayList<>(List.of(
                "# แบบประเมินที่มีในไลบรารี · Editions",
                "",
                "Written from the code by a test; do not edit it. Each edition in full, as a table and as JSON; its elements as CSV;",
                "the form as a vocabulary (SKOS) in Turtle and JSON-LD; and what the wording of its elements (องค์ประกอบด้านข้อมูล)",
                "rests on, from the firmest to the weakest. [What is official and what is not, what columns and terms mean, licence](../data.md).",
                "",
                row(
                        "แบบประเมิน · Edition",
                        "องค์ประกอบ · Elements",
                        basis -> basis.getNameTh() + " · " + basis.getCode()),
                row("---", "---:", basis -> "---:")));
        for (Edition edition : editions()) {
            String file = fileOf(edition);
            List<Element> elements = edition.getItems().stream()
                    .flatMap(item -> item.getElements().stream())
                    .toList();
            lines.add(row(
                    "[" + edition.nameWithRevision() + "](" + file + ".md) ([JSON](" + file + ".json), [CSV](" + file
                            + ".csv), [Turtle](" + edition.nameWithRevision() + ".ttl), [JSON-LD]("
                            + edition.nameWithRevision() + ".jsonld))",
                    Integer.toString(elements.size()),
                    basis -> Long.toString(elements.stream()
                            .filter(element -> element.getBasis() == basis)
                            .count())));
        }
        Golden.check("docs/editions/README.md", String.join("\n", lines) + "\n");
    }

    private static String row(String edition, String elements, Function<Basis, String> ofBasis) {
        return Stream.concat(
                        Stream.of(edition, elements), Stream.of(Basis.values()).map(ofBasis))
                .collect(Collectors.joining(" | ", "| ", " |"));
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
