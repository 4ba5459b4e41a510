package io.github.openita.core.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether names of agencies and of places are the same, however people write them. Static methods only; thread-safe. */
final class AgencyNames {

    /** Kinds whose short forms begin no other word. */
    private static final List<AgencyType> SHORTENED = List.of(
            AgencyType.SAO,
            AgencyType.PAO,
            AgencyType.SUBDISTRICT_MUNICIPALITY,
            AgencyType.TOWN_MUNICIPALITY,
            AgencyType.CITY_MUNICIPALITY);

    private static final List<String> OF_PLACES = List.of("จังหวัด", "จ.", "อำเภอ", "อ.", "เขต");
    private static final Set<String> BANGKOK = Set.of("กทม", "กทม.", "กรุงเทพฯ", "กรุงเทพมหานครฯ");

    private AgencyNames() {}

    /** What a name has in common with other ways to write it, the kind of local government in full. */
    static String key(String name) {
        String key = ThaiText.titleKey(name);
        for (AgencyType type : SHORTENED) {
            String brief = type.getShortNameTh().orElseThrow();
            if (key.startsWith(brief)) {
                return type.getNameTh() + key.substring(brief.length());
            }
        }
        return key;
    }

    /**
     * Whether both name a place and it is surely not the same one: {@code เมือง} may be {@code เมืองเชียงใหม่}, and {@code
     * จ.ตราด} is {@code ตราด}.
     */
    static boolean areOtherPlaces(Optional<String> one, Optional<String> other) {
        String a = one.map(AgencyNames::place).orElse("");
        String b = other.map(AgencyNames::place).orElse("");
        return ThaiText.isTelling(a) && ThaiText.isTelling(b) && !a.startsWith(b) && !b.startsWith(a);
    }

    private static String place(String name) {
        String key = ThaiText.titleKey(name);
        String plain = OF_PLACES.stream()
                .filter(word -> key.startsWith(word) && key.length() > word.length())
                .findFirst()
                .map(word -> key.substring(word.length()))
                .orElse(key);
        return BANGKOK.contains(plain) ? "กรุงเทพ" : plain.equals("อยุธยา") ? "พระนครศรีอยุธยา" : plain;
    }
}
