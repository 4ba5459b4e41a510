package io.github.openita.office.xlsx;

import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.guard.Refusal;
import io.github.openita.office.guard.Tag;
import io.github.openita.office.guard.Watch;
import io.github.openita.office.guard.XmlTags;
import io.github.openita.office.guard.ZipParts;
import io.github.openita.office.guard.Zipped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the parts of a workbook are, seen once before a library reads them. Used by one thread. */
final class WorkbookParts {

    private final Map<String, SheetTags> parts = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private int texts;
    private boolean styles;
    private boolean from1904;

    private WorkbookParts() {}

    /** Looks at every part. */
    static WorkbookParts of(Zipped file, ReadLimits limits, Watch watch) throws IOException {
        WorkbookParts found = new WorkbookParts();
        ZipParts.scan(file, limits, watch, found::tagsOf);
        int last = found.parts.values().stream()
                .mapToInt(SheetTags::lastText)
                .max()
                .orElse(-1);
        if (last >= Math.max(found.texts, 1)) {
            throw Refusal.damaged("มีช่องที่อ้างข้อความซึ่งไม่มีอยู่", "a cell names a text that does not exist");
        }
        return found;
    }

    /** Whether it says how its cells look. */
    boolean hasStyles() {
        return styles;
    }

    /** Whether its days count from 1904, as on old Macs. */
    boolean isFrom1904() {
        return from1904;
    }

    /** The merged cells of a sheet, by the name that the workbook has for its part. */
    List<Merge> merges(String relation) {
        String target = targets.getOrDefault(relation, "?");
        return parts.entrySet().stream()
                .filter(part -> part.getKey().equals(target) || part.getKey().endsWith("/" + target))
                .findFirst()
                .map(part -> part.getValue().merges())
                .orElse(List.of());
    }

    private XmlTags tagsOf(String part) {
        if (part.endsWith("workbook.xml.rels")) {
            return new XmlTags() {
                @Override
                public void start(Tag tag) {
                    if (tag.is("Relationship")) {
                        String target = tag.attribute("Target").orElse("").toLowerCase(Locale.ROOT);
                        targets.put(tag.attribute("Id").orElse(""), target.replaceFirst("^[./]*/", ""));
                    }
                }
            };
        }
        SheetTags tags = new SheetTags();
        parts.put(part, tags);
        return new XmlTags() {
            @Override
            public void start(Tag tag) {
                texts += tag.is("si") ? 1 : 0;
                styles |= tag.is("cellXfs");
                from1904 |= tag.is("workbookPr")
                        && tag.attribute("date1904")
                                .filter(value -> value.matches("1|true"))
                                .isPresent();
                tags.start(tag);
            }

            @Override
            public void end() {
                tags.end();
            }

            @Override
            public void text(String beginning) {
                tags.text(beginning);
            }

            @Override
            public void other() {
                tags.other();
            }
        };
    }
}
