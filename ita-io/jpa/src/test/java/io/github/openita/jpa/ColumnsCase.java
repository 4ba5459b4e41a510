package io.github.openita.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Version;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What goes into a database comes out of it, by Hibernate, which finds the converters by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ColumnsCase {

    private static final Path DATA = Path.of("../../ita-examples/data");
    private static final ItaJson JSON = ItaJson.standard();

    private SessionFactory sessions;

    /** The address of the database, and who may use it. */
    abstract Map<String, Object> connection();

    @BeforeAll
    final void open() {
        sessions = new MetadataSources(new StandardServiceRegistryBuilder()
                        .applySettings(connection())
                        .applySetting("hibernate.hbm2ddl.auto", "create-drop")
                        .applySetting("hibernate.generate_statistics", "true")
                        .build())
                .addAnnotatedClass(Kept.class)
                .addAnnotatedClass(Rounded.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    @AfterAll
    final void close() {
        sessions.close();
    }

    final <T> T inSession(Function<Session, T> work) {
        return sessions.fromTransaction(work);
    }

    private static <T> T data(DocumentType<T> type, String name) {
        return JSON.read(type, DATA.resolve(name));
    }

    private static String written(@Nullable Object document) {
        return JSON.write(Objects.requireNonNull(document));
    }

    /** Stores it and reads it again, from the database. */
    private Kept again(Consumer<Kept> filled) {
        Kept kept = new Kept();
        filled.accept(kept);
        sessions.inTransaction(session -> session.persist(kept));
        return inSession(session -> session.find(Kept.class, kept.id));
    }

    @Test
    void itIsTheHibernateThatIsExpected() {
        assertEquals(System.getProperty("hibernate.expected"), Version.getVersionString());
    }

    @Test
    void nothingComesBackAsNothing() {
        Kept read = again(kept -> {});
        assertNull(read.score);
        assertNull(read.fiscalYear);
        assertNull(read.result);
        assertNull(read.text);
    }

    @Test
    void singleValuesComeBackEqual() {
        Score mean = Score.of(Points.ofFraction(200, 3));
        Kept read = again(kept -> {
            kept.score = mean;
            kept.question = QuestionCode.of("o17");
            kept.node = NodeCode.of("e4@public");
            kept.fiscalYear = FiscalYear.of(2567);
        });
        assertEquals(mean, read.score);
        assertEquals(QuestionCode.of("o17"), read.question);
        assertEquals(NodeCode.of("e4@public"), read.node);
        assertEquals(FiscalYear.of(2567), read.fiscalYear);
    }

    @Test
    void scoresOfEveryKindComeBackEqual() {
        for (Score score : List.of(
                Score.ZERO,
                Score.FULL,
                Score.of("66.67"),
                Score.of("0.00000000000000000001"),
                Score.of("99.99999999999999999999"),
                Score.of(Points.ofFraction(1, 999_999_937)),
                Score.of(Points.ofFraction(40_000_001, 600_000)))) {
            assertEquals(score, again(kept -> kept.score = score).score);
        }
    }

    @Test
    void documentsComeBackEqual() {
        var result = data(DocumentType.RESULT, "result-2567-pa-ron.json");
        var disclosure = data(DocumentType.DISCLOSURE, "disclosure-2567-pa-ron.json");
        var report = DisclosureChecker.of(RuleSets.of(2567)).check(disclosure);
        var plan = data(DocumentType.PLAN, "plan-2568-pa-ron.json");
        var progress = data(DocumentType.PROGRESS, "progress-2566-hua-ruea.json");
        var matrix = data(DocumentType.MATRIX, "matrix-2565-bang-sai-pa.json");
        var tally = data(DocumentType.TALLY, "tally-2567-example.json");
        Kept read = again(kept -> {
            kept.result = result;
            kept.disclosure = disclosure;
            kept.report = report;
            kept.plan = plan;
            kept.progress = progress;
            kept.matrix = matrix;
            kept.tally = tally;
            kept.edition = Editions.of(2569);
            kept.text = plan;
        });
        assertEquals(result, read.result);
        assertEquals(disclosure, read.disclosure);
        assertEquals(JSON.write(report), written(read.report));
        assertEquals(plan, read.plan);
        assertEquals(progress, read.progress);
        assertEquals(matrix, read.matrix);
        assertEquals(tally, read.tally);
        assertEquals(Editions.of(2569), read.edition);
        assertEquals(plan, read.text);
        assertEquals(JSON.write(result), written(read.result));
        assertEquals(JSON.write(disclosure), written(read.disclosure));
    }

    @Test
    void aResultWithAMeanComesBackEqual() {
        var result = data(DocumentType.RESULT, "result-2567-pa-ron.json");
        var thirds = result.toBuilder()
                .scores(result.getScores().toBuilder()
                        .putTool(NodeCode.of(Tool.OIT), Score.of(Points.ofFraction(200, 3)))
                        .build())
                .build();
        assertEquals(thirds, again(kept -> kept.result = thirds).result);
    }

    @Test
    void theDatabaseComparesAndSorts() {
        sessions.inTransaction(session -> {
            for (String score : List.of("9.5", "100", "66.67", "66.7")) {
                Kept kept = new Kept();
                kept.score = Score.of(score);
                kept.question = QuestionCode.of("o35");
                kept.fiscalYear = FiscalYear.of(2570);
                session.persist(kept);
            }
        });
        List<Score> found = inSession(session -> session.createQuery("""
                        select k.score from Kept k
                        where k.fiscalYear = :year and k.question = :question and k.score < :full order by k.score
                        """, Score.class)
                .setParameter("year", FiscalYear.of(2570))
                .setParameter("question", QuestionCode.of("o35"))
                .setParameter("full", Score.FULL)
                .getResultList());
        assertEquals(List.of(Score.of("9.5"), Score.of("66.67"), Score.of("66.7")), found);
    }

    @Test
    void whatIsOnlyReadIsNotWritten() {
        Kept kept = again(one -> one.plan = data(DocumentType.PLAN, "plan-2568-pa-ron.json"));
        long before = sessions.getStatistics().getEntityUpdateCount();
        sessions.inTransaction(session -> session.find(Kept.class, kept.id));
        assertEquals(before, sessions.getStatistics().getEntityUpdateCount());
        sessions.inTransaction(session -> {
            Kept changed = session.find(Kept.class, kept.id);
            changed.plan = Objects.requireNonNull(changed.plan).toBuilder()
                    .fiscalYear(FiscalYear.of(2569))
                    .build();
        });
        assertEquals(before + 1, sessions.getStatistics().getEntityUpdateCount());
    }

    @Test
    void aColumnThatRoundsIsToldWhenItIsRead() {
        Rounded rounded = new Rounded();
        rounded.score = Score.of(Points.ofFraction(200, 3));
        sessions.inTransaction(session -> session.persist(rounded));
        RuntimeException refused = assertThrows(
                RuntimeException.class, () -> inSession(session -> session.find(Rounded.class, rounded.id)));
        assertEquals(
                "the column of a score has 2 decimals and may have rounded it: it must be numeric(23,20)",
                cause(InvalidInputException.class, refused).getText().getEn());
    }

    @Test
    void whatCouldNotBeReadAgainIsNotStored() {
        Kept kept = new Kept();
        kept.result = data(DocumentType.RESULT, "result-2567-pa-ron.json").toBuilder()
                .edition("nacc-2499")
                .build();
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> sessions.inTransaction(session -> session.persist(kept)));
        assertEquals(
                "/edition",
                cause(DocumentException.class, refused)
                        .getProblems()
                        .get(0)
                        .getPlace()
                        .getPointer());
    }

    @Test
    void whatSomebodyElseWroteIsReadAsStrictlyAsAnyDocument() {
        Kept kept = again(one -> one.result = data(DocumentType.RESULT, "result-2567-pa-ron.json"));
        sessions.inTransaction(session -> session.createNativeMutationQuery("update Kept set result = "
                        + json("{\"edition\": \"nacc-2567\", \"qestions\": {}}") + " where id = " + kept.id)
                .executeUpdate());
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> inSession(session -> session.find(Kept.class, kept.id)));
        assertEquals(
                "/qestions",
                cause(DocumentException.class, refused)
                        .getProblems()
                        .get(0)
                        .getPlace()
                        .getPointer());
    }

    /** A literal of JSON, as this database writes it. */
    abstract String json(String text);

    private static <T extends Throwable> T cause(Class<T> type, Throwable thrown) {
        Throwable at = thrown;
        while (at.getCause() != null && !type.isInstance(at)) {
            at = at.getCause();
        }
        return assertInstanceOf(type, at);
    }
}
