package io.github.openita.rules.constraint;

import io.github.openita.core.internal.Pointers;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is, as a property path: {@code items[o17].elements[problems]}.
 *
 * @param property the first property; all but findings about the whole start at the items
 * @param item the key of the item
 * @param part the property of the item
 * @param key the element, or the index of the link
 */
record FindingPath(
        String property,
        @Nullable String item,
        @Nullable String part,
        @Nullable String key) {

    private static final String ELEMENTS = "elements";

    static FindingPath of(Finding finding) {
        List<String> tokens = Pointers.steps(finding.getPointer());
        String item = at(tokens, 1);
        // The pointer of what is missing ends at what would be around it.
        if (finding.getKind() == FindingKind.ABSENT) {
            return new FindingPath(
                    tokens.get(0), finding.getItem().orElseThrow().toString(), null, null);
        }
        if (item != null && finding.getElement().isPresent()) {
            return new FindingPath(
                    tokens.get(0), item, ELEMENTS, finding.getElement().get());
        }
        String part = item != null && finding.getKind() == FindingKind.NO_LINK ? "links" : at(tokens, 2);
        return new FindingPath(tokens.get(0), item, part, at(tokens, 3));
    }

    private static @Nullable String at(List<String> tokens, int index) {
        return index < tokens.size() ? tokens.get(index) : null;
    }

    /** Whether it leads to an element, one that the form asks for or not. */
    boolean isOfElement() {
        return key != null && ELEMENTS.equals(part);
    }

    /** Adds the violation there. */
    void add(ConstraintViolationBuilder violation) {
        NodeBuilderCustomizableContext first = violation.addPropertyNode(property);
        if (item == null) {
            first.addConstraintViolation();
        } else if (part == null) {
            first.addBeanNode().inIterable().atKey(item).addConstraintViolation();
        } else {
            add(first.addPropertyNode(part).inIterable().atKey(item));
        }
    }

    private void add(NodeBuilderDefinedContext ofItem) {
        if (key == null) {
            ofItem.addConstraintViolation();
        } else if (isOfElement()) {
            ofItem.addBeanNode().inIterable().atKey(key).addConstraintViolation();
        } else {
            ofItem.addBeanNode()
                    .inIterable()
                    .atIndex(Integer.parseInt(Objects.requireNonNull(key)))
                    .addConstraintViolation();
        }
    }
}
