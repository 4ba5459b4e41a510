package io.github.openita.io.official.wording;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.wording.Wording;
import java.util.List;
import java.util.Optional;

/** How Thai documents put names, years, figures and lists. Static methods only; thread-safe. */
public final class ThaiProse {

    /** The full name of the assessment. */
    public static final String ASSESSMENT = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)";

    private ThaiProse() {}

    /** {@code ปีงบประมาณ พ.ศ. 2567}. */
    public static String year(FiscalYear year) {
        return "ปีงบประมาณ พ.ศ. " + year;
    }

    /** A day, or the first and the last of several: {@code 1 ม.ค. 2567 – 31 มี.ค. 2567}. */
    public static String days(DateSpan days) {
        return days.isOneDay()
                ? ThaiDates.formatShort(days.getFirstDay())
                : ThaiDates.formatShort(days.getFirstDay()) + " – " + ThaiDates.formatShort(days.getLastDay());
    }

    /** {@code 95.42 คะแนน}, in two decimals. */
    public static String points(Score score) {
        return score + " คะแนน";
    }

    /** A figure of the form, as short as it can be written: {@code 85 คะแนน}. */
    public static String limit(Score score) {
        return score.toWritten().stripTrailingZeros().toPlainString() + " คะแนน";
    }

    /** {@code ก}, {@code ก และ ข}, {@code ก, ข และ ค}. */
    public static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " และ " + parts.get(last);
    }

    /** The name of an agency; a gap where nobody said it. */
    public static Span agency(Optional<Agency> agency) {
        return agency.flatMap(Agency::getName).map(Span::of).orElseGet(() -> Span.gap("ชื่อหน่วยงาน"));
    }

    /** Something of an agency: {@code ของเทศบาล…}, parted by a blank from a gap. */
    public static List<Span> ofAgency(String what, Optional<Agency> agency) {
        boolean known = agency.flatMap(Agency::getName).isPresent();
        return List.of(Span.of(what + (known ? "ของ" : "ของ ")), agency(agency));
    }

    /** Name, district and province with the words for them; empty where nothing is known. */
    public static String place(Agency agency) {
        return new Wording(Language.TH).describe(agency);
    }

    /** What people call a place of the form: {@code ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล}, {@code ข้อ o17 รายงาน…}. */
    public static String node(NodeCode code, Edition edition) {
        String word = code.getLevel() == Level.INDICATOR
                ? "ตัวชี้วัดที่ "
                : code.getLevel() == Level.SUB_INDICATOR ? "ตัวชี้วัดย่อยที่ " : "ข้อ ";
        if (code.getLevel() == Level.TOOL) {
            return code.getPart()
                    .map(part -> partName(part, edition))
                    .orElseGet(() -> tool(code.getTool().orElseThrow()));
        }
        String name = edition.nameOf(code.whole()).map(text -> " " + text).orElse("");
        return word + code.whole() + name + part(code, edition);
    }

    private static String part(NodeCode code, Edition edition) {
        return code.getPart().map(part -> " " + partName(part, edition)).orElse("");
    }

    /** {@code EIT ส่วนที่ 1 (EIT Public)}. */
    public static String partName(String code, Edition edition) {
        return edition.getParts().stream()
                .filter(part -> part.getCode().equals(code))
                .findFirst()
                .map(ToolPart::getNameTh)
                .orElse("ส่วน " + code);
    }

    /** {@code แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)}. */
    public static String tool(Tool tool) {
        return tool.getNameTh() + " (" + tool + ")";
    }
}
