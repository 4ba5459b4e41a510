/**
 * From the page that an agency has to a disclosure: titles and links, and what a person should look at.
 *
 * <pre>{@code
 * PageImport found = PageImporter.of(Editions.of(2567))
 *         .withBase("https://www.example.go.th/ita")
 *         .read(Source.of(Path.of("ita.html")));
 * String json = ItaJson.standard().write(found.getDisclosure());
 * }</pre>
 */
@NullMarked
package io.github.openita.io.page;

import org.jspecify.annotations.NullMarked;
