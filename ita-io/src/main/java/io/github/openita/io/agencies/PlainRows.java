package io.github.openita.io.agencies;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table of many agencies that are as most: of an agency and a form that an earlier row named with the
 * same letters, and scores that are plain numbers. What any other row says is found out elsewhere. Used for one table, not
 * shared.
 */
final class PlainRows {

    private final AgencyHeadings headings;
    private final @Nullable String sheet;
    private final int[] scores;
    private final LettersMemo<Agency> agencies;
    private final LettersMemo<AgencyForm> forms;

    PlainRows(AgencyHeadings headings, @Nullable String sheet) {
        this.headings = headings;
        this.sheet = sheet;
        scores = headings.scores().stream().mapToInt(Integer::intValue).toArray();
        agencies = new LettersMemo<>(headings.who());
        forms = new LettersMemo<>(headings.which());
    }

    /** What a row says; nothing where it is no plain one. */
    @Nullable
    AgencyScoresRow read(RawRow row, int line) {
        Agency agency = agencies.find(row);
        AgencyForm form = agency == null ? null : forms.find(row);
        return agency == null || form == null ? null : read(row, line, agency, form);
    }

    /** What a row says of an agency; nothing where its scores are not all plain numbers. */
    @Nullable
    AgencyScoresRow read(RawRow row, int line, Agency agency, AgencyForm form) {
        int computed = row.hundredths(headings.overall());
        int published = row.hundredths(headings.published());
        if (computed == RawRow.NO_SCORE || published == RawRow.NO_SCORE) {
            return null;
        }
        int overall = published == RawRow.BLANK ? computed : published;
        int[] hundredths = new int[form.codes().size()];
        Arrays.fill(hundredths, RawRow.BLANK);
        boolean any = overall != RawRow.BLANK;
        for (int i = 0; i < scores.length; i++) {
            int score = row.hundredths(scores[i]);
            if (score != RawRow.BLANK) {
                int place = form.placeOf(i);
                if (score == RawRow.NO_SCORE || place == AgencyForm.NONE || hundredths[place] != RawRow.BLANK) {
                    return null;
                }
                hundredths[place] = score;
                any = true;
            }
        }
        Optional<String> band = band(row);
        boolean told = band.filter(text -> !form.hasBand(text)).isPresent();
        return any && !told ? new AgencyScoresRow(agency, form, hundredths, scoreOf(overall), band, sheet, line) : null;
    }

    private static Optional<Score> scoreOf(int hundredths) {
        return hundredths == RawRow.BLANK ? Optional.empty() : Optional.of(AgencyScoresRow.scoreOf(hundredths));
    }

    private Optional<String> band(RawRow row) {
        if (headings.band() < 0) {
            return Optional.empty();
        }
        String text = ThaiText.normalize(row.cell(headings.band()));
        return ThaiText.isInformative(text) ? Optional.of(text) : Optional.empty();
    }

    /** The agency of a row that said the same of it. */
    @Nullable
    Agency agency(RawRow row) {
        return agencies.find(row);
    }

    /** The form of a row that said the same of it. */
    @Nullable
    AgencyForm form(RawRow row) {
        return forms.find(row);
    }

    /** Keeps what a row that was read says of its agency and its form. */
    void keep(RawRow row, AgencyScoresRow read) {
        if (read.getAgency().getName().isPresent() && agencies.find(row) == null) {
            agencies.keep(row, read.getAgency());
        }
        if (forms.find(row) == null) {
            forms.keep(row, read.form());
        }
    }
}
