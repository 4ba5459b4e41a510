package io.github.openita.floors;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What the library itself does not do: its results depend on what callers pass, and are exact. */
public final class PureRules {

    private static final ArchRule PUBLIC_CLASSES_ARE_FINAL_OR_INTERFACES = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("InvalidInputException")
            .and()
            // What readers of this library fill: they extend it, and it is in no package that others see.
            .resideOutsideOfPackages("io.github.openita.core.survey.reading", "io.github.openita.io.table")
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static final ArchRule NO_CLOCK_LOCALE_STREAM_OR_EXIT_IN_THE_LIBRARY = noClasses()
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

    private static final ArchRule NO_BINARY_FLOATING_POINT_ON_THE_WAY_OF_A_SCORE = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Double.class, Float.class)
            .orShould(mentionFloatingPoint());

    /** All of these. */
    public static final ArchRule ALL = CompositeArchRule.of(PUBLIC_CLASSES_ARE_FINAL_OR_INTERFACES)
            .and(NO_CLOCK_LOCALE_STREAM_OR_EXIT_IN_THE_LIBRARY)
            .and(NO_BINARY_FLOATING_POINT_ON_THE_WAY_OF_A_SCORE);

    private PureRules() {}

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
}
