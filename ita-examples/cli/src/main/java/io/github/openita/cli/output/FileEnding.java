package io.github.openita.cli.output;

import io.github.openita.cli.usage.CliException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name of a file says of its format. */
public enum FileEnding {
    TXT(Format.TEXT),
    MD(Format.MARKDOWN),
    JSON(Format.JSON),
    HTML(Format.HTML),
    HTM(Format.HTML),
    DOCX(Format.DOCX),
    XLSX(Format.XLSX),
    CSV(Format.CSV),
    TTL(Format.TURTLE),
    JSONLD(Format.JSONLD);

    private static final String NO_FORMAT = ".pdf";

    private final Format meant;

    FileEnding(Format meant) {
        this.meant = meant;
    }

    /** Whether a file of that name may hold the format. */
    private boolean holds(Format format) {
        return switch (this) {
            case TXT -> !format.isBinary();
            case MD -> format == Format.TEXT || format == Format.MARKDOWN;
            case JSON ->
                format == Format.JSON || format == Format.SARIF || format == Format.GITLAB || format == Format.JSONLD;
            case HTML, HTM, DOCX, XLSX, CSV, TTL, JSONLD -> format == meant;
        };
    }

    /** Whether the name of a file says that it is JSON. */
    public static boolean isJson(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json");
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
        refusePdf("-o " + file, file);
        FileEnding ending = of(file).orElse(null);
        if (ending == null) {
            return asked == null ? first : asked;
        }
        if (asked == null) {
            return ending.formatOf(file, written);
        }
        if (!ending.holds(asked)) {
            throw ending.refused(
                    "-o " + file + " กับ --format " + asked.word(), "-o " + file + " with --format " + asked.word());
        }
        return asked;
    }

    /** Refuses a file whose name says that it is something else than what an option writes there. */
    static void check(String option, @Nullable Path file, Format format) {
        if (file != null) {
            refusePdf(option, file);
            of(file).filter(ending -> !ending.holds(format)).ifPresent(ending -> {
                throw ending.refused(option, option);
            });
        }
    }

    private static void refusePdf(String option, Path file) {
        if (nameOf(file).endsWith(NO_FORMAT)) {
            throw CliException.usage(
                    option + ": เขียน PDF ไม่ได้ ให้เขียนเป็น .html หรือ .docx แล้วพิมพ์เป็น PDF",
                    option + ": PDF is not written; write .html or .docx and print it");
        }
    }

    private CliException refused(String th, String en) {
        return CliException.usage(
                th + ": ชื่อไฟล์บอกว่าเป็น " + meant.word() + " ให้เลือกอย่างใดอย่างหนึ่ง",
                en + ": by its name the file is " + meant.word() + "; choose one of the two");
    }

    /** Plain text may be what the command writes anyway. */
    private Format formatOf(Path file, Set<Format> written) {
        if (written.contains(meant)) {
            return meant;
        }
        if (this == MD || written.stream().anyMatch(this::holds)) {
            return written.iterator().next();
        }
        throw CliException.usage(
                "-o " + file + ": คำสั่งนี้เขียนได้เพียง " + Format.words(written),
                "-o " + file + ": this command writes " + Format.words(written));
    }
}
