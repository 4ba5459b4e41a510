package io.github.openita.io.official.wording;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the form calls its indicators and items; nobody has to know a code by heart.
 *
 * @param edition the form; empty where it is not known
 */
public record ThaiFormNames(Optional<Edition> edition) {

    /** Of all items but more than these, those are named that are meant. */
    private static final int MOST_LEFT_OUT = 5;

    /** What the form calls a node; empty where the form or the name is not known. */
    public Optional<String> of(NodeCode code) {
        return edition.flatMap(form -> form.nameOf(code));
    }

    /** A code with its name, {@code o7 ข่าวประชาสัมพันธ์}. */
    public String withName(NodeCode code) {
        return code + of(code).map(name -> " " + name).orElse("");
    }

    /** The same of a question or item. */
    public String withName(QuestionCode code) {
        return withName(NodeCode.of(code));
    }

    /** An indicator with its name and the tool that it is of. */
    public String ofIndicator(int number) {
        NodeCode code = NodeCode.ofIndicator(number);
        String tool = edition.flatMap(form -> form.form().find(code))
                .map(node -> " (" + node.getTool() + ")")
                .orElse("");
        return "ตัวชี้วัดที่ " + withName(code) + tool;
    }

    /** What a heading or row says that is about no single indicator. */
    public String ofIndicator(Optional<Integer> number) {
        return number.map(this::ofIndicator).orElse("มาตรการที่ไม่ระบุตัวชี้วัด");
    }

    /** A title as printed and below it each code that it is about, with its name where the title does not say it. */
    public String about(String title, List<NodeCode> codes) {
        StringBuilder text = new StringBuilder(title);
        List<QuestionCode> said = QuestionCode.findAll(title);
        for (NodeCode code : codes) {
            if (code.getQuestion().filter(said::contains).isEmpty()) {
                Optional<String> name = of(code).filter(words -> !isSaid(words, title));
                text.append("\n(").append(wordFor(code)).append(code);
                name.ifPresent(words -> text.append(' ').append(words));
                text.append(')');
            }
        }
        return text.toString();
    }

    private static String wordFor(NodeCode code) {
        return switch (code.getLevel()) {
            case TOOL -> "แบบวัด ";
            case INDICATOR -> "ตัวชี้วัดที่ ";
            case SUB_INDICATOR -> "ตัวชี้วัดย่อย ";
            case QUESTION -> "ข้อ ";
        };
    }

    /** Items with their names, one in each line; where they are nearly all of the form, those that are not. */
    public List<String> ofItems(Set<QuestionCode> codes) {
        List<QuestionCode> others = edition.map(Edition::getItems).orElse(List.of()).stream()
                .map(Item::getCode)
                .filter(code -> !codes.contains(code))
                .toList();
        if (edition.isEmpty() || codes.size() <= MOST_LEFT_OUT || others.size() > MOST_LEFT_OUT) {
            return codes.stream().map(this::withName).toList();
        }
        return Stream.concat(
                        Stream.of(others.isEmpty() ? "ทุกข้อ" : "ทุกข้อ ยกเว้น"),
                        others.stream().map(this::withName))
                .toList();
    }

    /** Whether a title says the same as the form. */
    public static boolean isSaid(String name, String title) {
        return ThaiText.titleKey(title).contains(ThaiText.titleKey(name));
    }
}
