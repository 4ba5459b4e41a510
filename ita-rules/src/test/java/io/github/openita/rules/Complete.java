package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.QuestionCode;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Disclosures that lack nothing, made from the rules themselves; tests then take something away. */
final class Complete {

    static final String SITE = "https://www.example.go.th";
    static final LocalDate DAY = LocalDate.of(2024, 4, 30);

    private Complete() {}

    /** The thirtieth of April of the year that is assessed. */
    static LocalDate day(RuleSet rules) {
        return rules.getEdition().getFiscalYear().getFirstDay().plusMonths(6).plusDays(29);
    }

    static Disclosure disclosure(RuleSet rules) {
        return disclosure(rules, AgencyType.SAO);
    }

    static Disclosure disclosure(RuleSet rules, AgencyType type) {
        var disclosure = Disclosure.builder()
                .agency(Agency.builder().type(type).website(SITE).build())
                .edition(rules.getId());
        rules.getEdition().getItems().forEach(item -> disclosure.putItem(item.getCode(), item(rules, item)));
        return disclosure.build();
    }

    static ItemDisclosure item(RuleSet rules, Item asked) {
        var item = ItemDisclosure.builder()
                .title(asked.getNameTh())
                .addLink(Link.of(SITE + "/ita/" + asked.getCode() + ".csv"))
                .updatedOn(day(rules));
        Elements elements = Elements.empty();
        for (Rule rule : rules.getRules(asked.getCode())) {
            rule.getFiscalYear().ifPresent(item::fiscalYear);
            if (rule.getElement().isPresent()) {
                elements = elements.with(rule.getElement().get().getId(), "หน้า 3");
            }
        }
        return item.elements(elements).build();
    }

    /** The disclosure with one item changed. */
    static Disclosure with(Disclosure disclosure, String code, UnaryOperator<ItemDisclosure> change) {
        QuestionCode item = QuestionCode.of(code);
        var items = new TreeMap<>(disclosure.getItems());
        items.computeIfPresent(item, (key, value) -> change.apply(value));
        return disclosure.toBuilder().items(items).build();
    }

    /** The disclosure with one element of one item changed. */
    static Disclosure withElement(Disclosure disclosure, String code, UnaryOperator<Elements> change) {
        return with(
                disclosure,
                code,
                item -> ItemDisclosure.builder()
                        .from(item)
                        .elements(change.apply(item.getElements().orElse(Elements.empty())))
                        .build());
    }
}
