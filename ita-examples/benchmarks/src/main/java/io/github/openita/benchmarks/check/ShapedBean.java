package io.github.openita.benchmarks.check;

import io.github.openita.benchmarks.check.FormOutline.OutlineElement;
import io.github.openita.benchmarks.check.FormOutline.OutlineItem;
import io.github.openita.benchmarks.check.PlainDisclosure.PlainItem;
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
        private final @Nullable List<@NotNull @Valid Address> links;

        private final Map<String, @NotNull @Valid Value> elements = new LinkedHashMap<>();

        Page(OutlineItem item, PlainItem page) {
            List<String> published = page.links();
            links = published == null
                    ? null
                    : published.stream().map(Address::new).toList();
            for (OutlineElement element : item.elements()) {
                boolean there = page.elements().containsKey(element.id());
                elements.put(
                        element.id(), there ? Value.of(element, page.elements().get(element.id())) : null);
            }
        }
    }

    /** What is published of an item that reports on the year of the form. */
    static final class PageOfThisYear extends Page {

        @Min(2565)
        @Max(2565)
        private final int fiscalYear;

        PageOfThisYear(OutlineItem item, PlainItem published) {
            super(item, published);
            fiscalYear = published.fiscalYear();
        }
    }

    /** What is published of an item that reports on the year before. */
    static final class PageOfLastYear extends Page {

        @Min(2564)
        @Max(2564)
        private final int fiscalYear;

        PageOfLastYear(OutlineItem item, PlainItem published) {
            super(item, published);
            fiscalYear = published.fiscalYear();
        }
    }

    /** A link. */
    static final class Address {

        @Pattern(regexp = Vocabulary.LIVE_LINK + Vocabulary.TO_THE_END, message = NO_LINK)
        private final String url;

        Address(String url) {
            this.url = url;
        }
    }

    /** The value of an element; one that is no text tells something. */
    static class Value {

        static Value of(OutlineElement element, @Nullable Object said) {
            if (said != null && !(said instanceof String)) {
                return new Value();
            }
            return element.noneAllowed() ? new TextOrNone((String) said) : new Text((String) said);
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

    static ShapedBean of(FormOutline form, PlainDisclosure disclosure) {
        Map<String, Page> items = new LinkedHashMap<>();
        for (OutlineItem item : form.items()) {
            PlainItem published = disclosure.items().get(item.code());
            items.put(item.code(), published == null ? null : page(item, published));
        }
        return new ShapedBean(items);
    }

    private static Page page(OutlineItem item, PlainItem published) {
        Integer offset = item.periodOffset();
        if (offset == null) {
            return new Page(item, published);
        }
        return offset == 0 ? new PageOfThisYear(item, published) : new PageOfLastYear(item, published);
    }
}
