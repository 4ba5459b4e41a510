package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the check, over disclosures that lack all sorts of things. */
class CheckLaws {

    private static final List<RuleSet> RULES = List.of(RuleSets.of(2564), RuleSets.of(2567), RuleSets.of(2569));
    private static final List<String> VALUES = List.of("", "  ", "…", "-", "ไม่มี", "รอใส่ลิงก์", "N/A", "หน้า 3");
    private static final List<String> LINKS =
            List.of("#", "", "/o1.pdf", "https://www.facebook.com/x", "/ita", "javascript:;");

    @Provide
    Arbitrary<RuleSet> rules() {
        return Arbitraries.of(RULES);
    }

    /** A disclosure as somebody leaves it who was called away: what lacks where is drawn from the seed. */
    static Disclosure draw(RuleSet rules, long seed) {
        Random random = new Random(seed);
        var items = new TreeMap<QuestionCode, ItemDisclosure>();
        Complete.disclosure(rules).getItems().forEach((code, item) -> {
            switch (random.nextInt(6)) {
                case 0 -> {
                    // Forgotten.
                }
                case 1 ->
                    items.put(code, item.toBuilder().elements(Optional.empty()).build());
                default -> items.put(code, drawn(item, random));
            }
        });
        return Complete.disclosure(rules).toBuilder().items(items).build();
    }

    private static ItemDisclosure drawn(ItemDisclosure item, Random random) {
        var values = new TreeMap<String, ElementValue>();
        item.getElements().orElseThrow().asMap().forEach((id, value) -> {
            switch (random.nextInt(4)) {
                case 0 -> {
                    // Forgotten.
                }
                case 1 -> values.put(id, ElementValue.of(VALUES.get(random.nextInt(VALUES.size()))));
                default -> values.put(id, value);
            }
        });
        List<Link> links = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> Link.of(LINKS.get(random.nextInt(LINKS.size()))))
                .toList();
        return item.toBuilder()
                .links(links)
                .fiscalYear(random.nextBoolean() ? item.getFiscalYear() : Optional.of(FiscalYear.of(2550)))
                .elements(Elements.of(values))
                .build();
    }

    private static Set<String> ids(CheckReport report) {
        Set<String> ids = new HashSet<>();
        report.getFindings().forEach(finding -> ids.add(finding.getRuleId() + finding.getPointer()));
        return ids;
    }

    private static Score oit(CheckReport report) {
        return report.getForecast().getOit().orElseThrow();
    }

    @Property(tries = 60)
    void fillingAnElementThatWasReportedNeverAddsAFinding(@ForAll("rules") RuleSet rules, @ForAll long seed) {
        DisclosureChecker checker = DisclosureChecker.of(rules).asOf(Complete.DAY);
        Disclosure disclosure = draw(rules, seed);
        CheckReport before = checker.check(disclosure);
        for (Finding finding : before.getFindings()) {
            if (finding.getKind() == FindingKind.MISSING || finding.getKind() == FindingKind.BLANK) {
                CheckReport after = checker.check(Complete.withElement(
                        disclosure,
                        finding.getItem().orElseThrow().toString(),
                        shown -> shown.with(finding.getElement().orElseThrow(), "ตามหน้า 12")));
                assertTrue(ids(before).containsAll(ids(after)), finding.getRuleId());
                assertTrue(oit(after).compareTo(oit(before)) >= 0, finding.getRuleId());
            }
        }
    }

    @Property(tries = 100)
    void theForecastIsWithinRangeAndNeverBelowItsWorst(@ForAll("rules") RuleSet rules, @ForAll long seed) {
        CheckReport report = DisclosureChecker.of(rules).check(draw(rules, seed));
        Score worst = report.getForecast().getAtWorst().orElseThrow();
        assertTrue(worst.compareTo(oit(report)) <= 0);
        assertEquals(
                rules.getEdition().getItems().size(),
                report.getSummary().getComplete()
                        + report.getSummary().getClaimed()
                        + report.getSummary().getIncomplete()
                        + report.getSummary().getAbsent());
    }

    @Property(tries = 50)
    void stricterNeverFindsLess(@ForAll("rules") RuleSet rules, @ForAll long seed) {
        Disclosure disclosure = draw(rules, seed);
        CheckReport plain = DisclosureChecker.of(rules).check(disclosure);
        CheckReport strict = DisclosureChecker.of(rules).strict().check(disclosure);
        assertTrue(ids(strict).containsAll(ids(plain)));
        assertTrue(strict.getSummary().getErrors() >= plain.getSummary().getErrors());
    }

    @Property(tries = 10)
    void oneThreadOrEightTheReportIsTheSame(@ForAll long seed) throws InterruptedException, ExecutionException {
        RuleSet rules = RULES.get(1);
        DisclosureChecker checker = DisclosureChecker.of(rules).asOf(Complete.DAY);
        Disclosure disclosure = draw(rules, seed);
        CheckReport alone = checker.check(disclosure);
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<CheckReport>> reports = IntStream.range(0, 16)
                    .mapToObj(i -> eight.submit(() -> checker.check(disclosure)))
                    .toList();
            for (Future<CheckReport> report : reports) {
                assertEquals(alone, report.get());
                assertEquals(alone.hashCode(), report.get().hashCode());
            }
        } finally {
            eight.shutdown();
        }
    }
}
