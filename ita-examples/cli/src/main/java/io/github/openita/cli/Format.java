package io.github.openita.cli;

import io.github.openita.io.report.Report;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The formats that every command writes. */
enum Format {
    TEXT,
    JSON,
    MARKDOWN;

    static Format of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    String words = Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
                    return CliException.usage(
                            "--format " + word + ": ใช้ได้เพียง " + words,
                            "--format " + word + ": must be one of " + words);
                });
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The output in this format, from a document or from a report of it. */
    String of(Supplier<String> document, Supplier<Report> report) {
        return switch (this) {
            case JSON -> document.get();
            case TEXT -> report.get().toText();
            case MARKDOWN -> report.get().toMarkdown();
        };
    }
}
