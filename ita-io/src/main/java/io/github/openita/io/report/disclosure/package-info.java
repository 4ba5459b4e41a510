/** The reports on what agencies publish and write: checks, pages, proofreading, carrying over. Not exported. */
@NullMarked
package io.github.openita.io.report.disclosure;

import org.jspecify.annotations.NullMarked;
