/**
 * What every reader shares: the bytes of a document, under the name that messages call it by.
 *
 * <pre>{@code
 * Source source = Source.of(Path.of("result.json"));
 * AssessmentResult result = ItaJson.standard().readResult(source);
 * }</pre>
 */
@NullMarked
package io.github.openita.io.document;

import org.jspecify.annotations.NullMarked;
