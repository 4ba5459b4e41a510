package io.github.openita.io.report.edition;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.OtherGrouping;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubItem;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.Tool;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An edition for people who know the form: its facts, each with what it rests on. */
public final class EditionView {

    private final Edition edition;
    private final Wording wording;

    public EditionView(Edition edition, Language language) {
        this.edition = edition;
        this.wording = new Wording(language);
    }

    private String basis(Optional<Basis> basis) {
        return basis.map(known -> wording.say(known.getNameTh(), known.getCode()))
                .orElse("—");
    }

    private Column basisColumn() {
        return wording.words("ที่มา", "Basis");
    }

    public ReportDraft draft() {
        ReportDraft report = ReportDraft.titled(
                wording.say("แบบประเมิน ITA ประจำปีงบประมาณ พ.ศ. ", "ITA form of fiscal year ")
                        + edition.getFiscalYear(),
                wording.language());
        Stream.of(edition.getScheme(), edition.getNote())
                .flatMap(Optional::stream)
                .forEach(report::paragraph);
        report.table(
                List.of(wording.words("เรื่อง", "Fact"), wording.words("ที่ทราบ", "What is known"), basisColumn()),
                facts());
        addBands(report);
        addIndicators(report);
        addSubIndicators(report);
        addOtherGroupings(report);
        addItems(report);
        addQuestions(report);
        addIssueAreas(report);
        addRecommendations(report);
        return report.technical(new FormNames(edition, wording).technical());
    }

    private List<List<String>> facts() {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(
                wording.say("น้ำหนักเครื่องมือ (ร้อยละ)", "Weights of the tools (percent)"),
                edition.getWeights().entrySet().stream()
                        .map(weight -> weight.getKey() + " " + weight.getValue())
                        .collect(Collectors.joining(", ")),
                basis(edition.getWeightsBasis())));
        facts.add(List.of(
                wording.say("ส่วนของ EIT", "Parts of EIT"),
                joined(edition.getParts(), part -> wording.say(part.getNameTh(), part.getCode())),
                basis(edition.getPartsBasis())));
        facts.add(List.of(
                wording.say("ระดับที่ปัดเศษ (สองตำแหน่ง)", "Levels rounded to two decimals"),
                joined(edition.getRounding(), (Level level) -> wording.say(level.getNameTh(), level.getCode())),
                basis(edition.getRoundingBasis())));
        facts.add(List.of(
                wording.say("การจัดกลุ่มข้อ OIT", "Grouping of the OIT items"),
                edition.getSubIndicators().isEmpty()
                        ? wording.say("ไม่ทราบ", "not known")
                        : wording.say(
                                edition.getSubIndicators().size() + " ตัวชี้วัดย่อย",
                                edition.getSubIndicators().size() + " sub-indicators"),
                basis(edition.getGroupingBasis())));
        facts.add(List.of(
                wording.say("ข้อคำถามของแบบสำรวจ", "Survey questions"),
                knownQuestions(),
                basis(edition.getQuestionsBasis())));
        edition.getTarget()
                .ifPresent(target -> facts.add(List.of(
                        wording.say("ค่าเป้าหมาย", "Target"),
                        Wording.figure(target)
                                + edition.getTargetGates()
                                        .map(gates -> " (" + gates(gates) + ")")
                                        .orElse(""),
                        "—")));
        return facts;
    }

    /** What the target is of; words of an edition of somebody's own are as written. */
    private String gates(String words) {
        return switch (words) {
            case "overall" -> wording.say("คะแนนภาพรวม", words);
            case "overall and IIT, EIT@public, EIT@survey, OIT each" ->
                wording.say("คะแนนภาพรวม และทุกเครื่องมือ: IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT", words);
            default -> words;
        };
    }

    private String knownQuestions() {
        int all = edition.questionsOf(Tool.IIT).size()
                + edition.questionsOf(Tool.EIT).size();
        long worded = edition.getQuestions().stream()
                .filter(question -> question.getTextTh().isPresent())
                .count();
        return all == 0
                ? wording.say("ไม่ทราบ", "not known")
                : wording.say(
                        "ทราบถ้อยคำ " + worded + " จาก " + all + " ข้อ",
                        "wording of " + worded + " of " + all + " known");
    }

    private static <T> String joined(Collection<T> values, Function<T, String> name) {
        return values.isEmpty() ? "—" : values.stream().map(name).collect(Collectors.joining(", "));
    }

    private void addBands(ReportDraft report) {
        report.table(
                wording.say("ระดับผลการประเมิน", "Bands"),
                List.of(
                        wording.words("รหัส", "Code"),
                        wording.words("ระดับ", "Thai name"),
                        wording.words("ภาษาอังกฤษ", "English name"),
                        wording.number("ภาพรวมตั้งแต่", "Overall from"),
                        wording.number("ทุกเครื่องมือและส่วนตั้งแต่", "Each tool and part from"),
                        basisColumn()),
                rows(
                        edition.getBands(),
                        band -> List.of(
                                band.getCode(),
                                band.getNameTh(),
                                band.getNameEn(),
                                Wording.figure(band.getOverallAtLeast()),
                                band.getEachToolAtLeast().map(Wording::figure).orElse("—"),
                                basis(edition.getBandsBasis()))));
    }

    private void addIndicators(ReportDraft report) {
        report.table(
                wording.say("ตัวชี้วัด", "Indicators"),
                List.of(
                        wording.number("ที่", "No."),
                        wording.words("เครื่องมือ", "Tool"),
                        wording.words("ตัวชี้วัด", "Indicator"),
                        wording.words("ข้อคำถาม", "Questions")),
                rows(
                        edition.getIndicators(),
                        indicator -> List.of(
                                Integer.toString(indicator.getNumber()),
                                indicator.getTool().name(),
                                indicator.getNameTh().orElse("—"),
                                joined(indicator.getQuestions(), Object::toString))));
    }

    private void addSubIndicators(ReportDraft report) {
        report.table(
                wording.say("ตัวชี้วัดย่อย", "Sub-indicators"),
                List.of(
                        wording.words("รหัส", "Code"),
                        wording.words("ตัวชี้วัดย่อย", "Sub-indicator"),
                        wording.words("ข้อ", "Items"),
                        basisColumn()),
                rows(
                        edition.getSubIndicators(),
                        sub -> List.of(
                                sub.getCode().toString(),
                                sub.getNameTh().orElse("—"),
                                joined(sub.getItems(), Object::toString),
                                basis(edition.getGroupingBasis()))));
    }

    private void addOtherGroupings(ReportDraft report) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < edition.getOtherGroupings().size(); i++) {
            OtherGrouping other = edition.getOtherGroupings().get(i);
            String number = Integer.toString(i + 1);
            other.getItems()
                    .forEach((code, items) -> rows.add(List.of(
                            number, code.toString(), joined(items, Object::toString), basis(other.getBasis()))));
        }
        report.table(
                wording.say(
                        "การจัดกลุ่มข้อแบบอื่นที่สอดคล้องกับสิ่งที่ทราบเช่นกัน",
                        "Other groupings that agree with what is known as well"),
                List.of(
                        wording.number("แบบที่", "No."),
                        wording.words("รหัส", "Code"),
                        wording.words("ข้อ", "Items"),
                        basisColumn()),
                rows);
    }

    private void addItems(ReportDraft report) {
        report.table(
                wording.say("ข้อ OIT", "OIT items"),
                List.of(
                        wording.words("ข้อ", "Item"),
                        wording.words("ชื่อ", "Title"),
                        wording.words("ที่มาของชื่อ", "Basis of the title"),
                        wording.words("ข้อมูลของปี", "Reports on"),
                        wording.words("ที่มาของปี", "Basis of the year"),
                        wording.words("เรื่อง", "Topic")),
                rows(
                        edition.getItems(),
                        item -> List.of(
                                item.getCode().toString(),
                                item.getNameTh(),
                                basis(item.getTitleBasis()),
                                item.getPeriodOffset()
                                        .map(offset -> Integer.toString(
                                                edition.getFiscalYear().getValue() + offset))
                                        .orElse("—"),
                                basis(item.getPeriodBasis()),
                                item.getTopic().orElse("—"))));
        report.table(
                wording.say("องค์ประกอบด้านข้อมูล", "Elements"),
                List.of(
                        wording.words("ข้อ", "Item"),
                        wording.words("รหัส", "Element"),
                        wording.words("องค์ประกอบ", "Wording"),
                        wording.words("เขียน \"ไม่มี\" ได้", "\"None\" allowed"),
                        wording.words("เฉพาะ", "Only for"),
                        basisColumn()),
                edition.getItems().stream()
                        .flatMap(item -> item.getElements().stream().map(element -> row(item, element)))
                        .toList());
    }

    private List<String> row(Item item, Element element) {
        return List.of(
                item.getCode().toString(),
                element.getId(),
                element.getNumber().map(number -> "(" + number + ") ").orElse("") + element.getWordingTh(),
                element.isNoneAllowed() ? wording.say("ได้", "yes") + " · " + basis(element.getNoneBasis()) : "—",
                element.getAppliesTo()
                        .map((AppliesTo agencies) -> wording.say(agencies.getNameTh(), agencies.getCode()))
                        .orElse("—"),
                basis(Optional.of(element.getBasis())));
    }

    private void addQuestions(ReportDraft report) {
        List<List<String>> rows = new ArrayList<>();
        for (Question question : edition.getQuestions()) {
            String text = question.getTextTh()
                    .or(() -> question.getTheme().map(theme -> wording.say("ประเด็น: ", "theme: ") + theme))
                    .orElse("—");
            rows.add(row(question, question.getCode().toString(), text, question.getChoices()));
            for (int i = 0; i < question.getSubItems().size(); i++) {
                SubItem item = question.getSubItems().get(i);
                rows.add(row(question, question.getCode() + "." + (i + 1), item.getTextTh(), item.getChoices()));
            }
        }
        report.table(
                wording.say("ข้อคำถาม", "Survey questions"),
                List.of(
                        wording.words("ข้อ", "Question"),
                        wording.words("คำถาม", "Wording"),
                        wording.words("ตัวเลือก = คะแนน", "Answer = points"),
                        basisColumn(),
                        wording.words("ที่มาของคะแนน", "Basis of the points")),
                rows);
    }

    private List<String> row(Question question, String code, String text, List<Choice> choices) {
        String answers = choices.stream()
                .map(choice -> choice.getLabelTh() + " = " + Wording.figure(choice.getPoints()))
                .collect(Collectors.joining("; "));
        return List.of(
                code,
                text,
                answers.isEmpty() ? "—" : answers,
                basis(question.getBasis()),
                basis(question.getPointsBasis()));
    }

    private void addIssueAreas(ReportDraft report) {
        report.table(
                wording.say("ประเด็นวิเคราะห์", "Issue areas"),
                List.of(
                        wording.number("ที่", "No."),
                        wording.words("ประเด็น", "Issue"),
                        wording.words("ข้อคำถาม", "Questions"),
                        wording.words("ข้อ OIT", "Items")),
                rows(
                        edition.getIssueAreas(),
                        area -> List.of(
                                Integer.toString(area.getNumber()),
                                area.getNameTh(),
                                joined(area.getQuestions(), Object::toString),
                                joined(area.getItems(), Object::toString))));
    }

    private void addRecommendations(ReportDraft report) {
        report.table(
                wording.say("ข้อเสนอแนะของผู้ตรวจประเมินอ้างอิงจาก", "What the assessor's advice points to"),
                List.of(
                        wording.words("ข้อคำถาม", "Question"),
                        wording.words("ข้อหรือตัวชี้วัดย่อย", "Item or sub-indicator")),
                rows(
                        edition.getRecommendations().entrySet(),
                        advice -> List.of(advice.getKey().toString(), joined(advice.getValue(), Object::toString))));
    }

    private static <T> List<List<String>> rows(Collection<T> things, Function<T, List<String>> row) {
        return things.stream().map(row).toList();
    }
}
