/**
 * Results, score cards and editions as JSON: read strictly, every mistake with its place; written in one stable form.
 *
 * <pre>{@code
 * ItaJson json = ItaJson.standard();
 * AssessmentResult result = json.readResult(Path.of("result.json"));
 * String card = json.write(Scorer.of(Editions.of(2567)).score(result));
 * }</pre>
 */
@NullMarked
package io.github.openita.io.json;

import org.jspecify.annotations.NullMarked;
