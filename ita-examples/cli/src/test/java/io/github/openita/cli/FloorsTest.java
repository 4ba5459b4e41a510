package io.github.openita.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.util.stream.Stream;

/** The floors of the house: what may see what. */
@AnalyzeClasses(packages = "io.github.openita", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    private static final String CORE = "io.github.openita.core..";
    private static final String[] LIBRARY = {CORE, "io.github.openita.rules..", "io.github.openita.io.."};

    @ArchTest
    static final ArchRule NOTHING_REACHES_UP = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.openita..")
            .layer("cli")
            .definedBy("io.github.openita.cli..")
            .layer("io")
            .definedBy("io.github.openita.io..")
            .layer("rules")
            .definedBy("io.github.openita.rules..")
            .layer("analysis")
            .definedBy("io.github.openita.core.analysis..")
            .layer("measures")
            .definedBy("io.github.openita.core.measures..")
            .layer("progress")
            .definedBy("io.github.openita.core.progress..")
            .layer("responsibility")
            .definedBy("io.github.openita.core.responsibility..")
            .layer("survey")
            .definedBy("io.github.openita.core.survey..")
            .layer("scoring")
            .definedBy("io.github.openita.core.scoring..")
            .layer("nacc")
            .definedBy("io.github.openita.core.nacc..")
            .layer("edition")
            .definedBy("io.github.openita.core.edition..")
            .layer("disclosure")
            .definedBy("io.github.openita.core.disclosure..")
            .layer("words")
            .definedBy(
                    "io.github.openita.core.words..",
                    "io.github.openita.core.problem..",
                    "io.github.openita.core.internal..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("io")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("io", "cli")
            .whereLayer("measures")
            .mayOnlyBeAccessedByLayers("io", "cli")
            .whereLayer("progress")
            .mayOnlyBeAccessedByLayers("io", "cli")
            .whereLayer("responsibility")
            .mayOnlyBeAccessedByLayers("measures", "io", "cli")
            .whereLayer("survey")
            .mayOnlyBeAccessedByLayers("io", "cli")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("measures", "io", "cli")
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers("survey", "analysis", "measures", "rules", "io", "cli")
            .whereLayer("nacc")
            .mayOnlyBeAccessedByLayers("rules", "io", "cli")
            .whereLayer("disclosure")
            .mayOnlyBeAccessedByLayers("responsibility", "rules", "io", "cli")
            .whereLayer("edition")
            .mayOnlyBeAccessedByLayers(
                    "nacc",
                    "scoring",
                    "survey",
                    "analysis",
                    "measures",
                    "progress",
                    "responsibility",
                    "rules",
                    "io",
                    "cli");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_PACKAGES =
            slices().matching("io.github.openita.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CORE_NEEDS_NOTHING_BUT_JAVA_AND_ANNOTATIONS = noClasses()
            .that()
            .resideInAPackage(CORE)
            .and()
            .doNotHaveSimpleName("ItaModel")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            CORE,
                            "java..",
                            "jakarta.validation..",
                            "org.jspecify.annotations..",
                            "org.immutables.value..",
                            "com.fasterxml.jackson.annotation..")
                    .negate());

    @ArchTest
    static final ArchRule JACKSON_2_IS_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openita.io.jackson2..")
            .and()
            .doNotHaveSimpleName("ItaModel")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.datatype.."));

    @ArchTest
    static final ArchRule JACKSON_3_IS_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openita.io.jackson3..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson.."));

    @ArchTest
    static final ArchRule NO_THIRD_PARTY_TYPE_IN_A_PUBLIC_SIGNATURE_OF_CORE = classes()
            .that()
            .resideInAPackage(CORE)
            .and()
            .arePublic()
            .and()
            .areNotAnnotations()
            .should(nameOnly("io.github.openita.core.", "java."));

    @ArchTest
    static final ArchRule NO_JACKSON_IN_A_PUBLIC_SIGNATURE_BUT_OF_ITS_MODULES = classes()
            .that()
            .resideInAnyPackage(
                    "io.github.openita.io.csv",
                    "io.github.openita.io.file",
                    "io.github.openita.io.json",
                    "io.github.openita.io.report",
                    "io.github.openita.io.site")
            .and()
            .arePublic()
            .should(nameOnly("io.github.openita.", "java."));

    @ArchTest
    static final ArchRule PUBLIC_CLASSES_ARE_FINAL_OR_INTERFACES = classes()
            .that()
            .resideInAnyPackage(LIBRARY)
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("InvalidInputException")
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule NO_CLOCK_LOCALE_STREAM_OR_EXIT_IN_THE_LIBRARY = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.nio.charset.Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    private static final String[] EVERYTHING = {
        CORE, "io.github.openita.rules..", "io.github.openita.io..", "io.github.openita.cli.."
    };

    /** {@code IDN} computes; it asks nobody. */
    @ArchTest
    static final ArchRule NOTHING_REACHES_THE_NETWORK = noClasses()
            .that()
            .resideInAnyPackage(EVERYTHING)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net..",
                            "javax.net..",
                            "java.rmi..",
                            "javax.naming..",
                            "javax.management..",
                            "com.sun..")
                    .and(not(type(java.net.IDN.class))))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.nio.channels..")
                    .and(simpleNameContaining("Socket").or(simpleNameContaining("Datagram"))));

    /** {@code Terminal} asks a newer Java a question that it knows by name. */
    @ArchTest
    static final ArchRule NOTHING_FROM_OUTSIDE_BECOMES_CODE = noClasses()
            .that()
            .resideInAnyPackage(EVERYTHING)
            .and()
            .doNotHaveSimpleName("Terminal")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    ProcessBuilder.class,
                    Process.class,
                    java.io.ObjectInputStream.class,
                    java.lang.invoke.MethodHandles.Lookup.class,
                    java.lang.reflect.Method.class,
                    java.lang.reflect.Proxy.class)
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("javax.script..", "javax.tools..", "java.beans..", "groovy.."))
            .orShould()
            .callMethod(Runtime.class, "exec", String.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class)
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
            .orShould()
            .callMethod(ClassLoader.class, "loadClass", String.class);

    /** A document never names the class that it becomes; and XML is written only. */
    @ArchTest
    static final ArchRule NO_TYPE_OF_JAVA_IS_NAMED_BY_A_DOCUMENT = noClasses()
            .that()
            .resideInAnyPackage(EVERYTHING)
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                    .and(simpleNameContaining("TypeInfo")
                            .or(simpleNameContaining("TypeResolver"))
                            .or(simpleNameContaining("PolymorphicType"))
                            .or(simpleNameContaining("SubTypes"))))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
                    .and(not(resideInAnyPackage("javax.xml.stream"))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(javax.xml.stream.XMLInputFactory.class, javax.xml.stream.XMLStreamReader.class);

    @ArchTest
    static final ArchRule NOTHING_IS_LEFT_IN_A_SHARED_FOLDER = noClasses()
            .that()
            .resideInAnyPackage(EVERYTHING)
            .should()
            .callMethodWhere(target(name("createTempFile"))
                    .or(target(name("createTempDirectory")))
                    .or(target(name("deleteOnExit"))));

    @ArchTest
    static final ArchRule NO_BINARY_FLOATING_POINT_ON_THE_WAY_OF_A_SCORE = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Double.class, Float.class)
            .orShould(mentionFloatingPoint());

    private static ArchCondition<JavaClass> nameOnly(String... prefixes) {
        return new ArchCondition<>("name only types of " + String.join(" and ", prefixes)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                signatureTypes(type)
                        .map(JavaClass::getBaseComponentType)
                        .filter(named -> !named.isPrimitive())
                        .filter(named -> Stream.of(prefixes)
                                .noneMatch(prefix -> named.getName().startsWith(prefix)))
                        .forEach(named -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " names " + named.getName() + " in a public signature")));
            }
        };
    }

    /** Every type that a user of a public class can meet: supertypes, and members with their type arguments. */
    private static Stream<JavaClass> signatureTypes(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields =
                type.getFields().stream().filter(FloorsTest::isSeen).map(JavaField::getType);
        Stream<JavaType> units = type.getCodeUnits().stream()
                .filter(FloorsTest::isSeen)
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit.getReturnType()),
                        Stream.concat(unit.getParameterTypes().stream(), unit.getExceptionTypes().stream())));
        return Stream.of(supertypes, fields, units)
                .flatMap(types -> types)
                .flatMap(named -> named.getAllInvolvedRawTypes().stream());
    }

    private static boolean isSeen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaClass> mentionFloatingPoint() {
        return new ArchCondition<>("mention double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean mentions = Stream.of(
                                type.getFields().stream().map(field -> field.getRawType()),
                                type.getMethods().stream().map(method -> method.getRawReturnType()),
                                type.getCodeUnits().stream().flatMap(unit -> unit.getRawParameterTypes().stream()))
                        .flatMap(types -> types)
                        .anyMatch(found -> found.isEquivalentTo(double.class) || found.isEquivalentTo(float.class));
                events.add(new SimpleConditionEvent(type, mentions, type.getName() + " mentions double or float"));
            }
        };
    }

    /** The rules above would also hold of nothing. */
    @ArchTest
    static void theRulesSeeTheWholeLibrary(JavaClasses all) {
        for (String somewhere : new String[] {"core.words.Score", "core.nacc.Nacc2569", "io.json.ItaJson", "cli.Ita"}) {
            assertTrue(all.contain("io.github.openita." + somewhere), somewhere);
        }
    }
}
