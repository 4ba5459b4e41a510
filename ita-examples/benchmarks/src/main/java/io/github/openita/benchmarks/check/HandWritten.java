package io.github.openita.benchmarks.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.QuestionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ceiling: what somebody would write who needs this one check and nothing else. Reports where, not why. */
final class HandWritten implements PreparedCheck<List<Spot>> {

    private record AskedElement(String id, String rule, boolean noneAllowed) {}

    private record AskedItem(
            QuestionCode code,
            String absent,
            String link,
            String period,
            @Nullable FiscalYear year,
            List<AskedElement> elements) {}

    private final List<AskedItem> asked;
    private final Disclosure disclosure;

    HandWritten(Edition form, Disclosure disclosure) {
        this.asked = form.getItems().stream().map(item -> asked(form, item)).toList();
        this.disclosure = disclosure;
    }

    private static AskedItem asked(Edition form, Item item) {
        String rule = form.getName() + "/" + item.getCode() + "/";
        return new AskedItem(
                item.getCode(),
                rule + "@absent",
                rule + "@link",
                rule + "@period",
                item.getPeriodOffset().map(form.getFiscalYear()::plusYears).orElse(null),
                item.getElements().stream().map(element -> asked(rule, element)).toList());
    }

    private static AskedElement asked(String rule, Element element) {
        return new AskedElement(element.getId(), rule + element.getId(), element.isNoneAllowed());
    }

    @Override
    public List<Spot> run() {
        List<Spot> spots = new ArrayList<>();
        for (AskedItem item : asked) {
            ItemDisclosure published = disclosure.getItems().get(item.code);
            if (published == null) {
                spots.add(new Spot(item.absent, "/items"));
            } else {
                check(item, published, spots);
            }
        }
        return spots;
    }

    private static void check(AskedItem item, ItemDisclosure published, List<Spot> spots) {
        List<Link> links = published.getLinks();
        if (links.isEmpty()) {
            spots.add(new Spot(item.link, "/items/" + item.code));
        }
        for (int i = 0; i < links.size(); i++) {
            if (!Vocabulary.leadsSomewhere(links.get(i).getUrl())) {
                spots.add(new Spot(item.link, "/items/" + item.code + "/links/" + i));
            }
        }
        FiscalYear year = published.getFiscalYear().orElse(null);
        if (item.year != null && year != null && !year.equals(item.year)) {
            spots.add(new Spot(item.period, "/items/" + item.code + "/fiscalYear"));
        }
        Elements elements = published.getElements().orElse(null);
        if (elements != null) {
            check(item, elements, spots);
        }
    }

    private static void check(AskedItem item, Elements elements, List<Spot> spots) {
        for (AskedElement element : item.elements) {
            ElementValue value = elements.asMap().get(element.id);
            if (value == null) {
                spots.add(new Spot(element.rule, "/items/" + item.code + "/elements"));
            } else if (!tells(value, element.noneAllowed)) {
                spots.add(new Spot(element.rule, "/items/" + item.code + "/elements/" + element.id));
            }
        }
    }

    private static boolean tells(ElementValue value, boolean noneAllowed) {
        Object said = value.toJson();
        if (said instanceof String text) {
            return Vocabulary.tells(text, noneAllowed);
        }
        if (value.isSeveral()) {
            return value.getValues().stream().anyMatch(one -> tells(one, noneAllowed));
        }
        return said instanceof BigDecimal || Boolean.TRUE.equals(said);
    }

    @Override
    public Set<Spot> spots(List<Spot> result) {
        return new HashSet<>(result);
    }
}
