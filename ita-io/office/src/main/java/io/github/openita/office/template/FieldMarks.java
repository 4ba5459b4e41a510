package io.github.openita.office.template;

import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings what Word itself has for fields, merge fields and content controls, into the form of names in the text. Used by
 * one thread.
 */
final class FieldMarks {

    private static final Pattern MERGE_FIELD =
            Pattern.compile("\\s*MERGEFIELD\\s+(?:\"([^\"]*)\"|(\\S+)).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What makes the tag of a content control that of a field, though nobody knows its name. */
    private static final String OURS = "ita:";

    private final WordPart part;
    private final Predicate<String> known;

    /**
     * For a part.
     *
     * @param known whether a name is that of a field: content controls have tags for other purposes too
     */
    FieldMarks(WordPart part, Predicate<String> known) {
        this.part = part;
        this.known = known;
    }

    void bringIntoText() {
        part.root().all("sdt").forEach(this::control);
        part.root().all("fldSimple").forEach(this::simple);
        for (Element paragraph : part.root().all("p")) {
            new Reading().read(paragraph);
        }
    }

    private void control(Element control) {
        Optional<Element> content = control.child("sdtContent");
        Optional<String> name = control.child("sdtPr").flatMap(this::nameOf);
        // One that lay in another one went with it.
        if (content.isEmpty() || name.isEmpty() || control.parent().isEmpty()) {
            return;
        }
        Element inside = content.get();
        Optional<Element> first = inside.all("p").stream().findFirst();
        if (first.isPresent()) {
            Element paragraph = first.get();
            Element run = run(lookIn(paragraph), name.get());
            for (Element other : paragraph.elements()) {
                if (!other.is("pPr")) {
                    other.remove();
                }
            }
            paragraph.add(run);
            for (Element beside : paragraph.parent().orElseThrow().elements()) {
                if (beside != paragraph && (beside.is("p") || beside.is("tbl"))) {
                    beside.remove();
                }
            }
        } else {
            Element run = run(lookIn(inside), name.get());
            for (Element other : inside.elements()) {
                other.remove();
            }
            inside.add(run);
        }
        for (Element child : inside.elements()) {
            child.remove();
            control.before(child);
        }
        control.remove();
    }

    private Optional<String> nameOf(Element properties) {
        for (String from : List.of("tag", "alias")) {
            String said =
                    properties.child(from).map(one -> one.attribute("val")).orElse("");
            if (said.startsWith(OURS)) {
                return Optional.of(said.substring(OURS.length()));
            }
            if (known.test(said)) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** The look of the first run, but for that of a text to be written over. */
    private static Optional<Element> lookIn(Element of) {
        return of.all("r").stream().findFirst().flatMap(run -> run.child("rPr"));
    }

    private Element run(Optional<Element> look, String name) {
        Element run = part.make("r");
        look.map(part::copy).ifPresent(copy -> {
            copy.child("rStyle")
                    .filter(style -> style.attribute("val").contains("Placeholder"))
                    .ifPresent(Element::remove);
            run.add(copy);
        });
        return run.add(part.text(Placeholder.written(name)));
    }

    private static Optional<String> mergeName(String instruction) {
        Matcher matcher = MERGE_FIELD.matcher(instruction);
        return matcher.matches()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    private void simple(Element field) {
        if (field.parent().isEmpty()) {
            return;
        }
        mergeName(field.attribute("instr")).ifPresent(name -> {
            field.before(run(lookIn(field), name));
            field.remove();
        });
    }

    private static InvalidInputException nested(String instruction) {
        String shown = instruction.strip();
        return new InvalidInputException(
                "\"" + shown
                        + "\": MERGEFIELD ที่อยู่ในคำสั่งของฟิลด์อื่น (เช่น IF) หรือไม่จบในย่อหน้าเดียว เติมไม่ได้",
                "\"" + shown
                        + "\": a MERGEFIELD in the instruction of another field (such as IF), or not ended in its paragraph,"
                        + " cannot be filled");
    }

    /** The fields of one paragraph, as they begin and end in its runs. */
    private final class Reading {

        /** A field that has begun. */
        private static final class Open {

            private final List<Element> marks = new ArrayList<>();
            private final StringBuilder instruction = new StringBuilder();
            private boolean inResult;
        }

        private final Deque<Open> open = new ArrayDeque<>();

        void read(Element paragraph) {
            for (Element run : ParagraphText.runs(paragraph)) {
                for (Element child : run.elements()) {
                    if (!child.is("rPr")) {
                        take(child);
                    }
                }
            }
            for (Open left : open) {
                if (mergeName(left.instruction.toString()).isPresent()) {
                    throw nested(left.instruction.toString());
                }
            }
        }

        private void take(Element child) {
            if (child.is("fldChar") && child.attribute("fldCharType").equals("begin")) {
                open.push(new Open());
            }
            open.forEach(one -> one.marks.add(child));
            Open now = open.peek();
            if (now == null) {
                return;
            }
            if (child.is("instrText")) {
                now.instruction.append(child.text());
            } else if (child.is("fldChar") && child.attribute("fldCharType").equals("separate")) {
                now.inResult = true;
            } else if (child.is("fldChar") && child.attribute("fldCharType").equals("end")) {
                open.pop();
                mergeName(now.instruction.toString()).ifPresent(name -> replace(now, name));
            }
        }

        private void replace(Open field, String name) {
            if (open.stream().anyMatch(around -> !around.inResult)) {
                throw nested(field.instruction.toString());
            }
            Element begin = field.marks.get(0).parent().orElseThrow();
            Optional<Element> shown =
                    field.marks.stream().filter(one -> one.is("t")).findFirst().flatMap(Element::parent);
            Element run = run(shown.orElse(begin).child("rPr"), name);
            begin.before(run);
            for (Element mark : field.marks) {
                Element from = mark.parent().orElse(begin);
                if (mark.parent().isPresent()) {
                    mark.remove();
                    if (from.elements().stream().allMatch(one -> one.is("rPr"))) {
                        from.remove();
                    }
                }
            }
        }
    }
}
