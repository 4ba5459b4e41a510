package io.github.openita.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
@AnalyzeClasses(packages = "io.github.openita.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    private static final String RULES = "io.github.openita.rules";

    @ArchTest
    static final ArchRule PURE = PureRules.ALL;

    @ArchTest
    static final ArchRule SAFE = SafeRules.ALL;

    /**
     * The checks know the values of the door; of the door only {@code DisclosureChecker} knows the checks and
     * {@code reading}, only {@code CheckReport} what holds it against a former one, and only {@code RuleSet} what digests it.
     */
    @ArchTest
    static final ArchRule NOTHING_REACHES_UP = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(RULES + "..")
            .layer("constraint")
            .definedBy(RULES + ".constraint..")
            .layer("door")
            .definedBy(RULES)
            .layer("baseline")
            .definedBy(RULES + ".baseline")
            .layer("check")
            .definedBy(RULES + ".check")
            .layer("digest")
            .definedBy(RULES + ".digest")
            .layer("site")
            .definedBy(RULES + ".site")
            .layer("link")
            .definedBy(RULES + ".link")
            .layer("reading")
            .definedBy(RULES + ".reading")
            .layer("wording")
            .definedBy(RULES + ".wording")
            .whereLayer("constraint")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("door")
            .mayOnlyBeAccessedByLayers("constraint", "baseline", "check", "digest")
            .whereLayer("baseline")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("digest")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("site")
            .mayOnlyBeAccessedByLayers("check")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("check", "site")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("check", "site")
            .whereLayer("wording")
            .mayOnlyBeAccessedByLayers("check", "site", "link")
            .ignoreDependency(type(DisclosureChecker.class), resideInAnyPackage(RULES + ".check", RULES + ".reading"))
            .ignoreDependency(type(CheckReport.class), resideInAnyPackage(RULES + ".baseline"))
            .ignoreDependency(type(RuleSet.class), resideInAnyPackage(RULES + ".digest"));

    @ArchTest
    static final ArchRule NEEDS_NOTHING_BUT_CORE_JAVA_AND_ANNOTATIONS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            RULES + "..",
                            "io.github.openita.core..",
                            "java..",
                            "jakarta.validation..",
                            "org.jspecify.annotations..",
                            "org.immutables.value..",
                            "com.fasterxml.jackson.annotation..")
                    .negate());

    @ArchTest
    static final ArchRule NO_THIRD_PARTY_TYPE_IN_A_PUBLIC_SIGNATURE = classes()
            .that()
            .resideInAPackage(RULES)
            .and()
            .arePublic()
            .should(Signatures.nameOnly(
                    RULES + ".", "io.github.openita.core.", "java.", "com.fasterxml.jackson.annotation."));

    /** The rules above would also hold of nothing. */
    @ArchTest
    static void theRulesSeeTheWholeModule(JavaClasses all) {
        assertTrue(all.contain(RULES + ".check.LinkCheck"));
        assertTrue(all.contain(RULES + ".constraint.CompleteDisclosure"));
    }
}
