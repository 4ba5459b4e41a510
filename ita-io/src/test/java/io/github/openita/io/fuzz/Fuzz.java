package io.github.openita.io.fuzz;

import io.github.openita.io.Golden;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Gives every reader broken documents, and ends with 1 where one crashed or hung: {@code mvn -B -q -Pfuzz test}. The same
 * seed makes the same documents.
 *
 * <p>{@code fuzz.documents}: how many documents, and as many texts. {@code fuzz.seed}. {@code fuzz.threads}.
 * {@code fuzz.seconds}: how long a document may take. What a reader failed on is kept in {@code target/fuzz}.
 */
public final class Fuzz {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Fuzz() {}

    /** @param args none: see the system properties above */
    public static void main(String[] args) throws Exception {
        long documents = Long.getLong("fuzz.documents", 1_000_000);
        long seed = Long.getLong("fuzz.seed", 1);
        boolean documentsSound = run("documents", Readers.ofDocuments(100), seed, documents);
        boolean textsSound = run("texts", Readers.ofTexts(), seed, documents);
        System.exit(documentsSound && textsSound ? 0 : 1);
    }

    private static boolean run(String what, List<Reader> readers, long seed, long documents)
            throws InterruptedException, IOException {
        long start = System.nanoTime();
        Duration limit = Duration.ofSeconds(Long.getLong("fuzz.seconds", 5));
        Tally tally = new FuzzRun(readers, seed, documents, limit).run(Integer.getInteger("fuzz.threads", 2));
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
        OUT.println(documents + " " + what + " of seed " + seed + " in " + seconds + " s, in at most " + mebibytes
                + " MiB of memory\n");
        OUT.println(tally.toMarkdown());
        for (Tally.Failure failure : tally.failures()) {
            Path folder = Files.createDirectories(Golden.top().resolve("ita-io/target/fuzz"));
            Path file = folder.resolve(failure.reader().name().replace(' ', '-') + "-" + failure.number());
            Files.write(file, new Maker(readers, seed).document(failure.number()));
            OUT.println(failure.reader() + ", document " + failure.number() + " (" + file + "): " + failure.what());
        }
        return tally.failures().isEmpty();
    }
}
