package io.github.openita.rules.reading;

import java.util.Collection;

/** Tries links as an assessor would, over the network. Implementations are thread-safe. */
public interface LinkVisitor {

    /** {@return what reports call it} */
    String getName();

    /**
     * Says beforehand which links will be tried, so that it can be done side by side.
     *
     * @param urls addresses that begin with {@code http://} or {@code https://}
     */
    void prepare(Collection<String> urls);

    /**
     * Tries a link, or tells what came of it where it was tried before.
     *
     * @param url an address that begins with {@code http://} or {@code https://}
     * @return what is there
     */
    LinkVisit visit(String url);
}
