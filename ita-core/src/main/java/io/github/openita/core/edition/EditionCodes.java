package io.github.openita.core.edition;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which node codes an edition has, and what to say of one that it has not. */
final class EditionCodes {

    private EditionCodes() {}

    static List<Indicator> indicatorsOf(List<SubIndicator> subIndicators) {
        Set<Integer> numbers = new LinkedHashSet<>();
        subIndicators.forEach(sub -> numbers.add(sub.getIndicator()));
        List<Indicator> indicators = new ArrayList<>();
        for (int number : numbers) {
            indicators.add(Indicator.builder().number(number).tool(Tool.OIT).build());
        }
        return indicators;
    }

    static Optional<BilingualText> refusalOf(Edition edition, NodeCode code) {
        Optional<BilingualText> refusal = refusalOfWhole(edition, code.whole());
        return refusal.isPresent() ? refusal : refusalOfPart(edition, code);
    }

    private static Optional<BilingualText> refusalOfWhole(Edition edition, NodeCode code) {
        return switch (code.getLevel()) {
            case TOOL -> refusalOfTool(edition, code);
            case INDICATOR -> {
                List<NodeCode> indicators = edition.getIndicators().stream()
                        .map(indicator -> NodeCode.ofIndicator(indicator.getNumber()))
                        .toList();
                yield known(code, edition, indicators, () -> joined(indicators));
            }
            case SUB_INDICATOR -> {
                List<NodeCode> subs = edition.getSubIndicators().stream()
                        .map(SubIndicator::getCode)
                        .toList();
                yield subs.isEmpty()
                        ? unknownHere(edition, "ตัวชี้วัดย่อย", "sub-indicators")
                        : known(code, edition, subs, () -> joined(subs));
            }
            case QUESTION ->
                refusalOfQuestion(
                        edition, code, code.getQuestion().orElseThrow().getTool());
        };
    }

    private static Optional<BilingualText> refusalOfTool(Edition edition, NodeCode code) {
        Set<Tool> tools = edition.getWeights().keySet();
        return known(code, edition, tools.stream().map(NodeCode::of).toList(), () -> joined(tools));
    }

    private static Optional<BilingualText> refusalOfQuestion(Edition edition, NodeCode code, Tool tool) {
        if (!edition.getWeights().containsKey(tool)) {
            return refusalOfTool(edition, NodeCode.of(tool));
        }
        List<QuestionCode> questions = edition.questionsOf(tool);
        if (!questions.isEmpty()) {
            return known(
                    code, edition, questions.stream().map(NodeCode::of).toList(), () -> QuestionCode.ranges(questions));
        }
        List<String> letters = edition.getWeights().keySet().stream()
                .filter(asked -> edition.questionsOf(asked).isEmpty())
                .map(asked -> String.valueOf(asked.getLetter()))
                .toList();
        return unknownHere(edition, "รายข้อ " + listed(letters, " และ "), listed(letters, " and ") + " questions");
    }

    private static String listed(List<String> letters, String and) {
        int last = letters.size() - 1;
        return last == 0 ? letters.get(0) : String.join(", ", letters.subList(0, last)) + and + letters.get(last);
    }

    private static Optional<BilingualText> known(
            NodeCode code, Edition edition, Collection<NodeCode> codes, Supplier<String> allowed) {
        if (codes.contains(code)) {
            return Optional.empty();
        }
        String list = allowed.get();
        return Optional.of(BilingualText.of(
                edition.getName() + " ไม่มี " + code + " มีเพียง " + list,
                edition.getName() + " has no " + code + "; it has " + list));
    }

    /** The same sentence for every code of the kind, so that a document is told it once. */
    private static Optional<BilingualText> unknownHere(Edition edition, String th, String en) {
        boolean items = !edition.questionsOf(Tool.OIT).isEmpty();
        return Optional.of(BilingualText.of(
                "ไม่ทราบ" + th + " ของ " + edition.getName() + " ให้ใส่คะแนนราย"
                        + (items ? "ข้อ o ตัวชี้วัดย่อย ตัวชี้วัด หรือเครื่องมือแทน" : "ตัวชี้วัดหรือเครื่องมือแทน"),
                "the " + en + " of " + edition.getName() + " are not known here; give scores by "
                        + (items ? "OIT item, sub-indicator, indicator or tool" : "indicator or tool")));
    }

    private static Optional<BilingualText> refusalOfPart(Edition edition, NodeCode code) {
        Optional<String> part = code.getPart();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = edition.getParts().stream().map(ToolPart::getCode).toList();
        if (parts.isEmpty() || !isEit(edition, code)) {
            return Optional.of(BilingualText.of(
                    code + ": " + code.whole() + " ของ " + edition.getName() + " ไม่มีส่วนย่อย ให้เขียน "
                            + code.whole(),
                    code + ": " + code.whole() + " of " + edition.getName() + " has no parts; write " + code.whole()));
        }
        return parts.contains(part.get())
                ? Optional.empty()
                : Optional.of(BilingualText.of(
                        code + ": " + edition.getName() + " มีส่วนของ EIT เพียง " + joined(parts),
                        code + ": the parts of EIT in " + edition.getName() + " are " + joined(parts)));
    }

    private static boolean isEit(Edition edition, NodeCode code) {
        return switch (code.getLevel()) {
            case TOOL, QUESTION -> code.getTool().orElseThrow() == Tool.EIT;
            case INDICATOR ->
                edition.indicatorsOf(Tool.EIT).stream()
                        .anyMatch(indicator -> code.getIndicator()
                                .filter(number -> number == indicator.getNumber())
                                .isPresent());
            case SUB_INDICATOR -> false;
        };
    }

    private static String joined(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
