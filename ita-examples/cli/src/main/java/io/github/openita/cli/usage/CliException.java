package io.github.openita.cli.usage;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ends a command with an exit code and the lines that say why. */
public final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** No or unknown command, option or value. */
    public static final int USAGE = 2;

    /** A document or edition that cannot be used. */
    public static final int DOCUMENT = 3;

    private static final int MOST_LINES = 20;

    private final int exitCode;
    private final transient Function<Language, List<String>> lines;

    private CliException(int exitCode, Function<Language, List<String>> lines) {
        super("exit code " + exitCode);
        this.exitCode = exitCode;
        this.lines = lines;
    }

    public static CliException usage(String th, String en) {
        return usage(BilingualText.of(th, en));
    }

    public static CliException usage(BilingualText text) {
        return new CliException(USAGE, language -> List.of(text.in(language)));
    }

    /** Why what stands behind that word cannot be used. */
    public static CliException usage(String word, BilingualText text) {
        return usage(behind(word + " ", text));
    }

    /** None of the words that there are was written. */
    public static CliException choice(String written, String words) {
        return usage(written + ": ใช้ได้เพียง " + words, written + ": must be one of " + words);
    }

    private static BilingualText behind(String start, BilingualText text) {
        return BilingualText.of(start + text.getTh(), start + text.getEn());
    }

    public static CliException document(BilingualText text) {
        return new CliException(DOCUMENT, language -> List.of(text.in(language)));
    }

    /** What is wrong with the document of that name. */
    public static CliException document(String name, BilingualText text) {
        return document(behind(name + ": ", text));
    }

    /** A file that is there and could not be read. */
    public static CliException unreadable(String name) {
        return document(name, BilingualText.of("อ่านไฟล์ไม่ได้", "the file cannot be read"));
    }

    public static CliException document(DocumentException e) {
        return new CliException(DOCUMENT, e::describe);
    }

    /**
     * All that is wrong with several documents, in their order, each line once: at most twenty, and how many more. Where all of
     * them only lack an option, so does the command.
     */
    public static CliException documents(List<CliException> failures) {
        int exitCode = failures.stream().allMatch(failure -> failure.exitCode == USAGE) ? USAGE : DOCUMENT;
        return new CliException(exitCode, language -> {
            List<String> lines = failures.stream()
                    .flatMap(failure -> failure.lines(language).stream())
                    .distinct()
                    .toList();
            int more = lines.size() - MOST_LINES;
            return more <= 1
                    ? lines
                    : Stream.concat(
                                    lines.stream().limit(MOST_LINES),
                                    Stream.of(BilingualText.of(
                                                    "… และอีก " + more + " บรรทัด", "… and " + more + " more lines")
                                            .in(language)))
                            .toList();
        });
    }

    public int exitCode() {
        return exitCode;
    }

    public List<String> lines(Language language) {
        return lines.apply(language);
    }
}
