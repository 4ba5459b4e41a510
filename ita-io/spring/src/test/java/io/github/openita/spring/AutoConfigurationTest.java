package io.github.openita.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.io.json.ItaJson;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** What the application context has, and what it leaves to the application. */
class AutoConfigurationTest {

    private static final AutoConfigurations OURS =
            AutoConfigurations.of(ItaAutoConfiguration.class, ItaWebAutoConfiguration.class);

    private static final String MODULE_2 = "itaJackson2Module";
    private static final String MODULE_3 = "itaJackson3Module";

    private static final boolean JACKSON_3_IS_THERE =
            ClassUtils.isPresent("tools.jackson.databind.ObjectMapper", AutoConfigurationTest.class.getClassLoader());

    private static void run(Consumer<ApplicationContext> check, String... properties) {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues(properties)
                .run(context -> check.accept(context));
    }

    private static RefusedEditionException refusal(Class<?> configuration, String... properties) {
        Throwable[] failure = new Throwable[1];
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withUserConfiguration(configuration)
                .withPropertyValues(properties)
                .run(context -> failure[0] = context.getStartupFailure());
        Throwable cause = failure[0];
        while (cause != null && !(cause instanceof RefusedEditionException)) {
            cause = cause.getCause();
        }
        return assertInstanceOf(RefusedEditionException.class, cause);
    }

    @Test
    void theTestsRunWithTheSpringBootThatIsMeant() {
        assertEquals(System.getProperty("spring-boot.expected"), SpringBootVersion.getVersion());
    }

    @Test
    void withoutAWebApplicationThereAreTheBeansAndNothingElse() {
        run(context -> {
            assertEquals(Editions.all(), context.getBean(EditionCatalog.class).all());
            assertSame(
                    context.getBean(EditionCatalog.class),
                    context.getBean(ItaJson.class).editions());
            assertTrue(context.containsBean(MODULE_2));
            assertEquals(JACKSON_3_IS_THERE, context.containsBean(MODULE_3));
            assertFalse(context.containsBean("itaDocumentConverter"));
            assertFalse(context.containsBean("itaInputProblemResolver"));
        });
    }

    @Test
    void aJacksonThatIsNotThereHasNoModule() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withClassLoader(new FilteredClassLoader("tools.jackson"))
                .run(context -> assertEquals(
                        List.of(true, false), List.of(context.containsBean(MODULE_2), context.containsBean(MODULE_3))));
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withClassLoader(
                        new FilteredClassLoader("com.fasterxml.jackson.databind", "com.fasterxml.jackson.core"))
                .run(context -> assertEquals(
                        List.of(false, JACKSON_3_IS_THERE),
                        List.of(context.containsBean(MODULE_2), context.containsBean(MODULE_3))));
    }

    @Test
    void aWebApplicationAlsoHasTheBodiesAndTheProblems() {
        new WebApplicationContextRunner().withConfiguration(OURS).run(context -> {
            assertTrue(context.containsBean("itaDocumentConverter"));
            assertTrue(context.containsBean("itaInputProblemResolver"));
            assertFalse(context.containsBean("itaSpringProblemHandler"));
        });
        new WebApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues("spring.mvc.problemdetails.enabled=true")
                .run(context -> assertTrue(context.containsBean("itaSpringProblemHandler")));
    }

    @Test
    void problemsCanBeLeftToTheApplication() {
        new WebApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues("ita.problems.enabled=false", "spring.mvc.problemdetails.enabled=true")
                .run(context -> {
                    assertTrue(context.containsBean("itaDocumentConverter"));
                    assertFalse(context.containsBean("itaInputProblemResolver"));
                    assertFalse(context.containsBean("itaSpringProblemHandler"));
                    assertFalse(context.containsBean("itaThaiUnlessAsked"));
                });
    }

    /** What an application may want otherwise. */
    @Configuration(proxyBeanMethods = false)
    static class OwnBeans {

        static final ItaJson JSON = ItaJson.standard().only(Editions.of(2567));
        static final EditionCatalog CATALOG = Editions.catalog();

        @Bean
        ItaJson json() {
            return JSON;
        }

        @Bean
        EditionCatalog catalog() {
            return CATALOG;
        }

        @Bean
        io.github.openita.io.jackson2.ItaModule module() {
            return new io.github.openita.io.jackson2.ItaModule();
        }
    }

    @Test
    void theApplicationsOwnBeansTakeTheirPlace() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withUserConfiguration(OwnBeans.class)
                .run(context -> {
                    assertSame(OwnBeans.JSON, context.getBean(ItaJson.class));
                    assertSame(OwnBeans.CATALOG, context.getBean(EditionCatalog.class));
                    assertFalse(context.containsBean("itaEditions"));
                    assertFalse(context.containsBean(MODULE_2));
                    assertEquals(JACKSON_3_IS_THERE, context.containsBean(MODULE_3));
                });
    }

    @Test
    void anEditionOfAFileIsKnownEverywhere() {
        for (String place : List.of(
                "classpath:editions/clinic-2570.json",
                "classpath*:editions/*.json",
                "file:src/test/resources/editions/*.json")) {
            run(
                    context -> {
                        Edition clinic = context.getBean(EditionCatalog.class).of("clinic-2570");
                        assertEquals(3, clinic.getItems().size());
                        assertEquals(clinic, context.getBean(ItaJson.class).edition("clinic-2570.r1"));
                        assertTrue(context.getBean(EditionCatalog.class)
                                .find("nacc-2567")
                                .isPresent());
                    },
                    "ita.editions=" + place);
        }
    }

    /** An edition that an application derives in code. */
    @Configuration(proxyBeanMethods = false)
    static class OwnEdition {

        @Bean
        Edition ours() {
            return Editions.of(2568).toBuilder().name("our-2568").build();
        }
    }

    @Test
    void anEditionThatIsABeanIsKnownToo() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withUserConfiguration(OwnEdition.class)
                .withPropertyValues("ita.editions[0]=classpath:editions/clinic-2570.json")
                .run(context -> {
                    ItaJson json = context.getBean(ItaJson.class);
                    assertEquals("our-2568", json.edition("our-2568").getName());
                    assertEquals("clinic-2570", json.edition("clinic-2570").getName());
                });
    }

    @Test
    void aBrokenEditionStopsTheStartWithEveryMistakeAndItsPlace() {
        RefusedEditionException refused = refusal(Object.class, "ita.editions=classpath:broken-edition.json");
        assertEquals("""
                ita.editions: classpath:broken-edition.json:6:23: /weights/OIT: found 101: must be a whole number from 1 to 100
                classpath:broken-edition.json:10:57: /subIndicators/1/itms: unknown key "itms": there are code, indicator, th, items
                classpath:broken-edition.json:6:23: /weights/OIT: พบ 101: ต้องเป็นจำนวนเต็ม 1 ถึง 100
                classpath:broken-edition.json:10:57: /subIndicators/1/itms: ไม่รู้จักช่อง "itms": มี code, indicator, th, items""", refused.getMessage());
        FailureAnalysis analysis = Objects.requireNonNull(new RefusedEditionAnalyzer().analyze(refused));
        assertEquals(refused.getMessage(), analysis.getDescription());
        assertTrue(String.valueOf(analysis.getAction()).contains("ita.editions"));
    }

    @Test
    void anEditionThatIsNotThereStopsTheStart() {
        assertEquals(
                "ita.editions: classpath:nowhere.json: nothing is there (ไม่พบไฟล์)",
                refusal(Object.class, "ita.editions=classpath:nowhere.json").getMessage());
        assertEquals(
                "ita.editions: classpath*:nowhere/*.json: nothing is there (ไม่พบไฟล์)",
                refusal(Object.class, "ita.editions=classpath*:nowhere/*.json").getMessage());
        assertEquals(
                "ita.editions: classpath:nowhere/*.json: nothing is there (ไม่พบไฟล์)",
                refusal(Object.class, "ita.editions=classpath:nowhere/*.json").getMessage());
    }

    @Test
    void anEditionThatIsGivenTwiceStopsTheStart() {
        assertEquals(
                "ita.editions: clinic-2570.r1 is given twice (ซ้ำ): by classpath:editions/clinic-2570.json"
                        + " and by classpath:editions/clinic-2570.json",
                refusal(
                                Object.class,
                                "ita.editions=classpath:editions/clinic-2570.json,classpath:editions/clinic-2570.json")
                        .getMessage());
    }

    @Test
    void aPropertyThatIsNoTruthStopsTheStart() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues("ita.problems.enabled=maybe")
                .run(context ->
                        assertTrue(String.valueOf(context.getStartupFailure()).contains("ItaProperties")));
    }
}
