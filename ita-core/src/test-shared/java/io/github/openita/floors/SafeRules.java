package io.github.openita.floors;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.originOwner;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** What no code of this project does, the command line included. */
public final class SafeRules {

    /** What is asked to try links does; {@code IDN} computes and asks nobody. */
    private static final ArchRule NOTHING_REACHES_THE_NETWORK = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openita.io.online")
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
    private static final ArchRule NOTHING_FROM_OUTSIDE_BECOMES_CODE = noClasses()
            .that()
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

    /** A document never names the class that it becomes. */
    private static final ArchRule NO_TYPE_OF_JAVA_IS_NAMED_BY_A_DOCUMENT = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                    .and(simpleNameContaining("TypeInfo")
                            .or(simpleNameContaining("TypeResolver"))
                            .or(simpleNameContaining("PolymorphicType"))
                            .or(simpleNameContaining("SubTypes"))))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
                    .and(not(resideInAnyPackage("javax.xml.stream"))));

    /** XML is read of Word documents and templates alone, behind a scan that refuses what XML can do harm with. */
    private static final ArchRule XML_IS_READ_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.openita.office.docx", "io.github.openita.office.template")
            .should()
            .dependOnClassesThat(nameMatching("javax\\.xml\\.stream\\.(XMLInputFactory|XMLStreamReader)"));

    /** What is downloaded lies in a folder of its own, for its owner only, until the run ends. */
    private static final ArchRule NOTHING_IS_LEFT_IN_A_SHARED_FOLDER = noClasses()
            .should()
            .callMethodWhere(target(name("createTempFile"))
                    .or(target(name("createTempDirectory")).and(not(originOwner(resideInAPackage("io.github.openita.io.online")))))
                    .or(target(name("deleteOnExit"))));

    /** All of these. */
    public static final ArchRule ALL = CompositeArchRule.of(NOTHING_REACHES_THE_NETWORK)
            .and(NOTHING_FROM_OUTSIDE_BECOMES_CODE)
            .and(NO_TYPE_OF_JAVA_IS_NAMED_BY_A_DOCUMENT)
            .and(XML_IS_READ_IN_ONE_PLACE)
            .and(NOTHING_IS_LEFT_IN_A_SHARED_FOLDER);

    private SafeRules() {}
}
