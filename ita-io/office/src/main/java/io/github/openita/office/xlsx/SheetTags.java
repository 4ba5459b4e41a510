package io.github.openita.office.xlsx;

import io.github.openita.office.guard.Refusal;
import io.github.openita.office.guard.Tag;
import io.github.openita.office.guard.XmlTags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a sheet has before any library reads it: merged cells, and no cell and no text that is nowhere. Used by one
 * thread.
 */
final class SheetTags implements XmlTags {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGES = 100_000;
    private static final int MOST_LINKS = 100_000;
    private static final Pattern CELL = Pattern.compile("(?:[A-W]?[A-Z]{1,2}|X[A-F][A-D])[0-9]{1,7}");
    private static final Pattern INDEX = Pattern.compile("\\s*[0-9]{1,9}\\s*");

    private final List<Merge> merges = new ArrayList<>();
    /** Per range of cells the name of what they lead to. */
    private final Map<String, String> links = new LinkedHashMap<>();

    private int columns;
    private boolean ofText;
    private boolean inIndex;
    private int lastText = -1;

    List<Merge> merges() {
        return merges;
    }

    /** Per range of cells the name that the sheet has for what they lead to. */
    Map<String, String> links() {
        return links;
    }

    /** The greatest number of a shared text that a cell names; -1 where none does. */
    int lastText() {
        return lastText;
    }

    @Override
    public void start(Tag tag) {
        requireNoIndex();
        if (tag.is("c")) {
            columns++;
            boolean known =
                    tag.attribute("r").map(cell -> CELL.matcher(cell).matches()).orElse(true);
            if (!known || columns > MOST_COLUMNS) {
                throw nowhere();
            }
            ofText = tag.attribute("t").orElse("").equals("s");
        } else if (tag.is("v")) {
            inIndex = ofText;
        } else if (tag.is("row")) {
            columns = 0;
        } else if (tag.is("mergeCell") && merges.size() < MOST_MERGES) {
            tag.attribute("ref").flatMap(Merge::of).ifPresent(merges::add);
        } else if (tag.is("hyperlink") && links.size() < MOST_LINKS) {
            tag.written("r:id").ifPresent(id -> links.put(tag.written("ref").orElse(""), id));
        }
    }

    @Override
    public void end() {
        inIndex = false;
    }

    @Override
    public void text(String beginning) {
        if (inIndex) {
            if (!INDEX.matcher(beginning).matches()) {
                throw nowhere();
            }
            lastText = Math.max(lastText, Integer.parseInt(beginning.strip()));
        }
    }

    @Override
    public void other() {
        requireNoIndex();
    }

    private void requireNoIndex() {
        if (inIndex) {
            throw nowhere();
        }
    }

    private static Refusal nowhere() {
        return Refusal.damaged("มีช่องหรือข้อความที่ไม่มีอยู่จริง", "it names a cell or a text that does not exist");
    }
}
