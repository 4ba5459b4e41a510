/**
 * What commands are given: documents, tables, folders and former checks by their names, days and years, and what of them could not be
 * used.
 */
@NullMarked
package io.github.openita.cli.input;

import org.jspecify.annotations.NullMarked;
