package io.github.openita.rules.wording;

import io.github.openita.core.words.ThaiText;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a title without the code before them, the years among them, and what stands between them. */
public final class PlainTitle {

    private static final Pattern CODE = Pattern.compile("^[(\\[]*+(?:ข้อ(?:ที่)?|oit)?[o0-9][0-9.]*+[)\\]]*+");
    private static final Pattern YEAR = Pattern.compile(
            "(?:ประจำ)?(?:ปีงบประมาณ|ปีงบ|ปี)(?:พ\\.?ศ\\.?)?[0-9]*+|พ\\.?ศ\\.?[0-9]{2,4}|พ\\.ศ\\.?|[0-9]++");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}\\p{S}]++");

    private PlainTitle() {}

    /**
     * {@return its words alone, {@code รายงาน}; empty where there are none}
     *
     * @param title a title as a site writes it, {@code (ข้อ o17) รายงาน ประจำปี พ.ศ. 2567}
     */
    public static String of(String title) {
        String written = ThaiText.plain(title).toLowerCase(Locale.ROOT).replace(" ", "");
        String uncoded = CODE.matcher(written).replaceFirst("");
        String undated = YEAR.matcher(uncoded).replaceAll("");
        return BETWEEN_WORDS.matcher(undated).replaceAll("");
    }
}
