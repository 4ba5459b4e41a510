package io.github.openita.io.schema.shape;

import io.github.openita.core.edition.Edition;

/** Names editions where a document only refers to one. */
@FunctionalInterface
public interface EditionNames {

    /** Returns the name that an edition is found again by. */
    String nameOf(Edition edition);
}
