/**
 * Scores, codes, fiscal years and documents as columns of a database, by converters of Jakarta Persistence (JPA). Nothing here
 * is called: with the artifact {@code ita-jpa} an entity has attributes of these types.
 *
 * <pre>{@code
 * @Entity
 * class StoredResult {
 *
 *     @Id
 *     @GeneratedValue
 *     Long id;
 *
 *     FiscalYear fiscalYear;
 *
 *     @Column(precision = 23, scale = 20)
 *     Score overall;
 *
 *     @JdbcTypeCode(SqlTypes.JSON)
 *     AssessmentResult result;
 * }
 * }</pre>
 *
 * <p>Hibernate finds the converters by itself; other providers are told their names in {@code persistence.xml}. A document is
 * its JSON, as {@link io.github.openita.io.json.ItaJson} writes it, and is read as strictly; without the annotation of
 * Hibernate it is text. What would not come back as what it was is refused before it is stored. JPA applies no converter to an
 * {@code @Id}.
 */
@NullMarked
package io.github.openita.jpa;

import org.jspecify.annotations.NullMarked;
