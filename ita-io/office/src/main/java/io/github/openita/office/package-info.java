/** What reads PDF, XLSX and DOCX; found by itself where this artifact is there. */
@NullMarked
package io.github.openita.office;

import org.jspecify.annotations.NullMarked;
