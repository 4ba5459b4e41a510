package io.github.openita.floors;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What the public signatures of a class may name. */
public final class Signatures {

    private Signatures() {}

    /**
     * {@return that a class names no other type where its users can see it}
     *
     * @param prefixes what the names of types may start with
     */
    public static ArchCondition<JavaClass> nameOnly(String... prefixes) {
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
                type.getFields().stream().filter(Signatures::isSeen).map(JavaField::getType);
        Stream<JavaType> units = type.getCodeUnits().stream()
                .filter(Signatures::isSeen)
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
}
