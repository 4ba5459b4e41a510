package io.github.openita.office.docx;

import io.github.openita.office.guard.Watch;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.KeptTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The body of a Word document, read from its XML as it comes: paragraphs are lines, a row of a table is a line with tabs
 * between its cells. Used by one thread.
 */
final class DocxBody {

    /** What stands twice, or was deleted or moved away. */
    private static final Set<String> UNSEEN = Set.of("Fallback", "del", "moveFrom");

    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");

    private static final String WORD = "wordprocessingml";

    private final String name;
    private final Watch watch;
    private final List<String> lines = new ArrayList<>();
    private final List<DataTable> tables = new ArrayList<>();
    /** The tables that are open, the innermost first. */
    private final Deque<DocxTable> open = new ArrayDeque<>();

    private final StringBuilder line = new StringBuilder();
    private int runs;
    private int numbers;
    private boolean hidden;
    private boolean picture;

    DocxBody(String name, Watch watch) {
        this.name = name;
        this.watch = watch;
    }

    List<String> lines() {
        return lines;
    }

    List<DataTable> tables() {
        return tables;
    }

    boolean hasPicture() {
        return picture;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (UNSEEN.contains(xml.getLocalName())) {
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
            case "tbl" -> {
                endLine();
                open.push(new DocxTable(watch));
            }
            case "tr" -> {
                if (table != null) {
                    table.beginRow();
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
            case "tc" -> {
                if (table != null) {
                    endLine();
                    table.endCell();
                }
            }
            case "tr" -> {
                if (table != null) {
                    String row = table.endRow();
                    open.pop();
                    emit(row);
                    open.push(table);
                }
            }
            case "tbl" -> {
                if (table != null) {
                    open.pop();
                    numbers++;
                    tables.add(new KeptTable(name + " › ตาราง " + numbers, table.rows()));
                }
            }
            default -> {
                // As above.
            }
        }
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
        line.append(text);
    }

    /** A paragraph in a cell goes into the cell; others are lines. */
    private void endLine() {
        if (line.length() > 0) {
            String text = line.toString();
            line.setLength(0);
            emit(text);
        }
    }

    private void emit(String text) {
        DocxTable table = open.peek();
        if (table != null && table.add(text)) {
            return;
        }
        text.lines().forEach(lines::add);
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
