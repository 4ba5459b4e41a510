package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import io.github.openita.floors.SafeRules;

/** The floors of the house: each module sees those below it, and the tool does nothing that it does not say. */
@ArchTag("slow")
@AnalyzeClasses(packages = "io.github.openita", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    @ArchTest
    static final ArchRule SAFE = SafeRules.ALL;

    @ArchTest
    static final ArchRule NOTHING_REACHES_UP = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.openita..")
            .layer("cli")
            .definedBy("io.github.openita.cli..")
            .layer("office")
            .definedBy("io.github.openita.office..")
            .layer("io")
            .definedBy("io.github.openita.io..")
            .layer("rules")
            .definedBy("io.github.openita.rules..")
            .layer("core")
            .definedBy("io.github.openita.core..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("io")
            .mayOnlyBeAccessedByLayers("office", "cli")
            .whereLayer("office")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("io", "office", "cli");

    /** The rooms of the tool: the door, the commands, what they are given, where they write to, what may be said. */
    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_ONE_ABOVE = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.openita.cli..")
            .layer("door")
            .definedBy("io.github.openita.cli")
            .layer("command")
            .definedBy("io.github.openita.cli.command")
            .layer("input")
            .definedBy("io.github.openita.cli.input")
            .layer("output")
            .definedBy("io.github.openita.cli.output")
            .layer("usage")
            .definedBy("io.github.openita.cli.usage")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("input", "command", "door");

    /** The rules above would also hold of nothing. */
    @ArchTest
    static void theRulesSeeTheWholeLibrary(JavaClasses all) {
        for (String somewhere : new String[] {"core.words.Score", "core.nacc.Nacc2569", "io.json.ItaJson", "cli.Ita"}) {
            assertTrue(all.contain("io.github.openita." + somewhere), somewhere);
        }
    }
}
