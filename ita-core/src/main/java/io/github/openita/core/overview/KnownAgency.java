package io.github.openita.core.overview;

import io.github.openita.core.overview.agency.NamedAgency;
import io.github.openita.core.words.Agency;

/**
 * An agency as an {@linkplain OverviewCollector#named overview names it}, once for all of its results: names in one
 * spelling, those of districts and provinces without the word for what they are. This class is immutable and thread-safe.
 */
public final class KnownAgency {

    private final NamedAgency named;

    KnownAgency(NamedAgency named) {
        this.named = named;
    }

    NamedAgency named() {
        return named;
    }

    /** {@return the agency, its names in one spelling} */
    public Agency getAgency() {
        return named.agency();
    }

    /** {@return the name or identifier} */
    @Override
    public String toString() {
        return named.toString();
    }
}
