package io.github.openita.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.openita.floors.PureRules;
import io.github.openita.floors.SafeRules;
import io.github.openita.floors.Signatures;
import io.github.openita.io.proofreading.Proofreader;

/** The floors of this module: what may see what. */
@AnalyzeClasses(packages = "io.github.openita.io", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    @ArchTest
    static final ArchRule PURE = PureRules.ALL;

    @ArchTest
    static final ArchRule SAFE = SafeRules.ALL;

    /** The checks of a document give the values of the door; of the door only the proofreader knows them. */
    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_PACKAGES = slices().matching("io.github.openita.io.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(type(Proofreader.class), resideInAPackage("io.github.openita.io.proofreading.."));

    /** Whoever does not ask for it has nothing of it; what it may itself is in {@code SafeRules}. */
    @ArchTest
    static final ArchRule NOTHING_BELOW_KNOWS_WHAT_TRIES_LINKS = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.openita.io.online", "io.github.openita.io.page")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.github.openita.io.online"));

    /** Of the network it uses Java's client of HTTP, and opens no socket and no server itself. */
    @ArchTest
    static final ArchRule LINKS_ARE_TRIED_BY_HTTP_AND_NOTHING_ELSE = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.rmi..", "javax.naming..", "javax.management..", "com.sun..", "javax.net"))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.net.ServerSocket.class,
                    java.net.DatagramSocket.class,
                    java.net.URL.class,
                    java.net.URLConnection.class)
            .orShould()
            .callConstructorWhere(
                    JavaCall.Predicates.target(HasOwner.Predicates.With.owner(type(java.net.Socket.class))));

    @ArchTest
    static final ArchRule JACKSON_2_IS_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openita.io.jackson2..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."));

    @ArchTest
    static final ArchRule JACKSON_3_IS_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openita.io.jackson3..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson.."));

    @ArchTest
    static final ArchRule TEMPLATES_ARE_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openita.io.report.html")
            .should()
            .dependOnClassesThat(resideInAnyPackage("gg.jte.."));

    /** What shows a report knows only the model: nothing of scores, checks or plans. */
    @ArchTest
    static final ArchRule RENDERERS_KNOW_ONLY_THE_MODEL = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.openita.io.report.model",
                    "io.github.openita.io.report.text",
                    "io.github.openita.io.report.html")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.core.words",
                            "io.github.openita.io.internal",
                            "io.github.openita.io.report.model",
                            "io.github.openita.io.report.text",
                            "io.github.openita.io.report.html"))));

    /** Documents that are handed in are made of the model; how they are shown is not theirs to know. */
    @ArchTest
    static final ArchRule OFFICIAL_DOCUMENTS_KNOW_REPORTS_AND_NO_RENDERER = noClasses()
            .that()
            .resideInAPackage("io.github.openita.io.official..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.io.internal",
                            "io.github.openita.io.official..",
                            "io.github.openita.io.report",
                            "io.github.openita.io.report.model",
                            "io.github.openita.io.report.wording"))));

    /** Each document has a room of its own; what two of them need lies in a room that all share. */
    @ArchTest
    static final ArchRule NO_OFFICIAL_DOCUMENT_KNOWS_ANOTHER = slices().matching("io.github.openita.io.official.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("io.github.openita.io.official.."),
                    resideInAnyPackage(
                            "io.github.openita.io.official.draft",
                            "io.github.openita.io.official.result",
                            "io.github.openita.io.official.wording"));

    /** Words and the formats of CI systems serve reports, and know none of them. */
    @ArchTest
    static final ArchRule WORDS_AND_CI_FORMATS_KNOW_NO_REPORT = noClasses()
            .that()
            .resideInAnyPackage("io.github.openita.io.report.wording", "io.github.openita.io.report.ci")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.io.engine",
                            "io.github.openita.io.internal",
                            "io.github.openita.io.report.ci",
                            "io.github.openita.io.report.model",
                            "io.github.openita.io.report.wording"))));

    /** What all reports are put together with is no report's own. */
    @ArchTest
    static final ArchRule HOW_REPORTS_ARE_PUT_TOGETHER_KNOWS_NO_REPORT = noClasses()
            .that()
            .resideInAPackage("io.github.openita.io.report.draft")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.io.report.draft",
                            "io.github.openita.io.report.model",
                            "io.github.openita.io.report.text",
                            "io.github.openita.io.report.wording"))));

    /** Reports on one subject know those on no other; of many agencies each is shown as it is by itself. */
    @ArchTest
    static final ArchRule NO_REPORT_KNOWS_THOSE_ON_ANOTHER_SUBJECT = slices().matching(
                    "io.github.openita.io.report.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("io.github.openita.io.report.."),
                    resideInAnyPackage(
                            "io.github.openita.io.report.draft",
                            "io.github.openita.io.report.model",
                            "io.github.openita.io.report.text",
                            "io.github.openita.io.report.wording"))
            .ignoreDependency(
                    resideInAPackage("io.github.openita.io.report.overview"),
                    resideInAnyPackage("io.github.openita.io.report.disclosure", "io.github.openita.io.report.result"));

    /** The kinds of shapes serve all documents; what stands in them is described elsewhere. */
    @ArchTest
    static final ArchRule SHAPES_KNOW_NO_DOCUMENT = noClasses()
            .that()
            .resideInAPackage("io.github.openita.io.schema.shape")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io..")
                    .and(not(resideInAnyPackage("io.github.openita.io.engine", "io.github.openita.io.schema.shape"))));

    /** What several documents hold is described apart; only an overview holds parts of score cards and reviews. */
    @ArchTest
    static final ArchRule NO_DESCRIPTION_KNOWS_ANOTHER_SUBJECT = slices().matching("io.github.openita.io.schema.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("io.github.openita.io.schema.."),
                    resideInAnyPackage("io.github.openita.io.schema.shape", "io.github.openita.io.schema.value"))
            .ignoreDependency(
                    resideInAPackage("io.github.openita.io.schema.overview"),
                    resideInAPackage("io.github.openita.io.schema.result"));

    /** What is written on a page is told without the page; the page is read before its items are matched. */
    @ArchTest
    static final ArchRule READING_A_PAGE_KNOWS_NO_IMPORT = noClasses()
            .that()
            .resideInAnyPackage("io.github.openita.io.page.html", "io.github.openita.io.page.words")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.io.document",
                            "io.github.openita.io.internal",
                            "io.github.openita.io.page.html",
                            "io.github.openita.io.page.words"))));

    /** Who reads what people wrote needs what opens files, and nothing of JSON, reports or the network. */
    @ArchTest
    static final ArchRule PROOFREADING_KNOWS_OPENED_FILES_AND_NO_REPORT = noClasses()
            .that()
            .resideInAPackage("io.github.openita.io.proofreading..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.io.content", "io.github.openita.io.proofreading.."))));

    /** Headings are told before a document is read, a document is read before it is held against the data. */
    @ArchTest
    static final ArchRule READING_WHAT_PEOPLE_WROTE_KNOWS_NO_DATA_AND_NO_CHECK = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.openita.io.proofreading.heading", "io.github.openita.io.proofreading.reading")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.github.openita.io.proofreading.data",
                    "io.github.openita.io.proofreading.check",
                    "io.github.openita.core.edition",
                    "io.github.openita.core.scoring"));

    /** Cells and columns are the same in all tables, and know none of them. */
    @ArchTest
    static final ArchRule HOW_TABLES_ARE_READ_KNOWS_NO_TABLE = noClasses()
            .that()
            .resideInAPackage("io.github.openita.io.table")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.io.content",
                            "io.github.openita.io.document",
                            "io.github.openita.io.internal",
                            "io.github.openita.io.table"))));

    /** A row per agency is read without what else people fill in. */
    @ArchTest
    static final ArchRule TABLES_OF_AGENCIES_KNOW_NO_OTHER_TABLE = noClasses()
            .that()
            .resideInAPackage("io.github.openita.io.agencies")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.io.agencies",
                            "io.github.openita.io.content",
                            "io.github.openita.io.document",
                            "io.github.openita.io.internal",
                            "io.github.openita.io.table"))));

    /** An edition as reference data is text: what writes it needs no reader, no report and no Jackson. */
    @ArchTest
    static final ArchRule VOCABULARIES_KNOW_ONLY_HOW_TEXT_IS_WRITTEN = noClasses()
            .that()
            .resideInAPackage("io.github.openita.io.vocabulary")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita..")
                    .and(not(resideInAnyPackage(
                            "io.github.openita.core.edition",
                            "io.github.openita.core.nacc",
                            "io.github.openita.core.words",
                            "io.github.openita.io.engine",
                            "io.github.openita.io.internal",
                            "io.github.openita.io.vocabulary"))));

    /** Nothing of this module is made of them. */
    @ArchTest
    static final ArchRule NOBODY_KNOWS_OFFICIAL_DOCUMENTS = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openita.io.official..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openita.io.official.."));

    @ArchTest
    static final ArchRule NO_JACKSON_IN_A_PUBLIC_SIGNATURE_BUT_OF_ITS_MODULES = classes()
            .that()
            .resideInAnyPackage(
                    "io.github.openita.io.agencies",
                    "io.github.openita.io.content",
                    "io.github.openita.io.csv",
                    "io.github.openita.io.document",
                    "io.github.openita.io.file",
                    "io.github.openita.io.json",
                    "io.github.openita.io.official",
                    "io.github.openita.io.online",
                    "io.github.openita.io.overview",
                    "io.github.openita.io.page",
                    "io.github.openita.io.proofreading",
                    "io.github.openita.io.report",
                    "io.github.openita.io.site",
                    "io.github.openita.io.vocabulary")
            .and()
            .arePublic()
            .should(Signatures.nameOnly("io.github.openita.", "java."));

    /** The rules above would also hold of nothing. */
    @ArchTest
    static void theRulesSeeTheWholeModule(JavaClasses all) {
        assertTrue(all.contain("io.github.openita.io.json.ItaJson"));
    }
}
