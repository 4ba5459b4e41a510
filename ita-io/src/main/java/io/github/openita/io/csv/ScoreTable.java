package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ImmutablePublishedFigures;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CodeCell;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvRow;
import io.github.openita.io.table.CsvTable;
import io.github.openita.io.table.ScoreCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table of scores: what each row is about, and what it says. A tool stands for the rows below it too, as in
 * merged cells; rows of a mean and of a band are what was published. Used for one table, not shared.
 */
final class ScoreTable {

    private static final Pattern TOOL = Pattern.compile("(?<![A-Z])(IIT|EIT|OIT)(?![A-Z])");
    private static final Pattern PART_NUMBER = Pattern.compile("(?:ส่วน(?:ที่)?|PART) ?([1-9])(?![0-9])");

    /** What stands before a number, and the point after it. */
    private static final Pattern AROUND_NUMBER = Pattern.compile("^(?:ตัวชี้วัด ?(?:ที่)?)? ?|[.)]$");

    private static final Pattern OVERALL =
            Pattern.compile("(?:ผล)?(?:คะแนน|ค่า)?(?:ภาพรวม|เฉลี่ย|รวม)*(?:ทั้งหมด|ทั้งสิ้น|ของหน่วยงาน)?"
                    + "(?:ita)?(?:(iit|eit|oit))?|overall|total");
    private static final Pattern SAYS_OVERALL = Pattern.compile("ภาพรวม|เฉลี่ย|รวม|คะแนนita|overall|total");
    private static final Pattern BAND = Pattern.compile(
            "(?:ผล)?(?:การประเมิน)?ระดับ(?:ผล)?(?:คะแนน)?(?:การประเมิน)?(?:ita)?|ผลการประเมิน|band|level");

    private final Edition edition;
    private final ScoreColumns columns;
    private final CsvTable table;
    private final Map<NodeCode, Score> scores = new LinkedHashMap<>();
    private final Map<NodeCode, PublishedFigure> published = new TreeMap<>();
    private @Nullable PublishedFigure overall;
    private @Nullable String band;
    /** The tool of the rows that follow, perhaps one part of it. */
    private @Nullable NodeCode tool;

    private boolean unknownQuestionsRefused;

    private ScoreTable(Source source, Edition edition) {
        this.edition = edition;
        columns = ScoreColumns.of(edition.getFiscalYear());
        table = CsvTable.readWithOneOfEach(
                source, WantedForm.of(FormKind.RESULT, edition), columns.known(), columns.oneOfEach());
    }

    static AssessmentResult read(Source source, Edition edition) {
        return new ScoreTable(source, edition).result();
    }

    private AssessmentResult result() {
        if (table.has(columns.score)) {
            table.rows().forEach(this::take);
        } else {
            refuseYears();
        }
        table.mistakes().throwIfAny();
        ImmutablePublishedFigures.Builder figures = PublishedFigures.builder()
                .overall(Optional.ofNullable(overall))
                .band(Optional.ofNullable(band))
                .tools(published);
        boolean any = overall != null || band != null || !published.isEmpty();
        return AssessmentResult.builder()
                .edition(Editions.nameOf(edition))
                .scores(KnownScores.of(scores))
                .published(any ? Optional.of(figures.build()) : Optional.empty())
                .build();
    }

    private void refuseYears() {
        String years = String.join(", ", columns.yearsOf(table));
        table.mistakes()
                .add(
                        ProblemKind.MISSING_KEY,
                        table.place(columns.score.headingTh(), 1, 1),
                        BilingualText.of(
                                "ตารางมีคะแนนของปี " + years + " ไม่มีของปี " + edition.getFiscalYear()
                                        + ": เลือก --edition ของปีที่มี",
                                "the table has the scores of " + years + ", not of " + edition.getFiscalYear()
                                        + ": choose the edition of one of these years"));
    }

    private void take(CsvRow row) {
        CsvColumn first = firstSaid(row);
        String label = CsvColumn.plain(row.text(first));
        Matcher total = OVERALL.matcher(label);
        if (total.matches() && SAYS_OVERALL.matcher(label).find()) {
            takeOverall(row, first, Optional.ofNullable(total.group(1)));
        } else if (BAND.matcher(label).matches()) {
            takeBand(row, first);
        } else {
            takeScore(row);
        }
    }

    /** The column that says what a row of a mean or a band is: after a tool of its own it is the name. */
    private CsvColumn firstSaid(CsvRow row) {
        List<CsvColumn> addresses = List.of(
                ScoreColumns.CODE, ScoreColumns.INDICATOR, ScoreColumns.NUMBER, ScoreColumns.NAME, ScoreColumns.TOOL);
        if (toolIn(row.text(ScoreColumns.TOOL)).isEmpty() && !row.isBlank(ScoreColumns.TOOL)) {
            return ScoreColumns.TOOL;
        }
        return addresses.stream()
                .filter(column -> !row.isBlank(column))
                .findFirst()
                .orElse(ScoreColumns.CODE);
    }

    private void takeOverall(CsvRow row, CsvColumn named, Optional<String> ofTool) {
        Optional<PublishedFigure> figure = score(row).map(PublishedFigure::of);
        Optional<NodeCode> part = ofTool.or(() -> row.said(ScoreColumns.TOOL)).flatMap(this::toolIn);
        if (figure.isEmpty()) {
            return;
        }
        boolean twice = part.isPresent() ? published.put(part.get(), figure.get()) != null : overall != null;
        if (part.isEmpty()) {
            overall = figure.get();
        }
        refuseSecond(twice, row, named, row.text(named));
    }

    private void takeBand(CsvRow row, CsvColumn named) {
        String text = ThaiText.normalize(row.text(columns.score));
        if (text.isEmpty() || ScoreCell.DASHES.contains(text)) {
            return;
        }
        refuseSecond(band != null, row, named, row.text(named));
        band = text;
    }

    private void takeScore(CsvRow row) {
        Optional<NodeCode> code = code(row);
        Optional<Score> score = score(row);
        if (code.isPresent() && score.isPresent()) {
            CsvColumn at = table.has(ScoreColumns.CODE) ? ScoreColumns.CODE : firstSaid(row);
            refuseSecond(
                    scores.putIfAbsent(code.get(), score.get()) != null,
                    row,
                    at,
                    code.get().toString());
        }
    }

    private static void refuseSecond(boolean twice, CsvRow row, CsvColumn column, String what) {
        if (twice) {
            row.mistake(
                    column,
                    ProblemKind.DUPLICATE_KEY,
                    BilingualText.of(
                            ThaiText.oneLine(what) + " ซ้ำ: ให้เหลือเพียงครั้งเดียว",
                            ThaiText.oneLine(what) + " stands twice: keep one"));
        }
    }

    private Optional<Score> score(CsvRow row) {
        return ScoreCell.DASHES.contains(ThaiText.normalize(row.text(columns.score)))
                ? Optional.empty()
                : row.read(columns.score, ProblemKind.OUT_OF_RANGE, ScoreCell::read);
    }

    /** What a row is about; empty where it does not say it, or says what the edition does not have. */
    private Optional<NodeCode> code(CsvRow row) {
        Optional<NodeCode> own = row.said(ScoreColumns.TOOL)
                .flatMap(text -> row.read(ScoreColumns.TOOL, text, ProblemKind.UNKNOWN_CODE, this::tool));
        if (own.isPresent()) {
            tool = own.get();
        } else if (!row.isBlank(ScoreColumns.TOOL)) {
            return Optional.empty();
        }
        Optional<String> code = row.said(ScoreColumns.CODE);
        if (code.isPresent() && table.has(ScoreColumns.INDICATOR)) {
            Optional<NodeCode> merged = toolIn(code.get());
            if (merged.isPresent()) {
                tool = merged.get();
                own = merged;
                code = Optional.empty();
            }
        }
        if (code.isPresent()) {
            String heading = table.headingOf(ScoreColumns.CODE);
            if (unknownQuestionsRefused && isOfUnknownQuestions(code.get())) {
                return Optional.empty();
            }
            return row.read(
                    ScoreColumns.CODE,
                    code.get(),
                    ProblemKind.UNKNOWN_CODE,
                    text -> ofTool(CodeCell.one(text, heading)));
        }
        CsvColumn number = !row.isBlank(ScoreColumns.INDICATOR) || table.has(ScoreColumns.CODE)
                ? ScoreColumns.INDICATOR
                : ScoreColumns.NUMBER;
        if (!row.isBlank(number)) {
            return row.read(number, ProblemKind.UNKNOWN_CODE, text -> ofTool(indicator(text)));
        }
        if (own.isEmpty() && row.isBlank(ScoreColumns.TOOL)) {
            row.missing(List.of(ScoreColumns.CODE, ScoreColumns.INDICATOR, ScoreColumns.NUMBER).stream()
                    .filter(table::has)
                    .findFirst()
                    .orElse(ScoreColumns.TOOL));
        }
        return own.flatMap(
                node -> row.read(ScoreColumns.TOOL, node.toString(), ProblemKind.UNKNOWN_CODE, text -> known(node)));
    }

    /** The number of an indicator or a sub-indicator, as people write it before its name. */
    private static NodeCode indicator(String text) {
        String plain = ThaiText.plain(text);
        return NodeCode.parse(
                plain.length() > 100 ? plain : AROUND_NUMBER.matcher(plain).replaceAll(""));
    }

    private NodeCode tool(String text) {
        return toolIn(text)
                .orElseThrow(() -> new InvalidInputException(
                        "ต้องเป็น IIT, EIT หรือ OIT พบ " + ThaiText.quoted(text),
                        "must be IIT, EIT or OIT, found " + ThaiText.quoted(text)));
    }

    /** The tool that a cell names, or the part of it; empty where it names none. */
    private Optional<NodeCode> toolIn(String cell) {
        if (cell.length() > 500) {
            return Optional.empty();
        }
        String text = ThaiText.plain(cell).toUpperCase(Locale.ROOT);
        Matcher letters = TOOL.matcher(text);
        Optional<Tool> named = letters.find()
                ? Optional.of(Tool.valueOf(letters.group(1)))
                : List.of(Tool.values()).stream()
                        .filter(one -> ThaiText.titleKey(text).contains(ThaiText.titleKey(one.getNameTh())))
                        .findFirst();
        return named.map(one -> part(one, text));
    }

    private NodeCode part(Tool named, String text) {
        NodeCode whole = NodeCode.of(named);
        if (named != Tool.EIT) {
            return whole;
        }
        List<ToolPart> parts = edition.getParts();
        Matcher number = PART_NUMBER.matcher(text);
        if (number.find() && Integer.parseInt(number.group(1)) <= parts.size()) {
            return whole.atPart(parts.get(Integer.parseInt(number.group(1)) - 1).getCode());
        }
        return parts.stream()
                .map(ToolPart::getCode)
                .filter(code -> text.contains(code.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(whole::atPart)
                .orElse(whole);
    }

    /** The node, at the part that the row's tool names; refused where the form has it elsewhere or nowhere. */
    private NodeCode ofTool(NodeCode node) {
        NodeCode known = known(node);
        Optional<Tool> its = toolOf(known);
        if (tool == null || known.getLevel() == Level.TOOL || its.isEmpty()) {
            return known;
        }
        Tool wanted = tool.getTool().orElseThrow();
        if (its.get() != wanted) {
            throw new InvalidInputException(
                    known + " เป็นของ " + its.get() + " ไม่ใช่ " + wanted,
                    known + " is of " + its.get() + ", not of " + wanted);
        }
        Optional<String> part = tool.getPart();
        return part.isPresent() && known.getPart().isEmpty() ? known.atPart(part.get()) : known;
    }

    private Optional<Tool> toolOf(NodeCode node) {
        return node.getTool()
                .or(() -> node.getIndicator()
                        .flatMap(number -> edition.getIndicators().stream()
                                .filter(indicator -> indicator.getNumber() == number)
                                .map(Indicator::getTool)
                                .findFirst()));
    }

    private boolean isOfUnknownQuestions(String text) {
        try {
            return isOfUnknownQuestions(CodeCell.one(text, ""));
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private boolean isOfUnknownQuestions(NodeCode node) {
        return node.getLevel() == Level.QUESTION
                && node.getTool()
                        .filter(its -> edition.getWeights().containsKey(its)
                                && edition.questionsOf(its).isEmpty())
                        .isPresent();
    }

    private NodeCode known(NodeCode node) {
        edition.refusalOf(node).ifPresent(refusal -> {
            unknownQuestionsRefused |= isOfUnknownQuestions(node);
            throw new InvalidInputException(refusal);
        });
        return node;
    }
}
