package io.github.openita.office;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
import io.github.openita.floors.Signatures;

/** The floors of this module: what may see what. */
@AnalyzeClasses(packages = "io.github.openita.office", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    private static final String OFFICE = "io.github.openita.office";

    @ArchTest
    static final ArchRule PURE = PureRules.ALL;

    /** One kind of file knows nothing of another one, so that one library is loaded without the others. */
    @ArchTest
    static final ArchRule NOTHING_REACHES_UP = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(OFFICE + "..")
            .layer("door")
            .definedBy(OFFICE)
            .layer("pdf")
            .definedBy(OFFICE + ".pdf")
            .layer("xlsx")
            .definedBy(OFFICE + ".xlsx")
            .layer("docx")
            .definedBy(OFFICE + ".docx")
            .layer("document")
            .definedBy(OFFICE + ".document")
            .layer("workbook")
            .definedBy(OFFICE + ".workbook")
            .layer("template")
            .definedBy(OFFICE + ".template")
            .layer("writing")
            .definedBy(OFFICE + ".writing")
            .layer("guard")
            .definedBy(OFFICE + ".guard")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pdf")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("xlsx")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("docx")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("document")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("workbook")
            .mayOnlyBeAccessedByLayers("document")
            .whereLayer("template")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("writing")
            .mayOnlyBeAccessedByLayers("document", "workbook", "template")
            .whereLayer("guard")
            .mayOnlyBeAccessedByLayers("door", "pdf", "xlsx", "docx", "template");

    @ArchTest
    static final ArchRule PDFBOX_IS_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage(OFFICE + ".pdf")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."));

    @ArchTest
    static final ArchRule POI_IS_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage(OFFICE + ".docx")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi.."));

    @ArchTest
    static final ArchRule XML_IS_READ_AND_WRITTEN_IN_ONE_PLACE_EACH = noClasses()
            .that()
            .resideOutsideOfPackages(OFFICE + ".docx", OFFICE + ".template", OFFICE + ".writing")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.xml.."));

    @ArchTest
    static final ArchRule FASTEXCEL_IS_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages(OFFICE + ".xlsx", OFFICE + ".workbook")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.dhatim.."));

    @ArchTest
    static final ArchRule NOTHING_REACHES_THE_NETWORK_OR_BECOMES_CODE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.net..", "javax.net..", "java.lang.invoke..", "java.lang.reflect..", "javax.script.."))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, java.io.ObjectInputStream.class);

    @ArchTest
    static final ArchRule NO_THIRD_PARTY_TYPE_IN_A_PUBLIC_SIGNATURE = classes()
            .that()
            .resideInAPackage(OFFICE)
            .and()
            .arePublic()
            .should(Signatures.nameOnly("io.github.openita.", "java."));

    /** The rules above would also hold of nothing. */
    @ArchTest
    static void theRulesSeeTheWholeModule(JavaClasses all) {
        assertTrue(all.contain(OFFICE + ".pdf.PdfFile"));
    }
}
