/**
 * What stands where in the documents: one description of each value, by which it is read, written and told to other
 * systems as JSON Schema. Here all of them together, and what is written as another document; each document has a room of
 * its own. Not exported.
 */
@NullMarked
package io.github.openita.io.schema;

import org.jspecify.annotations.NullMarked;
