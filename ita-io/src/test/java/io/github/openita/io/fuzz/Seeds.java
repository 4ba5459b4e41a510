package io.github.openita.io.fuzz;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of this repository: real ones, and those that the tests hold what is written against. */
final class Seeds {

    private static final List<String> FOLDERS = List.of(
            "ita-examples/data",
            "ita-examples/website",
            "docs/editions",
            "ita-io/src/test/resources/golden",
            "ita-io/src/test/resources/tables");

    private static final Pattern SHOWN = Pattern.compile("^```json\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    private final List<byte[]> json;
    private final List<byte[]> csv;

    private final int most;

    /** At most so many for each reader. */
    Seeds(int most) {
        this.most = most;
        json = Stream.concat(files(".json"), shownIn("docs/own-scheme.md")).toList();
        csv = files(".csv").toList();
    }

    private static Stream<byte[]> files(String ending) {
        return FOLDERS.stream().flatMap(folder -> {
            try (Stream<Path> files = Files.list(Golden.top().resolve(folder))) {
                return files
                        .filter(file -> file.toString().endsWith(ending))
                        .sorted()
                        .map(Seeds::bytes)
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<byte[]> shownIn(String page) {
        Matcher shown = SHOWN.matcher(Damage.text(bytes(Golden.top().resolve(page))));
        return shown.results().map(found -> Damage.bytes(found.group(1)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of a kind: those with half of the keys of one, that its reader takes. */
    List<byte[]> like(byte[] example, Consumer<byte[]> reader) {
        Set<String> wanted = Branches.keys(example);
        Stream<byte[]> others = json.stream()
                .filter(document -> !Arrays.equals(document, example) && isAlike(Branches.keys(document), wanted));
        return taken(Stream.concat(Stream.of(example), others), reader);
    }

    private static boolean isAlike(Set<String> keys, Set<String> wanted) {
        return 2 * keys.stream().filter(wanted::contains).count() >= wanted.size();
    }

    /** The tables that a reader takes. */
    List<byte[]> tables(Consumer<byte[]> reader) {
        return taken(csv.stream(), reader);
    }

    private List<byte[]> taken(Stream<byte[]> documents, Consumer<byte[]> reader) {
        return documents
                .filter(document -> {
                    try {
                        reader.accept(document);
                        return true;
                    } catch (InvalidInputException e) {
                        return false;
                    }
                })
                .limit(most)
                .toList();
    }
}
