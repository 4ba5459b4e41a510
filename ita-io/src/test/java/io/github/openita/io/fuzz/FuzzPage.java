package io.github.openita.io.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The part of {@code docs/reliability.md} that tells of a run: counts, and never how long anything took. */
final class FuzzPage {

    static final String START = "<!-- A run writes what follows; do not edit it. -->\n";
    static final String END = "<!-- So far. -->\n";

    private FuzzPage() {}

    /**
     * What a run was.
     *
     * @param seed of the documents
     * @param mebibytes the heap, for all together
     * @param seconds how long a document might take
     * @param java the Java that ran
     * @param commit the commit that ran, and whether something was not committed
     */
    record Conditions(long seed, long mebibytes, long seconds, String java, String commit) {}

    /** The page with another run in it; the rest of it stays. */
    static String with(String page, Conditions run, Tally documents, Tally texts) {
        int start = page.indexOf(START) + START.length();
        int end = page.indexOf(END);
        if (start < START.length() || end < start) {
            throw new IllegalArgumentException("no place for a run in the page");
        }
        return page.substring(0, start) + section(run, documents, texts) + page.substring(end);
    }

    private static String section(Conditions run, Tally documents, Tally texts) {
        return String.format(
                Locale.ROOT,
                """

                | run | |
                | --- | --- |
                | documents | %,d, of %,d MiB together, the largest of %,d bytes |
                | texts | %,d |
                | seed | %d |
                | memory | at most %d MiB of heap for everything; to need more is a crash |
                | time | at most %d s for a document; to need more is a hang |
                | Java | %s, %s |
                | commit | %s |

                ### Documents

                %s
                ### Texts

                %s
                """,
                documents.tried(),
                documents.bytes() >> 20,
                documents.largest(),
                texts.tried(),
                run.seed,
                run.mebibytes,
                run.seconds,
                run.java,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                run.commit,
                documents.toMarkdown(),
                texts.toMarkdown());
    }

    /** The commit that the top of a clone stands on. */
    static String commit(Path top) throws IOException, InterruptedException {
        String commit = git(top, "rev-parse", "--short=12", "HEAD");
        return git(top, "status", "--porcelain", "--untracked-files=no").isEmpty()
                ? commit
                : commit + " and changes that are not committed";
    }

    private static String git(Path top, String... arguments) throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(top.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        return git.waitFor() == 0 ? said : "unknown";
    }
}
