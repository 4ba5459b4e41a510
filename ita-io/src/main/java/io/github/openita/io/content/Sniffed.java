package io.github.openita.io.content;

import io.github.openita.core.words.BilingualText;
import io.github.openita.rules.reading.FileKind;

/**
 * What the bytes of a file are.
 *
 * @param kind its kind
 * @param words what it is called, behind "holds"
 */
record Sniffed(FileKind kind, BilingualText words) {

    static final Sniffed PDF = of(FileKind.PDF, "PDF", "a PDF");
    static final Sniffed XLSX = of(FileKind.XLSX, "สมุดงาน Excel (.xlsx)", "a workbook (.xlsx)");
    static final Sniffed DOCX = of(FileKind.DOCX, "เอกสาร Word (.docx)", "a Word document (.docx)");
    static final Sniffed CSV = of(FileKind.CSV, "ตารางข้อความ (CSV)", "a table of text (CSV)");
    static final Sniffed HTML = of(FileKind.HTML, "หน้าเว็บ (HTML)", "a web page (HTML)");
    static final Sniffed IMAGE = of(FileKind.IMAGE, "รูปภาพ", "a picture");
    static final Sniffed TEXT = of(FileKind.TEXT, "ข้อความธรรมดา", "plain text");
    static final Sniffed ZIP = of(FileKind.OTHER, "ไฟล์บีบอัด (zip)", "a zipped file");
    static final Sniffed OLD_OFFICE =
            of(FileKind.OTHER, "เอกสาร Office รุ่นเก่า (.doc, .xls)", "an old Office document (.doc, .xls)");
    static final Sniffed RTF = of(FileKind.OTHER, "เอกสาร RTF", "an RTF document");
    static final Sniffed UNKNOWN = of(FileKind.OTHER, "ข้อมูลที่ไม่รู้จัก", "bytes of an unknown kind");

    private static Sniffed of(FileKind kind, String th, String en) {
        return new Sniffed(kind, BilingualText.of(th, en));
    }
}
