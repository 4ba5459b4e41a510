package io.github.openita.io.internal;

import io.github.openita.core.words.BilingualText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files that are mistaken for text in UTF-8, known by how they begin; what to do is said where it must be a table. */
final class NoText {

    /** A web page that a server sent for a file that it has not. */
    private static final String[] PAGES = {"<!doctype html", "<html"};

    /** The upper half of every Thai letter in UTF-16. */
    private static final byte THAI = 0x0E;

    private NoText() {}

    /** What a file is that starts with these bytes; {@code null} where it may be text in UTF-8. */
    static @Nullable BilingualText of(String source, byte[] start) {
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE) || hasZeroBeside(start)) {
            return told(
                    source,
                    "ไฟล์เป็น UTF-16 หรือ UTF-32: บันทึกใหม่เป็น UTF-8",
                    "the file is UTF-16 or UTF-32: save it as UTF-8");
        }
        if (startsWith(start, 'P', 'K', 3, 4)) {
            return told(
                    source,
                    "ไม่ใช่ข้อความ แต่เป็นสมุดงาน Excel (.xlsx) หรือไฟล์บีบอัดอื่น: เปิดไฟล์แล้วบันทึกใหม่เป็นข้อความ UTF-8",
                    "no text but a workbook (.xlsx) or another zipped file: open it and save it as text in UTF-8");
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return told(
                    source,
                    "ไม่ใช่ข้อความ แต่เป็นสมุดงาน Excel รุ่นเก่า (.xls) หรือเอกสาร Office รุ่นเก่าอื่น: เปิดไฟล์แล้วบันทึกใหม่เป็นข้อความ UTF-8",
                    "no text but an old workbook (.xls) or another old Office document: open it and save it as text in"
                            + " UTF-8");
        }
        if (startsWith(start, '%', 'P', 'D', 'F', '-')) {
            return BilingualText.of(
                    "ไม่ใช่ข้อความ แต่เป็น PDF: ใช้ไฟล์ต้นฉบับแล้วบันทึกเป็นข้อความ UTF-8",
                    "no text but a PDF: take what it was made from and save that as text in UTF-8");
        }
        return isTable(source) && isPage(start)
                ? BilingualText.of(
                        "ไม่ใช่ตาราง แต่เป็นหน้าเว็บ (HTML): ดาวน์โหลดไฟล์ข้อมูลใหม่ หรือบันทึกตารางเป็น CSV (UTF-8)",
                        "no table but a web page (HTML): fetch the data file again, or save the table as CSV in UTF-8")
                : null;
    }

    /** The same, and where it must be a table how a spreadsheet saves it. */
    static BilingualText told(String source, String th, String en) {
        return isTable(source)
                ? BilingualText.of(
                        th + " (ใน Excel: บันทึกเป็นชนิด \"CSV UTF-8\")",
                        en + " (in Excel: Save As, type \"CSV UTF-8\")")
                : BilingualText.of(th, en);
    }

    private static boolean isTable(String source) {
        String small = source.toLowerCase(Locale.ROOT);
        return small.endsWith(".csv") || small.endsWith(".tsv");
    }

    private static boolean isPage(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String bare = (startsWith(start, 0xEF, 0xBB, 0xBF) ? text.substring(3) : text)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return bare.startsWith(PAGES[0]) || bare.startsWith(PAGES[1]);
    }

    /** Whether every other byte is zero, or the upper half of a Thai letter, as in UTF-16. */
    private static boolean hasZeroBeside(byte[] start) {
        return start.length > 3
                && ((start[0] == 0 && start[2] == 0) || (start[1] == 0 && start[3] == 0) || isHalved(start));
    }

    private static boolean isHalved(byte[] start) {
        boolean even = true;
        boolean odd = true;
        for (int i = 0; i < start.length; i++) {
            boolean upper = start[i] == 0 || start[i] == THAI;
            even &= upper || i % 2 != 0;
            odd &= upper || i % 2 == 0;
        }
        return even || odd;
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
