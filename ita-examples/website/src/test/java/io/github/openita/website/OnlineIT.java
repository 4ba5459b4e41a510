package io.github.openita.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.words.Agency;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.online.OnlineLinks;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Evidence;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as its server delivers it, checked over the network as somebody without its files would. */
class OnlineIT {

    @TempDir
    static Path parent;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = SiteIT.built(new Workspace(parent)).file("site");
    }

    private static CheckReport check(SiteServer server) throws IOException {
        Disclosure written =
                ItaJson.standard().readDisclosure(Path.of("ita.json")).getDisclosure();
        Agency agency = written.getAgency().orElseThrow();
        Disclosure served = written.toBuilder()
                .agency(agency.toBuilder().website(server.address()).build())
                .build();
        try (OnlineLinks links = OnlineLinks.builder()
                .allowPrivate(true)
                .perHost(8, Duration.ZERO)
                .build()) {
            return DisclosureChecker.of(RuleSets.of(2567)).withLinks(links).check(served);
        }
    }

    @Test
    void everyLinkOpensAndEveryItemIsReadAndNothingIsWrong() throws IOException {
        try (SiteServer server = new SiteServer(site)) {
            CheckReport report = check(server);
            assertEquals(List.of(), report.getFindings());
            assertEquals(
                    Set.of(Verdict.COMPLETE),
                    report.getItems().stream().map(item -> item.getVerdict()).collect(Collectors.toSet()));
            assertEquals(
                    Set.of(Evidence.READ),
                    report.getItems().stream().map(item -> item.getEvidence()).collect(Collectors.toSet()));
            assertEquals(Optional.of("HTTP"), report.getOnline());
            Set<String> files = Set.copyOf(server.delivered());
            assertTrue(files.contains("/files/o16-2567.xlsx") && files.contains("/about.html"), files::toString);
        }
    }

    @Test
    void aFileThatTheServerHasNotIsADeadLinkOfItsItemAndOfNoOther() throws IOException {
        Path file = site.resolve("files/o34-2567.pdf");
        byte[] before = Files.readAllBytes(file);
        Files.delete(file);
        try (SiteServer server = new SiteServer(site)) {
            CheckReport report = check(server);
            assertEquals(
                    List.of("o34 dead-link error"),
                    report.getFindings().stream()
                            .map(finding -> finding.getItem().orElseThrow() + " "
                                    + finding.getKind().getCode() + " "
                                    + finding.getSeverity().getCode())
                            .toList());
            assertEquals(FindingKind.DEAD_LINK, report.getFindings().get(0).getKind());
        } finally {
            Files.write(file, before);
        }
    }

    @Test
    void anErrorPageUnderTheNameOfAFileIsFound() throws IOException {
        Path file = site.resolve("files/o28-2567.pdf");
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, "<!doctype html><title>404 Not Found</title><h1>Not Found</h1>");
        try (SiteServer server = new SiteServer(site)) {
            assertEquals(
                    Set.of("o28"),
                    check(server).getFindings().stream()
                            .map(finding -> finding.getItem().orElseThrow().toString())
                            .collect(Collectors.toSet()));
        } finally {
            Files.write(file, before);
        }
    }
}
