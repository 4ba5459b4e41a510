package io.github.openita.core.survey;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.survey.SurveyForm.Asked;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column of a survey: the answers to a question where it has one, and its choices where their points
 * are known.
 */
record SurveyColumn(
        String heading,
        Use use,
        @Nullable QuestionCode question,
        @Nullable Asked asked) {

    /** What a column is for. */
    enum Use {
        AGENCY,
        PART,
        /** Answers to a question. */
        ANSWER,
        /** Whatever the table's owner keeps there, or nothing. */
        NOTE,
        /** Nothing, so that nothing may stand there. */
        NAMELESS
    }

    static final String AGENCY = "agency";
    static final String PART = "part";

    private static final String NOTE = "x-";

    private static final Set<String> AGENCIES = Set.of(AGENCY, "หน่วยงาน", "รหัสหน่วยงาน");
    private static final Set<String> PARTS = Set.of(PART, "ส่วน", "แบบวัด", "เครื่องมือ");

    private static final Pattern LEFT_OUT = Pattern.compile("[ .*:]");
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern SUB_ITEM = Pattern.compile("(.*[0-9])\\s?\\.\\s?0?([1-9][0-9]{0,2})");

    /** Reads a heading as people write it. */
    static SurveyColumn of(SurveyForm form, String heading) {
        String plain = ThaiText.plain(heading);
        if (plain.isEmpty()) {
            return new SurveyColumn("", Use.NAMELESS, null, null);
        }
        if (plain.startsWith(NOTE)) {
            return new SurveyColumn(plain, Use.NOTE, null, null);
        }
        String word = LEFT_OUT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        if (AGENCIES.contains(word)) {
            return new SurveyColumn(AGENCY, Use.AGENCY, null, null);
        }
        if (PARTS.contains(word)) {
            return new SurveyColumn(PART, Use.PART, null, null);
        }
        Matcher subItem = SUB_ITEM.matcher(plain);
        return subItem.matches()
                ? answers(form, code(form, heading, subItem.group(1)), Integer.parseInt(subItem.group(2)))
                : answers(form, code(form, heading, plain), 0);
    }

    private static QuestionCode code(SurveyForm form, String heading, String plain) {
        try {
            return QuestionCode.parse(plain);
        } catch (InvalidInputException e) {
            throw BARE_NUMBER.matcher(plain).matches() ? e : unknown(form, heading);
        }
    }

    private static SurveyColumn answers(SurveyForm form, QuestionCode code, int subItem) {
        if (code.getTool() == Tool.OIT) {
            throw new InvalidInputException(
                    code + " เป็นข้อ OIT ไม่ใช่ข้อคำถามของแบบสำรวจ: ให้อยู่ในตารางผล OIT แยกต่างหาก",
                    code + " is an item of OIT, not a question of a survey: it belongs in the table of OIT results");
        }
        form.edition().refusalOf(NodeCode.of(code)).ifPresent(refusal -> {
            throw new InvalidInputException(refusal);
        });
        List<Asked> known = form.asked(code.getTool()).stream()
                .filter(one -> one.question().equals(code))
                .toList();
        if (known.isEmpty()) {
            String name = subItem == 0 ? code.toString() : code + "." + subItem;
            return new SurveyColumn(name, Use.ANSWER, code, null);
        }
        return known.stream()
                .filter(one -> one.subItem() == subItem)
                .findFirst()
                .map(one -> of(one))
                .orElseThrow(() -> otherSubItem(code, subItem, known));
    }

    static SurveyColumn of(Asked asked) {
        return new SurveyColumn(asked.heading(), Use.ANSWER, asked.question(), asked);
    }

    static SurveyColumn withoutPoints(QuestionCode question) {
        return new SurveyColumn(question.toString(), Use.ANSWER, question, null);
    }

    private static InvalidInputException otherSubItem(QuestionCode code, int subItem, List<Asked> known) {
        String headings = known.stream().map(Asked::heading).collect(Collectors.joining(", "));
        if (known.get(0).subItem() == 0) {
            return new InvalidInputException(
                    code + "." + subItem + ": " + code + " ไม่มีข้อย่อย ให้เขียน " + headings,
                    code + "." + subItem + ": " + code + " has no sub-items; write " + headings);
        }
        String found = subItem == 0 ? code.toString() : code + "." + subItem;
        return new InvalidInputException(
                found + ": " + code + " มีข้อย่อย ให้เขียน " + headings,
                found + ": " + code + " has sub-items; write " + headings);
    }

    private static InvalidInputException unknown(SurveyForm form, String heading) {
        String found = ThaiText.quoted(heading);
        String known = questions(form.edition());
        return heading.indexOf('@') >= 0
                ? new InvalidInputException(
                        "ไม่รู้จักคอลัมน์ " + found + ": ชื่อคอลัมน์ไม่มีส่วนของ EIT ให้ใส่ไว้ในคอลัมน์ part",
                        "unknown column " + found + ": a heading names no part of EIT; that stands in the column part")
                : new InvalidInputException(
                        "ไม่รู้จักคอลัมน์ " + found + ": ใช้ agency, part, " + known
                                + " คอลัมน์ที่ไม่เกี่ยวข้องให้ขึ้นต้นชื่อด้วย x-",
                        "unknown column " + found + ": there are agency, part, " + known
                                + "; let the heading of any other column start with x-");
    }

    static String questions(Edition edition) {
        return SurveyForm.TOOLS.stream()
                .map(edition::questionsOf)
                .filter(codes -> !codes.isEmpty())
                .map(QuestionCode::ranges)
                .collect(Collectors.joining(", "));
    }

    /** Whether answers here could be counted. */
    boolean isCounted() {
        return asked != null;
    }

    /** The survey that the question of this column belongs to. */
    @Nullable
    Tool tool() {
        return question == null ? null : question.getTool();
    }

    static BilingualText twice(String heading, int first) {
        return BilingualText.of(
                "คอลัมน์ " + heading + " ซ้ำกับคอลัมน์ที่ " + first,
                "column " + heading + " stands twice: see column " + first);
    }
}
