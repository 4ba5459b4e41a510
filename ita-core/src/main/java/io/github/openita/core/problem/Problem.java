package io.github.openita.core.problem;

import io.github.openita.core.internal.stored.Stored;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document, a table or a value, and where. This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Problem implements Diagnostic, Serializable {

    /** The order of the document: by line, then by column; what has no place comes first. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(
                    (Problem problem) -> problem.place.getLine().orElse(0))
            .thenComparingInt(problem -> problem.place.getColumn().orElse(0));

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LINE = 1000;

    /** What sort of problem it is. */
    private final ProblemKind kind;
    /** Where it stands. */
    private final Place place;
    /** What was found and what is allowed. */
    private final BilingualText message;

    private Problem(ProblemKind kind, Place place, BilingualText message) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.place = Objects.requireNonNull(place, "place");
        this.message = Objects.requireNonNull(message, "message");
    }

    /**
     * {@return that problem}
     *
     * @param kind what sort of problem it is
     * @param place where it stands
     * @param message what was found and what is allowed
     */
    public static Problem of(ProblemKind kind, Place place, BilingualText message) {
        return new Problem(kind, place, message);
    }

    /** {@return what sort of problem it is} */
    public ProblemKind getKind() {
        return kind;
    }

    /** {@return its kind as a rule, such as {@code document/unknown-key}} */
    @Override
    public String getRuleId() {
        return "document/" + kind.getCode();
    }

    /** {@return that it is an error: what has a problem cannot be used} */
    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    /** {@return where it stands} */
    @Override
    public Place getPlace() {
        return place;
    }

    /** {@return what was found and what is allowed} */
    @Override
    public BilingualText getMessage() {
        return message;
    }

    /**
     * {@return one line that names source, line, column and pointer as far as they are known, in a workbook sheet and cell; a very long one is cut}
     *
     * @param source the name of the document
     * @param language the language to say it in
     */
    public String describe(String source, Language language) {
        String start = place.getSheet().isPresent()
                ? joined(source, joined(onSheet(place.getSheet().get(), language), place.shownPointer()))
                : place.getLine().isPresent() ? source + ":" + place : joined(source, place.toString());
        return onOneLine(joined(start, message.in(language)));
    }

    private String onSheet(String sheet, Language language) {
        String cell = place.getCell().orElse("");
        return BilingualText.of(
                        "แผ่น " + ThaiText.quoted(sheet) + (cell.isEmpty() ? "" : " ช่อง " + cell),
                        "sheet " + ThaiText.quoted(sheet) + (cell.isEmpty() ? "" : " cell " + cell))
                .in(language);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ": " + second;
    }

    private static String onOneLine(String line) {
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST_LINE;
        return ThaiText.oneLine(fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && kind == that.kind
                && place.equals(that.place)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, place, message);
    }

    /** {@return the problem in English, on one line} */
    @Override
    public String toString() {
        return describe("", Language.EN);
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(ProblemKind kind, Place place, BilingualText message) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(kind, place, message));
        }
    }

    private Object writeReplace() {
        return new Parts(kind, place, message);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(Problem.class);
    }
}
