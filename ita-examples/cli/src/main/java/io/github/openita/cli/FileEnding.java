package io.github.openita.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name of a file says of its format. */
enum FileEnding {
    TXT(Format.TEXT, Set.of(Format.TEXT, Format.MARKDOWN, Format.GITHUB)),
    MD(Format.MARKDOWN, Set.of(Format.TEXT, Format.MARKDOWN)),
    JSON(Format.JSON, Set.of(Format.JSON, Format.SARIF, Format.GITLAB)),
    HTML(Format.HTML, Set.of(Format.HTML)),
    HTM(Format.HTML, Set.of(Format.HTML)),
    DOCX(Format.DOCX, Set.of(Format.DOCX)),
    XLSX(Format.XLSX, Set.of(Format.XLSX)),
    CSV(Format.CSV, Set.of(Format.CSV));

    private static final String NO_FORMAT = ".pdf";

    private final Format meant;
    private final Set<Format> may;

    FileEnding(Format meant, Set<Format> may) {
        this.meant = meant;
        this.may = may;
    }

    private static Optional<FileEnding> of(Path file) {
        String name = nameOf(file);
        return Arrays.stream(values())
                .filter(ending -> name.endsWith("." + ending.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** The format that is asked for, by word or by the name of the file; refused where the two differ. */
    static Format choose(@Nullable Format asked, @Nullable Path file, Set<Format> written) {
        Format first = written.iterator().next();
        if (file == null) {
            return asked == null ? first : asked;
        }
        if (nameOf(file).endsWith(NO_FORMAT)) {
            throw CliException.usage(
                    "-o " + file + ": เขียน PDF ไม่ได้ ให้เขียนเป็น .html หรือ .docx แล้วพิมพ์เป็น PDF",
                    "-o " + file + ": PDF is not written; write .html or .docx and print it");
        }
        FileEnding ending = of(file).orElse(null);
        if (ending == null) {
            return asked == null ? first : asked;
        }
        if (asked == null) {
            return ending.formatOf(file, written);
        }
        if (!ending.may.contains(asked)) {
            throw CliException.usage(
                    "-o " + file + " กับ --format " + asked.word() + ": ชื่อไฟล์บอกว่าเป็น " + ending.meant.word()
                            + " ให้เลือกอย่างใดอย่างหนึ่ง",
                    "-o " + file + " with --format " + asked.word() + ": by its name the file is " + ending.meant.word()
                            + "; choose one of the two");
        }
        return asked;
    }

    /** Plain text may be what the command writes anyway. */
    private Format formatOf(Path file, Set<Format> written) {
        if (written.contains(meant)) {
            return meant;
        }
        if (this == TXT || this == MD || written.stream().anyMatch(may::contains)) {
            return written.iterator().next();
        }
        throw CliException.usage(
                "-o " + file + ": คำสั่งนี้เขียนได้เพียง " + Format.words(written),
                "-o " + file + ": this command writes " + Format.words(written));
    }
}
