package io.github.openita.io.report.html;

import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Picture;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.text.OwnWords;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A report as the templates take it, with all that they would have to decide decided.
 *
 * @param title the title, which is the name of the page too
 * @param cover the cover page, where there is one
 * @param lead what stands right below the title, before the first heading
 * @param parts what follows
 * @param notes the footnotes, by their order
 * @param technical lines for technicians
 * @param words what the page says itself
 */
record HtmlPage(
        String title,
        Optional<Cover> cover,
        Optional<HtmlText> lead,
        List<HtmlPart> parts,
        List<String> notes,
        List<String> technical,
        HtmlWords words) {

    static HtmlPage of(ReportModel report) {
        HtmlWords words = new HtmlWords(report.language(), report.thaiDigits(), OwnWords.technical(report.language()));
        HtmlParts parts = new HtmlParts(report, words);
        return new HtmlPage(
                report.title(), report.cover(), parts.lead(), parts.all(), parts.notes(), report.technical(), words);
    }

    /** A picture inside the page itself. */
    static String addressOf(Picture picture) {
        return "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
    }

    /**
     * What the page says itself.
     *
     * @param language its language
     * @param thaiDigits whether its own figures are in Thai digits
     * @param technical the heading of what is for technicians
     */
    record HtmlWords(Language language, boolean thaiDigits, String technical) {

        private String say(String th, String en) {
            return language == Language.TH ? th : en;
        }

        String code() {
            return say("th", "en");
        }

        String figures() {
            return say("ตัวเลขในแผนภูมิ", "The figures of this chart");
        }

        String facts() {
            return say("ข้อมูลในแผนผัง", "What this picture shows");
        }

        String notes() {
            return say("เชิงอรรถ", "Footnotes");
        }

        String back() {
            return say("กลับไปที่ข้อความ", "Back to the text");
        }

        String number(int number) {
            String digits = Integer.toString(number);
            return thaiDigits ? ThaiText.toThaiDigits(digits) : digits;
        }
    }
}
