package io.github.openita.io.schema;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.OtherGrouping;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.edition.SubItem;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of an edition: what is asked in a year, how it is weighed, and what must be published. */
public final class EditionShapes {

    static final Shape<Basis> BASIS = Shapes.words(Basis.class);

    /** So many of one kind a form may have; the largest known has 43 items. */
    private static final int MOST = 1000;

    /** So many choices, sub-items, bands and parts; the largest known has 7 bands. */
    private static final int FEW = 100;

    private static final Shape<List<QuestionCode>> QUESTIONS = many(Shapes.QUESTION);

    private static final Shape<NodeCode> SUB_CODE = Shapes.code(text -> NodeCode.parse(Level.SUB_INDICATOR, text));

    private static final Shape<NodeCode> ADVICE =
            Shapes.code(text -> NodeCode.parse(text.indexOf('.') < 0 ? Level.QUESTION : Level.SUB_INDICATOR, text));

    private static final Shape<ToolPart> PART = ObjectShape.of(
                    ToolPart.class, () -> new String[2], part -> ToolPart.of(part[0], part[1]))
            .required("code", Shapes.TEXT, ToolPart::getCode, (part, code) -> part[0] = code)
            .required("th", Shapes.TEXT, ToolPart::getNameTh, (part, name) -> part[1] = name)
            .build();

    private static final Shape<Band> BAND = ObjectShape.of(Band.class, Band::builder, band -> band.build())
            .nullable()
            .required("code", Shapes.TEXT, Band::getCode, (band, code) -> band.code(code))
            .required("th", Shapes.TEXT, Band::getNameTh, (band, name) -> band.nameTh(name))
            .defaulted("en", Shapes.TEXT, Band::getNameEn, (band, name) -> band.nameEn(name))
            .required(
                    "overallAtLeast",
                    ScoreShapes.BRIEF_SCORE,
                    Band::getOverallAtLeast,
                    (band, score) -> band.overallAtLeast(score))
            .optional(
                    "eachToolAtLeast",
                    ScoreShapes.SCORE,
                    Band::getEachToolAtLeast,
                    (band, score) -> band.eachToolAtLeast(score))
            .build();

    private static final Shape<Indicator> INDICATOR = ObjectShape.of(
                    Indicator.class, Indicator::builder, indicator -> indicator.build())
            .nullable()
            .required("number", Shapes.NUMBER, Indicator::getNumber, (indicator, n) -> indicator.number(n))
            .required("tool", Shapes.words(Tool.values(), Tool::name), Indicator::getTool, (i, tool) -> i.tool(tool))
            .optional("th", Shapes.TEXT, Indicator::getNameTh, (indicator, name) -> indicator.nameTh(name))
            .unlessEmpty(
                    "questions", QUESTIONS, Indicator::getQuestions, (indicator, codes) -> indicator.questions(codes))
            .build();

    private static final Shape<List<Choice>> CHOICES = few(ObjectShape.of(
                    Choice.class, Choice::builder, choice -> choice.build())
            .required("th", Shapes.TEXT, Choice::getLabelTh, (choice, label) -> choice.labelTh(label))
            .required("points", ScoreShapes.BRIEF_SCORE, Choice::getPoints, (choice, points) -> choice.points(points))
            .build());

    private static final Shape<SubItem> SUB_ITEM = ObjectShape.of(SubItem.class, SubItem::builder, i -> i.build())
            .required("th", Shapes.TEXT, SubItem::getTextTh, (item, text) -> item.textTh(text))
            .required("choices", CHOICES, SubItem::getChoices, (item, choices) -> item.choices(choices))
            .build();

    private static final Shape<Question> QUESTION = ObjectShape.of(Question.class, Question::builder, q -> q.build())
            .nullable()
            .required("code", Shapes.QUESTION, Question::getCode, (question, code) -> question.code(code))
            .optional("th", Shapes.TEXT, Question::getTextTh, (question, text) -> question.textTh(text))
            .optional("theme", Shapes.TEXT, Question::getTheme, (question, theme) -> question.theme(theme))
            .unlessEmpty("choices", CHOICES, Question::getChoices, (question, choices) -> question.choices(choices))
            .unlessEmpty(
                    "subItems", few(SUB_ITEM), Question::getSubItems, (question, items) -> question.subItems(items))
            .optional("basis", BASIS, Question::getBasis, (question, basis) -> question.basis(basis))
            .optional("pointsBasis", BASIS, Question::getPointsBasis, (question, basis) -> question.pointsBasis(basis))
            .build();

    private static final Shape<SubIndicator> SUB_INDICATOR = ObjectShape.of(
                    SubIndicator.class, SubIndicator::builder, sub -> sub.build())
            .nullable()
            .required("code", SUB_CODE, SubIndicator::getCode, (sub, code) -> sub.code(code))
            .defaulted("indicator", Shapes.NUMBER, SubIndicator::getIndicator, (sub, n) -> sub.indicator(n))
            .optional("th", Shapes.TEXT, SubIndicator::getNameTh, (sub, name) -> sub.nameTh(name))
            .unlessEmpty("items", QUESTIONS, SubIndicator::getItems, (sub, codes) -> sub.items(codes))
            .build();

    private static final Shape<Element> ELEMENT = ObjectShape.in(
                    Element.class,
                    reading -> {
                        var element = Element.builder();
                        reading.basis().ifPresent(element::basis);
                        return element;
                    },
                    element -> element.build())
            .nullable()
            .required("id", Shapes.TEXT, Element::getId, (element, id) -> element.id(id))
            .optional("number", Shapes.TEXT, Element::getNumber, (element, number) -> element.number(number))
            .required("th", Shapes.TEXT, Element::getWordingTh, (element, wording) -> element.wordingTh(wording))
            .defaulted(
                    "noneAllowed", Shapes.BOOLEAN, Element::isNoneAllowed, (element, yes) -> element.noneAllowed(yes))
            .optional("noneBasis", BASIS, Element::getNoneBasis, (element, basis) -> element.noneBasis(basis))
            .optional(
                    "appliesTo",
                    Shapes.words(AppliesTo.class),
                    Element::getAppliesTo,
                    (element, agencies) -> element.appliesTo(agencies))
            .defaulted("basis", BASIS, Element::getBasis, (element, basis) -> element.basis(basis))
            .build();

    private static final Shape<Item> ITEM = ObjectShape.of(Item.class, Item::builder, item -> item.build())
            .nullable()
            .required("code", Shapes.QUESTION, Item::getCode, (item, code) -> item.code(code))
            .required("th", Shapes.TEXT, Item::getNameTh, (item, name) -> item.nameTh(name))
            .optional("titleBasis", BASIS, Item::getTitleBasis, (item, basis) -> item.titleBasis(basis))
            .required("subIndicator", SUB_CODE, Item::getSubIndicator, (item, code) -> item.subIndicator(code))
            .optional("topic", Shapes.TEXT, Item::getTopic, (item, topic) -> item.topic(topic))
            .optional("periodOffset", Shapes.whole(-9, 9), Item::getPeriodOffset, (item, n) -> item.periodOffset(n))
            .optional("periodBasis", BASIS, Item::getPeriodBasis, (item, basis) -> item.periodBasis(basis))
            .optional(
                    "frequency",
                    Shapes.words(PublicationFrequency.class),
                    Item::getFrequency,
                    (item, frequency) -> item.frequency(frequency))
            .optional("frequencyBasis", BASIS, Item::getFrequencyBasis, (item, basis) -> item.frequencyBasis(basis))
            .optional(
                    "dataFile",
                    Shapes.BOOLEAN,
                    item -> item.isDataFile() ? Optional.of(true) : Optional.empty(),
                    (item, yes) -> item.dataFile(yes))
            .optional("dataFileBasis", BASIS, Item::getDataFileBasis, (item, basis) -> item.dataFileBasis(basis))
            .optional("lead", Shapes.TEXT, Item::getLead, (item, lead) -> item.lead(lead))
            .optional("responsible", Shapes.TEXT, Item::getResponsible, (item, who) -> item.responsible(who))
            .unlessEmpty("elements", many(ELEMENT), Item::getElements, (item, elements) -> item.elements(elements))
            .unlessEmpty("notes", many(Shapes.TEXT), Item::getNotes, (item, notes) -> item.notes(notes))
            .build();

    private static final Shape<IssueArea> ISSUE_AREA = ObjectShape.of(
                    IssueArea.class, IssueArea::builder, area -> area.build())
            .nullable()
            .required("number", Shapes.NUMBER, IssueArea::getNumber, (area, number) -> area.number(number))
            .required("th", Shapes.TEXT, IssueArea::getNameTh, (area, name) -> area.nameTh(name))
            .unlessEmpty("questions", QUESTIONS, IssueArea::getQuestions, (area, codes) -> area.questions(codes))
            .unlessEmpty("items", QUESTIONS, IssueArea::getItems, (area, codes) -> area.items(codes))
            .build();

    private static final Shape<Map<NodeCode, List<QuestionCode>>> ITEMS_OF_GROUPS = MapShape.of(
                    (member, reading) -> NodeCode.parse(Level.SUB_INDICATOR, member.key()), QUESTIONS)
            .atMost(MOST);

    static final Shape<OtherGrouping> OTHER_GROUPING = ObjectShape.of(
                    OtherGrouping.class, OtherGrouping::builder, other -> other.build())
            .required("items", ITEMS_OF_GROUPS, OtherGrouping::getItems, (other, items) -> other.items(items))
            .optional("basis", BASIS, OtherGrouping::getBasis, (other, basis) -> other.basis(basis))
            .build();

    private static final Shape<Map<QuestionCode, List<NodeCode>>> RECOMMENDATIONS = MapShape.of(
                    (member, reading) -> QuestionCode.parse(member.key()), many(ADVICE))
            .atMost(MOST);

    /** An edition document. */
    public static final Shape<Edition> EDITION = new EditionShape(edition());

    private EditionShapes() {}

    private static <T> Shape<List<T>> many(Shape<T> shape) {
        return ListShape.of(shape).atMost(MOST);
    }

    private static <T> Shape<List<T>> few(Shape<T> shape) {
        return ListShape.of(shape).atMost(FEW);
    }

    private static Shape<Map<Tool, Integer>> weights() {
        ObjectShape.Builder<Map<Tool, Integer>, Map<Tool, Integer>> weights = ObjectShape.ofMap();
        for (Tool tool : Tool.values()) {
            weights.optional(
                    tool.name(),
                    Shapes.whole(1, 100),
                    map -> Optional.ofNullable(map.get(tool)),
                    (map, weight) -> map.put(tool, weight));
        }
        return weights.build();
    }

    private static Shape<Edition> edition() {
        return ObjectShape.of(Edition.class, Edition::builder, edition -> edition.build())
                .nullable()
                .required("edition", Shapes.TEXT, Edition::getName, (edition, name) -> edition.name(name))
                .optional("scheme", Shapes.TEXT, Edition::getScheme, (edition, scheme) -> edition.scheme(scheme))
                .required("fiscalYear", Shapes.FISCAL_YEAR, Edition::getFiscalYear, (e, year) -> e.fiscalYear(year))
                .defaulted("revision", Shapes.whole(1, 9999), Edition::getRevision, (e, number) -> e.revision(number))
                .optional("note", Shapes.TEXT, Edition::getNote, (edition, note) -> edition.note(note))
                .optional("basis", BASIS, Edition::getBasis, (edition, basis) -> edition.basis(basis))
                .required("weights", weights(), Edition::getWeights, (edition, weights) -> edition.weights(weights))
                .optional("weightsBasis", BASIS, Edition::getWeightsBasis, (e, basis) -> e.weightsBasis(basis))
                .unlessEmpty("eitParts", few(PART), Edition::getParts, (edition, parts) -> edition.parts(parts))
                .optional("eitPartsBasis", BASIS, Edition::getPartsBasis, (e, basis) -> e.partsBasis(basis))
                .unlessEmpty(
                        "rounding",
                        few(Shapes.words(Level.class)),
                        edition -> List.copyOf(edition.getRounding()),
                        (edition, levels) -> edition.rounding(levels))
                .optional("roundingBasis", BASIS, Edition::getRoundingBasis, (e, basis) -> e.roundingBasis(basis))
                .unlessEmpty("bands", few(BAND), Edition::getBands, (edition, bands) -> edition.bands(bands))
                .defaulted(
                        "bandGates",
                        Shapes.words(BandGates.class),
                        Edition::getBandGates,
                        (edition, gates) -> edition.bandGates(gates))
                .optional("bandBasis", BASIS, Edition::getBandsBasis, (e, basis) -> e.bandsBasis(basis))
                .optional("target", ScoreShapes.SCORE, Edition::getTarget, (edition, target) -> edition.target(target))
                .optional("targetGates", Shapes.TEXT, Edition::getTargetGates, (e, gates) -> e.targetGates(gates))
                .unlessEmpty(
                        "indicators",
                        many(INDICATOR),
                        Edition::getIndicators,
                        (edition, indicators) -> edition.indicators(indicators))
                .defaulted(
                        "questionsKnown",
                        Shapes.BOOLEAN,
                        Edition::isQuestionsKnown,
                        (edition, yes) -> edition.questionsKnown(yes))
                .optional("questionsBasis", BASIS, Edition::getQuestionsBasis, (e, basis) -> e.questionsBasis(basis))
                .unlessEmpty(
                        "questions",
                        many(QUESTION),
                        Edition::getQuestions,
                        (edition, questions) -> edition.questions(questions))
                .unlessEmpty(
                        "subIndicators",
                        many(SUB_INDICATOR),
                        Edition::getSubIndicators,
                        (edition, subs) -> edition.subIndicators(subs))
                .optional("groupingBasis", BASIS, Edition::getGroupingBasis, (e, basis) -> e.groupingBasis(basis))
                .unlessEmpty(
                        "otherGroupings",
                        many(OTHER_GROUPING),
                        Edition::getOtherGroupings,
                        (edition, others) -> edition.otherGroupings(others))
                .unlessEmpty("items", many(ITEM), Edition::getItems, (edition, items) -> edition.items(items))
                .unlessEmpty(
                        "issueAreas",
                        many(ISSUE_AREA),
                        Edition::getIssueAreas,
                        (edition, areas) -> edition.issueAreas(areas))
                .unlessEmpty(
                        "recommendations",
                        RECOMMENDATIONS,
                        Edition::getRecommendations,
                        (edition, codes) -> edition.recommendations(codes))
                .build();
    }

    /** An edition, whose basis is that of every element that names none. */
    record EditionShape(Shape<Edition> keys) implements Shape<Edition> {

        @Override
        public @Nullable Edition read(JsonValue value, Reading reading) {
            JsonValue basis = value.step("basis");
            reading.setBasis(basis instanceof JsonValue.Text text ? basisOf(text.text()) : null);
            return keys.read(value, reading);
        }

        private static @Nullable Basis basisOf(String word) {
            for (Basis basis : Basis.values()) {
                if (basis.getCode().equals(word)) {
                    return basis;
                }
            }
            return null;
        }

        @Override
        public @Nullable Object write(Edition edition, EditionNames editions) {
            return keys.write(edition, editions);
        }

        @Override
        public Class<?> type() {
            return Edition.class;
        }

        @Override
        public List<Shape<?>> parts() {
            return List.of(keys);
        }

        @Override
        public JsonObject schema() {
            return keys.schema();
        }
    }
}
