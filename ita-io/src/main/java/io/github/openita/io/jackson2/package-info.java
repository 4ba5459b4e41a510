/**
 * The library's model for an application's own Jackson 2.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ItaModule()).build();
 * AssessmentResult result = mapper.readValue(json, AssessmentResult.class);
 * String card = mapper.writeValueAsString(Scorer.of(Editions.of(2567)).score(result));
 * }</pre>
 */
@NullMarked
package io.github.openita.io.jackson2;

import org.jspecify.annotations.NullMarked;
