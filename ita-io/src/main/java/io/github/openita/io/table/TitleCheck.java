package io.github.openita.io.table;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import java.util.Optional;

/** Holds what a form says above its headings against what a table is read as. */
public interface TitleCheck {

    /** Whether a line above the headings is the title of a form. */
    boolean isOfForm(String title);

    /** Why a table with that title is not what is wanted; empty where it is. */
    Optional<Problem> refusal(String title, Place place);
}
