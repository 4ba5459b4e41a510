package io.github.openita.rules;

import static io.github.openita.rules.Complete.with;
import static io.github.openita.rules.Complete.withElement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.IncompleteValueException;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as values, and the mistakes of a text among the findings. */
class CheckReportTest {

    private static final RuleSet RULES = RuleSets.of(2567);
    private static final DisclosureChecker CHECKER = DisclosureChecker.of(RULES).asOf(Complete.DAY);
    private static final Disclosure COMPLETE = Complete.disclosure(RULES);

    private record Text(Disclosure disclosure, List<Problem> problems, long omitted, Set<String> unreadable)
            implements DisclosureDocument {

        @Override
        public Disclosure getDisclosure() {
            return disclosure;
        }

        @Override
        public Optional<String> getSource() {
            return Optional.of("ita.json");
        }

        @Override
        public Optional<String> getSourceSha256() {
            return Optional.of("00ff");
        }

        @Override
        public List<Problem> getProblems() {
            return problems;
        }

        @Override
        public long getOmittedProblems() {
            return omitted;
        }

        @Override
        public boolean isUnreadable(String pointer) {
            return unreadable.contains(pointer);
        }

        @Override
        public List<Place> locate(List<String> pointers) {
            return pointers.stream()
                    .map(pointer -> Place.of(pointer, pointer.length(), 7))
                    .toList();
        }
    }

    private static Problem problem(String pointer) {
        return Problem.of(
                ProblemKind.WRONG_TYPE,
                Place.of(pointer, 3, 5),
                BilingualText.of("ผิด " + pointer, "wrong " + pointer));
    }

    private static CheckReport of(Text text) {
        return CHECKER.check(text);
    }

    private static CheckReport again(CheckReport report) {
        return report.toBuilder().build();
    }

    @Test
    void aReportThatLacksWhatItMustHaveIsNotBuilt() {
        CheckReport report = of(new Text(COMPLETE, List.of(), 0, Set.of()));
        assertEquals(
                "cannot build CheckReport: not set: ruleSet, summary, forecast",
                assertThrows(
                                IncompleteValueException.class,
                                () -> CheckReport.builder().build())
                        .getMessage());
        CheckReport least = CheckReport.builder()
                .ruleSet(report.getRuleSet())
                .summary(report.getSummary())
                .forecast(report.getForecast())
                .build();
        assertEquals(List.of(), least.getFindings());
        assertEquals(Optional.empty(), least.getSource());
        assertEquals(Optional.empty(), least.getBaseline());
    }

    private static Disclosure blank(String item, String element) {
        return withElement(COMPLETE, item, shown -> shown.with(element, ""));
    }

    @Test
    void aReportIsWhatItSays() {
        CheckReport report = of(new Text(blank("o17", "problems"), List.of(), 0, Set.of()));
        assertEquals(Optional.of("ita.json"), report.getSource());
        assertEquals(Optional.of("00ff"), report.getSourceSha256());
        assertEquals(Optional.of(Complete.DAY), report.getAsOf());
        assertEquals(Optional.empty(), report.getSite());
        assertEquals("nacc-2567", report.getRuleSet().getId());
        assertEquals(1, report.getSummary().getErrors());
        assertEquals(1, report.getForecast().getClaimed() + report.getFindings().size());
        assertEquals(report, again(report));
        assertEquals(report.hashCode(), again(report).hashCode());
        assertTrue(report.toString().contains("nacc-2567"), report::toString);
        CheckReport other = of(new Text(COMPLETE, List.of(), 0, Set.of()));
        assertNotEquals(report, other);
        assertNotEquals(report.hashCode(), other.hashCode());
        Object text = report.toString();
        assertNotEquals(report, text);
    }

    @ParameterizedTest
    @CsvSource({
        "o17, problems, true,  true,  true",
        "o19, projects, false, true,  true",
        "o17, '',       false, false, false",
    })
    void itWeighsAsMuchAsItsHeaviestFinding(String item, String element, boolean error, boolean warning, boolean info) {
        CheckReport report = CHECKER.check(element.isEmpty() ? COMPLETE : blank(item, element));
        assertEquals(error, report.hasAtLeast(Severity.ERROR));
        assertEquals(warning, report.hasAtLeast(Severity.WARNING));
        assertEquals(info, report.hasAtLeast(Severity.INFO));
        assertEquals(error ? 1 : 0, report.getSummary().getErrors());
        assertEquals(warning && !error ? 1 : 0, report.getSummary().getWarnings());
        assertEquals(0, report.getSummary().getInfos());
    }

    @Test
    void problemsOfTheTextAreFindingsOfTheDocument() {
        CheckReport report = of(new Text(
                COMPLETE,
                List.of(
                        problem("/agency"),
                        problem("/items/o17/elements/problems"),
                        problem("/items/o17/elements/nonsense"),
                        problem("/items/o99")),
                5,
                Set.of()));
        assertEquals(9, report.getSummary().getErrors());
        assertEquals(5, report.getSummary().getOmitted());
        assertEquals(
                List.of("- -", "o17 -", "o17 problems", "- -"),
                report.getFindings().stream()
                        .map(one -> one.getItem().map(QuestionCode::toString).orElse("-") + " "
                                + one.getElement().orElse("-"))
                        .toList());
        assertEquals(
                List.of("/agency", "/items/o17/elements/nonsense", "/items/o17/elements/problems", "/items/o99"),
                report.getFindings().stream().map(Finding::getPointer).toList());
        for (Finding finding : report.getFindings()) {
            assertEquals("document/wrong-type", finding.getRuleId());
            assertEquals(Severity.ERROR, finding.getSeverity());
            assertEquals(Optional.of(3), finding.getLine());
            assertEquals(Optional.of(5), finding.getColumn());
        }
        // How the file is written loses no point where every value is there.
        assertEquals(Verdict.COMPLETE, report.getItems().get(16).getVerdict());
    }

    @Test
    void aValueThatIsMissingSinceItCannotBeReadCountsAgainstItsItem() {
        String links = "/items/o17/links";
        String problems = "/items/o17/elements/problems";
        Disclosure noLink = with(
                COMPLETE,
                "o17",
                item -> ItemDisclosure.builder().from(item).links(List.of()).build());
        CheckReport ofLinks = of(new Text(noLink, List.of(problem(links)), 0, Set.of(links)));
        assertEquals(Verdict.INCOMPLETE, ofLinks.getItems().get(16).getVerdict());
        assertEquals(1, ofLinks.getFindings().size());
        CheckReport ofElement = of(new Text(
                withElement(COMPLETE, "o17", shown -> {
                    var rest = new java.util.TreeMap<>(shown.asMap());
                    rest.remove("problems");
                    return Elements.of(rest);
                }),
                List.of(problem(problems)),
                0,
                Set.of(problems)));
        assertEquals(Verdict.INCOMPLETE, ofElement.getItems().get(16).getVerdict());
        assertEquals(1, ofElement.getFindings().size());
    }

    @Test
    void omittedProblemsCountWhereNothingElseIsWrong() {
        CheckReport report = of(new Text(COMPLETE, List.of(), 2, Set.of()));
        assertEquals(2, report.getSummary().getErrors());
        assertEquals(2, report.getSummary().getOmitted());
        assertEquals(List.of(), report.getFindings());
        assertTrue(report.hasAtLeast(Severity.ERROR));
    }

    @Test
    void aFloodOfProblemsKeepsTheFirstOfEachItem() {
        List<Problem> many = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            many.add(problem("/items/o1/elements/" + (100 + i)));
            many.add(problem("/items/o2/elements/" + (100 + i)));
        }
        for (int i = 0; i < 1100; i++) {
            many.add(problem("/x" + (1000 + i)));
        }
        many.addAll(many.subList(0, 10));
        CheckReport report = of(new Text(COMPLETE, many, 0, Set.of()));
        assertEquals(1200, report.getFindings().size());
        assertEquals(200, report.getSummary().getOmitted());
        assertEquals(1400, report.getSummary().getErrors());
        assertEquals("/items/o1/elements/100", report.getFindings().get(0).getPointer());
    }

    @Test
    void whatTheEditionDoesNotHaveStandsAmongThem() {
        Disclosure strange =
                withElement(COMPLETE, "o17", shown -> shown.with("problem", "ก").with("ก", "ข")).toBuilder()
                        .edition("nacc-2568")
                        .build();
        CheckReport report = of(new Text(strange, List.of(problem("/agency")), 0, Set.of()));
        assertEquals(
                List.of(
                        "wrong-type /agency 3",
                        "other-edition /edition 8",
                        "unknown-element /items/o17/elements/problem 27",
                        "unknown-element /items/o17/elements/ก 21"),
                report.getFindings().stream()
                        .map(one -> one.getKind().getCode() + " " + one.getPointer() + " "
                                + one.getLine().orElseThrow())
                        .toList());
        assertTrue(
                report.getFindings().get(2).getMessage().getEn().contains("\"problems\"")
                        || report.getFindings().get(2).getMessage().getEn().contains("problems"),
                report.getFindings().get(2).getMessage()::getEn);
    }

    @ParameterizedTest(name = "{0} is taken for {1}")
    @CsvSource({
        "problem, problems",
        "Problems, problems",
        "prob-lems, problems",
        "porblems, problems",
        "suggestion, suggestions",
        "budget_by_method, budget-by-method",
        "budgetmethod, budget-by-method",
        "zz, ''",
        "x, ''",
        "problems-of-the-year-that-nobody-asks, ''",
    })
    void aKeyIsTakenForTheElementThatSomebodyMeant(String key, String element) {
        CheckReport report = CHECKER.check(withElement(COMPLETE, "o17", shown -> shown.with(key, "ก")));
        String message = report.getFindings().get(0).getMessage().getEn();
        assertEquals(!element.isEmpty(), message.contains(": is " + element + " meant?"), message);
        assertEquals(
                element.isEmpty(), message.contains(": there are budget-by-method, problems, suggestions"), message);
    }

    @Test
    void whatCannotBeReadIsNotFoundMissingAsWell() {
        String elements = "/items/o17/elements";
        Disclosure without = with(
                COMPLETE,
                "o17",
                item -> ItemDisclosure.builder()
                        .from(item)
                        .elements(Optional.empty())
                        .build());
        CheckReport report = of(new Text(without, List.of(problem(elements)), 0, Set.of(elements)));
        assertEquals(1, report.getFindings().size());
        assertEquals(Verdict.INCOMPLETE, report.getItems().get(16).getVerdict());
        Disclosure noItem = COMPLETE.toBuilder().items(without(COMPLETE, "o17")).build();
        CheckReport absent = of(new Text(noItem, List.of(), 0, Set.of()));
        assertEquals(Verdict.ABSENT, absent.getItems().get(16).getVerdict());
        CheckReport unreadable = of(new Text(noItem, List.of(problem("/items/o17")), 0, Set.of("/items/o17")));
        assertEquals(Verdict.INCOMPLETE, unreadable.getItems().get(16).getVerdict());
        assertEquals(1, unreadable.getFindings().size());
    }

    private static java.util.Map<QuestionCode, ItemDisclosure> without(Disclosure disclosure, String item) {
        var items = new java.util.TreeMap<>(disclosure.getItems());
        items.remove(QuestionCode.of(item));
        return items;
    }

    @Test
    void aListOfValuesIsShownByWhatItSays() {
        CheckReport report = CHECKER.check(with(
                COMPLETE,
                "o17",
                item -> ItemDisclosure.builder()
                        .from(item)
                        .elements(Elements.empty()
                                .with("budget-by-method", "คัดเลือก 1")
                                .with(
                                        "problems",
                                        ElementValue.ofAll(
                                                List.of(ElementValue.of(""), ElementValue.of("มี 2 เรื่อง"))))
                                .with("suggestions", ElementValue.ofAll(List.of())))
                        .build()));
        assertEquals(1, report.getFindings().size(), () -> report.getFindings().toString());
        assertEquals(
                "/items/o17/elements/suggestions", report.getFindings().get(0).getPointer());
        assertFalse(report.getFindings().get(0).getMessage().getEn().isBlank());
    }

    @Test
    void aReportOfNothingWrongCountsEveryItemAsComplete() {
        CheckSummary summary = CHECKER.check(COMPLETE).getSummary();
        assertEquals(35, summary.getItems());
        assertEquals(35, summary.getComplete());
        assertEquals(0, summary.getClaimed());
        assertEquals(0, summary.getIncomplete());
        assertEquals(0, summary.getAbsent());
        assertEquals(0, summary.getNotEvaluated());
        assertEquals(0, summary.getOmitted());
    }

    @Test
    void whereNoneIsAllowedNoneIsAnAnswer() {
        assertEquals(
                List.of(),
                CHECKER.check(withElement(COMPLETE, "o17", shown -> shown.with("problems", "ไม่มี")))
                        .getFindings());
        Finding refused = CHECKER.check(withElement(COMPLETE, "o17", shown -> shown.with("budget-by-method", "ไม่มี")))
                .getFindings()
                .get(0);
        assertEquals(FindingKind.PLACEHOLDER, refused.getKind());
        assertTrue(refused.getMessage().getEn().endsWith(": \"ไม่มี\" is no data yet"), refused.getMessage()::getEn);
        assertEquals(
                "Write the real data; \"ไม่มี\" or \"-\" will not do for this element.",
                refused.getRemedy().getEn());
    }

    @Test
    void whatStandsThereForNowIsShownInTheMessage() {
        Finding finding = CHECKER.check(withElement(COMPLETE, "o17", shown -> shown.with("problems", "รอใส่ลิงก์")))
                .getFindings()
                .get(0);
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: \"รอใส่ลิงก์\" is no data yet",
                finding.getMessage().getEn());
        assertEquals(
                "Write the real data; where there is none, write \"ไม่มี\" or \"-\".",
                finding.getRemedy().getEn());
    }

    @Test
    void aTitleThatIsNobodysIsNoFinding() {
        for (String title : List.of("หน้าแรก", "โครงสร้างและผู้บริหาร", "o1")) {
            assertEquals(
                    List.of(),
                    CHECKER.check(with(
                                    COMPLETE,
                                    "o17",
                                    item -> ItemDisclosure.builder()
                                            .from(item)
                                            .title(title)
                                            .build()))
                            .getFindings(),
                    title);
        }
    }

    @Test
    void strictlyWhatCannotBeReadIsNotMissingAsWell() {
        Disclosure without = with(
                COMPLETE,
                "o17",
                item -> ItemDisclosure.builder()
                        .from(item)
                        .elements(Optional.empty())
                        .build());
        DisclosureChecker strict = CHECKER.strict();
        String elements = "/items/o17/elements";
        assertEquals(
                3,
                strict.check(new Text(without, List.of(), 0, Set.of()))
                        .getFindings()
                        .size());
        assertEquals(
                List.of(),
                strict.check(new Text(without, List.of(), 0, Set.of(elements))).getFindings());
        assertEquals(
                2,
                strict.check(new Text(without, List.of(), 0, Set.of(elements + "/problems")))
                        .getFindings()
                        .size());
    }

    /** A form that names no elements for its first item. */
    private static RuleSet withoutElements() {
        Edition form = RULES.getEdition();
        List<Item> items = new ArrayList<>(form.getItems());
        items.set(0, items.get(0).toBuilder().elements(List.of()).build());
        return RuleSets.of(form.toBuilder().items(items).build());
    }

    @Test
    void strictlyAnItemWithoutElementsOnTheFormIsComplete() {
        RuleSet rules = withoutElements();
        Disclosure disclosure = with(
                Complete.disclosure(rules),
                "o1",
                item -> ItemDisclosure.builder()
                        .from(item)
                        .elements(Optional.empty())
                        .build());
        DisclosureChecker checker = DisclosureChecker.of(rules);
        assertEquals(
                Verdict.CLAIMED, checker.check(disclosure).getItems().get(0).getVerdict());
        assertEquals(
                Verdict.COMPLETE,
                checker.strict().check(disclosure).getItems().get(0).getVerdict());
    }

    @Test
    void whereTheFormNamesNoElementsNoneIsMeant() {
        RuleSet rules = withoutElements();
        Finding finding = DisclosureChecker.of(rules)
                .check(withElement(Complete.disclosure(rules), "o1", shown -> shown.with("problem", "ก")))
                .getFindings()
                .get(0);
        assertEquals(
                "o1 has no element \"problem\": the form names none for this item",
                finding.getMessage().getEn());
    }

    @Test
    void anItemWithoutLinksLeadsNowhereAlsoWithoutAWebSite() {
        Disclosure unsaid = COMPLETE.toBuilder()
                .agency(Agency.builder().type(AgencyType.SAO).build())
                .build();
        CheckReport report = CHECKER.check(with(
                unsaid,
                "o1",
                item -> ItemDisclosure.builder().from(item).links(List.of()).build()));
        assertEquals(34, report.getSummary().getNotEvaluated());
        assertEquals("nacc-2567/o2/@site", report.getNotEvaluated().get(0).getRuleId());
    }
}
