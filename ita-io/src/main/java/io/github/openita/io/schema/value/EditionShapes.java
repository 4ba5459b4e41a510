package io.github.openita.io.schema.value;

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
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.ListShape;
import io.github.openita.io.schema.shape.MapShape;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of an edition: what is asked in a year, how it is weighed, and what must be published. */
public final class EditionShapes {

    public static final Shape<Basis> BASIS = Shapes.words(Basis.class);

    /** So many of one kind a form may have; the largest known has 43 items. */
    private static final int MOST = 1000;

    /** So many choices, sub-items, bands and parts; the largest known has 7 bands. */
    private static final int FEW = 100;

    private static final Shape<List<QuestionCode>> QUESTIONS = many(CodeShapes.QUESTION);

    private static final Shape<NodeCode> SUB_CODE = CodeShapes.code(text -> NodeCode.parse(Level.SUB_INDICATOR, text));

    private static final Shape<NodeCode> ADVICE =
            CodeShapes.code(text -> NodeCode.parse(text.indexOf('.') < 0 ? Level.QUESTION : Level.SUB_INDICATOR, text));

    private static final Shape<ToolPart> PART = ObjectShape.of(
                    ToolPart.class, () -> new String[2], part -> ToolPart.of(part[0], part[1]))
            .required("code", Shapes.TEXT, ToolPart::getCode, (part, code) -> part[0] = code)
            .says("รหัสของส่วน เช่น public", "The code of the part, such as public")
            .required("th", Shapes.TEXT, ToolPart::getNameTh, (part, name) -> part[1] = name)
            .says("ชื่อภาษาไทย", "Its Thai name")
            .build();

    private static final Shape<Band> BAND = ObjectShape.of(Band.class, Band::builder, band -> band.build())
            .nullable()
            .required("code", Shapes.TEXT, Band::getCode, (b, v) -> b.code(v))
            .says("รหัสของระดับ", "The code of the band")
            .required("th", Shapes.TEXT, Band::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อระดับภาษาไทย", "The Thai name of the band")
            .defaulted("en", Shapes.TEXT, Band::getNameEn, (b, v) -> b.nameEn(v))
            .says("ชื่อระดับภาษาอังกฤษ", "The English name of the band")
            .required("overallAtLeast", ScoreShapes.BRIEF_SCORE, Band::getOverallAtLeast, (b, v) -> b.overallAtLeast(v))
            .says("คะแนนภาพรวมต่ำสุดของระดับนี้", "The least overall score of this band")
            .optional("eachToolAtLeast", ScoreShapes.SCORE, Band::getEachToolAtLeast, (b, v) -> b.eachToolAtLeast(v))
            .says("คะแนนต่ำสุดของทุกเครื่องมือ", "The least score that each tool must have")
            .build();

    private static final Shape<Indicator> INDICATOR = ObjectShape.of(
                    Indicator.class, Indicator::builder, indicator -> indicator.build())
            .nullable()
            .required("number", Shapes.NUMBER, Indicator::getNumber, (b, v) -> b.number(v))
            .says("ลำดับตัวชี้วัด", "The number of the indicator")
            .required("tool", Shapes.words(Tool.values(), Tool::name), Indicator::getTool, (b, v) -> b.tool(v))
            .says("เครื่องมือของตัวชี้วัด", "The tool that it belongs to")
            .optional("th", Shapes.TEXT, Indicator::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อตัวชี้วัด", "The name of the indicator, in Thai")
            .unlessEmpty("questions", QUESTIONS, Indicator::getQuestions, (b, v) -> b.questions(v))
            .says("ข้อคำถามของตัวชี้วัด", "Its questions")
            .build();

    private static final Shape<List<Choice>> CHOICES =
            few(ObjectShape.of(Choice.class, Choice::builder, choice -> choice.build())
                    .required("th", Shapes.TEXT, Choice::getLabelTh, (b, v) -> b.labelTh(v))
                    .says("ข้อความของตัวเลือก", "The words of the choice, in Thai")
                    .required("points", ScoreShapes.BRIEF_SCORE, Choice::getPoints, (b, v) -> b.points(v))
                    .says("คะแนนของตัวเลือก 0–100", "The points of the choice, 0–100")
                    .build());

    private static final Shape<SubItem> SUB_ITEM = ObjectShape.of(SubItem.class, SubItem::builder, i -> i.build())
            .required("th", Shapes.TEXT, SubItem::getTextTh, (b, v) -> b.textTh(v))
            .says("ข้อความของข้อย่อย", "The words of the sub-item, in Thai")
            .required("choices", CHOICES, SubItem::getChoices, (b, v) -> b.choices(v))
            .says("ตัวเลือกของข้อย่อย", "Its choices")
            .build();

    private static final Shape<Question> QUESTION = ObjectShape.of(Question.class, Question::builder, q -> q.build())
            .nullable()
            .required("code", CodeShapes.QUESTION, Question::getCode, (b, v) -> b.code(v))
            .says("รหัสข้อคำถาม เช่น i5, e9", "The code of the question, such as i5 or e9")
            .optional("th", Shapes.TEXT, Question::getTextTh, (b, v) -> b.textTh(v))
            .says("ข้อความของข้อคำถาม", "The words of the question, in Thai")
            .optional("theme", Shapes.TEXT, Question::getTheme, (b, v) -> b.theme(v))
            .says("เรื่องที่ถาม", "What it asks about")
            .unlessEmpty("choices", CHOICES, Question::getChoices, (b, v) -> b.choices(v))
            .says("ตัวเลือก", "Its choices")
            .unlessEmpty("subItems", few(SUB_ITEM), Question::getSubItems, (b, v) -> b.subItems(v))
            .says("ข้อย่อย", "Its sub-items")
            .optional("basis", BASIS, Question::getBasis, (b, v) -> b.basis(v))
            .says("ที่มาของข้อความ", "What its words rest on")
            .optional("pointsBasis", BASIS, Question::getPointsBasis, (b, v) -> b.pointsBasis(v))
            .says("ที่มาของคะแนนตัวเลือก", "What the points of its choices rest on")
            .build();

    private static final Shape<SubIndicator> SUB_INDICATOR = ObjectShape.of(
                    SubIndicator.class, SubIndicator::builder, sub -> sub.build())
            .nullable()
            .required("code", SUB_CODE, SubIndicator::getCode, (b, v) -> b.code(v))
            .says("รหัสตัวชี้วัดย่อย เช่น 9.1", "The code of the sub-indicator, such as 9.1")
            .defaulted("indicator", Shapes.NUMBER, SubIndicator::getIndicator, (b, v) -> b.indicator(v))
            .says("ลำดับตัวชี้วัดที่อยู่", "The number of its indicator")
            .optional("th", Shapes.TEXT, SubIndicator::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อตัวชี้วัดย่อย", "The name of the sub-indicator, in Thai")
            .unlessEmpty("items", QUESTIONS, SubIndicator::getItems, (b, v) -> b.items(v))
            .says("ข้อ OIT ของตัวชี้วัดย่อย", "Its OIT items")
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
            .required("id", Shapes.TEXT, Element::getId, (b, v) -> b.id(v))
            .says(
                    "รหัสองค์ประกอบ ใช้เป็นช่องในเอกสารเปิดเผย",
                    "The identifier of the element, by which disclosures name it")
            .optional("number", Shapes.TEXT, Element::getNumber, (b, v) -> b.number(v))
            .says("ลำดับในแบบ", "Its number in the form")
            .required("th", Shapes.TEXT, Element::getWordingTh, (b, v) -> b.wordingTh(v))
            .says("ถ้อยคำขององค์ประกอบ", "The wording of the element, in Thai")
            .defaulted("noneAllowed", Shapes.BOOLEAN, Element::isNoneAllowed, (b, v) -> b.noneAllowed(v))
            .says("ระบุว่า \"ไม่มี\" ได้หรือไม่", "Whether \"none\" is an answer")
            .optional("noneBasis", BASIS, Element::getNoneBasis, (b, v) -> b.noneBasis(v))
            .says("ที่มาของการให้ระบุว่า \"ไม่มี\"", "What that rests on")
            .optional("appliesTo", Shapes.words(AppliesTo.class), Element::getAppliesTo, (b, v) -> b.appliesTo(v))
            .says("หน่วยงานที่ต้องแสดง", "The agencies that must show it")
            .defaulted("basis", BASIS, Element::getBasis, (b, v) -> b.basis(v))
            .says("ที่มาขององค์ประกอบ", "What the element rests on")
            .build();

    private static final Shape<Item> ITEM = ObjectShape.of(Item.class, Item::builder, item -> item.build())
            .nullable()
            .required("code", CodeShapes.QUESTION, Item::getCode, (b, v) -> b.code(v))
            .says("รหัสข้อ OIT เช่น o17", "The code of the item, such as o17")
            .required("th", Shapes.TEXT, Item::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อข้อ", "The title of the item, in Thai")
            .optional("titleBasis", BASIS, Item::getTitleBasis, (b, v) -> b.titleBasis(v))
            .says("ที่มาของชื่อข้อ", "What the title rests on")
            .required("subIndicator", SUB_CODE, Item::getSubIndicator, (b, v) -> b.subIndicator(v))
            .says("ตัวชี้วัดย่อยที่อยู่", "The sub-indicator that it belongs to")
            .optional("topic", Shapes.TEXT, Item::getTopic, (b, v) -> b.topic(v))
            .says("เรื่องที่ใช้เทียบข้ามปี", "The topic by which it is matched with other years")
            .optional("periodOffset", Shapes.whole(-9, 9), Item::getPeriodOffset, (b, v) -> b.periodOffset(v))
            .says(
                    "ปีที่ต้องรายงาน เทียบกับปีงบประมาณของแบบ (0 คือปีเดียวกัน)",
                    "The year to report on, counted from that of the form; 0 is the same")
            .optional("periodBasis", BASIS, Item::getPeriodBasis, (b, v) -> b.periodBasis(v))
            .says("ที่มาของปีที่ต้องรายงาน", "What the year rests on")
            .optional(
                    "frequency", Shapes.words(PublicationFrequency.class), Item::getFrequency, (b, v) -> b.frequency(v))
            .says("ความถี่ในการเผยแพร่", "How often it is to be published")
            .optional("frequencyBasis", BASIS, Item::getFrequencyBasis, (b, v) -> b.frequencyBasis(v))
            .says("ที่มาของความถี่", "What the frequency rests on")
            .optional(
                    "dataFile",
                    Shapes.BOOLEAN,
                    item -> item.isDataFile() ? Optional.of(true) : Optional.empty(),
                    (b, v) -> b.dataFile(v))
            .says("ต้องมีไฟล์ข้อมูลที่มีโครงสร้างหรือไม่", "Whether a structured data file is asked for")
            .optional("dataFileBasis", BASIS, Item::getDataFileBasis, (b, v) -> b.dataFileBasis(v))
            .says("ที่มาของการขอไฟล์ข้อมูล", "What that rests on")
            .optional("lead", Shapes.TEXT, Item::getLead, (b, v) -> b.lead(v))
            .says("คำนำก่อนองค์ประกอบ", "The words before the elements")
            .optional("responsible", Shapes.TEXT, Item::getResponsible, (b, v) -> b.responsible(v))
            .says("ผู้รับผิดชอบตามแบบ", "Who is responsible, by the form")
            .unlessEmpty("elements", many(ELEMENT), Item::getElements, (b, v) -> b.elements(v))
            .says("องค์ประกอบด้านข้อมูล", "What the item must show")
            .unlessEmpty("notes", many(Shapes.TEXT), Item::getNotes, (b, v) -> b.notes(v))
            .says("หมายเหตุของแบบ", "Notes of the form")
            .build();

    private static final Shape<IssueArea> ISSUE_AREA = ObjectShape.of(
                    IssueArea.class, IssueArea::builder, area -> area.build())
            .nullable()
            .required("number", Shapes.NUMBER, IssueArea::getNumber, (b, v) -> b.number(v))
            .says("ลำดับประเด็น", "The number of the issue")
            .required("th", Shapes.TEXT, IssueArea::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อประเด็น", "The name of the issue, in Thai")
            .unlessEmpty("questions", QUESTIONS, IssueArea::getQuestions, (b, v) -> b.questions(v))
            .says("ข้อคำถามของประเด็น", "Its questions")
            .unlessEmpty("items", QUESTIONS, IssueArea::getItems, (b, v) -> b.items(v))
            .says("ข้อ OIT ของประเด็น", "Its OIT items")
            .build();

    private static final Shape<Map<NodeCode, List<QuestionCode>>> ITEMS_OF_GROUPS = MapShape.of(
                    (member, reading) -> NodeCode.parse(Level.SUB_INDICATOR, member.key()), QUESTIONS)
            .atMost(MOST);

    public static final Shape<OtherGrouping> OTHER_GROUPING = ObjectShape.of(
                    OtherGrouping.class, OtherGrouping::builder, other -> other.build())
            .required("items", ITEMS_OF_GROUPS, OtherGrouping::getItems, (b, v) -> b.items(v))
            .says("ข้อ OIT ตามตัวชี้วัดย่อย", "The OIT items by sub-indicator")
            .optional("basis", BASIS, OtherGrouping::getBasis, (b, v) -> b.basis(v))
            .says("ที่มาของการจัดกลุ่ม", "What the grouping rests on")
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
                            (map, weight) -> map.put(tool, weight))
                    .says("น้ำหนักของเครื่องมือ ร้อยละ", "The weight of the tool, in percent");
        }
        return weights.build();
    }

    private static Shape<Edition> edition() {
        return ObjectShape.of(Edition.class, Edition::builder, edition -> edition.build())
                .nullable()
                .required("edition", Shapes.TEXT, Edition::getName, (b, v) -> b.name(v))
                .says(
                        "ชื่อแบบประเมิน ตัวพิมพ์เล็ก ตัวเลข และขีดกลาง",
                        "The name of the edition: small letters, digits and hyphens")
                .optional("scheme", Shapes.TEXT, Edition::getScheme, (b, v) -> b.scheme(v))
                .says(
                        "ชื่อแบบประเมินที่ไม่ใช่ของสำนักงาน ป.ป.ช.",
                        "The name of the scheme, where it is not the commission's")
                .required("fiscalYear", Shapes.FISCAL_YEAR, Edition::getFiscalYear, (b, v) -> b.fiscalYear(v))
                .says("ปีงบประมาณ พ.ศ.", "The fiscal year, in the Buddhist Era")
                .defaulted("revision", Shapes.whole(1, 9999), Edition::getRevision, (b, v) -> b.revision(v))
                .says("เลขฉบับ เริ่มที่ 1", "The revision, from 1")
                .optional("note", Shapes.TEXT, Edition::getNote, (b, v) -> b.note(v))
                .says("หมายเหตุ", "A note")
                .optional("basis", BASIS, Edition::getBasis, (b, v) -> b.basis(v))
                .says("ที่มาของสิ่งที่ไม่ได้ระบุที่มา", "What all rests on that names no basis of its own")
                .required("weights", weights(), Edition::getWeights, (b, v) -> b.weights(v))
                .says("น้ำหนักของแต่ละเครื่องมือ ร้อยละ", "The weights of the tools, in percent")
                .optional("weightsBasis", BASIS, Edition::getWeightsBasis, (b, v) -> b.weightsBasis(v))
                .says("ที่มาของน้ำหนัก", "What the weights rest on")
                .unlessEmpty("eitParts", few(PART), Edition::getParts, (b, v) -> b.parts(v))
                .says("ส่วนของ EIT", "The parts of EIT")
                .optional("eitPartsBasis", BASIS, Edition::getPartsBasis, (b, v) -> b.partsBasis(v))
                .says("ที่มาของส่วนของ EIT", "What the parts rest on")
                .unlessEmpty(
                        "rounding",
                        few(Shapes.words(Level.class)),
                        edition -> List.copyOf(edition.getRounding()),
                        (b, v) -> b.rounding(v))
                .says("ระดับที่ปัดเศษสองตำแหน่ง", "The levels that are rounded to two decimals")
                .optional("roundingBasis", BASIS, Edition::getRoundingBasis, (b, v) -> b.roundingBasis(v))
                .says("ที่มาของการปัดเศษ", "What the rounding rests on")
                .unlessEmpty("bands", few(BAND), Edition::getBands, (b, v) -> b.bands(v))
                .says("ระดับผลการประเมิน สูงสุดก่อน", "The bands of results, the highest first")
                .defaulted("bandGates", Shapes.words(BandGates.class), Edition::getBandGates, (b, v) -> b.bandGates(v))
                .says("เงื่อนไขของระดับใช้กับคะแนนใด", "Which scores the bands are judged by")
                .optional("bandBasis", BASIS, Edition::getBandsBasis, (b, v) -> b.bandsBasis(v))
                .says("ที่มาของระดับ", "What the bands rest on")
                .optional("target", ScoreShapes.SCORE, Edition::getTarget, (b, v) -> b.target(v))
                .says("ค่าเป้าหมาย", "The target score")
                .optional("targetGates", Shapes.TEXT, Edition::getTargetGates, (b, v) -> b.targetGates(v))
                .says("เงื่อนไขของค่าเป้าหมาย", "What the target is asked of")
                .unlessEmpty("indicators", many(INDICATOR), Edition::getIndicators, (b, v) -> b.indicators(v))
                .says("ตัวชี้วัด", "The indicators")
                .defaulted("questionsKnown", Shapes.BOOLEAN, Edition::isQuestionsKnown, (b, v) -> b.questionsKnown(v))
                .says("ทราบข้อคำถามครบหรือไม่", "Whether the questions of the surveys are known")
                .optional("questionsBasis", BASIS, Edition::getQuestionsBasis, (b, v) -> b.questionsBasis(v))
                .says("ที่มาของข้อคำถาม", "What the questions rest on")
                .unlessEmpty("questions", many(QUESTION), Edition::getQuestions, (b, v) -> b.questions(v))
                .says("ข้อคำถามของแบบสำรวจ", "The questions of the surveys")
                .unlessEmpty(
                        "subIndicators", many(SUB_INDICATOR), Edition::getSubIndicators, (b, v) -> b.subIndicators(v))
                .says("ตัวชี้วัดย่อยของ OIT", "The sub-indicators of OIT")
                .optional("groupingBasis", BASIS, Edition::getGroupingBasis, (b, v) -> b.groupingBasis(v))
                .says("ที่มาของการจัดกลุ่มข้อ OIT", "What the grouping of the OIT items rests on")
                .unlessEmpty(
                        "otherGroupings",
                        many(OTHER_GROUPING),
                        Edition::getOtherGroupings,
                        (b, v) -> b.otherGroupings(v))
                .says("การจัดกลุ่มข้อ OIT แบบอื่นที่เป็นไปได้", "Other groupings that agree with what is known")
                .unlessEmpty("items", many(ITEM), Edition::getItems, (b, v) -> b.items(v))
                .says("ข้อ OIT", "The OIT items")
                .unlessEmpty("issueAreas", many(ISSUE_AREA), Edition::getIssueAreas, (b, v) -> b.issueAreas(v))
                .says("ประเด็นของรายงานวิเคราะห์", "The issues of the analysis report")
                .unlessEmpty(
                        "recommendations", RECOMMENDATIONS, Edition::getRecommendations, (b, v) -> b.recommendations(v))
                .says(
                        "ข้อ OIT ที่แนะนำสำหรับแต่ละข้อหรือตัวชี้วัด",
                        "The OIT items that are advised for a question or indicator")
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
