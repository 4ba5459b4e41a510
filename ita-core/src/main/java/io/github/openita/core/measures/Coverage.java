package io.github.openita.core.measures;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.internal.ListedTitle;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which measures of a plan name a gap, and which only stand near it. Immutable and thread-safe. */
final class Coverage {

    /** Shorter titles, such as {@code โครงสร้าง}, are words that texts use for other things too. */
    private static final int SHORTEST_TITLE = 12;

    private static final String NOT_A_LETTER = "\n";

    /** A measure, and what it names. */
    private record Naming(Measure measure, Set<NodeCode> codes) {}

    private final Edition edition;
    private final List<Naming> measures;

    Coverage(MeasurePlan plan, Edition edition) {
        this.edition = edition;
        List<Map.Entry<String, NodeCode>> names = namesOf(edition);
        measures = plan.getMeasures().stream()
                .map(measure -> new Naming(measure, namedIn(measure, names)))
                .toList();
    }

    /** The measures, in the order of the plan, that name a gap: by its code or its title, or the sub-indicator that it is in. */
    List<Measure> naming(Gap gap) {
        return measures.stream()
                .filter(naming -> isNamedBy(naming, gap))
                .map(Naming::measure)
                .toList();
    }

    /**
     * The measures, in the order of the plan, that do not name a gap, but its issue or indicator, something in it, or
     * another part of it.
     */
    List<Measure> near(Gap gap) {
        return measures.stream()
                .filter(naming -> !isNamedBy(naming, gap) && isNear(naming, gap))
                .map(Naming::measure)
                .toList();
    }

    /** The names of items, sub-indicators and questions, the longest first. */
    private static List<Map.Entry<String, NodeCode>> namesOf(Edition edition) {
        Map<String, List<NodeCode>> codes = Stream.of(
                        edition.getItems().stream().map(item -> NodeCode.of(item.getCode())),
                        edition.getQuestions().stream()
                                .filter(question -> question.getTextTh().isPresent())
                                .map(question -> NodeCode.of(question.getCode())),
                        edition.getSubIndicators().stream().map(sub -> sub.getCode()))
                .flatMap(all -> all)
                .filter(code -> edition.nameOf(code).isPresent())
                .collect(Collectors.groupingBy(
                        code -> ThaiText.titleKey(edition.nameOf(code).orElseThrow())));
        // A name that several have says none of them.
        return codes.entrySet().stream()
                .filter(name -> name.getValue().size() == 1 && !name.getKey().isEmpty())
                .map(name -> Map.entry(name.getKey(), name.getValue().get(0)))
                .sorted(Comparator.comparing((Map.Entry<String, NodeCode> name) ->
                                name.getKey().length())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static boolean isNamedBy(Naming naming, Gap gap) {
        NodeCode code = gap.getCode();
        return naming.codes.contains(code)
                || naming.codes.contains(code.whole())
                || gap.getSubIndicator().filter(naming.codes::contains).isPresent()
                || (code.getLevel() == Level.INDICATOR
                        && naming.measure.getIndicator().equals(code.getIndicator()));
    }

    private static Set<NodeCode> namedIn(Measure measure, List<Map.Entry<String, NodeCode>> names) {
        Set<NodeCode> codes = new HashSet<>(measure.getAnswers());
        Stream.of(measure.getSubject(), measure.getActivity())
                .flatMap(Optional::stream)
                .forEach(text -> addCodes(codes, text, names));
        return Set.copyOf(codes);
    }

    private static void addCodes(Set<NodeCode> codes, String text, List<Map.Entry<String, NodeCode>> names) {
        QuestionCode.findAll(text).stream().map(NodeCode::of).forEach(codes::add);
        for (String line : text.split("\\R", -1)) {
            String key = ListedTitle.key(line);
            // Of names within one another the longest is said: its words are taken away.
            for (Map.Entry<String, NodeCode> name : names) {
                String wanted = name.getKey();
                if (key.equals(wanted) || (isInformative(name) && key.contains(wanted))) {
                    codes.add(name.getValue());
                    key = key.replace(wanted, NOT_A_LETTER);
                }
            }
        }
    }

    /** Whether a name amid other words says what it is of; that of a sub-indicator may be any talk of the matter. */
    private static boolean isInformative(Map.Entry<String, NodeCode> name) {
        return name.getKey().length() >= SHORTEST_TITLE && name.getValue().getLevel() == Level.QUESTION;
    }

    private boolean isNear(Naming naming, Gap gap) {
        return Stream.of(
                        naming.codes.stream(),
                        naming.measure.getIndicator().stream().map(NodeCode::ofIndicator),
                        inIssue(naming.measure))
                .flatMap(codes -> codes)
                .flatMap(code -> edition.form().find(code.whole()).stream())
                .anyMatch(node -> concerns(node, gap));
    }

    private Stream<NodeCode> inIssue(Measure measure) {
        return edition.getIssueAreas().stream()
                .filter(area -> measure.getIssue()
                        .filter(number -> number == area.getNumber())
                        .isPresent())
                .flatMap(area -> Stream.concat(area.getQuestions().stream(), area.getItems().stream()))
                .map(NodeCode::of);
    }

    /** Whether a gap lies in a node below the tools, or that node in the gap. */
    private boolean concerns(FormNode node, Gap gap) {
        return edition.form()
                .find(gap.getCode().whole())
                .filter(lost -> (node.getLevel() != Level.TOOL && lost.isWithin(node)) || node.isWithin(lost))
                .isPresent();
    }
}
