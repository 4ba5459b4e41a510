package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Figure;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.schema.Described;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The model in an application's own mapper, of either Jackson: what it takes, writes and refuses. */
class ItaModuleTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.openita.io.jackson2.ItaModule())
                    .build();

    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.openita.io.jackson3.ItaModule())
                    .build();

    /** A mapper as an application makes it. */
    enum Mapper {
        TWO {
            @Override
            <T> T read(String json, Class<T> type) {
                try {
                    return JACKSON_2.readValue(json, type);
                } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            <T> T convert(Object tree, Class<T> type) {
                return JACKSON_2.convertValue(tree, type);
            }

            @Override
            String write(Object value) {
                try {
                    return JACKSON_2.writeValueAsString(value);
                } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                    throw new UncheckedIOException(e);
                }
            }
        },
        THREE {
            @Override
            <T> T read(String json, Class<T> type) {
                return JACKSON_3.readValue(json, type);
            }

            @Override
            <T> T convert(Object tree, Class<T> type) {
                return JACKSON_3.convertValue(tree, type);
            }

            @Override
            String write(Object value) {
                return JACKSON_3.writeValueAsString(value);
            }
        };

        abstract <T> T read(String json, Class<T> type);

        abstract <T> T convert(Object tree, Class<T> type);

        abstract String write(Object value);

        /** What the mapper says of a text, as the cause of its own exception. */
        DocumentException refusal(String json, Class<?> type) {
            RuntimeException thrown = assertThrows(RuntimeException.class, () -> read(json, type));
            Throwable own = thrown instanceof UncheckedIOException ? Objects.requireNonNull(thrown.getCause()) : thrown;
            DocumentException refused = assertInstanceOf(DocumentException.class, own.getCause());
            assertTrue(String.valueOf(own.getMessage()).startsWith(String.join("\n", refused.describe(Language.EN))));
            return refused;
        }
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static AssessmentResult result() {
        return ItaJson.standard().readResult(Golden.top().resolve("ita-examples/data/result-2567-pa-ron.json"));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void documentsComeBackAndAreWrittenAsElsewhere(Mapper mapper) {
        AssessmentResult result = result();
        assertEquals(ItaJson.standard().writeLine(result), mapper.write(result) + "\n");
        assertEquals(result, mapper.read(mapper.write(result), AssessmentResult.class));
        ScoreCard card = Scorer.of(Editions.of(2567)).score(result);
        assertEquals(ItaJson.standard().writeLine(card), mapper.write(card) + "\n");
        assertEquals(mapper.write(card), mapper.write(mapper.read(mapper.write(card), ScoreCard.class)));
        Edition edition = Editions.of(2567);
        assertEquals(edition, mapper.read(mapper.write(edition), Edition.class));
        assertEquals(edition, mapper.read("\"nacc-2567\"", Edition.class));
    }

    /** A class of an application that holds values of the model. */
    static final class Request {
        public Agency agency = Agency.builder().build();
        public List<Responsible> people = List.of();
        public Map<String, Link> links = Map.of();
        public QuestionCode code = QuestionCode.of("o1");
        public NodeCode node = NodeCode.of("1");
        public Score score = Score.ZERO;
        public FiscalYear year = FiscalYear.of(2567);
        public Map<FiscalYear, Score> scores = Map.of();
        public Points points = Points.ZERO;
        public PublishedFigure figure = PublishedFigure.of(Score.ZERO);
        public Figure shown = Figure.of("A");
        public BilingualText text = BilingualText.of("ก", "a");
        public ElementValue value = ElementValue.blank();
        public Measure measure = Measure.builder().id("x").build();
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void partsOfDocumentsAndWordsStandInClassesOfTheApplication(Mapper mapper) {
        String json = quoted("{'agency':{'name':'อบต.','type':'SAO'},'people':['ปลัด',{'unit':'กองคลัง'}],"
                + "'links':{'a':'/a','b':{'label':'ข','url':'/b'}},'code':'o17','node':'9.3','score':98.79,'year':2566,'scores':{'2566':98.79},"
                + "'points':-1.25,'figure':[97.54,98.27],'shown':'100.00','text':{'th':'ก','en':'a'},"
                + "'value':['x',true,null,1.5],'measure':{'id':'m1','answers':['9']}}");
        Request request = mapper.read(json, Request.class);
        assertEquals("อบต.", request.agency.getName().orElseThrow());
        assertEquals(List.of(Responsible.of("ปลัด"), Responsible.ofUnit("กองคลัง")), request.people);
        assertEquals(Map.of("a", Link.of("/a"), "b", Link.of("ข", "/b")), request.links);
        assertEquals(QuestionCode.of("o17"), request.code);
        assertEquals(NodeCode.of("9.3"), request.node);
        assertEquals(Score.of("98.79"), request.score);
        assertEquals(FiscalYear.of(2566), request.year);
        assertEquals(Map.of(FiscalYear.of(2566), request.score), request.scores);
        assertEquals(Points.of(new BigDecimal("-1.25")), request.points);
        assertEquals(PublishedFigure.of(List.of(Score.of("97.54"), Score.of("98.27"))), request.figure);
        assertEquals(Figure.of("100.00"), request.shown);
        assertEquals(BilingualText.of("ก", "a"), request.text);
        assertEquals(4, request.value.getValues().size());
        assertEquals("m1", request.measure.getId());
        Request back = mapper.read(mapper.write(request), Request.class);
        assertEquals(mapper.write(request), mapper.write(back));
        assertEquals(request.people, back.people);
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aTypingErrorIsRefusedWithTheWordsOfEveryReader(Mapper mapper) {
        String json = quoted("{'edition':'nacc-2567',\n 'scores':{'qestions':{'i1':100},'tools':{'OIT':101}}}");
        DocumentException refused = mapper.refusal(json, AssessmentResult.class);
        DocumentException same = assertThrows(
                DocumentException.class,
                () -> ItaJson.standard()
                        .readResult(Source.of("AssessmentResult", json.getBytes(StandardCharsets.UTF_8))));
        assertEquals(same.getProblems(), refused.getProblems());
        assertEquals(
                List.of(
                        "AssessmentResult:2:23: /scores/qestions: unknown key \"qestions\": there are questions,"
                                + " subIndicators, indicators, tools",
                        "AssessmentResult:2:49: /scores/tools/OIT: score 101: must be from 0 to 100"),
                refused.describe(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aValueInsideOfAnotherIsRefusedToo(Mapper mapper) {
        DocumentException refused = mapper.refusal(quoted("{'agency':{'nam':'x'}}"), Request.class);
        assertEquals(
                Place.of("/agency/nam", 1, 18), refused.getProblems().get(0).getPlace());
        assertEquals(
                Place.of("/people/1", 1, 19),
                mapper.refusal(quoted("{'people':['ปลัด',{'unt':'x'}]}"), Request.class)
                        .getProblems()
                        .get(0)
                        .getPlace());
        assertEquals(
                "Measure:1:12: /measure: the key \"id\" is missing",
                mapper.refusal(quoted("{'measure':{}}"), Request.class)
                        .describe(Language.EN)
                        .get(0));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aTreeIsTakenWithoutPlaces(Mapper mapper) {
        Map<String, Object> tree = Map.of("edition", "nacc-2567", "scores", Map.of("questions", Map.of("i1", 100)));
        assertEquals(
                Score.of(100),
                mapper.convert(tree, AssessmentResult.class)
                        .getScores()
                        .of(NodeCode.of("i1"))
                        .orElseThrow());
        RuntimeException thrown = assertThrows(
                RuntimeException.class,
                () -> mapper.convert(Map.of("edition", "nacc-2567", "scors", 1), AssessmentResult.class));
        assertTrue(
                String.valueOf(thrown.getMessage()).startsWith("AssessmentResult: /scors: unknown key"),
                thrown::toString);
    }

    /** The names of the editions that are built in. */
    private static String known() {
        return Editions.all().stream().map(Edition::getName).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void anUnknownEditionAndACodeThatItHasNotAreRefusalsOfTheDocument(Mapper mapper) {
        assertEquals(
                List.of("AssessmentResult:1:13: /edition: no edition of fiscal year 2599 is known: there are "
                        + known()),
                mapper.refusal(quoted("{'edition': 'nacc-2599', 'scores': {}}"), AssessmentResult.class)
                        .describe(Language.EN));
        assertEquals(
                List.of("AssessmentResult:1:58: /scores/questions/o99: nacc-2567 has no o99; it has o1–o35"),
                mapper.refusal(
                                quoted("{'edition': 'nacc-2567', 'scores': {'questions': {'o99': 100}}}"),
                                AssessmentResult.class)
                        .describe(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aGapAnalysisIsWrittenAsItsReport(Mapper mapper) {
        GapAnalysis gaps = GapAnalysis.of(Scorer.of(Editions.of(2567)).score(result()));
        assertEquals(ItaJson.standard().writeLine(gaps.toReport()), mapper.write(gaps) + "\n");
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aPlanCheckIsWrittenAsItsReport(Mapper mapper) {
        GapAnalysis gaps = GapAnalysis.of(Scorer.of(Editions.of(2567)).score(result()));
        MeasurePlan plan = MeasurePlanner.withoutMatrix().draft(gaps, FiscalYear.of(2568));
        PlanCheck check = PlanCheck.of(plan, gaps);
        assertEquals(ItaJson.standard().writeLine(check), mapper.write(check) + "\n");
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aDisclosureIsReadWithWhatIsWrongWithItsText(Mapper mapper) {
        String json = quoted("{'edition': 'nacc-2567',\n 'items': {'ข้อ ๐๑๗': {'elments': {}}, 'o18': {}}}");
        DisclosureDocument document = mapper.read(json, DisclosureDocument.class);
        DisclosureDocument same =
                ItaJson.standard().readDisclosure(Source.of("x", json.getBytes(StandardCharsets.UTF_8)));
        assertEquals(same.getProblems(), document.getProblems());
        assertEquals(1, document.getProblems().size());
        assertEquals(same.getDisclosure(), document.getDisclosure());
        assertEquals(same.locate(List.of("/items/o17")), document.locate(List.of("/items/o17")));
        assertEquals(Optional.empty(), document.getSource());
        assertEquals(Optional.empty(), document.getSourceSha256());
        assertEquals(mapper.write(document.getDisclosure()), mapper.write(document));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aDisclosureThatNothingCanBeCheckedByIsRefused(Mapper mapper) {
        assertEquals(
                "DisclosureDocument:1:13: /edition: no edition of fiscal year 2599 is known: there are " + known(),
                mapper.refusal(quoted("{'edition': '2599', 'items': {}}"), DisclosureDocument.class)
                        .describe(Language.EN)
                        .get(0));
        assertEquals(
                "DisclosureDocument:1:1: there is no object \"items\": this is no disclosure document (init makes an empty one)",
                mapper.refusal("{}", DisclosureDocument.class)
                        .describe(Language.EN)
                        .get(0));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void whatIsWrongWithADocumentCanBeReplied(Mapper mapper) {
        DocumentException refused = mapper.refusal(quoted("{'measure':{}}"), Request.class);
        assertEquals(
                quoted("[{'kind':'missing-key','pointer':'/measure','line':1,'column':12,"
                        + "'message':{'th':'ขาดช่อง \\'id\\'','en':'the key \\'id\\' is missing'}}]"),
                mapper.write(refused.getProblems().subList(0, 1)));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void whatIsNoDocumentIsNotDumped(Mapper mapper) {
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> mapper.write(Scorer.of(Editions.of(2567))));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .contains(
                                "Scorer is no document of the ITA library and not written as JSON: return the ScoreCard"
                                        + " of score(…)"),
                refused::toString);
        RuntimeException also = assertThrows(RuntimeException.class, () -> mapper.write(RuleSets.of(2567)));
        assertTrue(
                String.valueOf(also.getMessage())
                        .contains("RuleSet is no document of the ITA library and not written as JSON: return a document"
                                + " (see DocumentType) or what you need of it"),
                also::toString);
    }

    @Test
    void aModuleWithOwnEditionsCountsAlsoWhereTheOtherIsThereAlready() throws Exception {
        Edition own =
                Edition.builder().from(Editions.of(2567)).name("clinic-2567").build();
        String json = quoted("{'edition':'clinic-2567','scores':{'questions':{'i1':100}}}");
        AssessmentResult two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.openita.io.jackson2.ItaModule())
                .addModule(new io.github.openita.io.jackson2.ItaModule(name -> own))
                .build()
                .readValue(json, AssessmentResult.class);
        AssessmentResult three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.openita.io.jackson3.ItaModule())
                .addModule(new io.github.openita.io.jackson3.ItaModule(name -> own))
                .build()
                .readValue(json, AssessmentResult.class);
        assertEquals("clinic-2567", two.getEdition());
        assertEquals(two, three);
    }

    @Test
    void everyDocumentIsDescribedAndEveryDescribedTypeIsOfOne() {
        Set<Class<?>> documents =
                DocumentType.all().stream().map(DocumentType::getType).collect(Collectors.toCollection(HashSet::new));
        Set<Class<?>> roots = new HashSet<>();
        Described.documents().forEach(shape -> roots.add(shape.type()));
        assertEquals(documents, roots);
        assertEquals(
                List.of(),
                Stream.of(Agency.class, ScoreCard.class, Measure.class, Link.class, Points.class)
                        .filter(type -> Described.all(Editions::of).stream()
                                .noneMatch(described -> described.getType() == type))
                        .toList());
    }
}
