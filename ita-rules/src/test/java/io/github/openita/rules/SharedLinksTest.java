package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A link that stands for many items, which is worth knowing and no more. */
class SharedLinksTest {

    private static final RuleSet RULES = RuleSets.of(2567);
    private static final Disclosure COMPLETE = Complete.disclosure(RULES);
    private static final DisclosureChecker CHECKER = DisclosureChecker.of(RULES);

    private static Disclosure with(Map<String, List<String>> links) {
        Map<QuestionCode, ItemDisclosure> items = new TreeMap<>(COMPLETE.getItems());
        links.forEach((code, urls) -> items.computeIfPresent(
                QuestionCode.of(code),
                (key, item) -> item.toBuilder()
                        .links(urls.stream().map(Link::of).toList())
                        .build()));
        return COMPLETE.toBuilder().items(items).build();
    }

    private static Disclosure sharedBy(String... codes) {
        return with(List.of(codes).stream().collect(Collectors.toMap(Function.identity(), code -> List.of("/ita"))));
    }

    private static List<String> said(Disclosure disclosure) {
        return CHECKER.check(disclosure).getFindings().stream()
                .map(finding ->
                        finding.getPointer() + " " + finding.getMessage().getEn())
                .toList();
    }

    private static String subIndicator(int index) {
        return RULES.getEdition().getItems().get(index).getSubIndicator().toString();
    }

    @Test
    void threeItemsOfSeveralSubIndicatorsAreMany() {
        CheckReport report = CHECKER.check(sharedBy("o1", "o17", "o30"));
        assertEquals(1, report.getFindings().size());
        Finding finding = report.getFindings().get(0);
        assertEquals(Severity.INFO, finding.getSeverity());
        assertEquals(
                "o1 โครงสร้าง: the link \"/ita\" stands for many items (o1, o17, o30)",
                finding.getMessage().getEn());
        assertEquals(1, report.getSummary().getInfos());
        assertEquals(0, report.getSummary().getWarnings());
        assertEquals(0, report.getSummary().getErrors());
        assertTrue(report.hasAtLeast(Severity.INFO));
        assertFalse(report.hasAtLeast(Severity.WARNING));
        assertEquals("100.00", report.getForecast().getAtWorst().orElseThrow().toString());
    }

    @Test
    void threeLinksInAllMayBeTheSame() {
        Map<QuestionCode, ItemDisclosure> items =
                new TreeMap<>(sharedBy("o1", "o17", "o30").getItems());
        items.keySet().retainAll(List.of(QuestionCode.of("o1"), QuestionCode.of("o17"), QuestionCode.of("o30")));
        CheckReport report = CHECKER.check(COMPLETE.toBuilder().items(items).build());
        assertEquals(1, report.getSummary().getInfos());
    }

    @Test
    void itemsOfOneSubIndicatorMayShareAPage() {
        assertEquals(subIndicator(0), subIndicator(2));
        assertEquals(List.of(), said(sharedBy("o1", "o2", "o3")));
    }

    @Test
    void twoItemsAreNotMany() {
        assertEquals(List.of(), said(sharedBy("o1", "o30")));
        assertEquals(List.of(), said(with(Map.of("o1", List.of("/ita", "/ita"), "o30", List.of("/ita", "/ita")))));
    }

    @Test
    void onlyTheLinkThatIsSharedIsTold() {
        List<String> links = List.of("/own", "/ita");
        assertEquals(
                List.of("/items/o2/links/1 o2 ข้อมูลผู้บริหาร: the link \"/ita\" stands for many items (o2, o17, o30)"),
                said(with(Map.of(
                        "o2",
                        links,
                        "o17",
                        List.of("/a", "/ita"),
                        "o30",
                        List.of("/b", "/ita"),
                        "o31",
                        List.of("/c")))));
    }

    @Test
    void aDeadLinkIsDeadAndNotShared() {
        Map<String, List<String>> links =
                Map.of("o1", List.of("#", "/ita"), "o17", List.of("#", "/ita"), "o30", List.of("#", "/ita"));
        List<FindingKind> kinds = CHECKER.check(with(links)).getFindings().stream()
                .map(Finding::getKind)
                .toList();
        assertEquals(
                List.of(FindingKind.DEAD_LINK, FindingKind.SHARED_LINK, FindingKind.DEAD_LINK, FindingKind.DEAD_LINK),
                kinds);
    }

    @Test
    void twoSubIndicatorsAreSeveral() {
        assertEquals(
                List.of("/items/o1/links/0 o1 โครงสร้าง: the link \"/ita\" stands for many items (o1–o2, o30)"),
                said(sharedBy("o1", "o2", "o30")));
    }
}
