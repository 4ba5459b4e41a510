/** How the readers of this library put the rows of a survey into a tally. Not part of the API: exported to them alone. */
@NullMarked
package io.github.openita.core.survey.reading;

import org.jspecify.annotations.NullMarked;
