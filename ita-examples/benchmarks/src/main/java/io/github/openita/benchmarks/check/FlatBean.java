package io.github.openita.benchmarks.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents as beans that cost Bean Validation the least: addresses and values are texts, not beans of their own,
 * and one constraint, made for it, judges a value. Otherwise as {@link ShapedBean}.
 */
@SuppressWarnings("UnusedVariable") // The provider reads the fields.
final class FlatBean {

    private final Map<String, @NotNull @Valid Page> items;

    private FlatBean(Map<String, Page> items) {
        this.items = items;
    }

    /** What is published of one item. */
    static class Page {

        @NotEmpty
        private final List<
                        @Pattern(regexp = Vocabulary.LIVE_LINK + Vocabulary.TO_THE_END, message = ShapedBean.NO_LINK)
                        String>
                links;

        private final Map<String, @NotNull @Told Object> elements = new LinkedHashMap<>();
        private final Map<String, @NotNull @Told(noneAllowed = true) Object> elementsOrNone = new LinkedHashMap<>();

        Page(Item item, ItemDisclosure published) {
            links = published.getLinks().stream().map(Link::getUrl).toList();
            for (Element element : item.getElements()) {
                ElementValue value = published
                        .getElements()
                        .flatMap(all -> all.get(element.getId()))
                        .orElse(null);
                (element.isNoneAllowed() ? elementsOrNone : elements).put(element.getId(), said(value));
            }
        }

        /** What the document leaves empty is an empty text here, since {@code null} is what it lacks. */
        private static @Nullable Object said(@Nullable ElementValue value) {
            Object json = value == null ? null : value.toJson();
            return value != null && json == null ? "" : json;
        }
    }

    /** What is published of an item that reports on the year of the form. */
    static final class PageOfThisYear extends Page {

        @Min(2565)
        @Max(2565)
        private final int fiscalYear;

        PageOfThisYear(Item item, ItemDisclosure published) {
            super(item, published);
            fiscalYear = published.getFiscalYear().orElseThrow().getValue();
        }
    }

    /** What is published of an item that reports on the year before. */
    static final class PageOfLastYear extends Page {

        @Min(2564)
        @Max(2564)
        private final int fiscalYear;

        PageOfLastYear(Item item, ItemDisclosure published) {
            super(item, published);
            fiscalYear = published.getFiscalYear().orElseThrow().getValue();
        }
    }

    static FlatBean of(Edition form, Disclosure disclosure) {
        Map<String, Page> items = new LinkedHashMap<>();
        for (Item item : form.getItems()) {
            ItemDisclosure published = disclosure.getItems().get(item.getCode());
            items.put(item.getCode().toString(), published == null ? null : page(item, published));
        }
        return new FlatBean(items);
    }

    private static Page page(Item item, ItemDisclosure published) {
        return switch (item.getPeriodOffset().orElse(1)) {
            case 0 -> new PageOfThisYear(item, published);
            case -1 -> new PageOfLastYear(item, published);
            default -> new Page(item, published);
        };
    }
}
