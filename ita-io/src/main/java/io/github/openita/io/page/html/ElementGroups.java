package io.github.openita.io.page.html;

import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.page.words.ElementMatch;
import io.github.openita.io.page.words.FormElements;
import io.github.openita.io.page.words.TitleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds items on a page that has no codes by what the form asks them to show: elements of one item, line after line, where
 * its title does not stand. Used once, by one thread.
 */
final class ElementGroups {

    private static final Pattern BULLETS = Pattern.compile("[•·▪●○◦►▶➤✓✔]|(?<=\\s)[-–—](?=\\s)");

    private final List<PageLine> lines;
    private final @Nullable ItemStart[] starts;
    private final FormElements form;
    private final Map<String, List<NamedElement>> known = new HashMap<>();

    /** What of a line is an element, and of which items. */
    private record NamedElement(TitleKey words, Map<QuestionCode, Integer> elements) {}

    private final List<TitleKey> group = new ArrayList<>();
    private final Set<QuestionCode> candidates = new TreeSet<>();
    private final Map<QuestionCode, Set<Integer>> taken = new HashMap<>();
    private int begin = -1;
    private int end = -1;
    /** The item whose title was the last to be seen. */
    private Optional<QuestionCode> titled = Optional.empty();

    private ElementGroups(List<PageLine> lines, @Nullable ItemStart[] starts, FormElements form) {
        this.lines = lines;
        this.starts = starts;
        this.form = form;
    }

    /** Adds what begins with elements to what makes lines the first of an item. */
    static void addTo(@Nullable ItemStart[] starts, List<PageLine> lines, int most, FormElements form) {
        ElementGroups groups = new ElementGroups(lines, starts, form);
        for (int i = 0; i < Math.min(lines.size(), most); i++) {
            groups.take(i);
        }
        groups.close();
    }

    private void take(int at) {
        PageLine line = lines.get(at);
        ItemStart start = starts[at];
        if (start != null) {
            close();
            titled = start.item();
            return;
        }
        List<NamedElement> said = line.aside() || line.text().length() > ItemStart.LONGEST_GROUP
                ? List.of()
                : known.computeIfAbsent(line.text(), this::elementsOf);
        if (said.isEmpty()) {
            if (!line.links().isEmpty()) {
                // What stands below the links is the next item.
                close();
            }
            return;
        }
        for (NamedElement element : said) {
            take(at, element);
        }
    }

    private List<NamedElement> elementsOf(String text) {
        List<NamedElement> said = new ArrayList<>();
        for (String part : BULLETS.split(text)) {
            TitleKey words = TitleKey.of(part);
            Map<QuestionCode, Integer> elements = words.isEmpty() ? Map.of() : form.find(words);
            if (!elements.isEmpty()) {
                said.add(new NamedElement(words, elements));
            }
        }
        return said;
    }

    private void take(int at, NamedElement said) {
        if (titled.filter(said.elements::containsKey).isPresent() && group.isEmpty()) {
            // Below the title of an item its elements are nothing new.
            return;
        }
        titled = Optional.empty();
        List<QuestionCode> left = said.elements.entrySet().stream()
                .filter(one -> group.isEmpty()
                        || (candidates.contains(one.getKey())
                                && !taken.getOrDefault(one.getKey(), Set.of()).contains(one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        if (left.isEmpty()) {
            close();
            left = List.copyOf(said.elements.keySet());
        }
        if (group.isEmpty()) {
            begin = at;
        }
        end = at;
        group.add(said.words);
        candidates.clear();
        candidates.addAll(left);
        said.elements.forEach((code, element) ->
                taken.computeIfAbsent(code, first -> new TreeSet<>()).add(element));
    }

    private void close() {
        if (!group.isEmpty()) {
            Optional<ElementMatch> match = form.match(group);
            if (match.isPresent() && starts[begin] == null) {
                starts[begin] = ItemStart.byElements(match.get(), end);
            }
        }
        group.clear();
        candidates.clear();
        taken.clear();
    }
}
