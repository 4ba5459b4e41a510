package io.github.openita.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataBuilderInitializer;
import org.junit.jupiter.api.Test;

class ConvertersTest {

    /** Their documents hold the shown figures: what they were made from is stored, and they are computed again. */
    private static final Set<Class<?>> COMPUTED_AGAIN =
            Set.of(ScoreCard.class, GapReport.class, Comparison.class, Review.class, Overview.class);

    @Test
    void hibernateFindsThemByItself() {
        assertTrue(ServiceLoader.load(MetadataBuilderInitializer.class).stream()
                .anyMatch(found -> found.type().equals(HibernateConverters.class)));
    }

    /** What Hibernate is given. */
    private static List<Class<?>> converters() {
        List<Class<?>> given = new ArrayList<>();
        MetadataBuilder recorder = (MetadataBuilder) Proxy.newProxyInstance(
                MetadataBuilder.class.getClassLoader(),
                new Class<?>[] {MetadataBuilder.class},
                (self, method, arguments) -> {
                    given.add((Class<?>) arguments[0]);
                    return self;
                });
        new HibernateConverters().contribute(recorder, new StandardServiceRegistryBuilder().build());
        return given;
    }

    @Test
    void everyDocumentThatIsReadHasOneUnlessItIsComputedAgain() {
        Set<Class<?>> documents = DocumentType.all().stream()
                .map(DocumentType::getType)
                .filter(type -> !COMPUTED_AGAIN.contains(type))
                .collect(Collectors.toSet());
        Set<Class<?>> converted = converters().stream()
                .filter(DocumentConverter.class::isAssignableFrom)
                .map(ConvertersTest::attribute)
                .collect(Collectors.toSet());
        assertEquals(documents, converted);
    }

    private static Class<?> attribute(Class<?> converter) {
        Type[] arguments = ((ParameterizedType) converter.getGenericSuperclass()).getActualTypeArguments();
        return (Class<?>) arguments[0];
    }

    @Test
    void eachAppliesByItselfAndItsValuesNeverChange() {
        for (Class<?> converter : converters()) {
            assertTrue(converter.getAnnotation(Converter.class).autoApply(), converter::getName);
            assertTrue(converter.isAnnotationPresent(Immutable.class), converter::getName);
        }
    }

    @Test
    void nothingIsStoredAsNothing() throws ReflectiveOperationException {
        for (Class<?> converter : converters()) {
            AttributeConverter<?, ?> made =
                    (AttributeConverter<?, ?>) converter.getConstructor().newInstance();
            assertEquals(null, made.convertToDatabaseColumn(null), converter::getName);
            assertEquals(null, made.convertToEntityAttribute(null), converter::getName);
        }
    }

    @Test
    void aDocumentIsOneLineThatTheLibraryWrites() {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.builder()
                        .putTool(NodeCode.of(Tool.OIT), Score.of(Points.ofFraction(200, 3)))
                        .build())
                .build();
        assertEquals(
                "{\"edition\":\"nacc-2567\",\"scores\":{\"tools\":{\"OIT\":66.66666666666666666667}}}",
                new AssessmentResultConverter().convertToDatabaseColumn(result));
    }

    @Test
    void aDocumentOfAnEditionOfOnesOwnNeedsAReaderThatKnowsIt() {
        ItaJson json = ItaJson.standard()
                .with(ItaJson.standard().readEdition(Path.of("../../ita-examples/data/ovec-2569.json")));
        AssessmentResult result =
                AssessmentResult.builder().edition("ovec-2569").build();
        assertThrows(
                InvalidInputException.class, () -> new AssessmentResultConverter().convertToDatabaseColumn(result));
        AssessmentResultConverter converter = new AssessmentResultConverter(json);
        assertEquals(result, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(result)));
    }

    @Test
    void aResultOfMoreDecimalsThanDocumentsCarryIsRefused() {
        Score finer = Score.of(Points.of(new BigDecimal("33.333333333333333333333")));
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.builder()
                        .putTool(NodeCode.of(Tool.OIT), finer)
                        .build())
                .build();
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> new AssessmentResultConverter().convertToDatabaseColumn(result));
        assertEquals(
                "this result would not be the same when it is read from its JSON: store the shown figures",
                refused.getText().getEn());
    }

    @Test
    void aTextWithTheCharacterThatPostgresHasNotIsRefusedWithItsPlace() {
        String plan = "{\"agency\": {\"name\": \"a%s0000b\"}, \"fiscalYear\": 2568, \"measures\": []}";
        MeasurePlanConverter converter = new MeasurePlanConverter();
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> converter.convertToDatabaseColumn(
                        ItaJson.standard().read(DocumentType.PLAN, plan.formatted("\\u"))));
        assertEquals(
                List.of("plan: /agency/name: the text has the character U+0000, which a database cannot keep"),
                refused.describe(Language.EN));
        MeasurePlan backslash = ItaJson.standard().read(DocumentType.PLAN, plan.formatted("\\\\u"));
        assertEquals(backslash, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(backslash)));
    }

    @Test
    void thatCharacterIsFoundWhereverItStands() {
        Map.of(
                        "{'a':[1,{'b':['x','~u0000']}]}", "/a/1/b/1",
                        "{'a':{},'b':[],'c':{'d/':'~~~u0000'}}", "/c/d~1",
                        "{'a':true,'b':{'k~u0000':1}}", "/b",
                        "{'a':'~~u0000','b':'~n~'~~','c':null}", "none")
                .forEach((json, pointer) -> assertEquals(
                        pointer,
                        ZeroCharacter.find(json.replace('\'', '"').replace('~', '\\'))
                                .orElse("none"),
                        json));
    }

    @Test
    void aCodeIsStoredInItsOneSpelling() {
        assertEquals(
                List.of("o17", "9.3"),
                List.of(
                        String.valueOf(
                                new QuestionCodeConverter().convertToDatabaseColumn(QuestionCode.parse("ข้อ ๐๑๗"))),
                        String.valueOf(new NodeCodeConverter().convertToDatabaseColumn(NodeCode.parse("๙.๓")))));
        assertThrows(InvalidInputException.class, () -> new QuestionCodeConverter().convertToEntityAttribute("O17"));
        assertThrows(InvalidInputException.class, () -> new FiscalYearConverter().convertToEntityAttribute(2024));
        assertEquals(Editions.of(2567).getFiscalYear(), new FiscalYearConverter().convertToEntityAttribute(2567));
    }
}
