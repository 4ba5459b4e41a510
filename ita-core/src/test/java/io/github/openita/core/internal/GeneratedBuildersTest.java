package io.github.openita.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.openita.core.words.Agency;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the generator publishes with each value. */
class GeneratedBuildersTest {

    /** A new one must be a word that a caller expects; where it is none, {@link ItaModel} names it. */
    private static final List<String> SINGULARS = List.of(
            "addAbout",
            "addAbsent",
            "addAction",
            "addAdvice",
            "addAgency",
            "addAnswer",
            "addArea",
            "addBand",
            "addBelowTarget",
            "addBeside",
            "addByIndicator",
            "addByUnit",
            "addChoice",
            "addClaimed",
            "addCollector",
            "addContribution",
            "addCouldBe",
            "addDependsOn",
            "addDerived",
            "addDisclosure",
            "addDocument",
            "addDue",
            "addElement",
            "addEntry",
            "addFigure",
            "addFinding",
            "addGap",
            "addGroup",
            "addGrouping",
            "addIncomplete",
            "addInconsistency",
            "addIndicator",
            "addIndirect",
            "addIssueArea",
            "addItem",
            "addLate",
            "addLink",
            "addMeasure",
            "addMerged",
            "addMoved",
            "addMustShow",
            "addNewItem",
            "addNode",
            "addNotAssessed",
            "addNotEvaluated",
            "addNotInPlan",
            "addNote",
            "addOldItem",
            "addOtherGrouping",
            "addOverdue",
            "addPart",
            "addPerson",
            "addPreparer",
            "addPublisher",
            "addQuestion",
            "addRanking",
            "addReading",
            "addReportedOn",
            "addReportingQuarter",
            "addResponsible",
            "addRounding",
            "addRow",
            "addSplit",
            "addStale",
            "addStep",
            "addSubIndicator",
            "addSubItem",
            "addSurvey",
            "addTool",
            "addUnit",
            "addUnmatched",
            "addWithoutRow",
            "addWithoutSource",
            "addWithoutSuccessor",
            "addWorkload",
            "addYear",
            "putAnswer",
            "putAssessorNote",
            "putElement",
            "putIndicator",
            "putItem",
            "putQuestion",
            "putRecommendation",
            "putRefused",
            "putSubIndicator",
            "putTool",
            "putWeight",
            "putWithoutSuccessor");

    private static List<Class<?>> values() throws Exception {
        Path classes = Path.of(
                Agency.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> found = new ArrayList<>();
            for (Path file : files.filter(file -> file.getFileName().toString().matches("Immutable\\w+\\.class"))
                    .sorted()
                    .toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                found.add(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
            assertFalse(found.isEmpty());
            return found;
        }
    }

    private static Stream<Method> methodsOf(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    @Test
    void everyValueIsChangedThroughItsBuilderAlone() throws Exception {
        for (Class<?> value : values()) {
            assertEquals(
                    1,
                    Stream.of(value.getMethods())
                            .filter(method -> method.getName().equals("toBuilder"))
                            .count(),
                    value.getName());
            assertEquals(
                    List.of(),
                    methodsOf(value)
                            .map(Method::getName)
                            .filter(name -> name.matches("with[A-Z].*|copyOf"))
                            .toList(),
                    value.getName());
        }
    }

    @Test
    void everySingularIsAWord() throws Exception {
        var singulars = new TreeSet<String>();
        for (Class<?> value : values()) {
            Class<?> builder = Class.forName(value.getName() + "$Builder");
            methodsOf(builder)
                    .filter(method -> !method.isVarArgs())
                    .map(Method::getName)
                    .filter(name -> name.matches("(add|put)[A-Z].*") && !name.matches("(addAll|putAll).*"))
                    .forEach(singulars::add);
        }
        assertEquals(String.join("\n", SINGULARS), String.join("\n", singulars));
    }
}
