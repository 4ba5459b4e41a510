package io.github.openita.spring;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ImmutableDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.document.Source;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.constraint.AsDisclosure;
import io.github.openita.rules.constraint.CompleteDisclosure;
import io.github.openita.rules.constraint.ItaQuestionCode;
import io.github.openita.rules.constraint.ItaScore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** A service with no configuration but the starter, on a port of its own. */
record Service(ConfigurableApplicationContext context) implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Service start(List<Class<?>> more, String... properties) {
        Class<?>[] classes = Stream.concat(Stream.of(App.class), more.stream()).toArray(Class<?>[]::new);
        return new Service(new SpringApplicationBuilder(classes)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "spring.main.banner-mode=off")
                .properties(properties)
                .run());
    }

    HttpResponse<String> post(String path, String body, String language) throws Exception {
        return send(request(path, language).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postTable(String path, String table) throws Exception {
        return send(request(path, "en")
                .setHeader("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(table)));
    }

    /** Without saying for which language. */
    HttpResponse<String> postUnasked(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(request(path, "").build().uri())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path, String language) throws Exception {
        return send(request(path, language).GET());
    }

    private HttpRequest.Builder request(String path, String language) {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
    }

    /** The application. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        Controller controller(EditionCatalog editions) {
            return new Controller(editions);
        }
    }

    /** A body of the application's own. */
    record Visit(@Size(max = 3) String name, Agency agency, List<Score> scores) {}

    /** A form of the application's own: the address of each item. */
    @CompleteDisclosure(edition = "clinic-2570")
    record ClinicForm(Map<@ItaQuestionCode(edition = "clinic-2570") String, String> pages) implements AsDisclosure {

        @Override
        public Disclosure asDisclosure() {
            ImmutableDisclosure.Builder disclosure = Disclosure.builder();
            pages.forEach((code, address) -> disclosure.putItem(
                    QuestionCode.parse(code),
                    ItemDisclosure.builder().addLink(Link.of(address)).build()));
            return disclosure.build();
        }
    }

    @RestController
    static class Controller {

        private final EditionCatalog editions;

        Controller(EditionCatalog editions) {
            this.editions = editions;
        }

        @PostMapping("/score-card")
        ScoreCard scoreCard(@RequestBody AssessmentResult result) {
            return Scorer.of(editions.of(result.getEdition())).score(result);
        }

        @PostMapping("/gaps")
        GapAnalysis gaps(@RequestBody AssessmentResult result) {
            return GapAnalysis.of(scoreCard(result));
        }

        @PostMapping("/gaps/target")
        GapAnalysis gapsToTarget(@RequestBody AssessmentResult result, @RequestParam String target) {
            GapAnalysis gaps = GapAnalysis.of(scoreCard(result));
            gaps.pathTo(target);
            return gaps;
        }

        @PostMapping("/report")
        CheckReport report(@RequestBody DisclosureDocument document) {
            return DisclosureChecker.of(RuleSets.of(2567)).check(document);
        }

        @PostMapping("/disclosures")
        Forecast submit(@RequestBody @Valid @CompleteDisclosure(edition = "nacc-2567") Disclosure disclosure) {
            return DisclosureChecker.of(RuleSets.of(2567)).check(disclosure).getForecast();
        }

        /** The constraints name an edition of the application's own. */
        @PostMapping("/clinic")
        String clinic(
                @RequestBody @Valid @CompleteDisclosure(edition = "clinic-2570") Disclosure disclosure,
                @RequestParam @ItaQuestionCode(edition = "clinic-2570") String code) {
            return code;
        }

        /** The same in a form of the application's own. */
        @PostMapping("/clinic/form")
        String clinicForm(@RequestBody @Valid ClinicForm form) {
            return form.pages().keySet().toString();
        }

        @PostMapping("/visits")
        Visit visit(@RequestBody @Valid Visit visit) {
            return visit;
        }

        /** A table of scores, such as a form that was filled in; a workbook goes the same way. */
        @PostMapping(path = "/scores", consumes = "text/csv")
        ScoreCard scores(@RequestBody byte[] table) {
            return scoreCard(ScoresCsv.read(Source.of("scores.csv", table), editions.of("nacc-2567")));
        }

        @GetMapping("/score")
        String score(@RequestParam @ItaScore String score) {
            return score;
        }

        @GetMapping("/scorer")
        Scorer scorer() {
            return Scorer.of(editions.of("nacc-2567"));
        }

        /** What is kept is broken, which is not the fault of whoever asks. */
        @GetMapping("/kept")
        String kept() {
            throw new IllegalStateException("kept", refused());
        }

        @GetMapping("/missing")
        String missing() {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "not here", refused());
        }

        @GetMapping("/refused")
        String notTaken() {
            throw refused();
        }

        private static DocumentException refused() {
            return DocumentException.of(
                    "plan",
                    List.of(Problem.of(
                            ProblemKind.MISSING_KEY, Place.of("/measures"), BilingualText.of("ไม่มี", "missing"))));
        }
    }

    /** An application's own words for what the library refuses. */
    @RestControllerAdvice
    static class OwnAdvice {

        @ExceptionHandler
        String refused(DocumentException e) {
            return "mine: " + e.getProblems().size();
        }
    }

    /** An application that catches everything. */
    @RestControllerAdvice
    static class CatchAll {

        @ExceptionHandler(Exception.class)
        String failed(Exception e) {
            return "caught: " + e.getMessage();
        }
    }
}
