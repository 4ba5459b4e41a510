package io.github.openita.office.docx;

import io.github.openita.office.guard.Watch;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.KeptTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a Word document, read from its XML as it comes: paragraphs are lines, a row of a table is a line with tabs
 * between its cells. What stands in a text box, and a note, follows the paragraph that it belongs to. Used by one thread.
 */
final class DocxBody {

    /** What stands twice, what was deleted or moved away, and how something looked before it was changed. */
    private static final Set<String> UNSEEN = Set.of(
            "Fallback",
            "del",
            "moveFrom",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange");

    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");

    private static final String WORD = "wordprocessingml";

    private final String name;
    private final Watch watch;
    /** Notes by what refers to them. */
    private final Map<String, List<String>> notes;

    private final List<String> lines = new ArrayList<>();
    /** The tables in the order in which they begin. */
    private final SortedMap<Integer, DataTable> tables = new TreeMap<>();
    /** The tables that are open, the innermost first. */
    private final Deque<DocxTable> open = new ArrayDeque<>();

    /** What the paragraphs belong to, the innermost first. */
    private final Deque<DocxFrame> frames = new ArrayDeque<>();

    private String note = "";
    private int runs;
    private int numbers;
    private boolean hidden;
    private boolean placeholder;
    private boolean inRow;
    private boolean picture;
    private boolean embedded;

    /**
     * One that has read nothing.
     *
     * @param name what the names of its tables start with
     * @param watch counts
     * @param notes what notes say, by what refers to them; a part with notes adds its own
     */
    DocxBody(String name, Watch watch, Map<String, List<String>> notes) {
        this.name = name;
        this.watch = watch;
        this.notes = notes;
        frames.push(new DocxFrame(0));
    }

    List<String> lines() {
        return lines;
    }

    List<DataTable> tables() {
        return List.copyOf(tables.values());
    }

    boolean hasPicture() {
        return picture;
    }

    /** Whether another document is inside, which Word shows as a part of this one. */
    boolean hasEmbedded() {
        return embedded;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isUnseen(xml.getLocalName())) {
                    skip(xml);
                } else if (isWord(xml)) {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && isWord(xml)) {
                end(xml.getLocalName());
            }
        }
        endLine();
    }

    private boolean isUnseen(String element) {
        DocxTable table = open.peek();
        if (inRow && table != null && element.equals("del")) {
            // The properties of a row say that all of it was deleted.
            table.dropRow();
        }
        // What a form asks to be written over was written by nobody.
        return UNSEEN.contains(element) || (placeholder && element.equals("sdtContent"));
    }

    private static boolean isWord(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains(WORD);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        DocxTable table = open.peek();
        String element = xml.getLocalName();
        picture |= PICTURES.contains(element);
        switch (element) {
            case "t" -> text(xml);
            case "r" -> {
                runs++;
                hidden = false;
            }
            case "vanish" -> hidden = runs > 0 && isOn(value(xml));
            case "tab" -> add(runs > 0 ? "\t" : "");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> symbol(attribute(xml, "char"));
            case "txbxContent" -> frames.push(new DocxFrame(open.size()));
            case "footnoteReference", "endnoteReference" ->
                notes.getOrDefault(element.replace("Reference", "") + attribute(xml, "id"), List.of())
                        .forEach(frames.element()::addAfter);
            case "footnote", "endnote" -> note = element + attribute(xml, "id");
            case "sdt" -> placeholder = false;
            case "showingPlcHdr" -> placeholder = isOn(value(xml));
            case "altChunk" -> embedded = true;
            case "tbl" -> {
                endLine();
                numbers++;
                open.push(new DocxTable(watch, numbers));
            }
            case "tr" -> {
                if (table != null) {
                    table.beginRow();
                }
            }
            case "trPr" -> inRow = true;
            case "gridBefore" -> {
                if (table != null && inRow) {
                    table.leave(value(xml));
                }
            }
            case "tc" -> {
                if (table != null) {
                    table.beginCell();
                }
            }
            case "gridSpan" -> {
                if (table != null) {
                    table.span(value(xml));
                }
            }
            case "vMerge" -> {
                if (table != null && !"restart".equals(value(xml))) {
                    table.fromAbove();
                }
            }
            default -> {
                // Looks, which nobody reads.
            }
        }
    }

    private void end(String element) {
        DocxTable table = open.peek();
        switch (element) {
            case "r" -> {
                runs = Math.max(0, runs - 1);
                hidden = false;
            }
            case "p" -> endLine();
            case "txbxContent" -> {
                if (frames.size() > 1) {
                    endLine();
                    frames.pop();
                }
            }
            case "footnote", "endnote" -> endNote();
            case "trPr" -> inRow = false;
            case "tc" -> {
                if (table != null) {
                    endLine();
                    table.endCell();
                }
            }
            case "tr" -> {
                if (table != null) {
                    Optional<String> row = table.endRow();
                    open.pop();
                    row.ifPresent(this::emit);
                    open.push(table);
                }
            }
            case "tbl" -> {
                if (table != null) {
                    open.pop();
                    tables.put(table.number(), new KeptTable(name + " › ตาราง " + table.number(), table.rows()));
                }
            }
            default -> {
                // As above.
            }
        }
    }

    /** What was read since the note began is that note. */
    private void endNote() {
        endLine();
        notes.put(note, List.copyOf(lines));
        lines.clear();
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        boolean shown = !hidden;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip(xml);
            } else if (shown && xml.hasText() && event != XMLStreamConstants.COMMENT) {
                add(xml.getText());
            }
        }
    }

    private void symbol(@Nullable String code) {
        if (code != null && code.matches("[0-9A-Fa-f]{4}")) {
            add(String.valueOf((char) Integer.parseInt(code, 16)));
        }
    }

    private void add(String text) {
        watch.characters(text.length());
        frames.element().add(text);
    }

    private void endLine() {
        frames.element().take().forEach(this::emit);
    }

    /** A paragraph in a cell goes into the cell, one in a text box after its paragraph; others are lines. */
    private void emit(String text) {
        DocxFrame frame = frames.element();
        DocxTable table = open.peek();
        if (table != null && frame.isIn(open.size()) && table.add(text)) {
            return;
        }
        if (frames.size() > 1) {
            frames.pop();
            frames.element().addAfter(text);
            frames.push(frame);
        } else {
            text.lines().forEach(lines::add);
        }
    }

    private static boolean isOn(@Nullable String value) {
        return value == null || !value.matches("0|false|off");
    }

    private static @Nullable String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
