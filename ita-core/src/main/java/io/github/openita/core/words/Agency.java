package io.github.openita.core.words;

import io.github.openita.core.internal.ItaModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An assessed agency (หน่วยงานที่รับการประเมิน); all that is said of it is optional. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Agency {

    /** {@return the identifier that the caller's own system uses} */
    Optional<String> getId();

    /** {@return the name in full} */
    Optional<String> getName();

    /** {@return what kind of agency it is} */
    Optional<AgencyType> getType();

    /** {@return the address of its own main web site (เว็บไซต์หลักของหน่วยงาน)} */
    Optional<String> getWebsite();

    /** {@return the district (อำเภอ or เขต)} */
    Optional<String> getDistrict();

    /** {@return the province (จังหวัด)} */
    Optional<String> getProvince();

    /** {@return the body that it belongs to, such as a ministry (หน่วยงานต้นสังกัด)} */
    Optional<String> getParent();

    /**
     * {@return whether it is surely another one: the identifiers differ or, where not both have one, the names, however they are spaced; never where one of the two is not said}
     *
     * @param other an agency
     */
    default boolean isOtherThan(Agency other) {
        if (getId().isPresent() && other.getId().isPresent()) {
            return !getId().equals(other.getId());
        }
        Optional<String> name = getName().map(ThaiText::normalize);
        Optional<String> otherName = other.getName().map(ThaiText::normalize);
        return name.isPresent() && otherName.isPresent() && !name.equals(otherName);
    }

    /**
     * {@return whether it is surely the same one: the identifiers are the same or, where not both have one, the names, however they are spaced; never where one of the two is not said}
     *
     * @param other an agency
     */
    default boolean isSameAs(Agency other) {
        boolean bothSayWho = (getId().isPresent() && other.getId().isPresent())
                || (getName().isPresent() && other.getName().isPresent());
        return bothSayWho && !isOtherThan(other);
    }

    /**
     * {@return the agency that a text names where nothing says whether it is a name or an identifier: by its name where it
     * has a Thai letter, else by its identifier}
     *
     * @param text what an agency is called
     */
    static Agency called(String text) {
        boolean name = text.codePoints().anyMatch(c -> c >= 'ก' && c <= '๛' && Character.isLetter(c));
        return name ? builder().name(text).build() : builder().id(text).build();
    }

    /** {@return a builder with nothing set} */
    static ImmutableAgency.Builder builder() {
        return ImmutableAgency.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableAgency.Builder toBuilder() {
        return builder().from(this);
    }
}
