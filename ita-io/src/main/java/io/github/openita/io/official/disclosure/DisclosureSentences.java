package io.github.openita.io.official.disclosure;

import io.github.openita.core.words.Score;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import java.util.Optional;

/** The sentences of a check of the disclosure. Each says figures of the check and no others. Static methods only. */
final class DisclosureSentences {

    private DisclosureSentences() {}

    /** How many items are how complete, and the score to expect. */
    static String result(CheckReport report) {
        CheckSummary numbers = report.getSummary();
        return "จากข้อที่ต้องเปิดเผย " + numbers.getItems() + " ข้อ ครบ " + numbers.getComplete() + " ข้อ"
                + part("ระบุลิงก์แล้วแต่ยังไม่ตรวจองค์ประกอบ", numbers.getClaimed())
                + part("ไม่ครบ", numbers.getIncomplete())
                + part("ไม่มีข้อมูล", numbers.getAbsent())
                + score(report.getForecast().getOit(), report.getForecast().getAtWorst());
    }

    private static String part(String what, int items) {
        return items == 0 ? "" : " " + what + " " + items + " ข้อ";
    }

    private static String score(Optional<Score> expected, Optional<Score> atWorst) {
        return expected.map(score -> " คะแนน OIT ที่คาดว่าจะได้ " + ThaiProse.points(score)
                        + atWorst.map(worst -> " และอย่างต่ำ " + ThaiProse.points(worst))
                                .orElse(""))
                .orElse("");
    }

    /** How far anyone looked. */
    static String evidence(CheckSummary numbers) {
        int items = numbers.getItems() - numbers.getAbsent();
        if (numbers.getOpened() == 0) {
            return "ผลนี้ตรวจจากข้อความที่กรอกเท่านั้น ยังไม่ได้เปิดลิงก์ใด";
        }
        return "ผลนี้เปิดลิงก์แล้ว " + numbers.getOpened() + " จาก " + items + " ข้อ และอ่านเนื้อหาแล้ว "
                + numbers.getRead() + " ข้อ"
                + (numbers.getOpened() < items ? " ที่เหลือตรวจจากข้อความที่กรอกเท่านั้น" : "");
    }

    /** How much was found. */
    static String found(CheckSummary numbers) {
        long all = numbers.getErrors() + numbers.getWarnings() + numbers.getInfos();
        return all == 0
                ? "ไม่พบสิ่งที่ต้องแก้ไขในส่วนที่ตรวจ"
                : "พบสิ่งที่ต้องแก้ไข " + numbers.getErrors() + " รายการ ควรแก้ไข " + numbers.getWarnings()
                        + " รายการ และข้อสังเกต " + numbers.getInfos() + " รายการ"
                        + (numbers.getOmitted() == 0
                                ? ""
                                : " (ในจำนวนนี้นับแล้วแต่ไม่ได้แสดง " + numbers.getOmitted() + " รายการ)");
    }

    /** What could not be evaluated is not the same as passed. */
    static Optional<String> notEvaluated(CheckSummary numbers) {
        return numbers.getNotEvaluated() == 0
                ? Optional.empty()
                : Optional.of(
                        "มีเกณฑ์ที่ยังตรวจไม่ได้ " + numbers.getNotEvaluated() + " เกณฑ์ ซึ่งไม่ได้หมายความว่าผ่าน");
    }
}
