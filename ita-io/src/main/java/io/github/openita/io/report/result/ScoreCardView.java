package io.github.openita.io.report.result;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.scoring.Figure;
import io.github.openita.core.scoring.IndicatorScore;
import io.github.openita.core.scoring.PartReading;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.RegroupedFigure;
import io.github.openita.core.scoring.RegroupedScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.SubIndicatorScore;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ToolPart;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.report.draft.Charts;
import io.github.openita.io.report.draft.Charts.Scores;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart.Kind;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A score card as a report: overall score and band first, then the form level by level. Questions and items with the full
 * score are counted, not listed: what lost points is what the reader looks for.
 */
public final class ScoreCardView {

    private final ScoreCard card;
    private final Edition edition;
    private final Wording wording;
    private final FormNames names;
    private final Map<NodeCode, DerivedScore> derived = new HashMap<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private int fullQuestions;

    public ScoreCardView(ScoreCard card, Language language) {
        this.card = card;
        this.edition = card.getEdition();
        this.wording = new Wording(language);
        this.names = new FormNames(edition, wording);
        card.getDerived().forEach(score -> derived.put(score.getCode(), score));
    }

    public ReportDraft draft() {
        card.getTools().forEach(this::addTool);
        List<Column> columns = List.of(
                wording.words("รหัส", "Code"),
                wording.words("ชื่อ", "Name"),
                wording.number("คะแนน", "Score"),
                wording.number("น้ำหนัก", "Weight"),
                wording.number("ถ่วงน้ำหนัก", "Weighted"),
                Column.words(""));
        return ReportDraft.titled(title(), wording.language())
                .lines(summary())
                .printed(this::addCharts)
                .table(Tables.ofCells(columns, rows))
                .remarks(remarks())
                .technical(names.technical())
                .csv(() -> ScoresCsv.write(card));
    }

    private String title() {
        return wording.say("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ", "ITA result, fiscal year ") + names.form();
    }

    private void addCharts(ReportDraft report) {
        Charts charts = new Charts(wording);
        List<String> tools = new ArrayList<>(List.of(wording.say("คะแนนภาพรวม", "Overall score")));
        List<Optional<Score>> ofTools = new ArrayList<>(List.of(card.getOverall()));
        List<String> indicators = new ArrayList<>();
        List<Optional<Score>> ofIndicators = new ArrayList<>();
        for (ToolScore tool : card.getTools()) {
            tools.add(names.withCode(tool.getCode()));
            ofTools.add(tool.getScore());
            for (IndicatorScore indicator : tool.getIndicators()) {
                indicators.add(names.withCode(indicator.getCode()));
                ofIndicators.add(indicator.getScore());
            }
        }
        String scores = wording.say("คะแนน", "Score");
        charts.ofScores(
                        Kind.BARS,
                        wording.say("คะแนนรายเครื่องมือ", "Scores of the tools"),
                        tools,
                        List.of(new Scores(scores, ofTools)),
                        edition)
                .ifPresent(report::add);
        charts.ofScores(
                        Kind.BARS,
                        wording.say("คะแนนรายตัวชี้วัด", "Scores of the indicators"),
                        indicators,
                        List.of(new Scores(scores, ofIndicators)),
                        edition)
                .ifPresent(report::add);
    }

    private List<List<Span>> summary() {
        List<List<Span>> lines = wording.outcome(card.getAgency(), card.getOverall(), card.getBand());
        new BandReason(card, names, wording).describe().ifPresent(reason -> lines.add(Wording.line(reason)));
        card.getInconsistencies().stream()
                .filter(found -> found.getGiven().isPresent())
                .forEach(found -> lines.add(Wording.line(wording.describe(found, card.getBand(), card.getEdition()))));
        card.getReadings().forEach(reading -> lines.add(Wording.line(describe(reading))));
        return lines;
    }

    /** What scores that name no part are read as, and what the other part then is, indicator by indicator. */
    private String describe(PartReading reading) {
        String questions = QuestionCode.ranges(reading.getQuestions().stream()
                .map(NodeCode::getQuestion)
                .flatMap(Optional::stream)
                .toList());
        String read = wording.say(
                "คะแนน " + questions + " ที่ไม่ระบุส่วน อ่านเป็น " + names.of(reading.getAs()),
                "the scores of " + questions + " name no part and are read as " + names.of(reading.getAs()));
        List<DerivedScore> others = card.getDerived().stream()
                .filter(score -> score.getCode().getLevel() == Level.INDICATOR)
                .toList();
        if (others.isEmpty()) {
            return read;
        }
        String part = others.get(0).getCode().getPart().orElseThrow();
        String figures =
                others.stream().map(score -> score.getScore().toString()).collect(Collectors.joining(" / "));
        String other =
                names.of(NodeCode.of(reading.getAs().getTool().orElseThrow()).atPart(part));
        return read + wording.say(": " + other + " เท่ากับ ", ": " + other + " is then ") + figures;
    }

    private void addTool(ToolScore tool) {
        rows.add(List.of(
                Cell.of(tool.getCode().toString()),
                Cell.of(names.of(tool.getCode())),
                figure(tool.getScore()),
                Tables.number(Integer.toString(tool.getWeight())),
                Tables.number(Wording.shown(tool.getContribution())),
                marked(mark(tool.getScore()), tool.getScore())));
        addParts(1, tool.getCode(), tool.getParts());
        tool.getIndicators().forEach(this::addIndicator);
    }

    private void addIndicator(IndicatorScore indicator) {
        add(1, indicator.getCode(), indicator.getScore());
        addParts(2, indicator.getCode(), indicator.getParts());
        indicator.getSubIndicators().forEach(this::addSubIndicator);
        indicator.getQuestions().forEach(question -> addQuestion(2, question));
    }

    private void addSubIndicator(SubIndicatorScore sub) {
        add(2, sub.getCode(), sub.getScore());
        sub.getQuestions().forEach(question -> addQuestion(3, question));
    }

    private void addQuestion(int depth, QuestionScore question) {
        if (question.getScore().filter(Score.FULL::equals).isPresent()
                && question.getParts().isEmpty()) {
            fullQuestions++;
            return;
        }
        if (question.getScore().isPresent()) {
            add(depth, question.getCode(), question.getScore());
            addParts(depth + 1, question.getCode(), question.getParts());
            return;
        }
        for (PartScore part : question.getParts()) {
            if (part.getScore().filter(Score.FULL::equals).isPresent()) {
                fullQuestions++;
            } else {
                add(depth, part.getCode(), part.getScore());
            }
        }
    }

    /** The parts of a node that are known or follow from others, in the order of the form. */
    private void addParts(int depth, NodeCode whole, List<PartScore> parts) {
        for (ToolPart part : edition.getParts()) {
            NodeCode code = whole.atPart(part.getCode());
            DerivedScore follows = derived.get(code);
            if (follows != null) {
                String mark = mark(follows.getScore());
                Optional<Score> score = Optional.of(follows.getScore());
                add(
                        depth,
                        code,
                        names.cell(code),
                        score,
                        wording.describe(follows) + (mark.isEmpty() ? "" : " · " + mark));
            } else {
                parts.stream()
                        .filter(known -> known.getCode().equals(code))
                        .forEach(known -> add(depth, code, known.getScore()));
            }
        }
    }

    /** A part of a question goes by the wording of the question, since its code tells the part. */
    private Cell nameOf(NodeCode code) {
        return code.getLevel() == Level.QUESTION ? names.row(code) : names.cell(code);
    }

    private void add(int depth, NodeCode code, Optional<Score> score) {
        add(depth, code, nameOf(code), score, mark(score));
    }

    private void add(int depth, NodeCode code, Cell name, Optional<Score> score, String mark) {
        rows.add(List.of(
                Cell.of(code.toString()).withIndent(depth),
                name,
                figure(score),
                Cell.of(""),
                Cell.of(""),
                marked(mark, score)));
    }

    private Cell figure(Optional<Score> score) {
        return Tables.number(Wording.shown(score)).withTone(tone(score));
    }

    /** A remark in the tone of what is lost; what is full needs none. */
    private Cell marked(String mark, Optional<Score> score) {
        return Cell.of(mark).withTone(tone(score) == Tone.FULL ? Tone.NONE : tone(score));
    }

    private Tone tone(Optional<Score> score) {
        return Tones.of(score, edition);
    }

    /** Points at what is lost: a zero, or less than the target of the national plan. */
    private String mark(Optional<Score> score) {
        return score.map(this::mark).orElseGet(() -> wording.say("ยังไม่มีคะแนน", "not assessed"));
    }

    private String mark(Score score) {
        if (score.equals(Score.ZERO)) {
            return wording.say("✗ ไม่ได้คะแนน", "✗ no score");
        }
        return edition.getTarget()
                .filter(target -> score.rounded().compareTo(target) < 0)
                .map(target -> wording.say("▼ ต่ำกว่า ", "▼ below ") + Wording.figure(target))
                .orElse("");
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (fullQuestions > 0) {
            remarks.add(wording.say(
                    "อีก " + fullQuestions + " ข้อได้คะแนนเต็ม จึงไม่แสดงในตาราง",
                    fullQuestions + " more with the full score are not listed"));
        }
        card.getBand().filter(AwardedBand::isProvisional).ifPresent(band -> {
            String lower = band.getCouldBe().stream().map(names::ofBand).collect(Collectors.joining(", "));
            remarks.add(wording.say(
                    "ระดับเป็นผลเบื้องต้น เพราะไม่ทราบคะแนนรายส่วนของ EIT ครบ: อาจเป็น " + lower,
                    "the band is provisional, since the parts of EIT are not all known: it could be " + lower));
        });
        if (!card.getNotAssessed().isEmpty()) {
            remarks.add(wording.say("ยังไม่มีคะแนน (ไม่ใช่ศูนย์): ", "not assessed (which is not zero): ")
                    + card.getNotAssessed().stream().map(names::withCode).collect(Collectors.joining(", ")));
        }
        card.getBand().flatMap(wording::implied).ifPresent(remarks::add);
        card.getInconsistencies().stream()
                .filter(found -> found.getGiven().isEmpty())
                .forEach(found -> remarks.add(wording.describe(found, card.getBand(), card.getEdition())));
        card.getOtherGroupings().forEach(other -> remarks.add(describe(other)));
        basisOfTheForm().ifPresent(remarks::add);
        return remarks;
    }

    /** Which figures another grouping of the items moves, and to what. */
    private String describe(RegroupedScores other) {
        String groups = other.getGrouping().getItems().entrySet().stream()
                .map(group -> group.getKey() + " = " + QuestionCode.ranges(group.getValue()))
                .collect(Collectors.joining(", "));
        String figures = other.getFigures().stream().map(this::describe).collect(Collectors.joining(" · "));
        return wording.say(
                        "ไม่ทราบแน่ว่าแบบจัดกลุ่มข้ออย่างไร หากเป็น " + groups + " จะได้ ",
                        "how the form groups its items is not certain; with " + groups + ": ")
                + figures;
    }

    private String describe(RegroupedFigure figure) {
        String what = switch (figure.getWhat()) {
            case "overall" -> wording.say("คะแนนภาพรวม", "overall score");
            case "band" -> wording.say("ระดับ", "band");
            default -> figure.getWhat();
        };
        return what + " " + shown(figure.getOtherwise()) + wording.say(" แทน ", " instead of ")
                + shown(figure.getComputed());
    }

    /** A score as it is shown, a band by its name, a dash where it is not assessed. */
    private String shown(Optional<Figure> figure) {
        return figure.map(
                        known -> known.getScore().map(Score::toString).orElseGet(() -> names.ofBand(known.toString())))
                .orElse("—");
    }

    private Optional<String> basisOfTheForm() {
        String bases = Stream.of(
                        basis(wording.say("น้ำหนัก", "weights"), edition.getWeightsBasis()),
                        basis(wording.say("การจัดกลุ่มข้อ", "grouping"), edition.getGroupingBasis()),
                        basis(wording.say("การปัดเศษ", "rounding"), edition.getRoundingBasis()),
                        basis(wording.say("ระดับ", "bands"), edition.getBandsBasis()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return bases.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say("ที่มาของเกณฑ์: ", "what the form rests on: ") + bases);
    }

    private Optional<String> basis(String what, Optional<Basis> basis) {
        return basis.map(known -> what + " – " + wording.say(known.getNameTh(), known.getCode()));
    }
}
