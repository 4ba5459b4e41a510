package io.github.openita.core.edition;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what contradicts within an edition: weights, codes, grouping, bands. Used once per edition, not shared. */
final class EditionCheck {

    /** What the rules about the text of a document are called. */
    private static final String RESERVED = "document";

    private static final int LONGEST_NAME = 80;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
    private static final Pattern ELEMENT_ID = Pattern.compile("(?!x-)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,79}");
    private static final Pattern YEAR_IN_NAME = Pattern.compile(".*-(2[45][0-9]{2})");

    private final Edition edition;
    private final List<Problem> problems = new ArrayList<>();
    /** The codes of all nodes; a form names most of them several times. */
    private final Set<NodeCode> codes = new HashSet<>();

    EditionCheck(Edition edition) {
        this.edition = edition;
        for (Tool tool : edition.getWeights().keySet()) {
            edition.questionsOf(tool).forEach(code -> codes.add(NodeCode.of(code)));
        }
        edition.getIndicators().forEach(indicator -> codeOf(indicator).ifPresent(codes::add));
        edition.getSubIndicators().forEach(sub -> codes.add(sub.getCode()));
    }

    private static Optional<NodeCode> codeOf(Indicator indicator) {
        try {
            return Optional.of(NodeCode.ofIndicator(indicator.getNumber()));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    List<Problem> problems() {
        checkName();
        checkWeights();
        checkBands();
        checkParts();
        checkIndicators();
        checkQuestions();
        checkSubIndicators();
        checkOtherGroupings();
        checkItems();
        checkIssueAreas();
        checkRecommendations();
        return problems;
    }

    private void problem(String pointer, String th, String en) {
        problem(pointer, BilingualText.of(th, en));
    }

    private void problem(String pointer, BilingualText message) {
        problems.add(Problem.of(ProblemKind.INVALID_EDITION, Place.of(pointer), message));
    }

    private void checkName() {
        String name = edition.getName();
        String shown = ThaiText.quoted(name);
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches() || name.equals(RESERVED)) {
            problem(
                    "/edition",
                    "ชื่อ " + shown + ": ใช้ตัวอักษร a–z ตัวเลข และขีดกลางเท่านั้น ไม่เกิน " + LONGEST_NAME
                            + " ตัว เช่น ovec-2569",
                    "the name " + shown + ": use small letters a–z, digits and hyphens only, at most " + LONGEST_NAME
                            + ", like ovec-2569");
        }
        Matcher year = YEAR_IN_NAME.matcher(name);
        if (year.matches() && !year.group(1).equals(edition.getFiscalYear().toString())) {
            problem(
                    "/fiscalYear",
                    "ปี " + edition.getFiscalYear() + " ไม่ตรงกับชื่อ " + name,
                    edition.getFiscalYear() + " is not the year in the name " + name);
        }
        if (edition.getRevision() < 1) {
            problem(
                    "/revision",
                    "ฉบับแก้ไข " + edition.getRevision() + ": เริ่มที่ 1",
                    "revision " + edition.getRevision() + ": revisions start at 1");
        }
    }

    private void checkWeights() {
        long sum = 0;
        for (Map.Entry<Tool, Integer> weight : edition.getWeights().entrySet()) {
            sum += weight.getValue();
            if (weight.getValue() < 1 || weight.getValue() > 100) {
                problem(
                        "/weights/" + weight.getKey(),
                        "น้ำหนัก " + weight.getValue() + ": ต้องเป็น 1–100",
                        "the weight " + weight.getValue() + ": must be 1–100");
            }
            if (edition.indicatorsOf(weight.getKey()).isEmpty()) {
                problem(
                        "/weights/" + weight.getKey(),
                        weight.getKey() + " มีน้ำหนักแต่ไม่มีตัวชี้วัด",
                        weight.getKey() + " has a weight but no indicator");
            }
        }
        if (sum != 100) {
            problem(
                    "/weights",
                    "น้ำหนักรวมได้ " + sum + ": ต้องเป็น 100",
                    "the weights add up to " + sum + ", not to 100");
        }
    }

    private void checkBands() {
        List<Band> bands = edition.getBands();
        Set<String> codes = new HashSet<>();
        boolean gated = edition.getBandGates() == BandGates.EACH_TOOL_AND_PART;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String pointer = "/bands/" + i;
            unique(codes, band.getCode(), pointer + "/code");
            if (!gated && band.getEachToolAtLeast().isPresent()) {
                problem(
                        pointer + "/eachToolAtLeast",
                        "bandGates เป็น overall จึงกำหนดคะแนนรายเครื่องมือไม่ได้",
                        "bandGates is overall, so a band cannot ask for the tools");
            }
            Optional<Band> reached = bands.subList(0, i).stream()
                    .filter(higher -> higher.getOverallAtLeast().compareTo(band.getOverallAtLeast()) <= 0
                            && higher.getEachToolAtLeast()
                                            .orElse(Score.ZERO)
                                            .compareTo(band.getEachToolAtLeast().orElse(Score.ZERO))
                                    <= 0)
                    .findFirst();
            if (reached.isPresent()) {
                problem(
                        pointer,
                        "ไม่มีผลใดได้ระดับ " + band.getCode() + " เพราะเข้าเกณฑ์ระดับ "
                                + reached.get().getCode() + " ก่อนเสมอ",
                        "no result can be " + band.getCode() + ": it is "
                                + reached.get().getCode() + " before");
            }
        }
        boolean open = bands.stream()
                .noneMatch(band -> band.getOverallAtLeast().equals(Score.ZERO)
                        && band.getEachToolAtLeast().isEmpty());
        if (!bands.isEmpty() && open) {
            problem(
                    "/bands",
                    "ระดับไม่ครอบคลุม 0–100: ต้องมีระดับสุดท้ายที่เริ่มจาก 0 โดยไม่มีเงื่อนไขรายเครื่องมือ",
                    "the bands do not cover 0–100: the last must start at 0 and ask nothing of the tools");
        }
    }

    private void checkParts() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < edition.getParts().size(); i++) {
            String code = edition.getParts().get(i).getCode();
            unique(codes, code, "/eitParts/" + i + "/code");
            try {
                NodeCode.of(Tool.EIT).atPart(code);
            } catch (InvalidInputException e) {
                problem("/eitParts/" + i + "/code", e.getText());
            }
        }
        if (edition.getParts().size() == 1 || edition.getParts().size() > 2) {
            problem(
                    "/eitParts",
                    "EIT มี " + edition.getParts().size() + " ส่วน: ต้องไม่มีเลยหรือมีสองส่วน",
                    "EIT in " + edition.getParts().size() + " parts: it has none or two");
        }
    }

    private void checkIndicators() {
        Set<Integer> numbers = new HashSet<>();
        Set<QuestionCode> questions = new HashSet<>();
        for (int i = 0; i < edition.getIndicators().size(); i++) {
            Indicator indicator = edition.getIndicators().get(i);
            String pointer = "/indicators/" + i;
            unique(numbers, indicator.getNumber(), pointer + "/number");
            if (codeOf(indicator).isEmpty()) {
                problem(
                        pointer + "/number",
                        "ตัวชี้วัดที่ " + indicator.getNumber() + ": ต้องเป็น 1–999",
                        "the indicator " + indicator.getNumber() + ": must be 1–999");
            }
            if (!edition.getWeights().containsKey(indicator.getTool())) {
                problem(
                        pointer + "/tool",
                        indicator.getTool() + " ไม่มีน้ำหนักใน weights",
                        indicator.getTool() + " has no weight in weights");
            }
            for (int q = 0; q < indicator.getQuestions().size(); q++) {
                QuestionCode question = indicator.getQuestions().get(q);
                unique(questions, question, pointer + "/questions/" + q);
                if (question.getTool() != indicator.getTool() || question.getTool() == Tool.OIT) {
                    problem(
                            pointer + "/questions/" + q,
                            question + " ไม่ใช่ข้อคำถามของ " + indicator.getTool(),
                            question + " is no survey question of " + indicator.getTool());
                }
            }
        }
    }

    private void checkQuestions() {
        Set<QuestionCode> codes = new HashSet<>();
        for (int i = 0; i < edition.getQuestions().size(); i++) {
            QuestionCode code = edition.getQuestions().get(i).getCode();
            unique(codes, code, "/questions/" + i + "/code");
            known(NodeCode.of(code), "/questions/" + i + "/code");
            if (code.getTool() == Tool.OIT) {
                problem(
                        "/questions/" + i + "/code",
                        code + " เป็นข้อ OIT: ให้อยู่ใน items",
                        code + " is an item of OIT: it belongs to items");
            }
        }
    }

    private void checkSubIndicators() {
        Set<NodeCode> codes = new HashSet<>();
        Map<QuestionCode, NodeCode> groups = new HashMap<>();
        Set<QuestionCode> told = edition.getItems().stream().map(Item::getCode).collect(Collectors.toSet());
        for (int i = 0; i < edition.getSubIndicators().size(); i++) {
            SubIndicator sub = edition.getSubIndicators().get(i);
            String pointer = "/subIndicators/" + i;
            unique(codes, sub.getCode(), pointer + "/code");
            if (sub.getCode().getLevel() != Level.SUB_INDICATOR
                    || sub.getCode().getPart().isPresent()) {
                problem(
                        pointer + "/code",
                        sub.getCode() + " ไม่ใช่รหัสตัวชี้วัดย่อย: เขียนเช่น 9.1",
                        sub.getCode() + " is no code of a sub-indicator: write for example 9.1");
            }
            boolean unknown = edition.indicatorsOf(Tool.OIT).stream()
                    .noneMatch(indicator -> indicator.getNumber() == sub.getIndicator());
            if (unknown) {
                problem(
                        pointer + "/indicator",
                        sub.getIndicator() + " ไม่ใช่ตัวชี้วัดของ OIT",
                        sub.getIndicator() + " is no indicator of OIT");
            }
            for (int q = 0; q < sub.getItems().size(); q++) {
                QuestionCode item = sub.getItems().get(q);
                NodeCode other = groups.putIfAbsent(item, sub.getCode());
                if (other != null) {
                    problem(
                            pointer + "/items/" + q,
                            item + " อยู่ใน " + other + " แล้ว",
                            item + " already stands in " + other);
                }
                if (!told.isEmpty() && !told.contains(item)) {
                    problem(pointer + "/items/" + q, item + " ไม่มีใน items", item + " is not in items");
                }
            }
        }
        for (int i = 0; i < edition.getItems().size(); i++) {
            Item item = edition.getItems().get(i);
            NodeCode group = groups.get(item.getCode());
            if (!Objects.equals(group, item.getSubIndicator())) {
                problem(
                        "/items/" + i + "/subIndicator",
                        item.getCode() + " ระบุว่าอยู่ใน " + item.getSubIndicator() + " แต่ subIndicators "
                                + (group == null ? "ไม่มีข้อนี้" : "จัดไว้ใน " + group),
                        item.getCode() + " says " + item.getSubIndicator() + ", but subIndicators "
                                + (group == null ? "do not hold it" : "put it into " + group));
            }
        }
    }

    private void checkOtherGroupings() {
        for (int i = 0; i < edition.getOtherGroupings().size(); i++) {
            checkOtherGrouping(edition.getOtherGroupings().get(i).getItems(), "/otherGroupings/" + i + "/items");
        }
    }

    /** The items of the sub-indicators that it names must stand in these again, each once, and nothing else. */
    private void checkOtherGrouping(Map<NodeCode, List<QuestionCode>> groups, String pointer) {
        groups.keySet().forEach(group -> known(group, pointer + "/" + group));
        Set<QuestionCode> missing = edition.getSubIndicators().stream()
                .filter(sub -> groups.containsKey(sub.getCode()))
                .flatMap(sub -> sub.getItems().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<QuestionCode> asked = Set.copyOf(missing);
        Set<QuestionCode> seen = new HashSet<>();
        groups.forEach((group, items) -> {
            for (int q = 0; q < items.size(); q++) {
                QuestionCode item = items.get(q);
                unique(seen, item, pointer + "/" + group + "/" + q);
                missing.remove(item);
                if (!asked.contains(item)) {
                    problem(
                            pointer + "/" + group + "/" + q,
                            item + " ไม่ใช่ข้อของตัวชี้วัดย่อยที่จัดใหม่",
                            item + " is no item of the sub-indicators that are grouped otherwise");
                }
            }
        });
        if (!missing.isEmpty()) {
            problem(
                    pointer,
                    "ไม่มี " + QuestionCode.ranges(missing) + ": ต้องมีทุกข้อของตัวชี้วัดย่อยที่จัดใหม่",
                    QuestionCode.ranges(missing) + " is missing: every item of these sub-indicators must stand here");
        }
    }

    private void checkItems() {
        Set<QuestionCode> codes = new HashSet<>();
        for (int i = 0; i < edition.getItems().size(); i++) {
            Item item = edition.getItems().get(i);
            String pointer = "/items/" + i;
            unique(codes, item.getCode(), pointer + "/code");
            if (item.getCode().getTool() != Tool.OIT) {
                problem(
                        pointer + "/code",
                        item.getCode() + " ไม่ใช่ข้อของ OIT: เขียนเช่น o1",
                        item.getCode() + " is no item of OIT: write for example o1");
            }
            Set<String> ids = new HashSet<>();
            for (int e = 0; e < item.getElements().size(); e++) {
                String id = item.getElements().get(e).getId();
                unique(ids, id, pointer + "/elements/" + e + "/id");
                checkElementId(id, pointer + "/elements/" + e + "/id");
            }
        }
    }

    /** An identifier is a key of disclosures, where x- marks a note, and a part of the names of rules. */
    private void checkElementId(String id, String pointer) {
        if (!ELEMENT_ID.matcher(id).matches()) {
            problem(
                    pointer,
                    "รหัสองค์ประกอบ " + ThaiText.quoted(id)
                            + ": ใช้ตัวอักษร ตัวเลข จุด ขีดกลาง และขีดล่างเท่านั้น ไม่ขึ้นต้นด้วย x- เช่น problems",
                    "the element identifier " + ThaiText.quoted(id)
                            + ": use letters, digits, dots, hyphens and underscores only, not x- first, like problems");
        }
    }

    private void checkIssueAreas() {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < edition.getIssueAreas().size(); i++) {
            IssueArea area = edition.getIssueAreas().get(i);
            String pointer = "/issueAreas/" + i;
            unique(numbers, area.getNumber(), pointer + "/number");
            for (int q = 0; q < area.getQuestions().size(); q++) {
                known(NodeCode.of(area.getQuestions().get(q)), pointer + "/questions/" + q);
            }
            for (int q = 0; q < area.getItems().size(); q++) {
                known(NodeCode.of(area.getItems().get(q)), pointer + "/items/" + q);
            }
        }
    }

    private void checkRecommendations() {
        edition.getRecommendations().forEach((question, advice) -> {
            known(NodeCode.of(question), "/recommendations/" + question);
            for (int i = 0; i < advice.size(); i++) {
                known(advice.get(i), "/recommendations/" + question + "/" + i);
            }
        });
    }

    private void known(NodeCode code, String pointer) {
        if (!codes.contains(code)) {
            EditionCodes.refusalOf(edition, code).ifPresent(text -> problem(pointer, text));
        }
    }

    private <T> void unique(Set<T> seen, T value, String pointer) {
        if (!seen.add(value)) {
            problem(pointer, value + " ซ้ำ", value + " stands twice");
        }
    }
}
