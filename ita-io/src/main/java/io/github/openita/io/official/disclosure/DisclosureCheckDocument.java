package io.github.openita.io.official.disclosure;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.Paper;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.responsibility.StaleItem;
import io.github.openita.core.responsibility.StaleItems;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.official.draft.Cells;
import io.github.openita.io.official.draft.DocumentDraft;
import io.github.openita.io.official.draft.DocumentTables;
import io.github.openita.io.official.draft.Doubts;
import io.github.openita.io.official.wording.ThaiFormNames;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.Verdict;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check of the disclosure for a chief (ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ OIT): what is missing, by urgency, by
 * owner and by item. Used for one document, not shared.
 */
public final class DisclosureCheckDocument {

    private static final String BLANK = "....................";

    /** {@code (agency.website)}, {@code (true)}. */
    private static final Pattern NAME_IN_FILE = Pattern.compile(" ?[(][A-Za-z][A-Za-z0-9.]*[)]");

    private final CheckReport report;
    private final Edition edition;
    private final Optional<StaleItems> stale;
    private final boolean hasMatrix;
    private final Optional<RowFinding> mismatch;
    private final ThaiFormNames names;
    private final Owners owners;
    private final DocumentDraft draft;

    /** A document of a check and, where it is there, of the matrix that names who prepares what. */
    public DisclosureCheckDocument(
            CheckReport report, Edition edition, Disclosure disclosure, Optional<ResponsibilityMatrix> matrix) {
        this.report = report;
        this.edition = edition;
        this.stale = matrix.flatMap(held ->
                report.getAsOf().map(day -> MatrixCheck.of(held, edition).staleItems(disclosure, day)));
        this.hasMatrix = matrix.isPresent();
        this.mismatch = matrix.flatMap(held -> Paper.DISCLOSURE.ofOtherAgency(
                "matrix/other-agency", disclosure.getAgency(), Paper.MATRIX, held.getAgency()));
        this.names = new ThaiFormNames(Optional.of(edition));
        this.owners = new Owners(edition, matrix);
        String year = "ประจำ" + ThaiProse.year(edition.getFiscalYear());
        this.draft = new DocumentDraft(
                DisclosureFields.ALL,
                "ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ (OIT) " + year,
                new Cover(
                        List.of("ผลการตรวจสอบ", "การเปิดเผยข้อมูลสาธารณะ (OIT)"),
                        disclosure.getAgency().map(ThaiProse::place).filter(place -> !place.isEmpty()),
                        Stream.concat(
                                        Stream.of(year),
                                        report.getAsOf().map(day -> "ณ วันที่ " + ThaiDates.format(day)).stream())
                                .toList()),
                edition.getFiscalYear());
        draft.of(disclosure.getAgency());
        report.getAsOf().ifPresent(day -> draft.value(DisclosureFields.AS_OF, ThaiDates.format(day)));
    }

    /** {@return the document, from its cover to where to sign} */
    public Report build() {
        addResult();
        addUrgent();
        addStale();
        addOwners();
        addItems();
        addNotEvaluated();
        draft.section("ความเห็นของผู้บริหาร")
                .as(DisclosureFields.ORDERS)
                .lines(DocumentTables.open(List.of("ระบุข้อสั่งการและกำหนดเวลาแก้ไข")));
        Doubts.addTo(draft, DisclosureFields.DOUBTS, mismatch.stream().toList(), row -> "");
        addTechnical();
        return draft.signatures().build();
    }

    private void addResult() {
        draft.section("ผลโดยสรุป")
                .as(DisclosureFields.SUMMARY)
                .text(DisclosureSentences.result(report))
                .as(DisclosureFields.SUMMARY)
                .text(DisclosureSentences.evidence(report.getSummary()))
                .as(DisclosureFields.SUMMARY)
                .text(DisclosureSentences.found(report.getSummary()));
        DisclosureSentences.notEvaluated(report.getSummary())
                .ifPresent(text -> draft.as(DisclosureFields.SUMMARY).text(text));
        if (report.getItems().isEmpty() || edition.getSubIndicators().isEmpty()) {
            return;
        }
        Chart chart = chart();
        if (!chart.labels().isEmpty()) {
            draft.chart(chart);
        }
        draft.part("จำแนกตามตัวชี้วัดย่อย")
                .as(DisclosureFields.SUB_INDICATORS)
                .table(bySubIndicator(false), bySubIndicator(true));
    }

    /** How many items are how far; on the page, what is nowhere the case has no column. */
    private Table bySubIndicator(boolean all) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("ตัวชี้วัดย่อย"), Column.number("ข้อ")));
        List<Function<SubIndicator, Cell>> cells = new ArrayList<>(List.of(
                sub -> Cell.of(names.withName(sub.getCode())),
                sub -> Cells.number(sub.getItems().size())));
        add(columns, cells, "ครบ", sub -> verdicts(sub, Verdict.COMPLETE), true);
        add(columns, cells, "ยังไม่ตรวจองค์ประกอบ", sub -> verdicts(sub, Verdict.CLAIMED), all);
        add(columns, cells, "ไม่ครบ", sub -> verdicts(sub, Verdict.INCOMPLETE), true);
        add(columns, cells, "ไม่มีข้อมูล", sub -> verdicts(sub, Verdict.ABSENT), all);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            add(columns, cells, severity.getNameTh(), sub -> findings(sub, severity), all);
        }
        return DocumentTables.of(
                columns,
                edition.getSubIndicators().stream()
                        .map(sub -> cells.stream().map(cell -> cell.apply(sub)).toList())
                        .toList());
    }

    private void add(
            List<Column> columns,
            List<Function<SubIndicator, Cell>> cells,
            String heading,
            ToLongFunction<SubIndicator> count,
            boolean always) {
        if (always || edition.getSubIndicators().stream().mapToLong(count).sum() > 0) {
            columns.add(Column.number(heading));
            cells.add(sub -> Cells.number(count.applyAsLong(sub)));
        }
    }

    private long verdicts(SubIndicator sub, Verdict verdict) {
        return report.getItems().stream()
                .filter(item -> sub.getItems().contains(item.getCode()) && item.getVerdict() == verdict)
                .count();
    }

    private long findings(SubIndicator sub, Severity severity) {
        return report.getFindings().stream()
                .filter(found -> found.getSeverity() == severity)
                .filter(found ->
                        found.getItem().filter(sub.getItems()::contains).isPresent())
                .count();
    }

    /** The sub-indicators of which something was found; the table below has them all. */
    private Chart chart() {
        List<SubIndicator> subs = edition.getSubIndicators().stream()
                .filter(sub -> findings(sub, Severity.ERROR) + findings(sub, Severity.WARNING) > 0)
                .toList();
        long highest = subs.stream()
                .flatMap(sub -> Stream.of(findings(sub, Severity.ERROR), findings(sub, Severity.WARNING)))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new Chart(
                Chart.Kind.BARS,
                "จำนวนสิ่งที่พบตามตัวชี้วัดย่อย",
                subs.stream().map(sub -> names.withName(sub.getCode())).toList(),
                List.of(series(Severity.ERROR, subs), series(Severity.WARNING, subs)),
                BigDecimal.valueOf(Math.max(1, highest)),
                Optional.empty(),
                subs.stream()
                        .map(sub -> names.withName(sub.getCode()) + " " + Severity.ERROR.getNameTh() + " "
                                + findings(sub, Severity.ERROR) + " รายการ " + Severity.WARNING.getNameTh()
                                + " " + findings(sub, Severity.WARNING) + " รายการ")
                        .collect(Collectors.joining(" · ")));
    }

    private Chart.Series series(Severity severity, List<SubIndicator> subs) {
        return new Chart.Series(
                severity.getNameTh(),
                subs.stream()
                        .map(sub -> Optional.of(BigDecimal.valueOf(findings(sub, severity))))
                        .toList());
    }

    /** The items that will not score as they are first, then those that may not. */
    private void addUrgent() {
        List<ItemVerdict> items = report.getItems().stream()
                .filter(item -> !item.getVerdict().isExpectedToScore() || has(item.getCode(), Severity.WARNING))
                .sorted(Comparator.comparing(ItemVerdict::getVerdict))
                .toList();
        if (items.isEmpty()) {
            draft.none(DisclosureFields.URGENT);
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (ItemVerdict item : items) {
            rows.add(List.of(
                    Cells.number(rows.size() + 1L),
                    Cell.of(names.withName(item.getCode())),
                    why(item),
                    Cell.of(owners.shown(item.getCode())),
                    Cell.of(BLANK)));
        }
        draft.section("ข้อที่ต้องดำเนินการ เรียงตามความเร่งด่วน")
                .as(DisclosureFields.URGENT)
                .table(DocumentTables.of(
                        List.of(
                                Column.number("ลำดับ"),
                                Column.words("ข้อ"),
                                Column.words("เหตุ"),
                                Column.words("ผู้รับผิดชอบ"),
                                Column.words("ให้แล้วเสร็จภายใน")),
                        rows));
    }

    private boolean has(QuestionCode code, Severity severity) {
        return of(code).stream().anyMatch(found -> found.getSeverity() == severity);
    }

    private List<Finding> of(QuestionCode code) {
        return report.getFindings().stream()
                .filter(found -> found.getItem().filter(code::equals).isPresent())
                .toList();
    }

    private static Cell why(ItemVerdict item) {
        return switch (item.getVerdict()) {
            case ABSENT -> Cell.of("ไม่มีข้อมูล").withTone(Tone.LOST);
            case INCOMPLETE -> Cell.of("ไม่ครบ").withTone(Tone.LOST);
            case CLAIMED, COMPLETE -> Cell.of("ควรแก้ไข").withTone(Tone.AT_RISK);
        };
    }

    /** The data that is out of date, the longest first. */
    private void addStale() {
        stale.ifPresent(items -> draft.none(DisclosureFields.STALE));
        stale.filter(items -> !items.getStale().isEmpty()).ifPresent(this::addStale);
    }

    private void addStale(StaleItems items) {
        draft.section("ข้อมูลที่เกินกำหนดปรับปรุง ณ วันที่ " + ThaiDates.format(items.getAsOf()))
                .as(DisclosureFields.STALE)
                .table(DocumentTables.of(
                        List.of(
                                Column.words("ข้อ"),
                                Column.words("ความถี่"),
                                Column.words("ปรับปรุงล่าสุด"),
                                Column.words("ต้องปรับปรุงภายใน"),
                                Column.number("เกินกำหนด (วัน)"),
                                Column.words("ผู้จัดทำ")),
                        items.getStale().stream()
                                .sorted(Comparator.comparing(StaleItem::getFreshUntil))
                                .map(item -> List.of(
                                        Cell.of(names.withName(item.getItem())),
                                        Cell.of(item.getFrequency().getNameTh()),
                                        Cell.of(ThaiDates.formatShort(item.getUpdatedOn())),
                                        Cell.of(ThaiDates.formatShort(item.getFreshUntil())),
                                        Cells.number(ChronoUnit.DAYS.between(item.getFreshUntil(), items.getAsOf())),
                                        Cells.lines(item.getPrepares().stream()
                                                .map(Responsible::shown)
                                                .toList())))
                                .toList()));
    }

    private void addOwners() {
        Map<String, List<Finding>> byOwner = new LinkedHashMap<>();
        report.getFindings().stream()
                .filter(found -> found.getSeverity() != Severity.INFO)
                .forEach(found -> found.getItem().ifPresent(code -> {
                    List<String> people = owners.of(code);
                    (people.isEmpty() ? List.of(Owners.NOBODY) : people)
                            .forEach(name -> byOwner.computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(found));
                }));
        if (byOwner.isEmpty()) {
            draft.none(DisclosureFields.OWNERS);
            return;
        }
        draft.section("จำแนกตามผู้รับผิดชอบ");
        if (!hasMatrix) {
            draft.as(DisclosureFields.OWNERS_TEXT)
                    .lines(DocumentTables.open(
                            List.of("ระบุผู้รับผิดชอบของแต่ละข้อ: ยังไม่มีตารางบทบาทหน้าที่ความรับผิดชอบ")));
        }
        draft.as(DisclosureFields.OWNERS)
                .table(DocumentTables.of(
                        List.of(
                                Column.words("ผู้รับผิดชอบ"),
                                Column.number(Severity.ERROR.getNameTh()),
                                Column.number(Severity.WARNING.getNameTh()),
                                Column.words("ข้อที่ต้องดำเนินการ")),
                        byOwner.entrySet().stream()
                                .sorted(Comparator.comparingLong((Map.Entry<String, List<Finding>> one) ->
                                        -count(one.getValue(), Severity.ERROR)))
                                .map(one -> List.of(
                                        Cell.of(one.getKey()),
                                        Cells.number(count(one.getValue(), Severity.ERROR)),
                                        Cells.number(count(one.getValue(), Severity.WARNING)),
                                        Cells.lines(one.getValue().stream()
                                                .map(found -> found.getItem().orElseThrow())
                                                .distinct()
                                                .map(names::withName)
                                                .toList())))
                                .toList()));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(found -> found.getSeverity() == severity)
                .count();
    }

    private void addItems() {
        if (report.getFindings().isEmpty()) {
            draft.none(DisclosureFields.FINDINGS);
            return;
        }
        draft.section("สิ่งที่พบและวิธีแก้ไขรายข้อ");
        addFindings("เอกสารที่ส่งตรวจ", found -> found.getItem().isEmpty());
        for (SubIndicator sub : edition.getSubIndicators()) {
            addFindings(
                    "ตัวชี้วัดย่อย " + names.withName(sub.getCode()),
                    found -> found.getItem().filter(sub.getItems()::contains).isPresent());
        }
        Set<QuestionCode> shown = edition.getSubIndicators().stream()
                .flatMap(sub -> sub.getItems().stream())
                .collect(Collectors.toSet());
        addFindings(
                "ข้ออื่น",
                found -> found.getItem().filter(code -> !shown.contains(code)).isPresent());
    }

    private void addFindings(String heading, Predicate<Finding> which) {
        List<List<Cell>> rows = report.getFindings().stream()
                .filter(which)
                .map(found -> List.of(
                        Cell.of(found.getItem().map(names::withName).orElse("—")),
                        Cell.of(found.getSeverity().getNameTh()).withTone(Tones.of(found.getSeverity())),
                        Cell.of(found.getMessage().getTh()),
                        Cell.of(Remedies.of(found, edition)),
                        Cell.of(found.getItem().map(owners::shown).orElse("—"))))
                .toList();
        if (!rows.isEmpty()) {
            draft.part(heading)
                    .as(DisclosureFields.FINDINGS)
                    .table(DocumentTables.of(
                            List.of(
                                    Column.words("ข้อ"),
                                    Column.words("ระดับ"),
                                    Column.words("สิ่งที่พบ"),
                                    Column.words("วิธีแก้ไข"),
                                    Column.words("ผู้รับผิดชอบ")),
                            rows));
        }
    }

    /** By the reason, with the items that it is about. */
    private void addNotEvaluated() {
        Map<BilingualText, Map<QuestionCode, Integer>> byReason = new LinkedHashMap<>();
        report.getNotEvaluated()
                .forEach(one -> byReason.computeIfAbsent(one.getWhy(), key -> new TreeMap<>())
                        .merge(itemOf(one), 1, Integer::sum));
        draft.none(DisclosureFields.NOT_EVALUATED);
        if (!byReason.isEmpty()) {
            draft.section("เกณฑ์ที่ยังตรวจไม่ได้")
                    .as(DisclosureFields.NOT_EVALUATED)
                    .table(DocumentTables.of(
                            List.of(Column.words("เหตุที่ตรวจไม่ได้"), Column.number("เกณฑ์"), Column.words("ข้อ")),
                            byReason.entrySet().stream()
                                    .map(reason -> List.of(
                                            Cell.of(withoutCode(reason.getKey().getTh())),
                                            Cells.number(reason.getValue().values().stream()
                                                    .mapToInt(Integer::intValue)
                                                    .sum()),
                                            Cells.lines(names.ofItems(
                                                    reason.getValue().keySet()))))
                                    .toList()));
        }
    }

    /** Without what a file calls it, which is for whoever keeps the file. */
    private static String withoutCode(String reason) {
        return NAME_IN_FILE.matcher(reason).replaceAll("");
    }

    /** Rules are named by edition, item and what they ask for. */
    private static QuestionCode itemOf(NotEvaluated rule) {
        return QuestionCode.of(rule.getRuleId().split("/", -1)[1]);
    }

    private void addTechnical() {
        draft.technical("แบบประเมิน " + edition.nameWithRevision())
                .technical("ชุดเกณฑ์ " + report.getRuleSet().getId() + ".r"
                        + report.getRuleSet().getRevision() + " "
                        + report.getRuleSet().getDigest());
        report.getSource().ifPresent(source -> draft.technical("เอกสารที่ตรวจ " + source));
        report.getSourceSha256().ifPresent(digest -> draft.technical("sha256:" + digest));
        report.getSite().ifPresent(site -> draft.technical("เว็บไซต์ที่ตรวจ " + site));
        report.getOnline().ifPresent(name -> draft.technical("เปิดลิงก์ผ่านเครือข่ายด้วย " + name));
    }
}
