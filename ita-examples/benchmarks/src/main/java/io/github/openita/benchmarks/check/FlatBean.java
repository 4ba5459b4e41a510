package io.github.openita.benchmarks.check;

import io.github.openita.benchmarks.check.FormOutline.OutlineElement;
import io.github.openita.benchmarks.check.FormOutline.OutlineItem;
import io.github.openita.benchmarks.check.PlainDisclosure.PlainItem;
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

    private static final String LIVE_LINK = Vocabulary.LIVE_LINK + Vocabulary.TO_THE_END;

    private final Map<String, @NotNull @Valid Page> items;

    private FlatBean(Map<String, Page> items) {
        this.items = items;
    }

    /** What is published of one item. */
    static class Page {

        @NotEmpty
        private final @Nullable List<@Pattern(regexp = LIVE_LINK, message = ShapedBean.NO_LINK) String> links;

        private final Map<String, @NotNull @Told Object> elements = new LinkedHashMap<>();
        private final Map<String, @NotNull @Told(noneAllowed = true) Object> elementsOrNone = new LinkedHashMap<>();

        Page(OutlineItem item, PlainItem published) {
            links = published.links();
            for (OutlineElement element : item.elements()) {
                (element.noneAllowed() ? elementsOrNone : elements).put(element.id(), said(element, published));
            }
        }

        /** What the document leaves empty is an empty text here, since {@code null} is what it lacks. */
        private static @Nullable Object said(OutlineElement element, PlainItem published) {
            Object said = published.elements().get(element.id());
            return said == null && published.elements().containsKey(element.id()) ? "" : said;
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

    static FlatBean of(FormOutline form, PlainDisclosure disclosure) {
        Map<String, Page> items = new LinkedHashMap<>();
        for (OutlineItem item : form.items()) {
            PlainItem published = disclosure.items().get(item.code());
            items.put(item.code(), published == null ? null : page(item, published));
        }
        return new FlatBean(items);
    }

    private static Page page(OutlineItem item, PlainItem published) {
        Integer offset = item.periodOffset();
        if (offset == null) {
            return new Page(item, published);
        }
        return offset == 0 ? new PageOfThisYear(item, published) : new PageOfLastYear(item, published);
    }
}
