package io.github.openita.io.proofreading.check;

import java.util.List;

/**
 * What all checks found in a document, and how much of it they held against the data.
 *
 * @param mistakes what they found, in the order of the document
 * @param more how many more there are than are listed
 * @param figures the figures that were held against the data
 * @param codes the codes that were held against the form
 * @param measures the rows of measures and actions
 * @param entries the rows of progress
 */
public record Checked(List<Mistake> mistakes, int more, int figures, int codes, int measures, int entries) {

    /** Copies the list. */
    public Checked {
        mistakes = List.copyOf(mistakes);
    }
}
