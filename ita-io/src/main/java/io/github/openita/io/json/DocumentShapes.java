package io.github.openita.io.json;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shapes of the documents: what stands where in a result, a score card, an edition, a disclosure, a report. */
final class DocumentShapes {

    static final Shape TEXT = TextShape.any();
    static final Shape SCORE = new ScoreShape();
    static final Shape QUESTION =
            TextShape.code(text -> QuestionCode.parse(text).toString());
    private static final Shape BASIS = words(Stream.of(Basis.values()).map(Basis::getCode));
    private static final Shape TOOL = words(Stream.of(Tool.values()).map(Tool::name));

    static final Shape AGENCY = ObjectShape.empty()
            .optional("id", TEXT)
            .optional("name", TEXT)
            .optional("type", words(Stream.of(AgencyType.values()).map(AgencyType::name)))
            .optional("website", TEXT)
            .optional("district", TEXT)
            .optional("province", TEXT);

    static final Shape BAND = ObjectShape.empty()
            .required("code", TEXT)
            .required("th", TEXT)
            .required("en", TEXT)
            .required("provisional", new BooleanShape())
            .required("couldBe", new ListShape(TEXT));

    static final Shape RESULT = ObjectShape.empty()
            .optional("agency", AGENCY)
            .required("edition", TEXT)
            .optional("scores", levels(ObjectShape.empty(), SCORE))
            .optional(
                    "published",
                    levels(
                            ObjectShape.empty()
                                    .optional("overall", new OneOrManyShape(SCORE))
                                    .optional("band", TEXT),
                            new OneOrManyShape(SCORE)));

    static final Shape SCORE_CARD = scoreCard();

    static final Shape EDITION = edition();

    /** What {@link DisclosureReader} reads, for its schema: the reader itself goes through the text but once. */
    static final Shape DISCLOSURE = disclosure();

    static final Shape CHECK_REPORT = checkReport();

    private DocumentShapes() {}

    static Shape words(Stream<String> words) {
        return new WordShape(words.toList());
    }

    /** The four maps of scores that results and published figures share. */
    private static ObjectShape levels(ObjectShape shape, Shape value) {
        return shape.optional("questions", scores(Level.QUESTION, value))
                .optional("subIndicators", scores(Level.SUB_INDICATOR, value))
                .optional("indicators", scores(Level.INDICATOR, value))
                .optional("tools", scores(Level.TOOL, value));
    }

    static Shape scores(Level level, Shape value) {
        return new CodeMapShape((key, reading) -> ofEdition(NodeCode.parse(level, key), reading), value);
    }

    static String ofEdition(NodeCode code, Reading reading) {
        reading.edition().flatMap(edition -> edition.refusalOf(code)).ifPresent(refusal -> {
            throw new InvalidInputException(refusal);
        });
        return code.toString();
    }

    private static Shape scoreCard() {
        Shape code = TextShape.codeOfEdition((text, reading) -> ofEdition(NodeCode.of(text), reading));
        ObjectShape part = ObjectShape.empty().required("code", code).requiredOrNull("score", SCORE);
        ObjectShape question = part.optional("parts", new ListShape(part));
        ObjectShape sub = part.optional("questions", new ListShape(question));
        ObjectShape indicator = part.required("number", new IntegerShape(1, 999))
                .optional("parts", new ListShape(part))
                .optional("subIndicators", new ListShape(sub))
                .optional("questions", new ListShape(question));
        ObjectShape tool = part.required("weight", new IntegerShape(1, 100))
                .requiredOrNull("contribution", SCORE)
                .optional("parts", new ListShape(part))
                .optional("indicators", new ListShape(indicator));
        return ObjectShape.empty()
                .required("edition", TEXT)
                .optional("agency", AGENCY)
                .requiredOrNull("overall", SCORE)
                .requiredOrNull("band", BAND)
                .required("tools", new ListShape(tool))
                .required("notAssessed", new ListShape(code))
                .required("inconsistencies", new ListShape(inconsistency()));
    }

    static Shape inconsistency() {
        Shape figure = new EitherShape(JsonValue.Type.NUMBER, SCORE, TEXT);
        return ObjectShape.empty()
                .required("what", TEXT)
                .optional("published", figure)
                .optional("given", figure)
                .required("computed", figure);
    }

    private static Shape edition() {
        ObjectShape part = ObjectShape.empty().required("code", TEXT).required("th", TEXT);
        ObjectShape band = ObjectShape.empty()
                .required("code", TEXT)
                .required("th", TEXT)
                .nullable("en", TEXT)
                .required("overallAtLeast", SCORE)
                .nullable("eachToolAtLeast", SCORE);
        ObjectShape indicator = ObjectShape.empty()
                .required("number", new IntegerShape(1, 999))
                .required("tool", TOOL)
                .nullable("th", TEXT)
                .nullable("questions", new ListShape(QUESTION));
        ObjectShape choice = ObjectShape.empty().required("th", TEXT).required("points", SCORE);
        ObjectShape subItem = ObjectShape.empty().required("th", TEXT).required("choices", new ListShape(choice));
        ObjectShape question = ObjectShape.empty()
                .required("code", QUESTION)
                .nullable("th", TEXT)
                .nullable("theme", TEXT)
                .nullable("choices", new ListShape(choice))
                .nullable("subItems", new ListShape(subItem))
                .nullable("basis", BASIS)
                .nullable("pointsBasis", BASIS);
        Shape subCode =
                TextShape.code(text -> NodeCode.parse(Level.SUB_INDICATOR, text).toString());
        ObjectShape sub = ObjectShape.empty()
                .required("code", subCode)
                .nullable("indicator", new IntegerShape(1, 999))
                .nullable("th", TEXT)
                .nullable("items", new ListShape(QUESTION));
        ObjectShape issueArea = ObjectShape.empty()
                .required("number", new IntegerShape(1, 999))
                .required("th", TEXT)
                .nullable("questions", new ListShape(QUESTION))
                .nullable("items", new ListShape(QUESTION));
        Shape advice = TextShape.code(
                text -> NodeCode.parse(text.indexOf('.') < 0 ? Level.QUESTION : Level.SUB_INDICATOR, text)
                        .toString());
        return ObjectShape.empty()
                .required("edition", TEXT)
                .nullable("scheme", TEXT)
                .required("fiscalYear", new FiscalYearShape())
                .nullable("revision", new IntegerShape(1, 9999))
                .nullable("note", TEXT)
                .nullable("basis", BASIS)
                .required(
                        "weights",
                        ObjectShape.empty()
                                .optional("IIT", new IntegerShape(1, 100))
                                .optional("EIT", new IntegerShape(1, 100))
                                .optional("OIT", new IntegerShape(1, 100)))
                .nullable("weightsBasis", BASIS)
                .nullable("eitParts", new ListShape(part))
                .nullable("eitPartsBasis", BASIS)
                .nullable(
                        "rounding",
                        new ListShape(words(Stream.of(Level.values()).map(Level::getCode))))
                .nullable("roundingBasis", BASIS)
                .nullable("bands", new ListShape(band))
                .nullable("bandGates", words(Stream.of(BandGates.values()).map(BandGates::getCode)))
                .nullable("bandBasis", BASIS)
                .nullable("target", SCORE)
                .nullable("targetGates", TEXT)
                .nullable("indicators", new ListShape(indicator))
                .nullable("questionsKnown", new BooleanShape())
                .nullable("questionsBasis", BASIS)
                .nullable("questions", new ListShape(question))
                .nullable("subIndicators", new ListShape(sub))
                .nullable("groupingBasis", BASIS)
                .nullable("items", new ListShape(item(subCode)))
                .nullable("issueAreas", new ListShape(issueArea))
                .nullable(
                        "recommendations",
                        new CodeMapShape(
                                (key, reading) -> QuestionCode.parse(key).toString(), new ListShape(advice)));
    }

    private static ObjectShape item(Shape subCode) {
        ObjectShape element = ObjectShape.empty()
                .required("id", TEXT)
                .nullable("number", TEXT)
                .required("th", TEXT)
                .nullable("noneAllowed", new BooleanShape())
                .nullable("noneBasis", BASIS)
                .nullable("appliesTo", words(Stream.of(AppliesTo.values()).map(AppliesTo::getCode)))
                .nullable("basis", BASIS);
        return ObjectShape.empty()
                .required("code", QUESTION)
                .required("th", TEXT)
                .nullable("titleBasis", BASIS)
                .required("subIndicator", subCode)
                .nullable("topic", TEXT)
                .nullable("periodOffset", new IntegerShape(-9, 9))
                .nullable("periodBasis", BASIS)
                .nullable(
                        "frequency",
                        words(Stream.of(PublicationFrequency.values()).map(PublicationFrequency::getCode)))
                .nullable("frequencyBasis", BASIS)
                .nullable("dataFile", new BooleanShape())
                .nullable("dataFileBasis", BASIS)
                .nullable("lead", TEXT)
                .nullable("responsible", TEXT)
                .nullable("elements", new ListShape(element))
                .nullable("notes", new ListShape(TEXT));
    }

    private static Shape disclosure() {
        ObjectShape labelled = ObjectShape.empty().optional("label", TEXT).optional("url", TEXT);
        Shape link = new EitherShape(JsonValue.Type.TEXT, TEXT, labelled);
        Shape single = anyOf(
                Map.of(JsonValue.Type.BOOLEAN, new BooleanShape(), JsonValue.Type.NULL, new NullShape()),
                new EitherShape(JsonValue.Type.TEXT, TEXT, new NumberShape()));
        ObjectShape item = ObjectShape.empty()
                .optional("title", TEXT)
                .optional("links", new ListShape(link))
                .optional("fiscalYear", new FiscalYearShape())
                .optional("updatedOn", new DateShape())
                .optional(
                        "elements",
                        new CodeMapShape(
                                (key, reading) -> key,
                                new EitherShape(JsonValue.Type.ARRAY, new ListShape(single), single)));
        return ObjectShape.empty()
                .optional("agency", AGENCY)
                .optional("edition", TEXT)
                .required(
                        "items",
                        new CodeMapShape(
                                (key, reading) -> QuestionCode.parse(key).toString(), item));
    }

    private static Shape anyOf(Map<JsonValue.Type, Shape> shapes, Shape otherwise) {
        Shape any = otherwise;
        for (JsonValue.Type type : JsonValue.Type.values()) {
            Shape shape = shapes.get(type);
            any = shape == null ? any : new EitherShape(type, shape, any);
        }
        return any;
    }

    private static Shape checkReport() {
        Shape count = new IntegerShape(0, Integer.MAX_VALUE);
        ObjectShape both = ObjectShape.empty().required("th", TEXT).required("en", TEXT);
        ObjectShape ruleSet = ObjectShape.empty()
                .required("id", TEXT)
                .required("revision", new IntegerShape(1, 9999))
                .required("digest", TEXT);
        ObjectShape summary = ObjectShape.empty();
        for (String key : List.of(
                "items",
                "complete",
                "claimed",
                "incomplete",
                "absent",
                "errors",
                "warnings",
                "infos",
                "notEvaluated",
                "omitted")) {
            summary = summary.required(key, count);
        }
        ObjectShape finding = ObjectShape.empty()
                .required("ruleId", TEXT)
                .required("kind", words(Stream.of(FindingKind.values()).map(FindingKind::getCode)))
                .required("severity", words(Stream.of(Severity.values()).map(Severity::getCode)))
                .requiredOrNull("item", QUESTION)
                .requiredOrNull("element", TEXT)
                .required("pointer", TEXT)
                .requiredOrNull("line", count)
                .requiredOrNull("column", count)
                .required("message", both)
                .required("remedy", both)
                .requiredOrNull("requirement", TEXT)
                .requiredOrNull("basis", BASIS)
                .requiredOrNull("dataFile", TEXT)
                .requiredOrNull("dataRow", count)
                .requiredOrNull("dataLine", count)
                .requiredOrNull("dataColumn", count);
        ObjectShape item = ObjectShape.empty()
                .required("code", QUESTION)
                .required("verdict", words(Stream.of(Verdict.values()).map(Verdict::getCode)))
                .required("score", new IntegerShape(0, 100));
        ObjectShape forecast = ObjectShape.empty()
                .requiredOrNull("oit", SCORE)
                .requiredOrNull("atWorst", SCORE)
                .required("claimed", count)
                .required(
                        "indicators",
                        new CodeMapShape(
                                (key, reading) ->
                                        NodeCode.parse(Level.INDICATOR, key).toString(),
                                SCORE));
        return ObjectShape.empty()
                .required("ruleSet", ruleSet)
                .requiredOrNull("source", TEXT)
                .requiredOrNull("sourceSha256", TEXT)
                .requiredOrNull("asOf", new DateShape())
                .required("summary", summary)
                .required("findings", new ListShape(finding))
                .required("items", new ListShape(item))
                .required("forecast", forecast)
                .required(
                        "notEvaluated",
                        new ListShape(
                                ObjectShape.empty().required("ruleId", TEXT).required("why", both)))
                .requiredOrNull("site", TEXT)
                .required(
                        "externalLinks",
                        new ListShape(
                                ObjectShape.empty().required("item", QUESTION).required("url", TEXT)));
    }
}
