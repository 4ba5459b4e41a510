package io.github.openita.core.survey;

import io.github.openita.core.survey.SurveyForm.Asked;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of an answer or row that is not counted; written only when it is read. */
final class Refusals {

    private Refusals() {}

    static BilingualText noAgency() {
        return BilingualText.of(
                "แถวนี้ไม่ระบุหน่วยงาน จึงไม่นับทั้งแถว: ใส่รหัสหรือชื่อหน่วยงานในคอลัมน์ agency",
                "this row names no agency, so none of it is counted: give the agency's id in the column agency");
    }

    static BilingualText twiceInRow(String heading) {
        return BilingualText.of(
                "แถวนี้ระบุ " + heading + " ซ้ำ จึงไม่นับทั้งแถว",
                "this row gives " + heading + " twice, so none of it is counted");
    }

    static BilingualText unknownPart(String found, SurveyForm form) {
        return BilingualText.lazily(() -> {
            String known =
                    form.parts().stream().map(part -> part.code().toString()).collect(Collectors.joining(", "));
            boolean blank = !ThaiText.hasText(found);
            return BilingualText.of(
                    (blank
                                    ? "ไม่ระบุแบบวัด"
                                    : ThaiText.quoted(found) + " ไม่ใช่แบบวัดของ "
                                            + form.edition().getName())
                            + " จึงไม่นับทั้งแถว: คอลัมน์ part ต้องเป็น " + known,
                    (blank
                                    ? "no survey is named"
                                    : ThaiText.quoted(found) + " is no survey of "
                                            + form.edition().getName())
                            + ", so none of the row is counted: the column part must be one of " + known);
        });
    }

    static BilingualText noColumns(Tool tool) {
        return BilingualText.lazily(() -> BilingualText.of(
                "ตารางนี้ไม่มีคอลัมน์ของข้อ " + tool.getLetter() + " เลย จึงไม่นับแถวของ " + tool,
                "this table has no column of a question " + tool.getLetter() + ", so rows of " + tool
                        + " are not counted"));
    }

    static BilingualText missing(String heading) {
        return BilingualText.lazily(
                () -> BilingualText.of("ไม่มีคำตอบของ " + heading, "there is no answer to " + heading));
    }

    static BilingualText unknownChoice(String found, Asked asked) {
        return BilingualText.lazily(() -> {
            BilingualText allowed = asked.choices().allowed();
            return BilingualText.of(
                    ThaiText.quoted(found) + " ไม่ใช่ตัวเลือกของ " + asked.heading() + ": " + allowed.getTh(),
                    ThaiText.quoted(found) + " is no choice of " + asked.heading() + ": " + allowed.getEn());
        });
    }

    static BilingualText ambiguous(String found, Asked asked) {
        return BilingualText.lazily(() -> {
            List<String> meanings = asked.choices().meanings(found).stream()
                    .map(choice -> Integer.toString(choice + 1))
                    .toList();
            return BilingualText.of(
                    ThaiText.quoted(found) + " ใน " + asked.heading() + " เป็นได้หลายตัวเลือก (ตัวเลือกที่ "
                            + String.join(" หรือ ", meanings) + "): ให้เขียนข้อความของตัวเลือก",
                    ThaiText.quoted(found) + " in " + asked.heading() + " could be choice "
                            + String.join(" or ", meanings) + ": write the wording of the choice");
        });
    }

    static BilingualText otherTool(String heading, SurveyForm.Part part) {
        return BilingualText.lazily(() -> BilingualText.of(
                heading + " ไม่ใช่ข้อของ " + part.code() + ": แถวของ " + part.code() + " ต้องเว้นช่องนี้ว่าง",
                heading + " is no question of " + part.code() + ": in a row of " + part.code()
                        + " this cell must be empty"));
    }

    static BilingualText noPoints(String heading, SurveyForm form) {
        return BilingualText.lazily(() -> BilingualText.of(
                "ไม่ทราบคะแนนของตัวเลือกของ " + heading + " ใน "
                        + form.edition().nameWithRevision() + " จึงไม่นับคำตอบ",
                "the points of the answers to " + heading + " are not known in "
                        + form.edition().nameWithRevision() + ", so they are not counted"));
    }

    static BilingualText twice(String heading) {
        return BilingualText.lazily(() -> BilingualText.of(
                heading + " มีคำตอบซ้ำในแถวเดียวกัน จึงไม่นับทั้งสองคำตอบ",
                heading + " is answered twice in this row, so neither answer is counted"));
    }

    static BilingualText unknownColumn(SurveyRow.ExtraCell extra, SurveyColumns columns) {
        return BilingualText.lazily(() -> {
            if (!extra.heading().isEmpty()) {
                String found = ThaiText.quoted(extra.heading());
                String known = SurveyColumn.questions(columns.getEdition());
                return BilingualText.of(
                        "ไม่รู้จัก " + found + ": ใช้ agency, part, " + known + " ส่วนอื่นให้ขึ้นต้นชื่อด้วย x-",
                        "unknown " + found + ": there are agency, part, " + known
                                + "; let any other name start with x-");
            }
            return BilingualText.of(
                    "ช่องนี้ไม่มีหัวคอลัมน์: " + ThaiText.quoted(extra.found()),
                    "this cell has no column heading: " + ThaiText.quoted(extra.found()));
        });
    }
}
