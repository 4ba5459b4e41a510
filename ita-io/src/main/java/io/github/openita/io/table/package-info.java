/**
 * How tables are read and written cell by cell, whatever they are about: columns that are called in several ways, rows that
 * know where they stand, tables held whole ({@link io.github.openita.io.table.CsvTable}) or taken as they come ({@link
 * io.github.openita.io.table.CsvStream}), and cells that say more than a word: days, codes, names, several things at once.
 * Only for the packages of this module.
 */
@NullMarked
package io.github.openita.io.table;

import org.jspecify.annotations.NullMarked;
