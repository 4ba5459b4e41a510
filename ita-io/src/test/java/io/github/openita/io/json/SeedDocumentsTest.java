package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.Reports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of real agencies, end to end: the files in, the score cards out, in every format. */
class SeedDocumentsTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static ScoreCard card(String name) {
        AssessmentResult result = JSON.readResult(Path.of("../ita-examples/data/" + name + ".json"));
        return Scorer.of(JSON.edition(result.getEdition())).score(result);
    }

    @ParameterizedTest
    @CsvSource({
        "result-2567-pa-ron, 95.42, ผ่านดี, 0",
        "result-2567-khok-khon, 97.44, ผ่านดี, 2",
        "result-2568-khok-khon, 98.27, ผ่านดี, 1",
    })
    void theTotalIsThePublishedOrTheDifferenceIsNamed(String name, String total, String band, int differences) {
        ScoreCard card = card(name);
        assertEquals(total, card.getOverall().orElseThrow().toString());
        assertEquals(band, card.getBand().map(AwardedBand::getNameTh).orElse("none"));
        assertEquals(differences, card.getInconsistencies().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"result-2567-pa-ron", "result-2567-khok-khon", "result-2568-khok-khon"})
    void everyFormatIsAsReviewed(String name) {
        ScoreCard card = card(name);
        String golden = "ita-io/src/test/resources/golden/" + name;
        Golden.check(golden + ".th.txt", Reports.scoreCard(card, Language.TH).toText());
        Golden.check(golden + ".en.txt", Reports.scoreCard(card, Language.EN).toText());
        Golden.check(golden + ".th.md", Reports.scoreCard(card, Language.TH).toMarkdown());
        Golden.check(golden + ".json", JSON.write(card));
    }

    @ParameterizedTest
    @ValueSource(strings = {"result-2567-pa-ron", "result-2567-khok-khon", "result-2568-khok-khon"})
    void aScoreCardReadBackIsWrittenTheSame(String name) {
        String written = JSON.write(card(name));
        ScoreCard read = JSON.read(DocumentType.SCORE_CARD, Source.of(name, written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(written, JSON.write(read));
        assertEquals(card(name).getNotAssessed(), read.getNotAssessed());
    }
}
