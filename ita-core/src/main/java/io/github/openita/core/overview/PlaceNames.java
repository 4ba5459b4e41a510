package io.github.openita.core.overview;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.ThaiText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps each name of a place once, and without the word for what it is: {@code จ.ตราด} is {@code ตราด}. Not thread-safe. */
final class PlaceNames {

    private static final String[] OF_PROVINCES = {"จังหวัด", "จ."};
    private static final String[] OF_DISTRICTS = {"อำเภอ", "อ.", "เขต"};

    private final Map<String, String> names = new HashMap<>();

    /** The same agency, its places named as all others' are. */
    Agency in(Agency agency) {
        return Agency.builder()
                .from(agency)
                .id(agency.getId().map(ThaiText::normalize))
                .name(name(agency.getName(), Function.identity()))
                .district(name(agency.getDistrict(), text -> without(text, OF_DISTRICTS)))
                .province(name(agency.getProvince(), text -> without(text, OF_PROVINCES)))
                .parent(name(agency.getParent(), Function.identity()))
                .build();
    }

    private Optional<String> name(Optional<String> written, Function<String, String> plain) {
        return written.map(ThaiText::normalize)
                .map(plain)
                .filter(name -> !name.isEmpty())
                .map(name -> names.computeIfAbsent(name, same -> same));
    }

    private static String without(String name, String... words) {
        for (String word : words) {
            if (name.startsWith(word) && name.length() > word.length()) {
                return name.substring(word.length()).strip();
            }
        }
        return name;
    }
}
