package io.github.openita.jpa;

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
@AnalyzeClasses(packages = "io.github.openita.jpa", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    @ArchTest
    static final ArchRule PURE = PureRules.ALL;

    /** An annotation that is not there is no harm; a class is. */
    @ArchTest
    static final ArchRule ONLY_WHAT_HIBERNATE_FINDS_NEEDS_HIBERNATE = noClasses()
            .that()
            .doNotHaveSimpleName("HibernateConverters")
            .should()
            .dependOnClassesThat(resideInAPackage("org.hibernate..")
                    .and(DescribedPredicate.not(resideInAPackage("org.hibernate.annotations"))));

    @ArchTest
    static final ArchRule NO_JACKSON_IS_KNOWN = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "io.github.openita.io.jackson2",
                    "io.github.openita.io.jackson3"));

    /** Nobody calls it: a provider finds it. */
    @ArchTest
    static final ArchRule ONLY_WHAT_A_PROVIDER_MAKES_IS_PUBLIC = classes()
            .that()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Converter")
            .orShould()
            .haveSimpleName("HibernateConverters");

    /** The rules above would also hold of nothing. */
    @ArchTest
    static void theRulesSeeTheWholeModule(JavaClasses all) {
        assertTrue(all.contain("io.github.openita.jpa.DocumentConverter"));
    }
}
