package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders among the disclosures to check stand for the disclosures in them, each read once. Static methods only. */
final class DisclosureFolder {

    private static final int DEEPEST = 16;
    /** A document each, or lines of documents. */
    private static final List<String> ENDINGS = List.of(".json", ".ndjson", ".jsonl");
    /** The key that a disclosure has, and that of reports about one, which may lie beside it. */
    private static final Pattern ITEMS = Pattern.compile("\"items\"\\s*:\\s*\\{");

    private DisclosureFolder() {}

    /** Whether an argument names a folder. */
    static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Hands on the disclosures in a folder by their names, one at a time; other documents there are told, and what cannot
     * be read is noted. A folder without a disclosure is refused.
     */
    static void read(
            String argument,
            Console console,
            Language language,
            RefusedDocuments refused,
            Consumer<Source> disclosures) {
        List<String> others = new ArrayList<>();
        boolean any = false;
        for (Path file : filesIn(Path.of(argument))) {
            try {
                Source source = console.source(file.toString());
                if (ITEMS.matcher(source.text()).find()) {
                    any = true;
                    disclosures.accept(source);
                } else {
                    others.add(file.toString());
                }
            } catch (DocumentException e) {
                any = true;
                refused.add(e);
            }
        }
        if (!any) {
            throw CliException.document(BilingualText.of(
                    argument + ": โฟลเดอร์นี้ไม่มีเอกสารการเปิดเผยข้อมูล (.json, .ndjson หรือ .jsonl ที่มี \"items\")",
                    argument
                            + ": there is no disclosure in this folder (.json, .ndjson or .jsonl that has \"items\")"));
        }
        if (!others.isEmpty()) {
            console.tell(List.of(BilingualText.of(
                            "ไม่ใช่เอกสารการเปิดเผยข้อมูล จึงไม่ตรวจ: " + String.join(", ", others),
                            "no disclosures, so not checked: " + String.join(", ", others))
                    .in(language)));
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(DisclosureFolder::isNamedAsJson)
                    .filter(file -> !isHidden(folder, file))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw CliException.document(
                    BilingualText.of(folder + ": อ่านโฟลเดอร์นี้ไม่ได้", folder + ": this folder cannot be read"));
        }
    }

    private static boolean isNamedAsJson(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
