package io.github.openita.io.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.overview.PreparedResult;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Scores the rows of a table on as many processors as there are, and gives them to the collector in the order in which
 * they were read, with what is wrong in between: the outcome is the same on one processor and on many. Used by one thread,
 * for one table.
 */
final class PreparedRows implements AutoCloseable {

    /** Rows are handed on by so many. */
    private static final int TOGETHER = 256;

    /** A row as it was read, or what is wrong with one. */
    private record Row(
            @Nullable AssessmentResult result,
            @Nullable Edition edition,
            @Nullable Place place,
            @Nullable Problem problem) {}

    /** What became of a row. */
    private record Done(
            @Nullable PreparedResult prepared,
            @Nullable Place place,
            @Nullable Problem problem) {}

    private final OverviewCollector collector;
    private final Consumer<Problem> refused;
    private final int processors;
    private final Queue<CompletableFuture<List<Done>>> waiting = new ArrayDeque<>();
    private List<Row> rows = new ArrayList<>();
    private @Nullable ExecutorService workers;
    private long used;

    PreparedRows(OverviewCollector collector, Consumer<Problem> refused, int processors) {
        this.collector = collector;
        this.refused = refused;
        this.processors = processors;
    }

    /** How many rows the collector took so far. */
    long used() {
        return used;
    }

    /** Takes a row. */
    void add(AssessmentResult result, Edition edition, Place place) {
        next(new Row(result, edition, place, null));
    }

    /** Takes what is wrong with a row. */
    void add(Problem problem) {
        next(new Row(null, null, null, problem));
    }

    private void next(Row row) {
        rows.add(row);
        if (rows.size() < TOGETHER) {
            return;
        }
        List<Row> batch = rows;
        rows = new ArrayList<>(TOGETHER);
        if (processors < 2) {
            give(prepare(batch));
            return;
        }
        if (workers == null) {
            workers = Executors.newFixedThreadPool(processors, PreparedRows::daemon);
        }
        while (waiting.size() > 2 * processors) {
            giveFirst();
        }
        waiting.add(CompletableFuture.supplyAsync(() -> prepare(batch), workers));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "ita-overview");
        thread.setDaemon(true);
        return thread;
    }

    private List<Done> prepare(List<Row> batch) {
        List<Done> done = new ArrayList<>(batch.size());
        for (Row row : batch) {
            done.add(prepare(row));
        }
        return done;
    }

    private Done prepare(Row row) {
        if (row.result == null || row.edition == null) {
            return new Done(null, null, row.problem);
        }
        try {
            return new Done(collector.prepare(row.result, row.edition), row.place, null);
        } catch (InvalidInputException e) {
            return new Done(null, null, refusal(row.place, e));
        }
    }

    private static Problem refusal(@Nullable Place place, InvalidInputException e) {
        return Problem.of(ProblemKind.DUPLICATE_KEY, place == null ? Place.of("") : place, e.getText());
    }

    private void giveFirst() {
        try {
            give(waiting.remove().join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void give(List<Done> batch) {
        for (Done done : batch) {
            Problem problem = done.problem;
            if (done.prepared != null) {
                try {
                    collector.add(done.prepared);
                    used++;
                } catch (InvalidInputException e) {
                    problem = refusal(done.place, e);
                }
            }
            if (problem != null) {
                refused.accept(problem);
            }
        }
    }

    /** Gives the collector all that was read. */
    void finish() {
        while (!waiting.isEmpty()) {
            giveFirst();
        }
        give(prepare(rows));
        rows = new ArrayList<>();
    }

    /** Ends what works for it. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdown();
        }
    }
}
