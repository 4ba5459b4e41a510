package io.github.openita.cli.output;

import io.github.openita.cli.usage.CliException;
import io.github.openita.io.report.ReportFormat;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formats that commands write: the first three of them all, then documents and tables, what CI systems read, and vocabularies. */
public enum Format {
    TEXT(ReportFormat.TEXT),
    JSON(null),
    MARKDOWN(ReportFormat.MARKDOWN),
    HTML(ReportFormat.HTML),
    DOCX(ReportFormat.DOCX),
    XLSX(ReportFormat.XLSX),
    CSV(ReportFormat.CSV),
    SARIF(null),
    JUNIT(null),
    GITHUB(null),
    GITLAB(null),
    TURTLE(null),
    JSONLD(null);

    /** A report in every form that people want it in. */
    public static final Set<Format> REPORTS = Collections.unmodifiableSet(EnumSet.range(TEXT, CSV));

    public static final Set<Format> CHECKS = Collections.unmodifiableSet(EnumSet.range(TEXT, GITLAB));
    /** An edition for people, for this program, and as reference data for others. */
    public static final Set<Format> EDITIONS =
            Collections.unmodifiableSet(EnumSet.of(TEXT, JSON, MARKDOWN, CSV, TURTLE, JSONLD));

    public static final Set<Format> TALLIES = Collections.unmodifiableSet(EnumSet.of(JSON, CSV));
    /** A document first, and what is to be said of it; the report alone in the others. */
    public static final Set<Format> IMPORTS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of(JSON, TEXT, MARKDOWN)));

    private final Optional<ReportFormat> report;

    Format(@Nullable ReportFormat report) {
        this.report = Optional.ofNullable(report);
    }

    /** The format of that word, where the command writes it. */
    public static Format of(String word, Set<Format> written) {
        return of("--format", word, written);
    }

    /** The format of the word that an option has, where the command writes it. */
    public static Format of(String option, String word, Set<Format> written) {
        return written.stream()
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> CliException.choice(option + " " + word, words(written)));
    }

    public static String words(Set<Format> formats) {
        return formats.stream().map(Format::word).collect(Collectors.joining(", "));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of a report; empty for what programs read. */
    public Optional<ReportFormat> report() {
        return report;
    }

    public boolean isBinary() {
        return report.filter(ReportFormat::isBinary).isPresent();
    }

    /** Whether people read it, so that it may have Thai digits. */
    boolean isForPeople() {
        return report.isPresent() && this != CSV;
    }
}
