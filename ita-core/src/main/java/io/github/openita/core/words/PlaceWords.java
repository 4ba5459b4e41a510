package io.github.openita.core.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether places of agencies are the same, however people write them. Static methods only; thread-safe. */
final class PlaceWords {

    private static final List<String> OF_PLACES = List.of("จังหวัด", "จ.", "อำเภอ", "อ.", "เขต");
    private static final Set<String> BANGKOK = Set.of("กทม", "กทม.", "กรุงเทพฯ", "กรุงเทพมหานครฯ");

    private PlaceWords() {}

    /**
     * Whether both name a place and it is surely not the same one: {@code เมือง} may be {@code เมืองเชียงใหม่}, and {@code
     * จ.ตราด} is {@code ตราด}.
     */
    static boolean areOtherPlaces(Optional<String> one, Optional<String> other) {
        String a = one.map(PlaceWords::place).orElse("");
        String b = other.map(PlaceWords::place).orElse("");
        return ThaiText.isInformative(a) && ThaiText.isInformative(b) && !a.startsWith(b) && !b.startsWith(a);
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
