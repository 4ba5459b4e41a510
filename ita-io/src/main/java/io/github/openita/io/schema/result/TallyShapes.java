package io.github.openita.io.schema.result;

import io.github.openita.core.survey.AgencyAnswers;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.SurveyAnswers;
import io.github.openita.core.survey.TallyState;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Coded;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.schema.shape.MapShape;
import io.github.openita.io.schema.shape.NumberShape;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.NamedEdition;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shape of what a tally has counted. */
public final class TallyShapes {

    /** The greatest whole number that every reader of JSON keeps exactly. */
    private static final long MOST = (1L << 53) - 1;

    private static final Shape<Long> COUNT = new NumberShape<>(
            BilingualText.of("จำนวนเต็ม", "a whole number"),
            (number, reading) -> count(number.number()),
            number -> number,
            new JsonObject().with("type", "integer").with("minimum", 0).with("maximum", MOST));

    private static final Shape<SurveyAnswers> SURVEY = ObjectShape.of(
                    SurveyAnswers.class, SurveyAnswers::builder, survey -> survey.build())
            .required(
                    "part",
                    CodeShapes.code(text -> NodeCode.parse(Level.TOOL, text)),
                    SurveyAnswers::getPart,
                    (b, v) -> b.part(v))
            .says("แบบสำรวจ: IIT, EIT หรือส่วนของ EIT", "The survey: IIT, EIT or a part of EIT")
            .required("respondents", COUNT, SurveyAnswers::getRespondents, (b, v) -> b.respondents(v))
            .says("จำนวนผู้ตอบ", "How many people answered")
            .required(
                    "answers",
                    MapShape.of((member, reading) -> member.key(), Shapes.list(COUNT)),
                    SurveyAnswers::getAnswers,
                    (b, v) -> b.answers(v))
            .says("จำนวนคำตอบของแต่ละข้อ", "How often each answer was given, by question")
            .build();

    private static final Shape<AgencyAnswers> AGENCY = ObjectShape.of(
                    AgencyAnswers.class, AgencyAnswers::builder, agency -> agency.build())
            .required("agency", Shapes.WORDS, AgencyAnswers::getAgency, (b, v) -> b.agency(v))
            .says("ชื่อหรือรหัสหน่วยงาน", "What the agency is called")
            .required("surveys", Shapes.list(SURVEY), AgencyAnswers::getSurveys, (b, v) -> b.surveys(v))
            .says("แบบสำรวจของหน่วยงาน", "Its surveys")
            .build();

    /** What a tally has counted. */
    public static final Shape<TallyState> TALLY = ObjectShape.of(
                    TallyState.class, TallyState::builder, state -> state.build())
            .ofNamedEdition()
            .required("edition", NamedEdition.EDITION_NAME, TallyState::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .required("rows", COUNT, TallyState::getRows, (b, v) -> b.rows(v))
            .says("จำนวนแถวที่อ่าน", "How many rows were read")
            .required(
                    "refused",
                    MapShape.of(
                            (member, reading) ->
                                    Coded.of(RefusalKind.class, member.key()).getCode(),
                            COUNT),
                    TallyShapes::byCode,
                    (state, refused) -> refused.forEach(
                            (code, count) -> state.putRefused(Coded.of(RefusalKind.class, code), count)))
            .says("จำนวนคำตอบที่ไม่นับ ตามเหตุผล", "How many answers were not counted, by reason")
            .required("agencies", Shapes.list(AGENCY), TallyState::getAgencies, (b, v) -> b.agencies(v))
            .says("จำนวนคำตอบของแต่ละหน่วยงาน", "What was counted, by agency")
            .build();

    private TallyShapes() {}

    private static Map<String, Long> byCode(TallyState state) {
        Map<String, Long> refused = new LinkedHashMap<>();
        state.getRefused().forEach((kind, count) -> refused.put(kind.getCode(), count));
        return refused;
    }

    private static long count(BigDecimal number) {
        if (number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(MOST)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw new InvalidInputException(
                    "พบ " + ThaiText.cut(number.toString()) + ": ต้องเป็นจำนวนเต็ม 0 ถึง " + MOST,
                    "found " + ThaiText.cut(number.toString()) + ": must be a whole number from 0 to " + MOST);
        }
        return number.longValueExact();
    }
}
