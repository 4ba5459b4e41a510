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
    /** Where agencies lie is the same for many. */
    private final Map<Agency, Agency> agencies = new HashMap<>();

    private final Map<AgencyKey, AgencyKey> keys = new HashMap<>();

    /** The same agency, its places named in one way. */
    static Agency plain(Agency agency) {
        return Agency.builder()
                .from(agency)
                .id(agency.getId().map(ThaiText::normalize))
                .name(name(agency.getName(), Function.identity()))
                .district(name(agency.getDistrict(), text -> without(text, OF_DISTRICTS)))
                .province(name(agency.getProvince(), text -> without(text, OF_PROVINCES)))
                .parent(name(agency.getParent(), Function.identity()))
                .build();
    }

    private static Optional<String> name(Optional<String> written, Function<String, String> plain) {
        return written.map(ThaiText::normalize).map(plain).filter(name -> !name.isEmpty());
    }

    /** The same result; its agency, which mostly comes again year by year, is kept once. */
    AgencyResult in(AgencyResult result) {
        return result.withAgency(in(result.getAgency()));
    }

    /** The same agency, kept once. */
    Agency in(Agency agency) {
        Agency known = agencies.get(agency);
        if (known == null) {
            known = named(agency);
            agencies.put(known, known);
        }
        return known;
    }

    /** The same key, kept once. */
    AgencyKey in(AgencyKey key) {
        AgencyKey known = keys.putIfAbsent(key, key);
        return known == null ? key : known;
    }

    private Agency named(Agency agency) {
        return Agency.builder()
                .from(agency)
                .district(agency.getDistrict().map(this::once))
                .province(agency.getProvince().map(this::once))
                .parent(agency.getParent().map(this::once))
                .build();
    }

    private String once(String name) {
        return names.computeIfAbsent(name, same -> same);
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
