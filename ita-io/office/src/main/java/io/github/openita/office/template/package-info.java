/** Fills an agency's own Word templates with the fields of a report. A template says names and nothing else: it computes nothing. */
@NullMarked
package io.github.openita.office.template;

import org.jspecify.annotations.NullMarked;
