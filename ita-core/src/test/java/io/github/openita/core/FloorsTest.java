package io.github.openita.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import io.github.openita.floors.PureRules;
import io.github.openita.floors.SafeRules;
import io.github.openita.floors.Signatures;

/** The floors of this module: what may see what. */
@AnalyzeClasses(packages = "io.github.openita.core", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    private static final String CORE = "io.github.openita.core.";

    @ArchTest
    static final ArchRule PURE = PureRules.ALL;

    @ArchTest
    static final ArchRule SAFE = SafeRules.ALL;

    @ArchTest
    static final ArchRule NOTHING_REACHES_UP = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(CORE + ".")
            .layer("measures")
            .definedBy(CORE + "measures")
            .layer("progress")
            .definedBy(CORE + "progress")
            .layer("responsibility")
            .definedBy(CORE + "responsibility")
            .layer("overview")
            .definedBy(CORE + "overview..")
            .layer("analysis")
            .definedBy(CORE + "analysis")
            .layer("survey")
            .definedBy(CORE + "survey..")
            .layer("scoring")
            .definedBy(CORE + "scoring")
            .layer("nacc")
            .definedBy(CORE + "nacc")
            .layer("disclosure")
            .definedBy(CORE + "disclosure")
            .layer("edition")
            .definedBy(CORE + "edition")
            .layer("problem")
            .definedBy(CORE + "problem", CORE + "internal.problem")
            .layer("words")
            .definedBy(CORE + "words", CORE + "internal", CORE + "internal.place", CORE + "internal.stored")
            .whereLayer("measures")
            .mayOnlyBeAccessedByLayers("progress")
            .whereLayer("progress")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("responsibility")
            .mayOnlyBeAccessedByLayers("measures", "progress")
            .whereLayer("overview")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("measures", "overview")
            .whereLayer("survey")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers("survey", "analysis", "overview", "measures")
            .whereLayer("nacc")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("disclosure")
            .mayOnlyBeAccessedByLayers("responsibility");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_PACKAGES =
            slices().matching("io.github.openita.core.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CORE_NEEDS_NOTHING_BUT_JAVA_AND_ANNOTATIONS = noClasses()
            .that()
            .doNotHaveSimpleName("ItaModel")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            CORE + ".",
                            "java..",
                            "jakarta.validation..",
                            "org.jspecify.annotations..",
                            "org.immutables.value..",
                            "com.fasterxml.jackson.annotation..")
                    .negate());

    @ArchTest
    static final ArchRule NO_THIRD_PARTY_TYPE_IN_A_PUBLIC_SIGNATURE = classes()
            .that()
            .arePublic()
            .and()
            .areNotAnnotations()
            .should(Signatures.nameOnly("io.github.openita.core.", "java."));

    /** The rules above would also hold of nothing. */
    @ArchTest
    static void theRulesSeeTheWholeModule(JavaClasses all) {
        assertTrue(all.contain("io.github.openita.core.nacc.Nacc2569"));
    }
}
