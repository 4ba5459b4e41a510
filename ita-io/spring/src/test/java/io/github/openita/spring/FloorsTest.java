package io.github.openita.spring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.openita.floors.PureRules;

/** The floors of this module: what may see what. */
@AnalyzeClasses(packages = "io.github.openita.spring", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    @ArchTest
    static final ArchRule PURE = PureRules.ALL;

    /** The rest of Spring Boot stands elsewhere in 3.5 than in 4. */
    @ArchTest
    static final ArchRule OF_SPRING_BOOT_ONLY_WHAT_BOTH_HAVE_IN_ONE_PLACE = classes()
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("org.springframework.boot.."))
                    .or(resideInAnyPackage(
                            "org.springframework.boot.autoconfigure",
                            "org.springframework.boot.autoconfigure.condition",
                            "org.springframework.boot.context.properties",
                            "org.springframework.boot.context.properties.bind",
                            "org.springframework.boot.diagnostics")));

    /** Of an application that has the other one, these are not loaded. */
    @ArchTest
    static final ArchRule A_JACKSON_IS_KNOWN_WHERE_IT_IS_ASKED_FOR_FIRST = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(JacksonPlaces\\$|ItaAutoConfiguration\\$WithJackson).*")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "io.github.openita.io.jackson2",
                    "io.github.openita.io.jackson3"));

    /** Nobody calls it: Spring Boot finds it. */
    @ArchTest
    static final ArchRule ONLY_THE_AUTO_CONFIGURATIONS_ARE_PUBLIC =
            classes().that().arePublic().should().haveSimpleNameEndingWith("AutoConfiguration");

    /** The rules above would also hold of nothing. */
    @ArchTest
    static void theRulesSeeTheWholeModule(JavaClasses all) {
        assertTrue(all.contain("io.github.openita.spring.InputProblemResolver"));
    }
}
