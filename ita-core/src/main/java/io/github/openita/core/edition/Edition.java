package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The assessment of one fiscal year: what is asked, how it is weighed and which bands there are, each fact with its
 * basis. Immutable and thread-safe.
 *
 * <p>An edition is a value: package {@code nacc} holds those of the commission (ป.ป.ช.), anyone else's are read from
 * a file. It checks itself when it is built; an {@link DocumentException} names every contradiction.
 */
@ItaModel
@Value.Immutable
public interface Edition {

    /** {@return its name without the revision, such as {@code nacc-2567}} */
    String getName();

    /** {@return whose form it is, where it is not the commission's} */
    Optional<String> getScheme();

    /** {@return the fiscal year that is assessed} */
    FiscalYear getFiscalYear();

    /** {@return the revision of what the library knows of it, from 1; what a revision says never changes} */
    @Value.Default
    default int getRevision() {
        return 1;
    }

    /** {@return a remark on the whole} */
    @Value.Redacted
    Optional<String> getNote();

    /** {@return what the whole rests on; read from a document, also what elements rest on that do not say so} */
    @Value.Redacted
    Optional<Basis> getBasis();

    /** {@return the weight of each tool in percent; they add up to 100} */
    @Value.NaturalOrder
    @Value.Redacted
    SortedMap<Tool, Integer> getWeights();

    /** {@return what the weights rest on} */
    @Value.Redacted
    Optional<Basis> getWeightsBasis();

    /** {@return the parts in which EIT is surveyed; empty where it is surveyed as a whole} */
    @Value.Redacted
    List<ToolPart> getParts();

    /** {@return what the parts rest on} */
    @Value.Redacted
    Optional<Basis> getPartsBasis();

    /** {@return the levels whose figures the form rounds half-up to two decimals before it computes with them} */
    @Value.Redacted
    Set<Level> getRounding();

    /** {@return what the rounding rests on} */
    @Value.Redacted
    Optional<Basis> getRoundingBasis();

    /** {@return the bands of the result, the highest first; empty where the scheme has none} */
    @Value.Redacted
    List<Band> getBands();

    /** {@return what the bands are decided on} */
    @Value.Default
    @Value.Redacted
    default BandGates getBandGates() {
        return BandGates.OVERALL;
    }

    /** {@return what the bands rest on} */
    @Value.Redacted
    Optional<Basis> getBandsBasis();

    /** {@return the score that the national plan asks for} */
    @Value.Redacted
    Optional<Score> getTarget();

    /** {@return of which scores it asks that, in the words of the source} */
    @Value.Redacted
    Optional<String> getTargetGates();

    /** {@return the indicators in the order of the form} */
    @Value.Redacted
    List<Indicator> getIndicators();

    /** {@return whether the wording of the survey questions is known} */
    @Value.Default
    @Value.Redacted
    default boolean isQuestionsKnown() {
        return false;
    }

    /** {@return what the survey questions rest on} */
    @Value.Redacted
    Optional<Basis> getQuestionsBasis();

    /** {@return the survey questions in the order of the form, as far as they are known} */
    @Value.Redacted
    List<Question> getQuestions();

    /** {@return the sub-indicators of OIT in the order of the form} */
    @Value.Redacted
    List<SubIndicator> getSubIndicators();

    /** {@return what the grouping of the items rests on} */
    @Value.Redacted
    Optional<Basis> getGroupingBasis();

    /** {@return other groupings of the items that agree with what is known as well; empty where there is one only} */
    @Value.Redacted
    List<OtherGrouping> getOtherGroupings();

    /** {@return the OIT items in the order of the form; empty where they are not known} */
    @Value.Redacted
    List<Item> getItems();

    /** {@return the issues by which agencies analyse the result; empty where it is analysed by indicator} */
    @Value.Redacted
    List<IssueArea> getIssueAreas();

    /** {@return per survey question the items or sub-indicators that the assessor's advice points to} */
    @Value.NaturalOrder
    @Value.Redacted
    SortedMap<QuestionCode, List<NodeCode>> getRecommendations();

    /** {@return the form as a tree; made when it is first asked for} */
    @Value.Lazy
    default FormTree form() {
        return new FormTree(this);
    }

    /** {@return this edition in each of its other groupings, in their order; made when it is first asked for} */
    @Value.Lazy
    default List<Edition> regrouped() {
        return getOtherGroupings().stream()
                .map(other -> Regrouping.of(this, other))
                .toList();
    }

    /**
     * {@return that item, where the edition has it}
     *
     * @param code the code of an item
     */
    default Optional<Item> item(QuestionCode code) {
        return form().find(NodeCode.of(code)).flatMap(FormNode::getItem);
    }

    /**
     * Finds an item by its title.
     *
     * @param title a title in any spelling: spaces, the kind of digits and the case of letters do not count
     * @return the one item of that title; empty where none has it, or several do
     */
    default Optional<Item> itemTitled(String title) {
        return form().itemTitled(title);
    }

    /**
     * {@return what is known of it, where anything is}
     *
     * @param code the code of a survey question
     */
    default Optional<Question> question(QuestionCode code) {
        return form().find(NodeCode.of(code)).flatMap(FormNode::getQuestion);
    }

    /**
     * {@return its indicators in the order of the form}
     *
     * @param tool a tool
     */
    default List<Indicator> indicatorsOf(Tool tool) {
        return getIndicators().stream()
                .filter(indicator -> indicator.getTool() == tool)
                .toList();
    }

    /**
     * {@return the codes of its survey questions or items in the order of the form; empty where they are not known}
     *
     * @param tool a tool
     */
    default List<QuestionCode> questionsOf(Tool tool) {
        return tool == Tool.OIT
                ? getSubIndicators().stream()
                        .flatMap(sub -> sub.getItems().stream())
                        .toList()
                : indicatorsOf(tool).stream()
                        .flatMap(indicator -> indicator.getQuestions().stream())
                        .toList();
    }

    /**
     * The band that an overall score decides by itself.
     *
     * @param overall the overall score
     * @return the band, decided on the shown score; empty where the edition also asks for the tools, or has no bands
     */
    default Optional<Band> bandOf(Score overall) {
        Score shown = overall.rounded();
        return getBandGates() == BandGates.OVERALL
                ? getBands().stream()
                        .filter(band -> shown.compareTo(band.getOverallAtLeast()) >= 0)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * {@return the band that is called so; empty where there is none}
     *
     * @param text its code or a name of it, as {@link Band#isCalled} takes them
     */
    default Optional<Band> bandCalled(String text) {
        return getBands().stream().filter(band -> band.isCalled(text)).findFirst();
    }

    /**
     * {@return why this edition has no such score, and what it has; empty where it has it}
     *
     * @param code a node code
     */
    default Optional<BilingualText> refusalOf(NodeCode code) {
        return form().find(code).isPresent() ? Optional.empty() : EditionCodes.refusalOf(this, code);
    }

    /**
     * {@return what the form calls it: a part by its own name, a question by its wording or theme; empty where that is not known, and for a tool as a whole}
     *
     * @param code a node code, with a part or without
     */
    default Optional<String> nameOf(NodeCode code) {
        return form().find(code).flatMap(FormNode::getName);
    }

    /** {@return the name with the revision, {@code nacc-2567.r1}} */
    default String nameWithRevision() {
        return getName() + ".r" + getRevision();
    }

    /**
     * Tells whether a document that names its edition so is of this one.
     *
     * @param name a name in canonical form, with a revision or without
     * @return whether it is the name of this edition, without a revision or with this one
     */
    default boolean isNamed(String name) {
        return name.equals(getName()) || name.equals(nameWithRevision());
    }

    /**
     * Completes what a document may leave out and refuses what contradicts.
     *
     * @return this edition, with its indicators
     */
    @Value.Check
    default Edition checked() {
        if (getIndicators().isEmpty() && !getSubIndicators().isEmpty()) {
            return ImmutableEdition.builder()
                    .from(this)
                    .indicators(EditionCodes.indicatorsOf(getSubIndicators()))
                    .build();
        }
        List<Problem> problems = new EditionCheck(this).problems();
        if (!problems.isEmpty()) {
            throw DocumentException.of(getName(), problems);
        }
        return this;
    }

    /** {@return a builder with nothing set} */
    static ImmutableEdition.Builder builder() {
        return ImmutableEdition.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableEdition.Builder toBuilder() {
        return builder().from(this);
    }
}
