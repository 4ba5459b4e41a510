package io.github.openita.core.measures;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.edition.Item;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a plan from what a result lost: a measure for each gap, the one that cost the most first. This class is
 * immutable and thread-safe.
 *
 * <p>Nothing is made up: texts are the form's own wording and the figures of the result, activities are the items that
 * the form or the assessor's advice names, owners come from the matrix of responsibility. What none of these says stays
 * open for a person to write; {@link MeasureWork#openIn(Measure)} lists it.
 */
public final class MeasurePlanner {

    private final @Nullable ResponsibilityMatrix matrix;

    private MeasurePlanner(@Nullable ResponsibilityMatrix matrix) {
        this.matrix = matrix;
    }

    /** {@return a planner that knows nobody to be responsible} */
    public static MeasurePlanner withoutMatrix() {
        return new MeasurePlanner(null);
    }

    /**
     * {@return a planner that makes those responsible who prepare the data of an item}
     *
     * @param matrix who prepares which data, in the items of the edition that is analysed; a row that names none is of
     *     the item of its title
     */
    public static MeasurePlanner of(ResponsibilityMatrix matrix) {
        return new MeasurePlanner(matrix);
    }

    /**
     * {@return a draft with a measure for each gap}
     *
     * @param gaps what a result lost, and where
     * @param fiscalYear the year in which the measures are taken
     * @throws InvalidInputException where the matrix names another edition than the result's: its items are other ones;
     *     {@link ResponsibilityMatrix#carryTo(Edition, Edition)} first
     */
    public MeasurePlan draft(GapAnalysis gaps, FiscalYear fiscalYear) {
        Edition edition = gaps.getCard().getEdition();
        checkMatrix(edition);
        List<Measure> measures = new ArrayList<>();
        for (Gap gap : gaps.getGaps()) {
            measures.add(measure("m" + (measures.size() + 1), gap, edition));
        }
        return MeasurePlan.builder()
                .agency(gaps.getCard().getAgency())
                .edition(edition.getName())
                .fiscalYear(fiscalYear)
                .measures(measures)
                .build();
    }

    private void checkMatrix(Edition edition) {
        Optional<String> named = matrix == null ? Optional.empty() : matrix.getEdition();
        named.filter(name -> !edition.isNamed(name)).ifPresent(name -> {
            throw new InvalidInputException(
                    "ตารางความรับผิดชอบเป็นของ " + ThaiText.quoted(name) + " แต่ผลเป็นของ " + edition.getName()
                            + ": รหัสข้อไม่ตรงกัน ต้องยกตารางไปใช้กับ " + edition.getName() + " ก่อน",
                    "the matrix of responsibility is of " + ThaiText.quoted(name) + ", but the result of "
                            + edition.getName() + ": their items differ; carry the matrix to " + edition.getName()
                            + " first");
        });
    }

    private Measure measure(String id, Gap gap, Edition edition) {
        NodeCode code = gap.getCode();
        List<Item> items = itemsOf(gap, edition);
        return Measure.builder()
                .id(id)
                .addAnswer(code)
                .issue(issueOf(code, edition))
                .indicator(gap.getIndicator())
                .subject(edition.nameOf(code.whole()))
                .analysis(analysisOf(gap, edition.getTarget()))
                .advice(gap.getAdvice())
                .activity(activityOf(items))
                .mustShow(items.stream()
                        .flatMap(item -> item.getElements().stream())
                        .map(Element::getWordingTh)
                        .toList())
                .responsible(responsibleFor(items, edition))
                .build();
    }

    private static Optional<Integer> issueOf(NodeCode code, Edition edition) {
        return edition.getIssueAreas().stream()
                .filter(area -> code.getQuestion()
                        .filter(question -> area.getQuestions().contains(question)
                                || area.getItems().contains(question))
                        .isPresent())
                .map(IssueArea::getNumber)
                .findFirst();
    }

    /** The items that mend a gap: itself, or those that the advice on it names. */
    private static List<Item> itemsOf(Gap gap, Edition edition) {
        return Stream.concat(Stream.of(gap.getCode()), gap.getAdvice().stream())
                .flatMap(code -> edition.form().find(code.whole()).stream())
                .flatMap(MeasurePlanner::itemsAt)
                .distinct()
                .toList();
    }

    /** One item, or all of a sub-indicator. */
    private static Stream<Item> itemsAt(FormNode node) {
        return node.getLevel() == Level.SUB_INDICATOR
                ? node.getChildren().stream().flatMap(child -> child.getItem().stream())
                : node.getItem().stream();
    }

    private static Optional<String> activityOf(List<Item> items) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.stream().map(PublishingPhrase::of).collect(Collectors.joining("\n")));
    }

    private List<Responsible> responsibleFor(List<Item> items, Edition edition) {
        Map<String, Responsible> found = new LinkedHashMap<>();
        if (matrix != null) {
            matrix.getRows().stream()
                    .filter(row -> row.itemIn(edition).filter(items::contains).isPresent())
                    .flatMap(row -> row.getPrepares().stream())
                    .forEach(one -> found.putIfAbsent(one.key(), one));
        }
        return List.copyOf(found.values());
    }

    /** What the analysis of a result says about a gap: what it got, whether that will do, and what it costs. */
    private static String analysisOf(Gap gap, Optional<Score> target) {
        String parts = gap.getParts().isEmpty()
                ? ""
                : gap.getParts().stream()
                        .map(part -> part.getCode() + " "
                                + part.getScore().map(Score::toString).orElse("—"))
                        .collect(Collectors.joining(", ", " (", ")"));
        String reached = target.map(aim -> reached(gap, aim)).orElse("");
        String lost = gap.getLost().rounded().signum() == 0
                ? "ไม่ถึง 0.01"
                : gap.getLost().toString();
        return "ได้ " + gap.getScore() + " คะแนน" + parts + reached + " เสียคะแนนภาพรวมไป " + lost + " คะแนน";
    }

    private static String reached(Gap gap, Score aim) {
        String target = aim.toWritten().stripTrailingZeros().toPlainString() + " คะแนน";
        if (!gap.isBelowTarget()) {
            return " ถึงค่าเป้าหมาย " + target + "แล้ว";
        }
        boolean whole = gap.getScore().rounded().compareTo(aim) < 0;
        return (whole ? " ต่ำกว่าค่าเป้าหมาย " : " มีส่วนที่ต่ำกว่าค่าเป้าหมาย ") + target;
    }
}
