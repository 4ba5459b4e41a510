package io.github.openita.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.page.FoundBy;
import io.github.openita.io.page.MergedDisclosure;
import io.github.openita.io.page.PageImport;
import io.github.openita.io.page.PageImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the built page back to a disclosure, as a team would begin that has a page and no {@code ita.json} yet. */
class ImportIT {

    private static final Edition EDITION = ItaJson.standard().edition("nacc-2567");

    @TempDir
    static Path parent;

    private static Disclosure written;
    private static PageImport imported;

    @BeforeAll
    static void importPage() throws IOException {
        Path page = SiteIT.built(new Workspace(parent)).file("site/ita.html");
        written = ItaJson.standard().readDisclosure(Path.of("ita.json")).getDisclosure();
        // Links of the page are relative; those of the document begin with a slash.
        imported = PageImporter.of(EDITION)
                .withBase("https://www.tuayang.example/ita.html")
                .read(Source.of(page));
    }

    @Test
    void everyItemIsFoundByItsCodeWithItsTitle() {
        assertEquals(35, imported.getItems().size());
        assertEquals(List.of(), imported.getMissing());
        assertEquals(List.of(), imported.getWithoutLink());
        assertEquals(List.of(), imported.getNotUnderstood());
        assertTrue(imported.getItems().stream().allMatch(item -> item.by() == FoundBy.CODE));
        EDITION.getItems()
                .forEach(item -> assertEquals(
                        item.getNameTh(),
                        imported.getDisclosure()
                                .getItems()
                                .get(item.getCode())
                                .getTitle()
                                .orElseThrow()));
    }

    @Test
    void everyItemHasTheLinksOfTheDocument() {
        assertEquals(linksOf(written), linksOf(imported.getDisclosure()));
    }

    private static Map<String, List<String>> linksOf(Disclosure disclosure) {
        return disclosure.getItems().entrySet().stream()
                .collect(Collectors.toMap(
                        item -> item.getKey().toString(),
                        item -> item.getValue().getLinks().stream()
                                .map(Link::getUrl)
                                .map(url -> url.replace("https://www.tuayang.example/", "/"))
                                .toList()));
    }

    @Test
    void thePageNamesNoOtherYear() {
        assertFalse(imported.isOfOtherYear());
    }

    @Test
    void onlyTheLinkToTheDocumentItselfBelongsToNoItem() {
        assertEquals(
                List.of("https://www.tuayang.example/ita.json"),
                imported.getStrayLinks().stream()
                        .map(link -> link.link().getUrl())
                        .toList());
    }

    @Test
    void addedToTheDocumentItChangesNothingButTheWayLinksAreWritten() {
        MergedDisclosure merged = PageImporter.of(EDITION)
                .withBase("https://www.tuayang.example/ita.html")
                .read(Source.of(parent.resolve("clone/site/ita.html")))
                .into(written);
        assertEquals(List.of(), merged.addedItems());
        written.getItems().forEach((code, item) -> {
            assertEquals(
                    item.getElements(), merged.disclosure().getItems().get(code).getElements());
            assertEquals(
                    item.getTitle(), merged.disclosure().getItems().get(code).getTitle());
        });
    }
}
