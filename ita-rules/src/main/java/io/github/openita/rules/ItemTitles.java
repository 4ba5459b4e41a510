package io.github.openita.rules;

import io.github.openita.core.edition.Item;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows an item by its title as sites write it, with the code before it or the year behind it. Thread-safe. */
final class ItemTitles {

    private static final Pattern CODE = Pattern.compile("^[(\\[]*(?:ข้อ(?:ที่)?|oit)?[o0-9][0-9.]*[)\\]]*");
    private static final Pattern YEAR = Pattern.compile(
            "(?:ประจำ)?(?:ปีงบประมาณ|ปีงบ|ปี)(?:พ\\.?ศ\\.?)?[0-9]*|พ\\.?ศ\\.?[0-9]{2,4}|พ\\.ศ\\.?|[0-9]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    private final Map<QuestionCode, String> formTitles = new HashMap<>();
    private final Map<QuestionCode, String> ownTitles = new HashMap<>();
    private final Map<String, Item> byTitle = new HashMap<>();

    ItemTitles(List<Item> items) {
        for (Item item : items) {
            String plain = plain(item.getNameTh());
            formTitles.put(item.getCode(), item.getNameTh());
            ownTitles.put(item.getCode(), plain);
            if (!plain.isEmpty()) {
                byTitle.putIfAbsent(plain, item);
            }
        }
    }

    /** The item whose title stands over another one. */
    Optional<Item> otherItem(QuestionCode code, String title) {
        if (title.equals(formTitles.get(code))) {
            return Optional.empty();
        }
        String plain = plain(title);
        return plain.equals(ownTitles.get(code)) ? Optional.empty() : Optional.ofNullable(byTitle.get(plain));
    }

    private static String plain(String title) {
        String written = ThaiText.toArabicDigits(ThaiText.normalize(title))
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        String uncoded = CODE.matcher(written).replaceFirst("");
        String undated = YEAR.matcher(uncoded).replaceAll("");
        return BETWEEN_WORDS.matcher(undated).replaceAll("");
    }
}
