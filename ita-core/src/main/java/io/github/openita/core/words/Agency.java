package io.github.openita.core.words;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.internal.place.PlaceForms;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * {@return whether it is surely another one: the identifiers differ or, where not both have one, the names, or of the
     * same name the districts or provinces; never where one of the two is not said}
     *
     * <p>All are compared without spaces, Thai digits as others, and small letters as capital ones. The short form of a kind
     * of local government is the kind in full: {@code อบต.ป่าร่อน} is {@code องค์การบริหารส่วนตำบลป่าร่อน}.
     *
     * @param other an agency
     */
    default boolean isOtherThan(Agency other) {
        Optional<String> id = getId().filter(ThaiText::isInformative);
        Optional<String> otherId = other.getId().filter(ThaiText::isInformative);
        if (id.isPresent() && otherId.isPresent()) {
            return !ThaiText.titleKey(id.get()).equals(ThaiText.titleKey(otherId.get()));
        }
        Optional<String> name = getName().filter(ThaiText::hasText).map(AgencyType::nameInFull);
        Optional<String> otherName = other.getName().filter(ThaiText::hasText).map(AgencyType::nameInFull);
        if (name.isEmpty() || otherName.isEmpty()) {
            return false;
        }
        return !name.equals(otherName)
                || areOtherPlaces(getDistrict(), other.getDistrict())
                || areOtherPlaces(getProvince(), other.getProvince());
    }

    /** Whether both name a place and it is surely not the same one: {@code เมือง} may be {@code เมืองเชียงใหม่}. */
    private static boolean areOtherPlaces(Optional<String> one, Optional<String> other) {
        String a = one.map(ThaiText::titleKey).map(PlaceForms::beginning).orElse("");
        String b = other.map(ThaiText::titleKey).map(PlaceForms::beginning).orElse("");
        return ThaiText.isInformative(a) && ThaiText.isInformative(b) && !a.startsWith(b) && !b.startsWith(a);
    }

    /**
     * {@return what it is called beside another one, in quotes: its name, else its identifier; where both are called the same,
     * with what else is said of it}
     *
     * @param other an agency
     */
    default String quotedBeside(Agency other) {
        String name = getName().or(this::getId).orElse("");
        String more = other.getName().or(other::getId).orElse("").equals(name)
                ? Stream.of(getId().filter(id -> !id.equals(name)), getDistrict(), getProvince())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "))
                : "";
        return ThaiText.quoted(more.isEmpty() ? name : name + " " + more);
    }

    /**
     * {@return whether it is surely the same one: the identifiers are the same or, where not both have one, the names, and the
     * districts and provinces do not differ; never where neither identifier nor name is said of both}
     *
     * @param other an agency
     */
    default boolean isSameAs(Agency other) {
        boolean bothSayWho = (getId().filter(ThaiText::isInformative).isPresent()
                        && other.getId().filter(ThaiText::isInformative).isPresent())
                || (getName().filter(ThaiText::hasText).isPresent()
                        && other.getName().filter(ThaiText::hasText).isPresent());
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
