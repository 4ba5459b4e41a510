package io.github.openita.core.internal.problem;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one document; of a flood the first are kept and all are counted. Not thread-safe. */
public final class Problems {

    /** So many are kept; of more it is enough to know how many. */
    private static final int MOST = 1000;

    private final String source;
    private final List<Problem> found = new ArrayList<>();
    private long more;

    /**
     * Starts without a problem.
     *
     * @param source the name of the document; may be empty
     */
    public Problems(String source) {
        this.source = source;
    }

    /**
     * {@return the refusal of a document for one problem}
     *
     * @param source the name of the document
     * @param kind what sort of problem it is
     * @param place where it stands
     * @param th what was found and what is allowed, in Thai
     * @param en the same in English
     */
    public static DocumentException single(String source, ProblemKind kind, Place place, String th, String en) {
        return single(source, kind, place, BilingualText.of(th, en));
    }

    /**
     * {@return the refusal of a document for one problem}
     *
     * @param source the name of the document
     * @param kind what sort of problem it is
     * @param place where it stands
     * @param message what was found and what is allowed
     */
    public static DocumentException single(String source, ProblemKind kind, Place place, BilingualText message) {
        return DocumentException.of(source, List.of(Problem.of(kind, place, message)));
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more++;
        }
    }

    /**
     * Adds a problem.
     *
     * @param kind what sort of problem it is
     * @param place where it stands
     * @param message what was found and what is allowed
     */
    public void add(ProblemKind kind, Place place, BilingualText message) {
        add(Problem.of(kind, place, message));
    }

    /**
     * Ends the reading where anything was found.
     *
     * @throws DocumentException with all problems, in the order of the document
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Problem.BY_PLACE);
            throw DocumentException.of(source, found, more);
        }
    }
}
