/**
 * What stands where in the documents: one description of each value, by which it is read, written and told to other
 * systems as JSON Schema; not exported.
 */
@NullMarked
package io.github.openita.io.schema;

import org.jspecify.annotations.NullMarked;
