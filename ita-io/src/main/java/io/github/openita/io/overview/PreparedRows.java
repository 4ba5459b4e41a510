package io.github.openita.io.overview;

import io.github.openita.core.overview.KnownAgency;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.overview.PreparedResult;
import io.github.openita.core.overview.ResultColumns;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.agencies.AgencyScoresRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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

    private static final int MOST_KEPT = 16_384;

    /** A row as it was read, or what is wrong with one. */
    private record Row(
            @Nullable AgencyScoresRow row,
            @Nullable KnownAgency agency,
            @Nullable ResultColumns columns,
            @Nullable InputProblem problem) {}

    /** The columns of a row, and of all others of the same sheet and edition. */
    private record Headed(AgencyScoresRow row, ResultColumns columns) {}

    /** What became of a row. */
    private record Done(
            @Nullable PreparedResult prepared,
            @Nullable AgencyScoresRow row,
            @Nullable InputProblem problem) {}

    private final OverviewCollector collector;
    private final String source;
    private final Consumer<InputProblem> told;
    private final int processors;
    private final Queue<CompletableFuture<List<Done>>> waiting = new ArrayDeque<>();
    private final List<Headed> columns = new ArrayList<>();
    private final IdentityHashMap<Agency, KnownAgency> agencies = new IdentityHashMap<>();
    private List<Row> rows = new ArrayList<>();
    private @Nullable ExecutorService workers;
    private long used;

    PreparedRows(OverviewCollector collector, String source, Consumer<InputProblem> told, int processors) {
        this.collector = collector;
        this.source = source;
        this.told = told;
        this.processors = processors;
    }

    /** How many rows the collector took so far. */
    long used() {
        return used;
    }

    /** Takes a row. */
    void add(AgencyScoresRow row) {
        try {
            next(new Row(row, named(row.getAgency()), columnsOf(row), null));
        } catch (InvalidInputException e) {
            next(new Row(null, null, null, refusal(row, e)));
        }
    }

    /** Rows of one agency share it as it was read; it is named once for all of them, as far as there are not too many. */
    private KnownAgency named(Agency said) {
        KnownAgency known = agencies.get(said);
        if (known == null) {
            known = collector.named(said);
            if (agencies.size() < MOST_KEPT) {
                agencies.put(said, known);
            }
        }
        return known;
    }

    /** There are as many as editions on a sheet, few. */
    private ResultColumns columnsOf(AgencyScoresRow row) {
        for (Headed headed : columns) {
            if (headed.row.hasColumnsOf(row)) {
                return headed.columns;
            }
        }
        ResultColumns made = collector.columns(row.getEdition(), row.getCodes());
        columns.add(new Headed(row, made));
        return made;
    }

    /** Takes what is wrong with a row, or was passed over. */
    void add(Problem problem, Severity severity) {
        next(new Row(null, null, null, new InputProblem(source, problem, severity)));
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
        AgencyScoresRow said = row.row;
        if (said == null || row.agency == null || row.columns == null) {
            return new Done(null, null, row.problem);
        }
        return new Done(said.prepare(row.columns, row.agency), said, null);
    }

    private InputProblem refusal(@Nullable AgencyScoresRow row, InvalidInputException e) {
        Place place = row == null ? Place.of("") : row.getPlace();
        return new InputProblem(source, Problem.of(ProblemKind.DUPLICATE_KEY, place, e.getText()), Severity.ERROR);
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
            InputProblem problem = done.problem;
            if (done.prepared != null) {
                try {
                    collector.add(done.prepared);
                    used++;
                } catch (InvalidInputException e) {
                    problem = refusal(done.row, e);
                }
            }
            if (problem != null) {
                told.accept(problem);
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
