package th.go.example.agency.page;

import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and figures as a page shows them, in the language of its reader. */
record Wording(Language language) {

    static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final String NONE = "–";
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** Returns the words for readers of that locale; Thai unless it is English. */
    static Wording of(Locale locale) {
        return new Wording(locale.getLanguage().equals("en") ? Language.EN : Language.TH);
    }

    String day(LocalDate day) {
        return language == Language.TH ? ThaiDates.formatShort(day) : ENGLISH_DAY.format(day);
    }

    String time(Instant instant) {
        return day(LocalDate.ofInstant(instant, BANGKOK)) + " " + TIME.format(instant.atZone(BANGKOK))
                + (language == Language.TH ? " น." : "");
    }

    String score(Optional<Score> score) {
        return score.map(Score::toString).orElse(NONE);
    }

    /** With its sign: +0.83. */
    String change(Optional<Points> points) {
        return points.map(value -> (value.signum() > 0 ? "+" : "") + value).orElse(NONE);
    }

    String band(Optional<AwardedBand> band) {
        return band.map(awarded -> {
                    String name = language == Language.TH ? awarded.getNameTh() : awarded.getNameEn();
                    return awarded.isProvisional()
                            ? name + (language == Language.TH ? " (เบื้องต้น)" : " (provisional)")
                            : name;
                })
                .orElse(NONE);
    }
}
