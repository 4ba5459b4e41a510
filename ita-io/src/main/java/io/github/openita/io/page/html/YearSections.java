package io.github.openita.io.page.html;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.page.words.PageYears;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells of which year the lines of a page are that lists several: by the headings above them, and by tabs. Used by one thread. */
final class YearSections {

    private static final int LONGEST_HEADING = 150;

    private final List<PageLine> lines;
    private final @Nullable ItemStart[] starts;
    /** The years of what tabs show when they are clicked on, by its id. */
    private final Map<String, FiscalYear> tabs = new HashMap<>();

    private YearSections(List<PageLine> lines, @Nullable ItemStart[] starts) {
        this.lines = lines;
        this.starts = starts;
    }

    /** For each line the year of its section; empty where no heading above it names one. */
    static List<Optional<FiscalYear>> of(List<PageLine> lines, @Nullable ItemStart[] starts) {
        return new YearSections(lines, starts).read();
    }

    private List<Optional<FiscalYear>> read() {
        for (PageLine line : lines) {
            if (!line.opens().isEmpty() && line.text().length() <= LONGEST_HEADING) {
                only(line.text(), true).ifPresent(year -> line.opens().forEach(id -> tabs.putIfAbsent(id, year)));
            }
        }
        Optional<FiscalYear> above = Optional.empty();
        List<Optional<FiscalYear>> years = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (starts[i] == null && !line.aside() && line.text().length() <= LONGEST_HEADING) {
                Optional<FiscalYear> named = only(line.text(), line.rank() > 0);
                above = named.isPresent() ? named : above;
            }
            Optional<FiscalYear> tab = tabs.isEmpty() ? Optional.empty() : tabOf(line);
            years.add(tab.isPresent() ? tab : above);
        }
        return years;
    }

    private Optional<FiscalYear> tabOf(PageLine line) {
        for (Element at = line.block(); at != null; at = at.parent()) {
            FiscalYear year = at.id().isEmpty() ? null : tabs.get(at.id());
            if (year != null) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** The year that a heading names, where that is one. */
    private static Optional<FiscalYear> only(String text, boolean heading) {
        SortedSet<FiscalYear> years = new TreeSet<>();
        PageYears.addFrom(text, heading, years);
        return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
    }
}
