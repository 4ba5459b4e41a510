package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ImmutableItemDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.QuestionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Disclosures that a rule must find fault with, made from the rule itself. */
final class RuleExamples {

    /** A disclosure, and what the rule must find in it. */
    record Failing(String name, Disclosure disclosure, FindingKind kind) {}

    private final RuleSet rules;
    private final Rule rule;
    private final Disclosure complete;

    RuleExamples(RuleSet rules, Rule rule, Disclosure complete) {
        this.rules = rules;
        this.rule = rule;
        this.complete = complete;
    }

    /** An agency that the rule applies to. */
    static AgencyType agencyFor(Rule rule) {
        return rule.getElement()
                .flatMap(Element::getAppliesTo)
                .filter(AppliesTo.PROVINCE::equals)
                .map(province -> AgencyType.PROVINCE)
                .orElse(AgencyType.SAO);
    }

    List<Failing> failing() {
        return switch (rule.getKind()) {
            case PRESENT -> List.of(new Failing("absent", without(), FindingKind.ABSENT));
            case LINK ->
                List.of(
                        links("none", FindingKind.NO_LINK),
                        links("dead", FindingKind.DEAD_LINK, "#"),
                        links("dead beside a good one", FindingKind.DEAD_LINK, "/good.csv", "javascript:;"));
            case SITE ->
                !rule.isAnySiteAllowed()
                        ? List.of(links("drive", FindingKind.OUTSIDE_SITE, "https://drive.google.com/1.csv"))
                        : List.of();
            case PERIOD ->
                List.of(new Failing(
                        "the year after",
                        with(item -> item.fiscalYear(
                                rule.getFiscalYear().orElseThrow().plusYears(1))),
                        FindingKind.WRONG_PERIOD));
            case FRESH ->
                List.of(new Failing("half a year old", with(item -> item.updatedOn(firstDay())), FindingKind.STALE));
            case UPDATED ->
                List.of(new Failing(
                        "tomorrow",
                        with(item -> item.updatedOn(Complete.day(rules).plusDays(1))),
                        FindingKind.WRONG_DATE));
            case FILE -> List.of(links("pages only", FindingKind.NO_DATA_FILE, "/page", "/o1.pdf"));
            case FILE_YEAR -> otherYear();
            case FILE_OPENS, FILE_ELEMENTS -> List.of(); // what is published shows it
            case TITLE -> otherTitle();
            case ELEMENT -> elements();
            case SHARED -> shared();
            case OWN -> List.of();
        };
    }

    private Disclosure without() {
        var items = new TreeMap<>(complete.getItems());
        items.remove(rule.getItem());
        return complete.toBuilder().items(items).build();
    }

    private interface Change {
        ImmutableItemDisclosure.Builder of(ImmutableItemDisclosure.Builder item);
    }

    private Disclosure with(Change change) {
        return Complete.with(
                complete,
                rule.getItem().toString(),
                item -> change.of(ItemDisclosure.builder().from(item)).build());
    }

    private Failing links(String name, FindingKind kind, String... urls) {
        List<Link> links = Arrays.stream(urls).map(Link::of).toList();
        return new Failing(
                name,
                Complete.with(
                        complete,
                        rule.getItem().toString(),
                        item -> item.toBuilder().links(links).build()),
                kind);
    }

    private LocalDate firstDay() {
        return rules.getEdition().getFiscalYear().getFirstDay();
    }

    /** The right title, and the year before. */
    private List<Failing> otherYear() {
        return rule.getFiscalYear().stream()
                .map(year -> new Failing(
                        "last year's",
                        with(item -> item.title(rule.getRequirement() + " ประจำปีงบประมาณ พ.ศ. " + year.plusYears(-1))),
                        FindingKind.OTHER_YEAR))
                .toList();
    }

    /** Another item's title, with the code that people add. */
    private List<Failing> otherTitle() {
        String own = rule.getRequirement();
        Optional<String> other = rules.getEdition().getItems().stream()
                .map(Item::getNameTh)
                .filter(title -> !title.equals(own))
                .findFirst();
        return other
                .map(title -> new Failing(
                        "copied", with(item -> item.title("ข้อ O7 " + title + " ประจำปี")), FindingKind.OTHER_TITLE))
                .stream()
                .toList();
    }

    private List<Failing> elements() {
        String id = rule.getElement().orElseThrow().getId();
        List<Failing> failing = new ArrayList<>();
        Elements shown = shown();
        var rest = new TreeMap<>(shown.asMap());
        rest.remove(id);
        failing.add(new Failing("missing", with(item -> item.elements(Elements.of(rest))), FindingKind.MISSING));
        failing.add(element("blank", ElementValue.of(" "), FindingKind.BLANK));
        failing.add(element("awaited", ElementValue.of("รอใส่ลิงก์"), FindingKind.PLACEHOLDER));
        if (!rule.getElement().get().isNoneAllowed()) {
            failing.add(element("none", ElementValue.of("ไม่มี"), FindingKind.PLACEHOLDER));
        }
        return failing;
    }

    private Elements shown() {
        return Objects.requireNonNull(complete.getItems().get(rule.getItem()))
                .getElements()
                .orElseThrow();
    }

    private Failing element(String name, ElementValue value, FindingKind kind) {
        Elements shown = shown();
        return new Failing(
                name,
                with(item ->
                        item.elements(shown.with(rule.getElement().orElseThrow().getId(), value))),
                kind);
    }

    /** The same link in all items; the first of them is told. */
    private List<Failing> shared() {
        QuestionCode first = rules.getEdition().getItems().get(0).getCode();
        if (!rule.getItem().equals(first)) {
            return List.of();
        }
        var items = new TreeMap<QuestionCode, ItemDisclosure>();
        complete.getItems()
                .forEach((code, item) -> items.put(
                        code,
                        item.toBuilder()
                                .links(List.of(Link.of("/ita"), Link.of("/" + code + ".csv")))
                                .build()));
        return List.of(new Failing(
                "one page for all", complete.toBuilder().items(items).build(), FindingKind.SHARED_LINK));
    }
}
