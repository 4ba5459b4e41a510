package io.github.openita.core.edition;

import java.util.List;

/**
 * Brings editions that are not built in (แบบประเมินของหน่วยงานเอง), so that they are known by their names like the
 * commission's.
 *
 * <p>One that is named in {@code META-INF/services/io.github.openita.core.edition.EditionSource}, or by a module that
 * {@code provides} it, is found by {@link java.util.ServiceLoader} with the class loader of the library: from then on its
 * editions are known to {@code Editions.of(String)}, to rule sets and constraints, to the readers of documents and to the
 * command line. It is asked once, when somebody names an edition that is not built in.
 *
 * <p>Where nothing shall be found by itself, {@code EditionCatalog.with(EditionSource)} takes one.
 */
@FunctionalInterface
public interface EditionSource {

    /**
     * {@return its editions} An edition that is built in it may repeat, not change: there it would bring another form under
     * the commission's name.
     */
    List<Edition> editions();
}
