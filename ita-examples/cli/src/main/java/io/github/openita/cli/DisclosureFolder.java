package io.github.openita.cli;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders among the disclosures to check stand for the disclosures in them. Static methods only. */
final class DisclosureFolder {

    private static final int DEEPEST = 16;
    private static final int MOST = 100_000;
    /** A document each, or lines of documents. */
    private static final List<String> ENDINGS = List.of(".json", ".ndjson", ".jsonl");
    /** The key that a disclosure has, and that of reports about one, which may lie beside it. */
    private static final Pattern ITEMS = Pattern.compile("\"items\"\\s*:\\s*\\{");

    private DisclosureFolder() {}

    /** The arguments, and in the place of each folder the disclosures in it by their names; others there are told. */
    static List<String> expand(List<String> arguments, Console console, Language language) {
        List<String> expanded = new ArrayList<>();
        for (String argument : arguments) {
            if (isFolder(argument)) {
                List<String> found = in(Path.of(argument), console, language);
                if (found.isEmpty()) {
                    throw CliException.document(
                            BilingualText.of(
                                    argument
                                            + ": โฟลเดอร์นี้ไม่มีเอกสารการเปิดเผยข้อมูล (.json, .ndjson หรือ .jsonl ที่มี \"items\")",
                                    argument
                                            + ": there is no disclosure in this folder (.json, .ndjson or .jsonl that has \"items\")"));
                }
                expanded.addAll(found);
            } else {
                expanded.add(argument);
            }
        }
        return expanded;
    }

    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> in(Path folder, Console console, Language language) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            files = all.filter(DisclosureFolder::isNamedAsJson)
                    .filter(file -> !isHidden(folder, file))
                    .filter(Files::isRegularFile)
                    .limit(MOST)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw CliException.document(
                    BilingualText.of(folder + ": อ่านโฟลเดอร์นี้ไม่ได้", folder + ": this folder cannot be read"));
        }
        List<String> disclosures = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Path file : files) {
            boolean disclosure =
                    ITEMS.matcher(console.source(file.toString()).text()).find();
            (disclosure ? disclosures : others).add(file.toString());
        }
        if (!others.isEmpty() && !disclosures.isEmpty()) {
            console.err()
                    .println(BilingualText.of(
                                    "ไม่ใช่เอกสารการเปิดเผยข้อมูล จึงไม่ตรวจ: " + String.join(", ", others),
                                    "no disclosures, so not checked: " + String.join(", ", others))
                            .in(language));
            console.err().flush();
        }
        return disclosures;
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
