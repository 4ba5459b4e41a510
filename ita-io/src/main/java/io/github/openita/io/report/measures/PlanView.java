package io.github.openita.io.report.measures;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasureWork;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.text.JoinedLines;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan of measures for people: measure by measure, what is still to be written, and what the check found. */
public final class PlanView {

    private static final String INDENT = "    ";
    private static final String AND = " · ";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    /** A step that the plan has numbered itself. */
    private static final Pattern NUMBERED = Pattern.compile("[0-9๐-๙]+[.)].*");

    private final MeasurePlan plan;
    private final @Nullable PlanCheck check;
    private final Wording wording;

    public PlanView(MeasurePlan plan, @Nullable PlanCheck check, Language language) {
        this.plan = plan;
        this.check = check;
        this.wording = new Wording(language);
    }

    public ReportDraft draft() {
        ReportDraft report = ReportDraft.titled(
                        wording.say(
                                        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ",
                                        "Measures for integrity and transparency, fiscal year ")
                                + plan.getFiscalYear(),
                        wording.language())
                .paragraph(summary());
        report.csv(() -> PlanCsv.write(plan));
        report.typed(this::addMeasures).printed(part -> part.table(table()));
        if (check != null) {
            add(report, check);
        }
        plan.getEdition().ifPresent(name -> report.technical(wording.say("แบบประเมิน ", "Edition ") + name));
        return report;
    }

    private void addMeasures(ReportDraft report) {
        for (Measure measure : plan.getMeasures()) {
            report.heading(measure.getId()
                    + measure.getSubject()
                            .map(subject -> " " + JoinedLines.ofAny(subject))
                            .orElse(""));
            report.paragraph(lines(measure));
        }
    }

    private String[] summary() {
        List<String> lines = new ArrayList<>();
        wording.named(plan.getAgency()).ifPresent(lines::add);
        plan.getEdition()
                .ifPresent(name -> lines.add(wording.say("จากผลการประเมินตาม", "Answers a result of ")
                        + FormNames.formNamed(name, wording)));
        long open = plan.getMeasures().stream()
                .filter(measure -> !MeasureWork.openIn(measure).isEmpty())
                .count();
        int all = plan.getMeasures().size();
        lines.add(wording.say(
                "มาตรการ " + all + " รายการ" + (open == 0 ? "" : " · ยังเขียนไม่ครบ " + open + " รายการ"),
                all
                        + (all == 1 ? " measure" : " measures")
                        + (open == 0 ? "" : " · " + open + " still to be completed")));
        return lines.toArray(String[]::new);
    }

    private String[] lines(Measure measure) {
        List<String> lines = new ArrayList<>();
        parts(measure).forEach((label, said) -> add(lines, label, said));
        return lines.toArray(String[]::new);
    }

    /** What is said of a measure, part by part; empty where nothing is. */
    private Map<String, List<String>> parts(Measure measure) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(wording.say("เกี่ยวกับ", "Answers"), answers(measure));
        parts.put(wording.say("ผลการวิเคราะห์", "Analysis"), linesOf(measure.getAnalysis()));
        parts.put(
                wording.say("อ้างอิงจาก", "Advice points to"),
                joined(measure.getAdvice().stream().map(NodeCode::toString)));
        parts.put(wording.say("มาตรการ/กิจกรรม", "Activity"), linesOf(measure.getActivity()));
        parts.put(wording.say("ต้องแสดง", "Must show"), listed(measure.getMustShow()));
        parts.put(wording.say("ขั้นตอน", "Steps"), numbered(measure.getSteps()));
        parts.put(
                wording.say("ผู้รับผิดชอบ", "Responsible"),
                joined(measure.getResponsible().stream().map(Responsible::shown)));
        parts.put(wording.say("ช่วงเวลา", "Period"), period(measure));
        parts.put(
                wording.say("งบประมาณ", "Budget"),
                measure.getBudget().map(baht -> List.of(budget(baht))).orElse(List.of()));
        parts.put(wording.say("ผลที่คาดว่าจะได้รับ", "Expected result"), linesOf(measure.getExpectedResult()));
        parts.put(
                wording.say("ยังต้องเขียน", "Still to be written"),
                joined(MeasureWork.openIn(measure).stream()
                        .map(work -> work.getText().in(wording.language()))));
        return parts;
    }

    /** The measures as a table of those columns in which anything stands. */
    private Table table() {
        List<Map<String, List<String>>> measures =
                plan.getMeasures().stream().map(this::parts).toList();
        List<String> labels = measures.stream()
                .flatMap(parts -> parts.entrySet().stream())
                .filter(part -> !part.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
        List<String> ordered = measures.isEmpty()
                ? List.of()
                : measures.get(0).keySet().stream().filter(labels::contains).toList();
        List<Column> columns =
                new ArrayList<>(List.of(wording.words("มาตรการ", "Measure"), wording.words("ประเด็น", "Subject")));
        ordered.forEach(label -> columns.add(Column.words(label)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = plan.getMeasures().get(i);
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(measure.getId()),
                    Cell.of(measure.getSubject().map(JoinedLines::ofAny).orElse(""))));
            for (String label : ordered) {
                String said = String.join("\n", measures.get(i).getOrDefault(label, List.of()));
                row.add(Cell.of(said.replace(AND, "\n")));
            }
            rows.add(row);
        }
        return Tables.wide(Tables.ofCells(columns, rows));
    }

    /** A label with what it says behind it or, where that takes several lines, beneath it. */
    private static void add(List<String> lines, String name, List<String> said) {
        String label = name + ":";
        if (said.size() == 1) {
            lines.add(label + " " + said.get(0));
        } else if (!said.isEmpty()) {
            lines.add(label);
            said.forEach(line -> lines.add(INDENT + line));
        }
    }

    /** The period as written, and the days that it is. */
    private List<String> period(Measure measure) {
        List<String> written = linesOf(measure.getPeriodText());
        return measure.getPeriod()
                .map(days -> switch (written.size()) {
                    case 0 -> List.of(days(days));
                    case 1 -> List.of(written.get(0) + " (" + days(days) + ")");
                    default ->
                        Stream.concat(written.stream(), Stream.of("(" + days(days) + ")"))
                                .toList();
                })
                .orElse(written);
    }

    private List<String> answers(Measure measure) {
        Optional<NodeCode> indicator = measure.getIndicator().map(NodeCode::ofIndicator);
        return joined(Stream.of(
                        measure.getIssue().stream().map(issue -> wording.say("ประเด็นที่ ", "issue ") + issue),
                        indicator.stream().map(this::place),
                        measure.getAnswers().stream()
                                .filter(code -> indicator.filter(code::equals).isEmpty())
                                .map(this::place))
                .flatMap(part -> part));
    }

    private String place(NodeCode code) {
        return switch (code.getLevel()) {
            case INDICATOR -> wording.say("ตัวชี้วัดที่ ", "indicator ") + code;
            case SUB_INDICATOR -> wording.say(Level.SUB_INDICATOR.getNameTh() + " ", "sub-indicator ") + code;
            case QUESTION, TOOL -> code.toString();
        };
    }

    private static List<String> joined(Stream<String> texts) {
        String joined = texts.map(JoinedLines::ofAny).collect(Collectors.joining(AND));
        return joined.isEmpty() ? List.of() : List.of(joined);
    }

    private static List<String> linesOf(Optional<String> text) {
        return text.stream()
                .flatMap(LINE_BREAK::splitAsStream)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> listed(List<String> texts) {
        return texts.size() < 2
                ? texts.stream().map(JoinedLines::ofAny).toList()
                : texts.stream().map(text -> "• " + JoinedLines.ofAny(text)).toList();
    }

    private static List<String> numbered(List<String> steps) {
        List<String> plain = steps.stream().map(JoinedLines::ofAny).toList();
        if (plain.size() < 2
                || plain.stream().allMatch(step -> NUMBERED.matcher(step).matches())) {
            return plain;
        }
        List<String> numbered = new ArrayList<>();
        plain.forEach(step -> numbered.add((numbered.size() + 1) + ") " + step));
        return numbered;
    }

    private String days(DateSpan span) {
        String first = wording.say(ThaiDates.format(span.getFirstDay()), Wording.date(span.getFirstDay()));
        return span.isOneDay()
                ? first
                : first
                        + wording.say(" ถึง ", " to ")
                        + wording.say(ThaiDates.format(span.getLastDay()), Wording.date(span.getLastDay()));
    }

    private String budget(BigDecimal baht) {
        boolean whole = baht.stripTrailingZeros().scale() <= 0;
        return baht.signum() == 0
                ? wording.say("ไม่ใช้งบประมาณ", "none is used")
                : String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", baht) + wording.say(" บาท", " baht");
    }

    private void add(ReportDraft report, PlanCheck checked) {
        Edition edition = checked.getEdition();
        FormNames names = new FormNames(edition, wording);
        report.heading(wording.say("ผลการตรวจแผน", "What the check found"));
        List<Gap> below =
                checked.getGaps().getGaps().stream().filter(Gap::isBelowTarget).toList();
        report.paragraph(Stream.concat(
                        Stream.of(wording.say(
                                "ตรวจกับผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. " + names.form(),
                                "Checked against the ITA result of fiscal year " + names.form())),
                        edition.getTarget().map(Wording::figure).stream().map(target -> {
                            String th = "ต่ำกว่าค่าเป้าหมาย " + target + " คะแนน จึงต้องมีมาตรการ: ";
                            String en = "Below the target of " + target + ", which needs a measure: ";
                            return below.isEmpty()
                                    ? wording.say(th + "ไม่มี", en + "none")
                                    : wording.say(th + below.size() + " รายการ", en + below.size());
                        }))
                .toArray(String[]::new));
        report.table(Tables.ofCells(
                List.of(
                        wording.words("รหัส", "Code"),
                        wording.words("ชื่อ", "Name"),
                        wording.number("คะแนน", "Score"),
                        wording.words("มาตรการที่ระบุถึง", "Named by"),
                        wording.words("ทางอ้อม", "Indirectly")),
                below.stream()
                        .map(gap -> List.of(
                                Cell.of(gap.getCode().toString()),
                                names.row(gap),
                                Tables.number(gap.getScore().toString()).withTone(Tones.of(gap.getScore(), edition)),
                                Cell.of(measures(checked.measuresFor(gap))),
                                Cell.of(measures(checked.indirectMeasuresFor(gap)))))
                        .toList()));
        if (below.stream().anyMatch(gap -> !checked.indirectMeasuresFor(gap).isEmpty())) {
            report.remarks(List.of(wording.say(
                    "ทางอ้อม: มาตรการของประเด็นหรือตัวชี้วัดเดียวกัน หรือของบางส่วนของข้อนั้น ซึ่งไม่ได้ระบุถึงข้อนั้นเอง",
                    "Indirectly: of the same issue or indicator, or of some of it, without naming it")));
        }
        if (checked.getFindings().isEmpty()) {
            report.remarks(List.of(wording.say("ไม่พบสิ่งที่ต้องแก้ไข", "Nothing was found.")));
        }
        FoundRules.addTo(
                report,
                wording.words("มาตรการ", "Measure"),
                checked.getFindings(),
                row -> plan.getMeasures().get(row - 1).getId(),
                wording);
    }

    private static String measures(List<Measure> measures) {
        return measures.isEmpty() ? "—" : measures.stream().map(Measure::getId).collect(Collectors.joining(", "));
    }
}
