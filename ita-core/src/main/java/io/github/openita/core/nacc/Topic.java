package io.github.openita.core.nacc;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Element;
import io.github.openita.core.words.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an item is about and what it must show, before a year says what that rests on. */
final class Topic {

    private final String id;
    private final List<Shown> shown;

    private Topic(String id, List<Shown> shown) {
        this.id = id;
        this.shown = shown;
    }

    static Topic topic(String id, Shown... shown) {
        return new Topic(id, List.of(shown));
    }

    static Shown shows(String id, String wordingTh) {
        return new Shown(id, wordingTh, false, Optional.empty());
    }

    /** The topic as one year has it: one basis for all of its elements, or one for each. */
    OfYear on(Basis... bases) {
        if (bases.length != 1 && bases.length != shown.size()) {
            throw new IllegalArgumentException(id + ": " + bases.length + " bases for " + shown.size() + " elements");
        }
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            elements.add(shown.get(i).on(bases.length == 1 ? bases[0] : bases[i]));
        }
        return new OfYear(id, elements);
    }

    /** One element's wording; "none" may be written, as far as known, only where it says so. */
    record Shown(String id, String wordingTh, boolean noneAllowed, Optional<AppliesTo> appliesTo) {

        Shown orNone() {
            return new Shown(id, wordingTh, true, appliesTo);
        }

        Shown ofLocalGovernment() {
            return new Shown(id, wordingTh, noneAllowed, Optional.of(AppliesTo.LOCAL_GOVERNMENT));
        }

        Shown ofProvinces() {
            return new Shown(id, wordingTh, noneAllowed, Optional.of(AppliesTo.PROVINCE));
        }

        Element on(Basis basis) {
            return Element.builder()
                    .id(id)
                    .wordingTh(wordingTh)
                    .noneAllowed(noneAllowed)
                    .noneBasis(noneAllowed ? Optional.of(Basis.INFERRED) : Optional.empty())
                    .appliesTo(appliesTo)
                    .basis(basis)
                    .build();
        }
    }

    /** A topic's elements with what they rest on in one year. */
    record OfYear(String topic, List<Element> elements) {

        /** Says that it is more than inferred that "none" may be written. */
        OfYear none(Basis basis) {
            return new OfYear(
                    topic,
                    elements.stream()
                            .map(element -> element.isNoneAllowed()
                                    ? Element.builder()
                                            .from(element)
                                            .noneBasis(basis)
                                            .build()
                                    : element)
                            .toList());
        }
    }
}
