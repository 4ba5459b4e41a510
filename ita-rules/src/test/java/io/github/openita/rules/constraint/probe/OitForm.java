package io.github.openita.rules.constraint.probe;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleSet;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.constraint.AsDisclosure;
import io.github.openita.rules.constraint.CompleteDisclosure;
import io.github.openita.rules.constraint.ItaFiscalYear;
import io.github.openita.rules.constraint.ItaQuestionCode;
import io.github.openita.rules.constraint.ItaScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An agency's own form for OIT; as it starts there is nothing wrong with it. */
@CompleteDisclosure(edition = "nacc-2567")
public final class OitForm implements AsDisclosure {

    @ItaFiscalYear
    public @Nullable Integer fiscalYear = 2567;

    @ItaScore
    public @Nullable BigDecimal target = new BigDecimal("85");

    public List<@ItaQuestionCode(tools = Tool.OIT, edition = "nacc-2567") String> late = List.of("o17");

    public final Map<QuestionCode, ItemDisclosure> pages = new TreeMap<>();

    public OitForm() {
        RuleSet rules = RuleSets.of(2567);
        rules.getEdition().getItems().forEach(item -> pages.put(item.getCode(), page(rules, item)));
    }

    private static ItemDisclosure page(RuleSet rules, Item item) {
        var page = ItemDisclosure.builder().addLink(Link.of("https://www.example.go.th/ita/" + item.getCode()));
        Elements elements = Elements.empty();
        for (Rule rule : rules.getRules(item.getCode())) {
            rule.getFiscalYear().ifPresent(page::fiscalYear);
            if (rule.getElement().isPresent()) {
                elements = elements.with(rule.getElement().get().getId(), "หน้า 3");
            }
        }
        return page.elements(elements).build();
    }

    /** Writes something else into one element. */
    public void write(String code, String element, String text) {
        pages.computeIfPresent(
                QuestionCode.of(code),
                (item, page) -> ItemDisclosure.builder()
                        .from(page)
                        .elements(page.getElements().orElseThrow().with(element, text))
                        .build());
    }

    /** Puts another page in the place of one. */
    public void replace(String code, ItemDisclosure page) {
        pages.put(QuestionCode.of(code), page);
    }

    @Override
    public Disclosure asDisclosure() {
        return Disclosure.builder().items(pages).build();
    }
}
