package io.github.openita.cli.output;

import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options that every command has. */
public final class OutputOptions {

    private @Nullable String format;

    private @Nullable String file;

    private boolean thaiDigits;

    /** Tells that a command takes them. */
    public void declare(Arguments takes) {
        takes.option(
                "--format",
                "FORMAT",
                found -> format = found,
                "text (ค่าเริ่มต้น, default), json, markdown; score, gaps, compare, review, check, plan, progress, matrix, overview: html, docx, xlsx, csv; check: sarif, junit, github, gitlab; tally: json (default), csv; import, carry: json (default); init: json (default), xlsx, csv; editions: csv, turtle, jsonld");
        takes.option(
                "-o",
                "FILE",
                found -> file = found,
                "เขียนลงไฟล์ ชื่อที่ลงท้ายด้วย .docx .xlsx .html .csv .md .json .ttl .jsonld .txt เลือกรูปแบบด้วย",
                "write to a file; a name that ends in .docx .xlsx .html .csv .md .json .ttl .jsonld .txt chooses the format");
        takes.flag(
                "--thai-digits",
                found -> thaiDigits = found,
                "เขียนตัวเลขเป็นเลขไทยในรายงาน",
                "Thai digits in the reports that people read");
        takes.help("แสดงวิธีใช้", "show this help");
    }

    /** Whether a format is asked for. */
    public boolean isFormatGiven() {
        return format != null;
    }

    /** Whether reports shall have Thai digits. */
    public boolean isInThaiDigits() {
        return thaiDigits;
    }

    public Format format(Set<Format> written) {
        Format asked = format == null ? null : Format.of(format, written);
        Format chosen = FileEnding.choose(asked, target(), written);
        boolean report = written.contains(Format.MARKDOWN) || chosen == Format.DOCX;
        if (thaiDigits && !(chosen.isForPeople() && report)) {
            throw CliException.usage(
                    "--thai-digits ใช้กับ text, markdown, html, docx, xlsx: " + chosen.word()
                            + " เป็นข้อมูลที่โปรแกรมอ่าน",
                    "--thai-digits goes with text, markdown, html, docx, xlsx: " + chosen.word()
                            + " is read by programs");
        }
        return chosen;
    }

    /** The run whose output goes to the file that is asked for. */
    public Console console(Console console) {
        Path target = target();
        return target == null ? console : console.into(target).writing(new OutputFile("-o " + target, target));
    }

    private @Nullable Path target() {
        try {
            return file == null || file.equals("-") ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw CliException.usage("-o: ชื่อไฟล์ใช้ไม่ได้", "-o: this is no name of a file");
        }
    }
}
