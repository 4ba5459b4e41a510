package io.github.openita.core.internal.place;

import java.util.List;
import java.util.Map;

/**
 * How people write places: words before a name that say what it is, and provinces that everybody writes shorter. Static
 * methods only; thread-safe.
 */
public final class PlaceForms {

    public static final List<String> PROVINCE_WORDS = List.of("จังหวัด", "จ.");
    public static final List<String> DISTRICT_WORDS = List.of("อำเภอ", "อ.", "เขต");

    private static final String BANGKOK = "กรุงเทพมหานคร";
    /** What all ways to write it in letters have in common. */
    private static final String BANGKOK_BEGINS = "กรุงเทพ";

    /** Provinces in full, by their short forms without spaces; none that could be meant otherwise. */
    private static final Map<String, String> IN_FULL = Map.of(
            "กทม",
            BANGKOK,
            "กทม.",
            BANGKOK,
            BANGKOK_BEGINS,
            BANGKOK,
            "กรุงเทพฯ",
            BANGKOK,
            "กรุงเทพมหานครฯ",
            BANGKOK,
            "อยุธยา",
            "พระนครศรีอยุธยา");

    private PlaceForms() {}

    /** Returns a name without these words before it. */
    public static String without(List<String> words, String name) {
        for (String word : words) {
            if (name.startsWith(word) && name.length() > word.length()) {
                return without(words, name.substring(word.length()).strip());
            }
        }
        return name;
    }

    /**
     * Returns the province in full.
     *
     * @param key its name without spaces
     * @param name its name, which it is where that is no short form
     */
    public static String inFull(String key, String name) {
        return IN_FULL.getOrDefault(key, name);
    }

    /** Returns what a place without spaces begins with, of whatever kind it is, in whichever of these ways it is written. */
    public static String beginning(String key) {
        String plain = without(DISTRICT_WORDS, without(PROVINCE_WORDS, key));
        String full = inFull(plain, plain);
        return full.equals(BANGKOK) && !full.equals(plain) ? BANGKOK_BEGINS : full;
    }
}
