/**
 * Files that are written whole or not at all.
 *
 * <pre>{@code
 * TargetFile.write(Path.of("score-card.json"), ItaJson.standard().write(card));
 * }</pre>
 */
@NullMarked
package io.github.openita.io.file;

import org.jspecify.annotations.NullMarked;
