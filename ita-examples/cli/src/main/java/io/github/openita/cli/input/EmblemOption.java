package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.io.report.Report;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The option of a command whose cover page can show the agency's emblem. */
public final class EmblemOption {

    private static final Set<Format> PICTURED = Collections.unmodifiableSet(EnumSet.of(Format.HTML, Format.DOCX));

    private @Nullable String emblem;

    /** Tells that a command takes it. */
    public void declare(Arguments takes) {
        takes.option(
                "--emblem",
                "FILE",
                found -> emblem = found,
                "ตราของหน่วยงานหรือตราครุฑ (PNG หรือ JPEG ไม่เกิน 5 MB) เหนือชื่อเอกสารบนปก ของ .docx และ html",
                "the agency's emblem (PNG or JPEG of at most 5 MB) above the title on the cover page, of .docx and html");
    }

    public boolean isGiven() {
        return emblem != null;
    }

    /** Refuses a format that shows no picture. */
    public void check(Format format) {
        if (isGiven() && !PICTURED.contains(format)) {
            throw CliException.usage(
                    "--emblem: " + format.word() + " แสดงภาพไม่ได้ ใช้ -o FILE.docx หรือ -o FILE.html",
                    "--emblem: " + format.word() + " shows no pictures; take -o FILE.docx or -o FILE.html");
        }
    }

    /** The report with that emblem, where one is given. */
    public Report in(Report report, Console console) {
        if (emblem == null) {
            return report;
        }
        try {
            return report.withEmblem(console.file("--emblem", emblem));
        } catch (IOException e) {
            throw CliException.unreadable(emblem);
        }
    }
}
