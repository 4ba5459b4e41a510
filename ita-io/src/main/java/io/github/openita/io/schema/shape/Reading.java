package io.github.openita.io.schema.shape;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.Pointers;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonPlace;
import io.github.openita.io.engine.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One reading of one document: where it is, what editions it knows, and what is wrong so far. Not shared. */
@SuppressWarnings("TypeParameterUnusedInFormals") // What refuses gives no value of any type.
public final class Reading {

    private final Consumer<Problem> problems;
    private final Function<String, Edition> editions;
    private final @Nullable Edition only;
    private final boolean lenient;

    private Set<JsonValue> refused = Set.of();
    private long found;

    /** The keys and indexes that lead to the value that is being read. */
    private Object[] path = new Object[16];

    private int depth;
    private @Nullable Edition edition;
    private @Nullable Basis basis;

    private Reading(
            Consumer<Problem> problems, Function<String, Edition> editions, @Nullable Edition only, boolean lenient) {
        this.problems = problems;
        this.editions = editions;
        this.only = only;
        this.edition = only;
        this.lenient = lenient;
    }

    /**
     * Returns a reading that leaves out what is wrong and goes on with the rest.
     *
     * @param problems takes what is wrong
     */
    public static Reading lenient(Consumer<Problem> problems) {
        return new Reading(
                problems,
                name -> {
                    throw new IllegalStateException("a disclosure only names its edition");
                },
                null,
                true);
    }

    /**
     * Reads a value that must be good.
     *
     * @param shape what it must be
     * @param value the value
     * @param source what messages call its document
     * @param editions finds an edition by its name
     * @param only the edition that documents must be of, where not any known one will do
     * @return the value of the model
     * @throws DocumentException with everything that is wrong
     */
    public static <T> T strict(
            Shape<T> shape,
            JsonValue value,
            String source,
            Function<String, Edition> editions,
            @Nullable Edition only) {
        Problems problems = new Problems(source);
        T read = shape.read(value, new Reading(problems::add, editions, only, false));
        problems.throwIfAny();
        return Objects.requireNonNull(read, "nothing is wrong, and yet there is no value");
    }

    boolean isLenient() {
        return lenient;
    }

    void enter(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
        }
        path[depth++] = step;
    }

    void leave() {
        depth--;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(Pointers.escape(path[i].toString()));
        }
        return pointer.toString();
    }

    /** How many problems there are so far. */
    long found() {
        return found;
    }

    /** Notes what is wrong with the value that is being read, and that it cannot be. */
    public <T> @Nullable T refuse(ProblemKind kind, JsonValue value, BilingualText message) {
        return refuse(kind, "", value, message);
    }

    public <T> @Nullable T refuse(ProblemKind kind, JsonValue value, String th, String en) {
        return refuse(kind, value, BilingualText.of(th, en));
    }

    private <T> @Nullable T refuse(ProblemKind kind, String below, JsonValue value, BilingualText message) {
        markRefused(value);
        note(kind, below, value, message);
        return null;
    }

    /** Notes what is wrong with the value that is being read, which is there all the same. */
    void note(ProblemKind kind, JsonValue value, String th, String en) {
        note(kind, "", value, BilingualText.of(th, en));
    }

    private void note(ProblemKind kind, String below, JsonValue value, BilingualText message) {
        found++;
        long place = value.place();
        problems.accept(
                Problem.of(kind, Place.of(pointer() + below, JsonPlace.line(place), JsonPlace.column(place)), message));
    }

    /** Notes that a value is of another type. */
    public <T> @Nullable T refuseType(JsonValue value, String expectedTh, String expectedEn) {
        String th = value instanceof JsonValue.Text text
                ? "ข้อความ " + ThaiText.quoted(text.text())
                : value.type().th();
        String en = value instanceof JsonValue.Text text
                ? "text " + ThaiText.quoted(text.text())
                : value.type().en();
        return refuse(
                ProblemKind.WRONG_TYPE,
                value,
                behind("พบ", th) + ": " + behind("ต้องเป็น", expectedTh),
                "found " + en + ": must be " + expectedEn);
    }

    /** Thai words stand together; a Latin one is set apart. */
    private static String behind(String word, String next) {
        return next.charAt(0) < 0x80 ? word + " " + next : word + next;
    }

    /** Notes what the model says of a value; of a value of many parts each problem where it stands. */
    public <T> @Nullable T refuse(ProblemKind kind, JsonValue value, InvalidInputException refusal) {
        if (!(refusal instanceof DocumentException document)) {
            return refuse(kind, value, refusal.getText());
        }
        for (Problem problem : document.getProblems()) {
            String below = problem.getPlace().getPointer();
            refuse(problem.getKind(), below, value.at(below), problem.getMessage());
        }
        return null;
    }

    /** Notes a key that stands twice. */
    void refuseSecond(JsonValue.Member member) {
        String quoted = ThaiText.quoted(member.key());
        note(
                ProblemKind.DUPLICATE_KEY,
                member.value(),
                "ช่อง " + quoted + " ซ้ำ: " + keepOneTh(),
                "the key " + quoted + " stands twice: " + keepOneEn());
    }

    String keepOneTh() {
        return lenient ? "ใช้ค่าแรก" : "ให้เหลือเพียงครั้งเดียว";
    }

    String keepOneEn() {
        return lenient ? "the first one counts" : "keep one";
    }

    /** Returns whether a value was refused, or a part of it that it is nothing without. */
    public boolean isRefused(JsonValue value) {
        return !refused.isEmpty() && refused.contains(value);
    }

    /** Marks a value as refused because a part of it was. */
    public void markRefused(JsonValue value) {
        if (refused.isEmpty()) {
            refused = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        refused.add(value);
    }

    /** The edition of the document, as far as it is known. */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /** Takes the edition that an object names for that of all it holds; a name that is wrong is noted where it is read. */
    @Nullable
    Edition within(@Nullable JsonValue name) {
        Edition before = edition;
        if (name instanceof JsonValue.Text text) {
            try {
                edition = isOnly(text) ? only : editions.apply(text.text());
            } catch (InvalidInputException e) {
                edition = only;
            }
        }
        return before;
    }

    void backTo(@Nullable Edition before) {
        edition = before;
    }

    private boolean isOnly(JsonValue.Text name) {
        return only != null && only.isNamed(Editions.canonicalName(name.text()));
    }

    /** The edition of a name; {@code null} where it is not known, which is noted. */
    @Nullable
    public Edition named(JsonValue.Text name) {
        if (isOnly(name)) {
            return only;
        }
        Edition named;
        try {
            named = editions.apply(name.text());
        } catch (InvalidInputException e) {
            return refuse(ProblemKind.UNKNOWN_EDITION, name, e.getText());
        }
        if (only != null) {
            String quoted = ThaiText.quoted(name.text());
            return refuse(
                    ProblemKind.OTHER_EDITION,
                    name,
                    "เอกสารเป็นของ " + quoted + " แต่ขอให้ใช้ " + only.nameWithRevision(),
                    "the document is of " + quoted + ", but " + only.nameWithRevision() + " is asked for");
        }
        return named;
    }

    /** An edition by its name; an {@link InvalidInputException} where it is not known. */
    public Edition known(String name) {
        return editions.apply(name);
    }

    /** Whether the caller has chosen the edition, so that it does not matter which one a document names. */
    public boolean hasChosen() {
        return only != null;
    }

    /** The basis of all that names none. */
    public Optional<Basis> basis() {
        return Optional.ofNullable(basis);
    }

    public void setBasis(@Nullable Basis basis) {
        this.basis = basis;
    }
}
