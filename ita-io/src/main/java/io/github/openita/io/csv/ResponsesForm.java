package io.github.openita.io.csv;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubItem;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.table.CsvColumn;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table of survey answers. Static methods only; thread-safe. */
final class ResponsesForm {

    private static final List<Tool> SURVEYS = List.of(Tool.IIT, Tool.EIT);

    private ResponsesForm() {}

    /** The columns: agency, part, then one for each question or sub-item whose choices are known. */
    static List<CsvColumn> columns(Edition edition) {
        List<CsvColumn> columns = new ArrayList<>();
        columns.add(CsvColumn.required("agency", "หน่วยงาน")
                .explained(
                        "รหัสหรือชื่อหน่วยงานที่ตอบถึง เหมือนกันทุกแถวของหน่วยงานเดียวกัน",
                        "the agency, called the same in all of its rows")
                .wide(20));
        columns.add(CsvColumn.required("part", "ส่วน")
                .explained("แบบวัดที่ตอบ เลือกจากรายการ", "the survey that is answered: choose from the list")
                .withOnly(parts(edition))
                .wide(14));
        int before = columns.size();
        for (Tool tool : SURVEYS) {
            for (QuestionCode code : edition.questionsOf(tool)) {
                edition.question(code).ifPresent(question -> add(columns, question));
            }
        }
        if (columns.size() == before) {
            throw new InvalidInputException(
                    "ไม่ทราบตัวเลือกในแบบสำรวจของ " + edition.nameWithRevision()
                            + " จึงไม่มีแบบฟอร์มคำตอบ ให้ใส่คะแนนรายตัวชี้วัดแทน (result)",
                    "the choices of the surveys of " + edition.nameWithRevision()
                            + " are not known, so there is no form of answers; give scores by indicator (result)");
        }
        return columns;
    }

    static List<String> parts(Edition edition) {
        List<String> parts = new ArrayList<>();
        for (Tool tool : SURVEYS) {
            NodeCode whole = NodeCode.of(tool);
            if (!edition.getWeights().containsKey(tool)) {
                continue;
            }
            if (tool == Tool.EIT && !edition.getParts().isEmpty()) {
                edition.getParts()
                        .forEach(part -> parts.add(whole.atPart(part.getCode()).toString()));
            } else {
                parts.add(whole.toString());
            }
        }
        return parts;
    }

    /** A column for the question or for each of its sub-items, where the tally counts their answers. */
    private static void add(List<CsvColumn> columns, Question question) {
        String code = question.getCode().toString();
        List<SubItem> items = question.getSubItems();
        List<List<Choice>> asked = question.askedChoices();
        for (int i = 0; i < asked.size(); i++) {
            String text = items.isEmpty()
                    ? question.getTextTh().or(question::getTheme).orElse(code)
                    : items.get(i).getTextTh();
            add(columns, items.isEmpty() ? code : code + "." + (i + 1), text, asked.get(i));
        }
    }

    private static void add(List<CsvColumn> columns, String code, String text, List<Choice> choices) {
        String line = ThaiText.oneLine(text);
        columns.add(CsvColumn.optional(code, code)
                .explained(line, line)
                .withChoices(choices.stream().map(Choice::getLabelTh).toList())
                .wide(14));
    }
}
