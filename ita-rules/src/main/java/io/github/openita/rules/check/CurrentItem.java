package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.internal.Pointers;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The item and the rule that a run has come to. Used by one thread. */
final class CurrentItem implements CheckedItem {

    private final Disclosure disclosure;
    private final Optional<LocalDate> asOf;
    private final Findings found;
    private @Nullable Item item;
    private @Nullable ItemDisclosure disclosed;
    private @Nullable Rule rule;

    CurrentItem(Disclosure disclosure, Optional<LocalDate> asOf, Findings found) {
        this.disclosure = disclosure;
        this.asOf = asOf;
        this.found = found;
    }

    /** Goes on to an item; only the check of presence sees one that is not disclosed. */
    void moveTo(Item other, @Nullable ItemDisclosure itsDisclosure) {
        item = other;
        disclosed = itsDisclosure;
    }

    void moveTo(Rule other) {
        rule = other;
    }

    @Override
    public Rule getRule() {
        return Objects.requireNonNull(rule);
    }

    @Override
    public Item getItem() {
        return Objects.requireNonNull(item);
    }

    @Override
    public ItemDisclosure getDisclosed() {
        return Objects.requireNonNull(disclosed);
    }

    @Override
    public Disclosure getDisclosure() {
        return disclosure;
    }

    @Override
    public Optional<LocalDate> getAsOf() {
        return asOf;
    }

    @Override
    public void report(Severity severity, String pointer, BilingualText message, BilingualText remedy) {
        List<String> steps = Arrays.asList(pointer.split("/", -1));
        if (!steps.get(0).isEmpty()) {
            String shown = ThaiText.quoted(pointer);
            throw new InvalidInputException(
                    shown + ": ตำแหน่งต้องขึ้นต้นด้วย / หรือเป็นข้อความว่าง เช่น /links/0",
                    shown + ": a pointer must start with / or be empty, such as /links/0");
        }
        String at = "/items/" + getItem().getCode() + "/" + String.join("/", existing(steps.subList(1, steps.size())));
        Optional<String> element = steps.size() > 2 && steps.get(1).equals("elements")
                ? elementOf(Pointers.unescape(steps.get(2)))
                : Optional.empty();
        found.addOwn(
                at.endsWith("/") ? at.substring(0, at.length() - 1) : at,
                getRule(),
                severity,
                element,
                message,
                remedy);
    }

    private Optional<String> elementOf(String key) {
        return getItem().getElements().stream()
                .map(Element::getId)
                .filter(key::equals)
                .findFirst();
    }

    /** The steps below the item to the value, or to the nearest around it that the canonical document has. */
    private List<String> existing(List<String> steps) {
        String key = steps.isEmpty() ? "" : steps.get(0);
        String next = steps.size() > 1 ? steps.get(1) : "";
        boolean whole = switch (key) {
            case "title" -> getDisclosed().getTitle().isPresent();
            case "fiscalYear" -> getDisclosed().getFiscalYear().isPresent();
            case "updatedOn" -> getDisclosed().getUpdatedOn().isPresent();
            case "links" -> !getDisclosed().getLinks().isEmpty();
            case "elements" -> getDisclosed().getElements().isPresent();
            default -> false;
        };
        boolean child = key.equals("links")
                ? next.matches("0|[1-9][0-9]{0,8}")
                        && Integer.parseInt(next) < getDisclosed().getLinks().size()
                : key.equals("elements")
                        && getDisclosed()
                                .getElements()
                                .orElse(Elements.empty())
                                .asMap()
                                .containsKey(Pointers.unescape(next));
        return !whole ? List.of() : child ? List.of(key, next) : List.of(key);
    }

    @Override
    public void skip(BilingualText reason) {
        found.skip(getRule(), reason);
    }
}
