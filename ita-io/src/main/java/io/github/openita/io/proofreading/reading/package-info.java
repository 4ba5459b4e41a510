/** A document that people wrote, as it is read: its lines of text, its tables by their headings, and where each stands. */
@NullMarked
package io.github.openita.io.proofreading.reading;

import org.jspecify.annotations.NullMarked;
