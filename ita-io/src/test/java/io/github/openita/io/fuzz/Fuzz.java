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
 * Gives every reader broken documents, and ends with 1 where one crashed or hung: {@code mvn -B -q -Pfuzz -pl ita-io -am
 * test}. The same seed makes the same documents.
 *
 * <p>{@code fuzz.documents}: how many documents, and as many texts; of a million or more {@code docs/reliability.md}
 * tells. {@code fuzz.seed}. {@code fuzz.threads}. {@code fuzz.seconds}: how long a document may take. What a reader
 * failed on is kept in {@code target/fuzz}.
 */
public final class Fuzz {

    private static final long PUBLISHED = 1_000_000;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final long documents = Long.getLong("fuzz.documents", PUBLISHED);
    private final long seed = Long.getLong("fuzz.seed", 1);
    private final long seconds = Long.getLong("fuzz.seconds", 10);
    private final Path top = Golden.top();

    private Fuzz() {}

    /**
     * Runs all rounds.
     *
     * @param args none: see the system properties above
     */
    public static void main(String[] args) throws Exception {
        System.exit(new Fuzz().isSound() ? 0 : 1);
    }

    private boolean isSound() throws IOException, InterruptedException {
        FuzzPage.Conditions conditions = new FuzzPage.Conditions(
                seed,
                Runtime.getRuntime().maxMemory() >> 20,
                seconds,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                FuzzPage.commit(top));
        Tally ofDocuments = run("documents", Readers.ofDocuments(100));
        Tally ofTexts = run("texts", Readers.ofTexts());
        if (documents >= PUBLISHED) {
            Path page = top.resolve("docs/reliability.md");
            Files.writeString(page, FuzzPage.with(Files.readString(page), conditions, ofDocuments, ofTexts));
            OUT.println(page + " tells of this run");
        }
        return ofDocuments.failures().isEmpty() && ofTexts.failures().isEmpty();
    }

    private Tally run(String what, List<Reader> readers) throws InterruptedException, IOException {
        long start = System.nanoTime();
        Tally tally = new FuzzRun(readers, seed, documents, Duration.ofSeconds(seconds))
                .run(Integer.getInteger("fuzz.threads", 2));
        long took = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        OUT.println(documents + " " + what + " of seed " + seed + " in " + took + " s; the slowest: " + tally.slowest()
                + "\n");
        OUT.println(tally.toMarkdown());
        for (Tally.Failure failure : tally.failures()) {
            Path folder = Files.createDirectories(top.resolve("ita-io/target/fuzz"));
            Path file = folder.resolve(failure.reader().name().replaceAll("[ ,]+", "-") + "-" + failure.number());
            Files.write(file, new Maker(readers, seed).document(failure.number()));
            OUT.println(failure.reader() + ", document " + failure.number() + " (" + file + "): " + failure.what());
        }
        return tally;
    }
}
