package io.github.openita.benchmarks.check;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks for, as a peer keeps it that does not know the library. Immutable and thread-safe.
 *
 * @param edition its name
 * @param items what it asks of each item
 */
public record FormOutline(String edition, List<OutlineItem> items) {

    /**
     * One item.
     *
     * @param code its code
     * @param periodOffset which year it reports on; {@code null} for any
     * @param elements what it must show
     */
    public record OutlineItem(String code, @Nullable Integer periodOffset, List<OutlineElement> elements) {}

    /**
     * One element.
     *
     * @param id its identifier
     * @param noneAllowed whether the agency may write that there is none
     */
    public record OutlineElement(String id, boolean noneAllowed) {}

    static FormOutline of(Edition form) {
        return new FormOutline(
                form.getName(), form.getItems().stream().map(FormOutline::of).toList());
    }

    private static OutlineItem of(Item item) {
        List<OutlineElement> elements =
                item.getElements().stream().map(FormOutline::of).toList();
        return new OutlineItem(item.getCode().toString(), item.getPeriodOffset().orElse(null), elements);
    }

    private static OutlineElement of(Element element) {
        return new OutlineElement(element.getId(), element.isNoneAllowed());
    }
}
