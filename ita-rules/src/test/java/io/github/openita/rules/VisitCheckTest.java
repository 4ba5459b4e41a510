package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.reading.FileInMemory;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.LinkVisitor;
import io.github.openita.rules.reading.SiteInMemory;
import io.github.openita.rules.reading.VisitEnd;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Links that are tried over the network by whoever is asked to. */
class VisitCheckTest {

    private static final RuleSet RULES = RuleSets.of(2567);

    /** A network in which every address ends in the same way. */
    private static final class Everywhere implements LinkVisitor {

        private final VisitEnd end;
        private final List<String> prepared = new ArrayList<>();
        private final List<String> visited = new ArrayList<>();

        Everywhere(VisitEnd end) {
            this.end = end;
        }

        @Override
        public String getName() {
            return "network";
        }

        @Override
        public void prepare(Collection<String> urls) {
            assertTrue(visited.isEmpty());
            prepared.addAll(urls);
        }

        @Override
        public LinkVisit visit(String url) {
            visited.add(url);
            return new LinkVisit(
                    end,
                    end == VisitEnd.UNREACHABLE ? Optional.empty() : Optional.of(200),
                    List.of("https://www.example.go.th/end"),
                    end == VisitEnd.OPENED
                            ? Optional.of(new FileInMemory(
                                    url,
                                    FileInMemory.text(
                                            FileKind.HTML, "ประจำปี 2566\nปัญหา/อุปสรรค ไม่มี\nข้อเสนอแนะ\n-")))
                            : Optional.empty());
        }
    }

    private static Disclosure o17(String... urls) {
        ItemDisclosure item = ItemDisclosure.builder()
                .links(List.of(urls).stream().map(Link::of).toList())
                .build();
        return Disclosure.builder()
                .agency(Agency.builder()
                        .type(AgencyType.SAO)
                        .website(Complete.SITE)
                        .build())
                .putItem(QuestionCode.of("o17"), item)
                .build();
    }

    private static List<Finding> found(CheckReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getKind() != FindingKind.ABSENT)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "OPENED, '', READ",
        "DEAD, dead-link error, OPENED",
        "NOT_FOUND_PAGE, dead-link error, OPENED",
        "LOGIN, login-needed error, OPENED",
        "MOVED_HOME, moved-away error, OPENED",
        "ONLY_ELSEWHERE, moved-away warning, OPENED",
        "REFUSED, unreachable warning, OPENED",
        "CERTIFICATE, unreachable warning, OPENED",
        "TOO_SLOW, unreachable warning, OPENED",
        "PRIVATE, unreachable warning, STATED",
        "TOO_LARGE, '', OPENED",
        "VIEWER, '', STATED",
        "UNREACHABLE, '', STATED",
    })
    void aLinkIsAsGoodAsWhatTryingItShowed(VisitEnd end, String told, Evidence evidence) {
        Everywhere network = new Everywhere(end);
        CheckReport report = DisclosureChecker.of(RULES).withLinks(network).check(o17("https://www.example.go.th/o17"));
        List<String> links = found(report).stream()
                .filter(finding -> finding.getRuleId().endsWith("/@link"))
                .map(finding -> finding.getKind().getCode() + " "
                        + finding.getSeverity().getCode())
                .toList();
        assertEquals(told.isEmpty() ? List.of() : List.of(told), links);
        assertEquals(evidence, report.getItems().get(16).getEvidence());
        assertEquals(Optional.of("network"), report.getOnline());
        boolean skipped = report.getNotEvaluated().stream()
                .anyMatch(rule -> rule.getRuleId().equals("nacc-2567/o17/@link"));
        assertEquals(
                Set.of(VisitEnd.TOO_LARGE, VisitEnd.VIEWER, VisitEnd.UNREACHABLE)
                        .contains(end),
                skipped);
    }

    @Test
    void ofAFileThatItsHostOnlyShowsItIsSaidThatItWasNotLookedAt() {
        CheckReport report = DisclosureChecker.of(RULES)
                .withLinks(new Everywhere(VisitEnd.VIEWER))
                .check(o17("https://drive.google.com/file/d/1/view"));
        assertEquals(0, report.getSummary().getOpened());
        assertTrue(report.getNotEvaluated().stream()
                .anyMatch(rule -> rule.getRuleId().equals("nacc-2567/o17/@link")
                        && rule.getWhy()
                                .getEn()
                                .startsWith(
                                        "the link \"https://drive.google.com/file/d/1/view\" leads to a page in which"
                                                + " its host shows the file")
                        && rule.getWhy()
                                .getEn()
                                .contains("the file itself was not looked at: use a link that downloads")
                        && rule.getWhy().getTh().contains("ยังไม่ได้เปิดดูตัวไฟล์")));
        // The elements are not judged by a page that was not looked at.
        assertTrue(report.getFindings().stream()
                .noneMatch(finding -> finding.getRuleId().endsWith("/@file-elements")));
    }

    private static Finding linkFinding(LinkVisit visit) {
        LinkVisitor visitor = new LinkVisitor() {
            @Override
            public String getName() {
                return "network";
            }

            @Override
            public void prepare(Collection<String> urls) {}

            @Override
            public LinkVisit visit(String url) {
                return visit;
            }
        };
        CheckReport report = DisclosureChecker.of(RULES).withLinks(visitor).check(o17("https://www.example.go.th/o17"));
        return found(report).stream()
                .filter(finding -> finding.getRuleId().endsWith("/@link"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereAPageOnlyLeadsElsewhereTheFindingSaysWhere() {
        Finding known = linkFinding(new LinkVisit(
                VisitEnd.ONLY_ELSEWHERE,
                Optional.of(200),
                List.of("https://www.example.go.th/end"),
                Optional.of("https://drive.example.com/o17.pdf"),
                Optional.empty()));
        assertTrue(known.getMessage().getTh().endsWith("คือ \"https://drive.example.com/o17.pdf\""), known::toString);
        assertTrue(
                known.getMessage().getEn().endsWith("frames it: \"https://drive.example.com/o17.pdf\""),
                known::toString);
        assertTrue(known.getRemedy().getEn().startsWith("Open that address;"), known::toString);
        Finding unknown = linkFinding(new LinkVisit(
                VisitEnd.ONLY_ELSEWHERE, Optional.of(200), List.of("https://www.example.go.th/end"), Optional.empty()));
        assertTrue(unknown.getMessage().getEn().endsWith("(\"https://www.example.go.th/end\")"), unknown::toString);
    }

    @Test
    void onlyAPageThatOnlyLeadsElsewhereSaysWhere() {
        Optional<String> elsewhere = Optional.of("https://www.example.go.th/other");
        for (VisitEnd end : VisitEnd.values()) {
            assertEquals(
                    end == VisitEnd.ONLY_ELSEWHERE ? elsewhere : Optional.empty(),
                    new LinkVisit(end, Optional.of(200), List.of(), elsewhere, Optional.empty()).elsewhere());
        }
    }

    @ParameterizedTest
    @EnumSource(VisitEnd.class)
    void besideAGoodLinkADeadOneWarns(VisitEnd end) {
        SiteInMemory site = new SiteInMemory().page("o17");
        CheckReport report = DisclosureChecker.of(RULES)
                .withSite(site)
                .withLinks(new Everywhere(end))
                .check(o17("/o17", "https://elsewhere.go.th/o17"));
        assertTrue(found(report).stream()
                .noneMatch(finding -> finding.getSeverity().getCode().equals("error")));
    }

    @Test
    void theVisitorIsToldAllBeforehandAndAskedForNoOther() {
        Everywhere network = new Everywhere(VisitEnd.OPENED);
        DisclosureChecker.of(RULES)
                .withLinks(network)
                .check(o17(
                        "https://www.example.go.th/a",
                        "/b c",
                        "d.pdf",
                        "//cdn.example.com/e",
                        "www.example.com/f",
                        "#",
                        "mailto:a@example.go.th",
                        "ftp://example.go.th/g"));
        List<String> all = List.of(
                "https://www.example.go.th/a",
                "https://www.example.go.th/b c",
                "https://www.example.go.th/d.pdf",
                "https://cdn.example.com/e",
                "https://www.example.com/f");
        assertEquals(all, network.prepared);
        assertEquals(all, network.visited);
    }

    @Test
    void whereThereIsAFolderOnlyWhatLeadsElsewhereIsTried() {
        Everywhere network = new Everywhere(VisitEnd.OPENED);
        SiteInMemory site = new SiteInMemory().page("a");
        CheckReport report = DisclosureChecker.of(RULES)
                .withSite(site)
                .withLinks(network)
                .check(o17("/a", "https://drive.google.com/1", "fb://page/1"));
        assertEquals(List.of("https://drive.google.com/1"), network.prepared);
        assertEquals(
                List.of("fb://page/1"),
                report.getExternalLinks().stream().map(ExternalLink::getUrl).toList());
    }

    @Test
    void whatIsDeliveredIsReadLikeAFileOfTheSite() {
        CheckReport report = DisclosureChecker.of(RULES)
                .withLinks(new Everywhere(VisitEnd.OPENED))
                .check(o17("https://www.example.go.th/o17"));
        assertEquals(
                List.of("nacc-2567/o17/@file-elements not-found-in-file"),
                found(report).stream()
                        .map(finding ->
                                finding.getRuleId() + " " + finding.getKind().getCode())
                        .toList());
    }

    @Test
    void withoutAHostALinkCannotBeTried() {
        Disclosure withoutWebsite =
                o17("/a").toBuilder().agency(Agency.builder().build()).build();
        CheckReport report = DisclosureChecker.of(RULES)
                .withLinks(new Everywhere(VisitEnd.OPENED))
                .check(withoutWebsite);
        assertTrue(report.getNotEvaluated().stream()
                .anyMatch(rule -> rule.getWhy().getEn().contains("agency.website")
                        && rule.getRuleId().endsWith("/@link")));
    }
}
