package io.github.openita.cli;

import io.github.openita.io.report.Report;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The formats that commands write: the first three of them all, then what CI systems read, then tables. */
enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB,
    CSV;

    static final Set<Format> COMMON = Collections.unmodifiableSet(EnumSet.of(TEXT, JSON, MARKDOWN));
    static final Set<Format> CHECKS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CSV)));
    static final Set<Format> TALLIES = Collections.unmodifiableSet(EnumSet.of(JSON, CSV));
    /** A document first, and what is to be said of it; the report alone in the others. */
    static final Set<Format> IMPORTS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(JSON, TEXT, MARKDOWN)));

    static final Set<Format> TABLES = Collections.unmodifiableSet(EnumSet.of(TEXT, JSON, MARKDOWN, CSV));

    /** The format of that word, where the command writes it. */
    static Format of(String word, Set<Format> written) {
        return written.stream()
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    String words = written.stream().map(Format::word).collect(Collectors.joining(", "));
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
            default -> throw new IllegalStateException("no common format: " + this);
        };
    }
}
