/**
 * The library in a service on Spring Boot 4 or 3.5. Nothing here is called: with the artifact
 * {@code ita-spring-boot-starter} a controller takes and returns the documents of the library.
 *
 * <pre>{@code
 * @PostMapping("/score-card")
 * ScoreCard scoreCard(@RequestBody AssessmentResult result) {
 *     return Scorer.of(editions.of(result.getEdition())).score(result);
 * }
 * }</pre>
 *
 * <p>There are beans for an {@link io.github.openita.core.nacc.EditionCatalog}, which knows the editions of the property
 * {@code ita.editions} and those that are beans, and for an {@link io.github.openita.io.json.ItaJson} that knows the same;
 * the application's mapper, of either Jackson, reads and writes the model with these editions, and constraints may name
 * them. Whatever is wrong with a request comes back as Problem Details (RFC 9457), in Thai or in English, with every
 * mistake and its place. A bean of the application takes the place of each.
 */
@NullMarked
package io.github.openita.spring;

import org.jspecify.annotations.NullMarked;
