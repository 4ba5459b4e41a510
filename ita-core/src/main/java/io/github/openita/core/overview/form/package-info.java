/** The form of a year in numbers: its nodes numbered, and shown scores as whole hundredths. Not exported. */
@NullMarked
package io.github.openita.core.overview.form;

import org.jspecify.annotations.NullMarked;
