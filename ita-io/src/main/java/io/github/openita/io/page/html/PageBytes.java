package io.github.openita.io.page.html;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.HtmlBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of a page apart, and refuses files that are none. Static methods only. */
public final class PageBytes {

    private static final int START = 1 << 10;

    private PageBytes() {}

    /**
     * Reads a page, in whatever encoding it has.
     *
     * @throws DocumentException where it is another kind of file by how it begins: with what it is, and what to give instead
     */
    public static Document parse(Source source) {
        BilingualText other = otherIn(start(source));
        if (other != null) {
            throw Problems.single(source.getName(), ProblemKind.UNREADABLE, Place.of("", 1, 1), other);
        }
        try {
            return HtmlBytes.parseWithPlaces(source.stream().readAllBytes());
        } catch (IOException e) {
            throw Problems.single(
                    source.getName(), ProblemKind.UNREADABLE, Place.of(""), "อ่านไม่ได้", "cannot be read");
        }
    }

    private static String start(Source source) {
        try {
            return new String(source.stream().readNBytes(START), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static @Nullable BilingualText otherIn(String start) {
        String bare = (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start).strip();
        if (bare.startsWith("PK\u0003\u0004")) {
            return BilingualText.of(
                    "เป็นสมุดงานหรือไฟล์บีบอัด ไม่ใช่หน้าเว็บ: สมุดงานต้องมีชื่อลงท้ายด้วย .xlsx หรือบันทึกตารางเป็น CSV (UTF-8)",
                    "is a workbook or another zipped file, not a page: a workbook's name must end in .xlsx, or save its table as CSV in UTF-8");
        }
        if (bare.startsWith("%PDF-")) {
            return BilingualText.of(
                    "เป็น PDF ไม่ใช่หน้าเว็บ: ใช้หน้าที่มีลิงก์ไปยังไฟล์นี้",
                    "is a PDF, not a page: give the page that links to it");
        }
        if (bare.startsWith("{") || bare.startsWith("[")) {
            return BilingualText.of(
                    "เป็น JSON ไม่ใช่หน้าเว็บ: เอกสารเปิดเผยข้อมูลใช้กับ check หรือ carry",
                    "is JSON, not a page: a disclosure goes to check or carry");
        }
        return bare.isEmpty() ? BilingualText.of("ไฟล์ไม่มีข้อมูล", "there is nothing in it") : null;
    }
}
