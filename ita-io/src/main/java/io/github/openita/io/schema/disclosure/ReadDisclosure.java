package io.github.openita.io.schema.disclosure;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.Pointers;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.document.Source;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonPlace;
import io.github.openita.io.engine.JsonText;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.reading.DisclosureProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A disclosure with the values it was read from, which know their places. Immutable and thread-safe. */
public final class ReadDisclosure implements DisclosureDocument {

    private static final String ITEMS = "items";

    /** The text; {@code null} where another reader has it. */
    private final @Nullable Source source;

    private final JsonValue root;
    private final JsonValue.Obj items;
    private final Reading reading;
    private final Disclosure disclosure;
    private final List<Problem> problems;
    private final long omitted;
    /** The items by their codes, where something is wrong with some value. */
    private final Map<String, JsonValue.Member> byCode;

    private ReadDisclosure(@Nullable Source source, JsonValue root, JsonValue.Obj items) {
        DisclosureProblems found = new DisclosureProblems();
        this.source = source;
        this.root = root;
        this.items = items;
        reading = Reading.lenient(found::add);
        disclosure = Objects.requireNonNull(DisclosureShapes.DISCLOSURE.read(root, reading));
        problems = found.sorted();
        omitted = found.omitted();
        byCode = problems.isEmpty() ? Map.of() : membersByCode();
    }

    /**
     * Reads what can be read of a text.
     *
     * @param engine the Jackson to read it with
     * @param source the text
     * @throws DocumentException where the text is no JSON, is no object, or has no items
     */
    public static ReadDisclosure of(JsonEngine engine, Source source) {
        return of(source, source.getName(), JsonText.parse(engine, source.getName(), source.characters()));
    }

    /**
     * Reads what can be read of a value, whose text is not at hand.
     *
     * @param name what messages call the document
     * @param root the value
     * @throws DocumentException where it is no object, or has no items
     */
    public static ReadDisclosure of(String name, JsonValue root) {
        return of(null, name, root);
    }

    private static ReadDisclosure of(@Nullable Source source, String name, JsonValue root) {
        if (!(root instanceof JsonValue.Obj object)) {
            throw Problems.single(
                    name,
                    ProblemKind.WRONG_TYPE,
                    place("", root),
                    "ต้องเป็นกลุ่มข้อมูล {…} ที่มี \"items\"",
                    "must be an object {…} that has \"items\"");
        }
        if (!(object.get(ITEMS) instanceof JsonValue.Obj items)) {
            throw Problems.single(
                    name,
                    ProblemKind.MISSING_KEY,
                    place("", root),
                    "ไม่มี \"items\" ที่เป็นกลุ่มข้อมูล {…}: ไม่ใช่เอกสารการเปิดเผยข้อมูล (สร้างเอกสารเปล่าด้วยคำสั่ง init)",
                    "there is no object \"items\": this is no disclosure document (init makes an empty one)");
        }
        return new ReadDisclosure(source, root, items);
    }

    /**
     * Asks for an edition that it can be checked by.
     *
     * @param editions finds the edition that the document names
     * @param name what messages call the document
     * @throws DocumentException where it names none, or one that nothing can be checked by
     */
    public void refuseUnknownEdition(Function<String, Edition> editions, String name) {
        BilingualText refusal;
        try {
            if (disclosure.getEdition().isPresent()) {
                Edition edition = editions.apply(disclosure.getEdition().get());
                if (edition.getItems().isEmpty()) {
                    RuleSets.of(edition);
                }
                return;
            }
            refusal = BilingualText.of(
                    "ไม่ได้ระบุแบบประเมิน (\"edition\"): เขียนเช่น \"nacc-2567\" หรือเลือกให้การตรวจ (คำสั่ง check: --edition)",
                    "no edition is named (\"edition\"): write for example \"nacc-2567\", or choose one for the check (command check: --edition)");
        } catch (InvalidInputException e) {
            refusal = e.getText();
        }
        throw Problems.single(
                name, ProblemKind.UNKNOWN_EDITION, locate(List.of("/edition")).get(0), refusal);
    }

    private static Place place(String pointer, JsonValue value) {
        return Place.of(pointer, JsonPlace.line(value.place()), JsonPlace.column(value.place()));
    }

    @Override
    public Disclosure getDisclosure() {
        return disclosure;
    }

    @Override
    public Optional<String> getSource() {
        return Optional.ofNullable(source).map(Source::getName);
    }

    @Override
    public Optional<String> getSourceSha256() {
        return Optional.ofNullable(source).map(Source::sha256);
    }

    @Override
    public List<Problem> getProblems() {
        return problems;
    }

    @Override
    public long getOmittedProblems() {
        return omitted;
    }

    /** {@return what it is called, and how much is wrong with its text} */
    @Override
    public String toString() {
        return getSource().orElse("disclosure") + ": " + (problems.size() + omitted) + " problems";
    }

    @Override
    public boolean isUnreadable(String pointer) {
        if (problems.isEmpty()) {
            return false;
        }
        Found found = find(pointer, byCode);
        return found.isWhole && reading.isRefused(found.value);
    }

    @Override
    public List<Place> locate(List<String> pointers) {
        Map<String, JsonValue.Member> members = problems.isEmpty() ? membersByCode() : byCode;
        List<Place> places = new ArrayList<>(pointers.size());
        for (String pointer : pointers) {
            Found found = find(pointer, members);
            places.add(place(found.pointer, found.value));
        }
        return places;
    }

    /** The items by their codes, each as it is spelt where it stands first. */
    private Map<String, JsonValue.Member> membersByCode() {
        Map<String, JsonValue.Member> members = new HashMap<>();
        for (JsonValue.Member member : items.members()) {
            QuestionCode.find(member.key()).ifPresent(code -> members.putIfAbsent(code.toString(), member));
        }
        return members;
    }

    /** A value, the pointer that leads to it as it is spelt in the document, and whether it is what was asked for. */
    private record Found(String pointer, JsonValue value, boolean isWhole) {}

    /** The value that a pointer leads to or, where it leads nowhere, the nearest around it. */
    private Found find(String pointer, Map<String, JsonValue.Member> members) {
        JsonValue value = root;
        // What the document spells otherwise, in place of the start of the pointer.
        String spelt = "";
        int after = 0;
        int at = 0;
        while (at < pointer.length()) {
            int end = Pointers.endOfStep(pointer, at);
            String step = Pointers.step(pointer, at, end);
            JsonValue.Member item = value == items ? members.get(step) : null;
            JsonValue next = item == null ? value.step(step) : item.value();
            if (next == null) {
                break;
            }
            if (item != null && !item.key().equals(step)) {
                spelt = Pointers.child(pointer.substring(0, at), item.key());
                after = end;
            }
            value = next;
            at = end;
        }
        return new Found(spelt + pointer.substring(after, at), value, at == pointer.length());
    }
}
