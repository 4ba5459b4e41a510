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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents as beans of the model's own shape, where a link and the value of an element are objects, with the
 * constraints that come with Bean Validation. Annotations belong to a class, not to one key of a map: what the form
 * asks for has a key in any case, and {@code null} where the document lacks it; an item or a value is of the class that
 * asks for its year, or refuses its none. Making the beans is not measured.
 */
@SuppressWarnings("UnusedVariable") // The provider reads the fields.
final class ShapedBean {

    static final String NO_LINK = "must lead somewhere";
    private static final String NOT_TOLD = "must tell something";

    private final Map<String, @NotNull @Valid Page> items;

    private ShapedBean(Map<String, Page> items) {
        this.items = items;
    }

    /** What is published of one item. */
    static class Page {

        @NotEmpty
        private final List<@NotNull @Valid Address> links;

        private final Map<String, @NotNull @Valid Value> elements = new LinkedHashMap<>();

        Page(Item item, ItemDisclosure published) {
            links = published.getLinks().stream().map(Address::new).toList();
            for (Element element : item.getElements()) {
                ElementValue value = published
                        .getElements()
                        .flatMap(all -> all.get(element.getId()))
                        .orElse(null);
                elements.put(element.getId(), value == null ? null : Value.of(element, value));
            }
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

    /** A link. */
    static final class Address {

        @Pattern(regexp = Vocabulary.LIVE_LINK + Vocabulary.TO_THE_END, message = NO_LINK)
        private final String url;

        Address(Link link) {
            url = link.getUrl();
        }
    }

    /** The value of an element; one that is no text tells something. */
    static class Value {

        static Value of(Element element, ElementValue value) {
            Object said = value.toJson();
            if (said != null && !(said instanceof String)) {
                return new Value();
            }
            return element.isNoneAllowed() ? new TextOrNone((String) said) : new Text((String) said);
        }
    }

    /** A text that must not be none. */
    static final class Text extends Value {

        @NotBlank(message = NOT_TOLD)
        @Pattern(regexp = Vocabulary.TOLD + Vocabulary.TO_THE_END, message = NOT_TOLD)
        private final @Nullable String text;

        Text(@Nullable String text) {
            this.text = text;
        }
    }

    /** A text that may be none. */
    static final class TextOrNone extends Value {

        @NotBlank(message = NOT_TOLD)
        @Pattern(regexp = Vocabulary.TOLD_OR_NONE + Vocabulary.TO_THE_END, message = NOT_TOLD)
        private final @Nullable String text;

        TextOrNone(@Nullable String text) {
            this.text = text;
        }
    }

    static ShapedBean of(Edition form, Disclosure disclosure) {
        Map<String, Page> items = new LinkedHashMap<>();
        for (Item item : form.getItems()) {
            ItemDisclosure published = disclosure.getItems().get(item.getCode());
            items.put(item.getCode().toString(), published == null ? null : page(item, published));
        }
        return new ShapedBean(items);
    }

    private static Page page(Item item, ItemDisclosure published) {
        return switch (item.getPeriodOffset().orElse(1)) {
            case 0 -> new PageOfThisYear(item, published);
            case -1 -> new PageOfLastYear(item, published);
            default -> new Page(item, published);
        };
    }
}
