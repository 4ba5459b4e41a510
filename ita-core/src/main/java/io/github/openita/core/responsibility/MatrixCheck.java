package io.github.openita.core.responsibility;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.JudgedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Holds a matrix of responsibility against the form of a year. This class is immutable and thread-safe.
 *
 * <p>Its findings, each with a rule: {@code matrix/other-edition} (the matrix is of another one), {@code matrix/no-row}
 * (an item that no row answers), {@code matrix/no-role} (nobody prepares, collects or publishes),
 * {@code matrix/same-person} (whoever prepares also publishes), {@code matrix/unknown-item},
 * {@code matrix/duplicate-item}, {@code matrix/other-title} (the title is another item's, or of other wording than words
 * left out or put in), {@code matrix/no-frequency}, {@code matrix/unreadable-frequency}, {@code matrix/weak-frequency}
 * (less often than the form asks), {@code matrix/no-owner} (nobody is
 * responsible for an activity), {@code matrix/no-due} (until when it must be done is not said),
 * {@code matrix/unreadable-due} (it is said in words that name no month), {@code matrix/reported-before-due} (an activity is
 * reported in an earlier quarter than it is to be done), {@code matrix/past-due} (the month of an activity is over),
 * {@code matrix/two-spellings} (a name stands in several, which may be of one).
 */
public final class MatrixCheck {

    private final ResponsibilityMatrix matrix;
    private final Edition edition;
    private final boolean samePersonAllowed;
    private final Optional<LocalDate> asOf;
    private final List<RowFinding> findings;

    private MatrixCheck(
            ResponsibilityMatrix matrix, Edition edition, boolean samePersonAllowed, Optional<LocalDate> asOf) {
        this.matrix = matrix;
        this.edition = edition;
        this.samePersonAllowed = samePersonAllowed;
        this.asOf = asOf;
        findings = new MatrixFindings(matrix, edition, samePersonAllowed, asOf).found();
    }

    /**
     * {@return the check, in which nobody may both prepare and publish the same row}
     *
     * @param matrix a matrix
     * @param edition the form whose items it must cover
     */
    public static MatrixCheck of(ResponsibilityMatrix matrix, Edition edition) {
        return new MatrixCheck(matrix, edition, false, Optional.empty());
    }

    /** {@return this check, in which one person may both prepare and publish, as small agencies have it} */
    public MatrixCheck allowSamePerson() {
        return samePersonAllowed ? this : new MatrixCheck(matrix, edition, true, asOf);
    }

    /**
     * {@return this check, in which activities whose month is over are found as well; whether they were done, a matrix does
     * not say}
     *
     * @param day the day to judge for
     * @throws io.github.openita.core.words.InvalidInputException for a day whose year is of the Buddhist Era, or before 1900
     */
    public MatrixCheck asOf(LocalDate day) {
        return new MatrixCheck(matrix, edition, samePersonAllowed, Optional.of(JudgedDay.of(day)));
    }

    /** {@return the matrix that was checked} */
    public ResponsibilityMatrix getMatrix() {
        return matrix;
    }

    /** {@return the form it was checked against} */
    public Edition getEdition() {
        return edition;
    }

    /** {@return what was found: of the whole, then in the order of the form, then of rows that answer none of it, of activities and of names} */
    public List<RowFinding> getFindings() {
        return findings;
    }

    /** {@return what falls to whom: who is in most rows first, then by name} */
    public List<Workload> getWorkload() {
        return WorkloadCount.of(matrix);
    }

    /**
     * Which items are out of date: changed last on {@code updatedOn}, which with the frequency of their row lies before
     * the day. The most frequent counts where an item has several rows.
     *
     * @param disclosure what the agency says that it publishes
     * @param day the day to judge for
     * @return the items out of date, and those of which it cannot be told
     * @throws io.github.openita.core.words.InvalidInputException for a day whose year is of the Buddhist Era, or before 1900
     */
    public StaleItems staleItems(Disclosure disclosure, LocalDate day) {
        return Freshness.of(matrix, edition, disclosure, JudgedDay.of(day));
    }

    /** {@return all of this as a value that can be kept, without what is out of date or carried} */
    public MatrixReport toReport() {
        return MatrixReport.builder()
                .edition(edition)
                .matrix(matrix)
                .findings(findings)
                .workload(getWorkload())
                .build();
    }

    /** {@return what was checked and how much was found, {@code matrix of 2567 against nacc-2567.r1: 3 findings}} */
    @Override
    public String toString() {
        return "matrix of " + matrix.getFiscalYear() + " against " + edition.nameWithRevision() + ": " + findings.size()
                + " findings";
    }
}
