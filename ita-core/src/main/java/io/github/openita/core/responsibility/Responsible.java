package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who is responsible (ผู้รับผิดชอบ): a position or person, the unit they belong to, or a unit as a whole. Immutable and
 * thread-safe.
 *
 * <p>Names are kept as written; {@link #isSameAs(Responsible)} looks past their spacing only, so that
 * {@code นักทรัพยากร} and {@code นักทรัพยากรฯ} are two.
 */
@ItaModel
@Value.Immutable
public interface Responsible {

    /** {@return the unit (หน่วยงาน, สำนัก, กอง), where it is told apart from the name} */
    Optional<String> getUnit();

    /** {@return the position (ตำแหน่ง) or person; empty where a unit is responsible as a whole} */
    Optional<String> getName();

    /**
     * {@return who is called so}
     *
     * @param name a position or a person, as written
     */
    static Responsible of(String name) {
        return builder().name(name).build();
    }

    /**
     * {@return that unit as a whole}
     *
     * @param unit a unit, as written
     */
    static Responsible ofUnit(String unit) {
        return builder().unit(unit).build();
    }

    /**
     * {@return whether unit and name are the same words}
     *
     * @param other someone responsible
     */
    default boolean isSameAs(Responsible other) {
        return key().equals(other.key());
    }

    /** {@return the words that {@link #isSameAs(Responsible)} compares} */
    default String key() {
        return ThaiText.normalize(getUnit().orElse("")) + "\n"
                + ThaiText.normalize(getName().orElse(""));
    }

    /** {@return name and unit for people to read: {@code ผอ.คลัง (กองคลัง)}} */
    default String shown() {
        return getName()
                .map(name -> name + getUnit().map(unit -> " (" + unit + ")").orElse(""))
                .or(this::getUnit)
                .orElse("");
    }

    /** Refuses who has no name. */
    @Value.Check
    default void checkNamed() {
        boolean blank = getUnit().filter(Predicate.not(ThaiText::hasText)).isPresent()
                || getName().filter(Predicate.not(ThaiText::hasText)).isPresent();
        if (blank || (getUnit().isEmpty() && getName().isEmpty())) {
            throw new InvalidInputException(
                    "ผู้รับผิดชอบไม่มีชื่อ: ต้องระบุหน่วยงาน (unit) หรือตำแหน่ง/บุคคล (name)",
                    "someone responsible has no name: give a unit or a position or person (name)");
        }
    }

    /** {@return whether it names a unit or a person; a dash or "none" names nobody} */
    default boolean namesSomebody() {
        return Stream.concat(getUnit().stream(), getName().stream()).anyMatch(ThaiText::isInformative);
    }

    /** {@return a builder with nothing set} */
    static ImmutableResponsible.Builder builder() {
        return ImmutableResponsible.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableResponsible.Builder toBuilder() {
        return builder().from(this);
    }
}
