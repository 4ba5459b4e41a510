package io.github.openita.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.Golden;
import io.github.openita.io.agencies.AgencyScoresCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.Kind;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A small part of {@link Fuzz}, and that it would notice. */
class FuzzTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final List<Reader> DOCUMENTS = Readers.ofDocuments(1);

    private static Tally run(List<Reader> readers, long seed, long documents) throws InterruptedException {
        return new FuzzRun(readers, seed, documents, LIMIT).run(2);
    }

    private static void assertSound(Tally tally, List<Reader> readers) {
        assertEquals(List.of(), tally.failures());
        for (Reader reader : readers) {
            Tally.Counts counts = tally.counts(reader);
            assertEquals(counts.tried, counts.taken + counts.refused, reader.name());
            assertTrue(counts.taken > 0, reader.name());
        }
    }

    @Test
    void aFewThousandBrokenDocumentsBreakNoReader() throws InterruptedException {
        assertSound(run(DOCUMENTS, 2567, 2000), DOCUMENTS);
    }

    @Test
    void aFewThousandBrokenTextsBreakNoReader() throws InterruptedException {
        List<Reader> texts = Readers.ofTexts();
        assertSound(run(texts, 2567, 5000), texts);
    }

    @Test
    void theSameSeedMakesTheSameDocuments() {
        for (long number = 0; number < 200; number++) {
            assertArrayEquals(new Maker(DOCUMENTS, 7).document(number), new Maker(DOCUMENTS, 7).document(number));
        }
        byte[] other = new Maker(DOCUMENTS, 8).document(0);
        assertFalse(Arrays.equals(new Maker(DOCUMENTS, 7).document(0), other));
    }

    /** Whoever adds a reader adds it to {@link Readers}, or a kind of document to {@link Kind}. */
    @Test
    void everyReaderIsThere() throws IOException {
        assertEquals(
                DocumentType.all().stream()
                        .map(type -> type.getName().replace('-', '_').toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                Stream.of(Kind.values()).map(Kind::name).collect(Collectors.toSet()),
                "each kind of document that is read has an example in Kind, of the same name");
        for (Kind kind : Kind.values()) {
            assertTrue(
                    DOCUMENTS.stream()
                            .anyMatch(reader -> reader.seeds().stream()
                                    .anyMatch(seed -> Arrays.equals(seed, Damage.bytes(kind.text())))),
                    () -> "no reader takes the example of " + kind);
        }
        long ofTables = csvClasses()
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(FuzzTest::reads)
                .map(method -> method.getDeclaringClass().getName() + "." + method.getName())
                .distinct()
                .count();
        // And what is looked at in a site.
        assertEquals(
                ofTables + 1,
                DOCUMENTS.stream().filter(reader -> reader.form() == Form.CSV).count());
        for (Reader reader : DOCUMENTS) {
            assertFalse(reader.seeds().isEmpty(), reader.name());
            reader.small().forEach(seed -> assertTrue(reader.takes(seed), reader.name()));
        }
    }

    private static Stream<Class<?>> csvClasses() throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        for (String room : List.of("csv", "agencies")) {
            Path sources = Golden.top().resolve("ita-io/src/main/java/io/github/openita/io/" + room);
            try (Stream<Path> files = Files.list(sources)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Csv.java"))
                        .map(name -> "io.github.openita.io." + room + "." + name.replace(".java", ""))
                        .forEach(name -> classes.add(assertDoesNotThrow(() -> Class.forName(name))));
            }
        }
        return classes.stream();
    }

    private static boolean reads(Method method) {
        // Workbooks are read, and broken, in ita-office.
        return Modifier.isPublic(method.getModifiers())
                && !method.getName().equals("readWorkbook")
                // What only looks whether a reader should.
                && method.getReturnType() != boolean.class
                // The same reader, which gives places too.
                && !List.of(method.getParameterTypes()).contains(AgencyScoresCsv.Taker.class)
                && Stream.of(method.getParameterTypes())
                        .anyMatch(type -> type.equals(Source.class) || type.equals(SourceStream.class));
    }

    private static Tally runOf(Consumer<byte[]> use, Duration limit) throws InterruptedException {
        Reader reader =
                new Reader("probe", Form.TEXT, use, List.of(new byte[] {'a'}), List.of(new byte[] {'a'}), List.of("a"));
        return new FuzzRun(List.of(reader), 1, 30, limit).run(2);
    }

    @Test
    void aCrashIsNoticedWhateverItIs() throws InterruptedException {
        List<RuntimeException> crashes = List.of(
                new IllegalStateException("x"),
                new IndexOutOfBoundsException(),
                new InvalidInputException("a\nb", "a"));
        for (RuntimeException crash : crashes) {
            Tally tally = runOf(
                    document -> {
                        throw crash;
                    },
                    LIMIT);
            assertEquals(1, tally.failures().size(), crash.toString());
            assertTrue(tally.toMarkdown().contains("| probe | 30 | 0 | 0 | 30 | 0 |"), tally::toMarkdown);
        }
        Tally deep = runOf(
                document -> {
                    throw new StackOverflowError();
                },
                LIMIT);
        assertTrue(deep.failures().get(0).what().contains("StackOverflowError"));
    }

    /** The first document takes for ever, or until this ends. */
    private static void assertHangsOnce(Runnable pass) throws InterruptedException {
        AtomicInteger documents = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        Tally tally = runOf(
                document -> {
                    if (documents.getAndIncrement() == 0) {
                        while (!over.get()) {
                            pass.run();
                        }
                    }
                },
                Duration.ofMillis(100));
        over.set(true);
        assertEquals(30, tally.tried());
        assertEquals(1, tally.failures().size());
        assertTrue(tally.failures().get(0).what().startsWith("hangs"));
        assertTrue(tally.failures().get(0).what().contains("assertHangsOnce"));
    }

    @Test
    void aHangIsNoticedWhetherItWorksOrWaitsAndTheRunGoesOn() throws InterruptedException {
        assertHangsOnce(() -> LockSupport.parkNanos(1_000_000));
        assertHangsOnce(Thread::onSpinWait);
    }

    @Test
    void aPageTellsOfTheRunAndKeepsItsRest() throws InterruptedException {
        Tally tally = runOf(
                document -> {
                    throw new IllegalStateException();
                },
                LIMIT);
        FuzzPage.Conditions run = new FuzzPage.Conditions(7, 256, 5, "some Java", "abc");
        String empty = "before\n" + FuzzPage.START + "stale\n" + FuzzPage.END + "after\n";
        String page = FuzzPage.with(empty, run, tally, tally);
        assertTrue(page.startsWith("before\n" + FuzzPage.START + "\n"), page);
        assertTrue(page.endsWith(FuzzPage.END + "after\n"), page);
        assertFalse(page.contains("stale"), page);
        assertTrue(page.contains("| probe | 30 | 0 | 0 | 30 | 0 |"), page);
        assertTrue(page.contains("| seed | 7 |"), page);
        assertEquals(page, FuzzPage.with(page, run, tally, tally));
        assertThrows(IllegalArgumentException.class, () -> FuzzPage.with("elsewhere", run, tally, tally));
    }

    @Test
    void documentsThatCannotBeMadeEndTheRun() {
        Reader without = new Reader("probe", Form.TEXT, document -> {}, List.of(), List.of(), List.of());
        assertThrows(IllegalStateException.class, () -> run(List.of(without), 1, 10));
    }
}
