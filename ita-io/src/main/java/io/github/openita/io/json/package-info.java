/**
 * The library's documents as JSON (results, score cards, editions, disclosures, check reports, gaps, comparisons,
 * reviews, plans, progress, matrices) and survey answers as lines of JSON: read strictly, every mistake with its place;
 * written in one stable form.
 *
 * <pre>{@code
 * ItaJson json = ItaJson.standard();
 * AssessmentResult result = json.readResult(Path.of("result.json"));
 * String card = json.write(Scorer.of(Editions.of(2567)).score(result));
 * }</pre>
 *
 * <p>A new kind of document needs its shape in {@code io.schema}, its line in {@link DocumentType} and its shape in
 * {@code Described.documents()}; a test then asks for the schema's file.
 */
@NullMarked
package io.github.openita.io.json;

import org.jspecify.annotations.NullMarked;
