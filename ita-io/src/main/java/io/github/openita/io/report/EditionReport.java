package io.github.openita.io.report;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ToolPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known of an edition, for people who know the form: each fact with what it rests on. */
final class EditionReport {

    private final Edition edition;
    private final Language language;

    EditionReport(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    private String say(String th, String en) {
        return language == Language.TH ? th : en;
    }

    private String basis(Optional<Basis> basis) {
        return basis.map(known -> say(known.getNameTh(), known.getCode())).orElse("—");
    }

    private Report.Column basisColumn() {
        return Report.Column.words(say("ที่มา", "Basis"));
    }

    Report build() {
        Report.Builder report = Report.titled(say("แบบประเมิน ", "Edition ") + edition.nameWithRevision() + " · "
                + say("ปีงบประมาณ พ.ศ. ", "fiscal year ") + edition.getFiscalYear());
        Stream.of(edition.getScheme(), edition.getNote())
                .flatMap(Optional::stream)
                .forEach(report::paragraph);
        report.table(
                List.of(
                        Report.Column.words(say("เรื่อง", "Fact")),
                        Report.Column.words(say("ที่ทราบ", "What is known")),
                        basisColumn()),
                facts());
        addBands(report);
        addIndicators(report);
        addSubIndicators(report);
        addItems(report);
        addQuestions(report);
        addIssueAreas(report);
        addRecommendations(report);
        return report.build();
    }

    private List<List<String>> facts() {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(
                say("น้ำหนักเครื่องมือ (ร้อยละ)", "Weights of the tools (percent)"),
                edition.getWeights().entrySet().stream()
                        .map(weight -> weight.getKey() + " " + weight.getValue())
                        .collect(Collectors.joining(", ")),
                basis(edition.getWeightsBasis())));
        facts.add(List.of(
                say("ส่วนของ EIT", "Parts of EIT"),
                joined(edition.getParts(), ToolPart::getCode),
                basis(edition.getPartsBasis())));
        facts.add(List.of(
                say("ระดับที่ปัดเศษ (สองตำแหน่ง)", "Levels rounded to two decimals"),
                joined(edition.getRounding(), (Level level) -> say(level.getNameTh(), level.getCode())),
                basis(edition.getRoundingBasis())));
        facts.add(List.of(
                say("การจัดกลุ่มข้อ OIT", "Grouping of the OIT items"),
                edition.getSubIndicators().isEmpty()
                        ? say("ไม่ทราบ", "not known")
                        : say(
                                edition.getSubIndicators().size() + " ตัวชี้วัดย่อย",
                                edition.getSubIndicators().size() + " sub-indicators"),
                basis(edition.getGroupingBasis())));
        facts.add(List.of(
                say("ข้อคำถามของแบบสำรวจ", "Survey questions"),
                edition.isQuestionsKnown()
                        ? say("ทราบถ้อยคำ", "wording known")
                        : say("ไม่ทราบถ้อยคำ", "wording not known"),
                basis(edition.getQuestionsBasis())));
        edition.getTarget()
                .ifPresent(target -> facts.add(List.of(
                        say("ค่าเป้าหมาย", "Target"),
                        brief(target)
                                + edition.getTargetGates()
                                        .map(gates -> " (" + gates + ")")
                                        .orElse(""),
                        "—")));
        return facts;
    }

    private static String brief(Score score) {
        return score.toWritten().stripTrailingZeros().toPlainString();
    }

    private static <T> String joined(Collection<T> values, Function<T, String> name) {
        return values.isEmpty() ? "—" : values.stream().map(name).collect(Collectors.joining(", "));
    }

    private void addBands(Report.Builder report) {
        if (edition.getBands().isEmpty()) {
            return;
        }
        report.heading(say("ระดับผลการประเมิน", "Levels"))
                .table(
                        List.of(
                                Report.Column.words(say("รหัส", "Code")),
                                Report.Column.words(say("ระดับ", "Thai name")),
                                Report.Column.words(say("ภาษาอังกฤษ", "English name")),
                                Report.Column.number(say("ภาพรวมตั้งแต่", "Overall from")),
                                Report.Column.number(say("ทุกเครื่องมือและส่วนตั้งแต่", "Each tool and part from")),
                                basisColumn()),
                        edition.getBands().stream()
                                .map((Band band) -> List.of(
                                        band.getCode(),
                                        band.getNameTh(),
                                        band.getNameEn(),
                                        brief(band.getOverallAtLeast()),
                                        band.getEachToolAtLeast()
                                                .map(EditionReport::brief)
                                                .orElse("—"),
                                        basis(edition.getBandsBasis())))
                                .toList());
    }

    private void addIndicators(Report.Builder report) {
        report.heading(say("ตัวชี้วัด", "Indicators"))
                .table(
                        List.of(
                                Report.Column.number(say("ที่", "No.")),
                                Report.Column.words(say("เครื่องมือ", "Tool")),
                                Report.Column.words(say("ตัวชี้วัด", "Indicator")),
                                Report.Column.words(say("ข้อคำถาม", "Questions"))),
                        edition.getIndicators().stream()
                                .map((Indicator indicator) -> List.of(
                                        Integer.toString(indicator.getNumber()),
                                        indicator.getTool().name(),
                                        indicator.getNameTh().orElse("—"),
                                        joined(indicator.getQuestions(), Object::toString)))
                                .toList());
    }

    private void addSubIndicators(Report.Builder report) {
        if (edition.getSubIndicators().isEmpty()) {
            return;
        }
        report.heading(say("ตัวชี้วัดย่อย", "Sub-indicators"))
                .table(
                        List.of(
                                Report.Column.words(say("รหัส", "Code")),
                                Report.Column.words(say("ตัวชี้วัดย่อย", "Sub-indicator")),
                                Report.Column.words(say("ข้อ", "Items")),
                                basisColumn()),
                        edition.getSubIndicators().stream()
                                .map((SubIndicator sub) -> List.of(
                                        sub.getCode().toString(),
                                        sub.getNameTh().orElse("—"),
                                        joined(sub.getItems(), Object::toString),
                                        basis(edition.getGroupingBasis())))
                                .toList());
    }

    private void addItems(Report.Builder report) {
        if (edition.getItems().isEmpty()) {
            return;
        }
        List<List<String>> items = new ArrayList<>();
        List<List<String>> elements = new ArrayList<>();
        for (Item item : edition.getItems()) {
            items.add(List.of(
                    item.getCode().toString(),
                    item.getNameTh(),
                    basis(item.getTitleBasis()),
                    item.getPeriodOffset()
                            .map(offset ->
                                    edition.getFiscalYear().plusYears(offset).toString())
                            .orElse("—"),
                    basis(item.getPeriodBasis()),
                    item.getTopic().orElse("—")));
            item.getElements().forEach(element -> elements.add(row(item, element)));
        }
        report.heading(say("ข้อ OIT", "OIT items"))
                .table(
                        List.of(
                                Report.Column.words(say("ข้อ", "Item")),
                                Report.Column.words(say("ชื่อ", "Title")),
                                basisColumn(),
                                Report.Column.words(say("ข้อมูลของปี", "Reports on")),
                                basisColumn(),
                                Report.Column.words(say("เรื่อง", "Topic"))),
                        items)
                .heading(say("องค์ประกอบด้านข้อมูล", "Elements"))
                .table(
                        List.of(
                                Report.Column.words(say("ข้อ", "Item")),
                                Report.Column.words(say("รหัส", "Element")),
                                Report.Column.words(say("องค์ประกอบ", "Wording")),
                                Report.Column.words(say("เขียน \"ไม่มี\" ได้", "\"None\" allowed")),
                                Report.Column.words(say("เฉพาะ", "Only for")),
                                basisColumn()),
                        elements);
    }

    private List<String> row(Item item, Element element) {
        return List.of(
                item.getCode().toString(),
                element.getId(),
                element.getNumber().map(number -> "(" + number + ") ").orElse("") + element.getWordingTh(),
                element.isNoneAllowed() ? say("ได้", "yes") + " · " + basis(element.getNoneBasis()) : "—",
                element.getAppliesTo().map(AppliesTo::getCode).orElse("—"),
                basis(Optional.of(element.getBasis())));
    }

    private void addQuestions(Report.Builder report) {
        if (edition.getQuestions().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Question question : edition.getQuestions()) {
            rows.add(List.of(
                    question.getCode().toString(),
                    question.getTextTh()
                            .or(() -> question.getTheme().map(theme -> say("ประเด็น: ", "theme: ") + theme))
                            .orElse("—"),
                    choices(question.getChoices()),
                    basis(question.getBasis()),
                    basis(question.getPointsBasis())));
            for (int i = 0; i < question.getSubItems().size(); i++) {
                rows.add(List.of(
                        question.getCode() + "." + (i + 1),
                        question.getSubItems().get(i).getTextTh(),
                        choices(question.getSubItems().get(i).getChoices()),
                        basis(question.getBasis()),
                        basis(question.getPointsBasis())));
            }
        }
        report.heading(say("ข้อคำถาม", "Survey questions"))
                .table(
                        List.of(
                                Report.Column.words(say("ข้อ", "Question")),
                                Report.Column.words(say("คำถาม", "Wording")),
                                Report.Column.words(say("ตัวเลือก = คะแนน", "Answer = points")),
                                basisColumn(),
                                Report.Column.words(say("ที่มาของคะแนน", "Basis of the points"))),
                        rows);
    }

    private static String choices(List<Choice> choices) {
        return choices.isEmpty()
                ? "—"
                : choices.stream()
                        .map(choice -> choice.getLabelTh() + " = " + brief(choice.getPoints()))
                        .collect(Collectors.joining("; "));
    }

    private void addIssueAreas(Report.Builder report) {
        if (edition.getIssueAreas().isEmpty()) {
            return;
        }
        report.heading(say("ประเด็นวิเคราะห์", "Issue areas"))
                .table(
                        List.of(
                                Report.Column.number(say("ที่", "No.")),
                                Report.Column.words(say("ประเด็น", "Issue")),
                                Report.Column.words(say("ข้อคำถาม", "Questions")),
                                Report.Column.words(say("ข้อ OIT", "Items"))),
                        edition.getIssueAreas().stream()
                                .map((IssueArea area) -> List.of(
                                        Integer.toString(area.getNumber()),
                                        area.getNameTh(),
                                        joined(area.getQuestions(), Object::toString),
                                        joined(area.getItems(), Object::toString)))
                                .toList());
    }

    private void addRecommendations(Report.Builder report) {
        if (edition.getRecommendations().isEmpty()) {
            return;
        }
        report.heading(say("ข้อเสนอแนะของผู้ตรวจประเมินอ้างถึง", "What the assessor's advice points to"))
                .table(
                        List.of(
                                Report.Column.words(say("ข้อคำถาม", "Question")),
                                Report.Column.words(say("ข้อหรือตัวชี้วัดย่อย", "Item or sub-indicator"))),
                        edition.getRecommendations().entrySet().stream()
                                .map(advice -> List.of(
                                        advice.getKey().toString(), joined(advice.getValue(), Object::toString)))
                                .toList());
    }
}
