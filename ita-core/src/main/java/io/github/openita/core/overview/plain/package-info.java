/** The printed scores of all indicators, as most tables of a country hold them, scored in whole numbers. Not exported. */
@NullMarked
package io.github.openita.core.overview.plain;

import org.jspecify.annotations.NullMarked;
