package io.github.openita.io.overview;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Which files of a folder are read. Static methods only. */
final class InputFiles {

    static final String ENDINGS = ".json, .ndjson, .jsonl, .csv, .tsv, .xlsx";

    private static final List<String> READ = List.of(".json", ".ndjson", ".jsonl", ".csv", ".tsv", ".xlsx");
    private static final int DEEPEST = 16;
    private static final int MOST = 200_000;

    private InputFiles() {}

    /** Whether it holds one document or, perhaps, lines of them. */
    static boolean isDocument(Path file) {
        return nameOf(file).endsWith(".json");
    }

    /** Whether it is a workbook, which has to be read as a whole. */
    static boolean isWorkbook(Path file) {
        return nameOf(file).endsWith(".xlsx");
    }

    /** The files of a folder and of those in it, by name; hidden ones are passed over. */
    static List<Path> in(Path folder, BiConsumer<String, Problem> refused) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> found = all.filter(file -> !isHidden(folder, file))
                    .filter(file -> READ.stream().anyMatch(nameOf(file)::endsWith))
                    .filter(Files::isRegularFile)
                    .limit(MOST + 1L)
                    .sorted()
                    .toList();
            if (found.size() > MOST) {
                refused.accept(
                        folder.toString(),
                        Problem.of(
                                ProblemKind.TOO_LARGE,
                                Place.of(""),
                                BilingualText.of(
                                        "มีไฟล์เกิน " + MOST + " ไฟล์: อ่านเพียงเท่านี้",
                                        "more than " + MOST + " files: only so many are read")));
                return found.subList(0, MOST);
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            refused.accept(
                    folder.toString(),
                    Problem.of(
                            ProblemKind.UNREADABLE,
                            Place.of(""),
                            BilingualText.of("อ่านโฟลเดอร์นี้ไม่ได้", "this folder cannot be read")));
            return List.of();
        }
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
