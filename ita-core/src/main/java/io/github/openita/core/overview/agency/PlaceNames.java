package io.github.openita.core.overview.agency;

import io.github.openita.core.internal.place.PlaceForms;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Optional;

/**
 * Brings the names of places to one spelling, without the word for what they are: {@code จ.ตราด} is {@code ตราด}. A dash
 * is no name. Static methods only.
 */
final class PlaceNames {

    private PlaceNames() {}

    /** The same agency, its places named in one way; of what comes out the same comes out again. */
    static Agency plain(Agency agency) {
        return Agency.builder()
                .from(agency)
                .id(agency.getId().map(ThaiText::normalize).filter(ThaiText::isInformative))
                .name(name(agency.getName(), List.of()))
                .district(name(agency.getDistrict(), PlaceForms.DISTRICT_WORDS))
                .province(name(agency.getProvince(), PlaceForms.PROVINCE_WORDS).map(PlaceNames::inFull))
                .parent(name(agency.getParent(), List.of()))
                .build();
    }

    private static Optional<String> name(Optional<String> written, List<String> words) {
        if (written.isEmpty()) {
            return written;
        }
        String plain = PlaceForms.without(words, ThaiText.normalize(written.get()));
        return ThaiText.isInformative(plain) ? Optional.of(plain) : Optional.empty();
    }

    private static String inFull(String province) {
        return PlaceForms.inFull(ThaiText.titleKey(province), province);
    }
}
