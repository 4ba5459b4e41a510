package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.CheckReports;
import io.github.openita.io.report.Reports;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSet;
import io.github.openita.rules.RuleSets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One reader, scorer, rule set and checker for many threads, which all see what one thread alone sees. */
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 2;

    /** What is built once and shared; new for every round, so that nothing in it has been used before. */
    private static final class Shared {

        final ItaJson json;
        final Edition edition = Editions.of(2567);
        final Scorer scorer = Scorer.of(edition);
        final RuleSet rules = RuleSets.of(edition);
        final DisclosureChecker checker = DisclosureChecker.of(rules).asOf(LocalDate.of(2024, 4, 30));

        Shared(JacksonVersion jackson) {
            json = ItaJson.standard().using(jackson);
        }

        /** Everything that can be asked of it, by name. */
        Map<String, Supplier<String>> uses() {
            Map<String, Supplier<String>> uses = new LinkedHashMap<>();
            for (Kind kind : Kind.values()) {
                byte[] whole = kind.text().getBytes(StandardCharsets.UTF_8);
                uses.put(kind + " whole", () -> kind.outcome(json, whole));
                uses.put(kind + " cut", () -> kind.outcome(json, Arrays.copyOf(whole, whole.length / 2)));
            }
            uses.put("score", this::score);
            uses.put("check", this::check);
            uses.put("tally", this::tally);
            uses.put("digest", rules::getDigest);
            for (Edition one : List.of(Editions.of(2565), Editions.of(2569))) {
                uses.put(one.getName(), () -> Reports.edition(one, Language.TH).toMarkdown() + json.write(one));
            }
            JsonSchemas.names().forEach(name -> uses.put("schema " + name, () -> JsonSchemas.of(name)));
            return uses;
        }

        private Source source(Kind kind) {
            return Source.of("document", kind.text().getBytes(StandardCharsets.UTF_8));
        }

        private String score() {
            AssessmentResult result = json.readResult(source(Kind.RESULT));
            return json.write(scorer.score(result))
                    + Reports.scoreCard(scorer.score(result), Language.EN).toText();
        }

        private String check() {
            DisclosureDocument document = json.readDisclosure(source(Kind.DISCLOSURE));
            CheckReport report = checker.check(document);
            return json.write(report)
                    + json.write(checker.check(document.getDisclosure()))
                    + Reports.check(report, edition, Language.TH).toText()
                    + CheckReports.sarif(List.of(report), Language.TH);
        }

        private String tally() {
            ResponseTally tally = ResponseTally.of(edition);
            StringBuilder told = new StringBuilder();
            for (int i = 1; i <= 600; i++) {
                String iit = "i" + (1 + i % 15);
                String eit = "e" + (1 + i % 9);
                // In a fixed order, in which they are told.
                Map<String, String> answers = new LinkedHashMap<>();
                answers.put(iit, Integer.toString(i % 8));
                answers.put(eit, "มีสัดส่วนมากที่สุด");
                tally.add("A" + i % 7, i % 2 == 0 ? "IIT" : "EIT@public", answers, told::append);
            }
            tally.results().forEach(result -> told.append(json.writeLine(result)));
            return told.toString();
        }
    }

    @ParameterizedTest
    @EnumSource(JacksonVersion.class)
    void allSeeTheSame(JacksonVersion jackson) throws Exception {
        Map<String, String> alone = new LinkedHashMap<>();
        new Shared(jackson).uses().forEach((name, use) -> alone.put(name, use.get()));
        assertTrue(alone.values().stream().distinct().count() > 30, alone.keySet()::toString);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Shared shared = new Shared(jackson);
                Map<String, Supplier<String>> uses = shared.uses();
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Future<Map<String, String>>> seen = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    // Half of the threads begin alike, so that they meet at what is made on first use.
                    Random order = new Random(thread / 2);
                    seen.add(threads.submit(() -> {
                        List<String> names = new ArrayList<>(uses.keySet());
                        Collections.shuffle(names, order);
                        Map<String, String> mine = new LinkedHashMap<>();
                        together.await(60, TimeUnit.SECONDS);
                        names.forEach(name -> mine.put(
                                name, Objects.requireNonNull(uses.get(name)).get()));
                        return mine;
                    }));
                }
                for (Future<Map<String, String>> one : seen) {
                    assertEquals(alone, one.get(120, TimeUnit.SECONDS));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
