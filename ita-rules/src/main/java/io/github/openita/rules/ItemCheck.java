package io.github.openita.rules;

/**
 * A check of one kind: it holds one item against one rule. The checks of the library are such, and an agency can add
 * its own, see {@link DisclosureChecker#withCheck}. A check that is shared must be thread-safe.
 */
@FunctionalInterface
public interface ItemCheck {

    /**
     * Looks at an item, and reports what is wrong with it.
     *
     * @param item an item that the disclosure has; to be used during this call only
     */
    void check(CheckedItem item);
}
