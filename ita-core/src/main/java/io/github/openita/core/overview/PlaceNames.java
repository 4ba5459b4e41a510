package io.github.openita.core.overview;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.ThaiText;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the names of places to one spelling, without the word for what they are: {@code จ.ตราด} is {@code ตราด}. A dash
 * is no name. Static methods only.
 */
final class PlaceNames {

    private static final String[] OF_PROVINCES = {"จังหวัด", "จ."};
    private static final String[] OF_DISTRICTS = {"อำเภอ", "อ.", "เขต"};
    private static final String[] OF_OTHERS = {};

    private static final String BANGKOK = "กรุงเทพมหานคร";

    /** Provinces that everybody writes shorter; none that could be meant otherwise. */
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "กทม", BANGKOK,
            "กทม.", BANGKOK,
            "กรุงเทพ", BANGKOK,
            "กรุงเทพฯ", BANGKOK,
            "กรุงเทพมหานครฯ", BANGKOK,
            "อยุธยา", "พระนครศรีอยุธยา");

    private PlaceNames() {}

    /** The same agency, its places named in one way; of what comes out the same comes out again. */
    static Agency plain(Agency agency) {
        return Agency.builder()
                .from(agency)
                .id(agency.getId().map(ThaiText::normalize).filter(ThaiText::isInformative))
                .name(name(agency.getName(), OF_OTHERS))
                .district(name(agency.getDistrict(), OF_DISTRICTS))
                .province(name(agency.getProvince(), OF_PROVINCES).map(PlaceNames::inFull))
                .parent(name(agency.getParent(), OF_OTHERS))
                .build();
    }

    private static Optional<String> name(Optional<String> written, String... words) {
        if (written.isEmpty()) {
            return written;
        }
        String plain = without(ThaiText.normalize(written.get()), words);
        return ThaiText.isInformative(plain) ? Optional.of(plain) : Optional.empty();
    }

    private static String inFull(String province) {
        String full = SHORT_FORMS.get(ThaiText.titleKey(province));
        return full == null ? province : full;
    }

    private static String without(String name, String... words) {
        for (String word : words) {
            if (name.startsWith(word) && name.length() > word.length()) {
                return without(name.substring(word.length()).strip(), words);
            }
        }
        return name;
    }
}
