package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of the tool's own that contradict themselves are refused where they are read, not where they are used. */
class ContradictionsTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static String card() {
        return JSON.write(Scorer.of(Editions.of(2567))
                .score(JSON.readResult(Path.of("../ita-examples/data/result-2567-pa-ron.json"))));
    }

    private static Source source(String json) {
        return Source.of("d", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(DocumentType<?> type, String json) {
        return assertThrows(DocumentException.class, () -> JSON.read(type, source(json)))
                .describe(Language.EN)
                .get(0);
    }

    @Test
    void questionsThatAreNotKnownHereAreRefusedOnce() {
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> JSON.readResult(
                        source("{\"edition\":\"nacc-2568\",\"scores\":{\"questions\":{\"i1\":99,\"e1\":90}}}")));
        assertEquals(
                List.of(
                        "d:1:52: /scores/questions/i1: the i and e questions of nacc-2568 are not known here; give scores"
                                + " by OIT item, sub-indicator, indicator or tool"),
                refused.describe(Language.EN));
    }

    @Test
    void aCardThatWasWrittenIsRead() {
        ScoreCard card = JSON.read(DocumentType.SCORE_CARD, source(card()));
        assertTrue(GapAnalysis.of(card).toReport().getGaps().size() > 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"overall\": 95.42 | \"overall\": 5.42 | the overall score is not what the tools add up to",
                "\"overall\": 95.42 | \"overall\": null | the overall score is not what the tools add up to",
                "\"code\": \"GOOD\" | \"code\": \"BEST\" | a band must be one of EXCELLENT, GOOD",
                "\"weight\": 30 | \"weight\": 31 | IIT: the weight 31 is not that of the edition, 30",
                "\"contribution\": 29.96 | \"contribution\": 9.96 | IIT: the contribution is not score times weight",
                "\"code\": \"i1\" | \"code\": \"i7\" | i7 does not stand there in the edition",
                "\"code\": \"i2\" | \"code\": \"i1\" | i1 stands twice",
                "\"number\": 2 | \"number\": 3 | the indicator 3 is not 2",
            })
    void aCardThatContradictsItselfIsRefused(String from, String to, String said) {
        String card = card();
        assertTrue(card.contains(from), card);
        int at = card.indexOf(from);
        String changed = card.substring(0, at) + to + card.substring(at + from.length());
        String refusal = refusal(DocumentType.SCORE_CARD, changed);
        assertTrue(refusal.contains(said), refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 | is of no item of the report",
                "4 | is of no item of the report",
            })
    void aReportWhoseRulesAreOfNoItemIsRefused(int number, String said) throws IOException {
        String json = Files.readString(Path.of("src/test/resources/hostile/report-crash-" + number + ".json"));
        String refusal = refusal(DocumentType.CHECK_REPORT, json);
        assertTrue(refusal.contains("the report contradicts itself"), refusal);
        assertTrue(refusal.contains(said), refusal);
    }

    @Test
    void aFormWithMoreBandsOrChoicesThanAnyRealOneIsRefusedInNoTime() {
        String edition = JSON.write(Editions.of(2567));
        for (String list : new String[] {"\"bands\": [", "\"choices\": ["}) {
            int at = edition.indexOf(list) + list.length();
            String first = edition.substring(at, edition.indexOf('}', at) + 1);
            String many = edition.substring(0, at) + (first + ",").repeat(8000) + edition.substring(at);
            DocumentException refused = assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertThrows(DocumentException.class, () -> JSON.readEdition(source(many))));
            assertTrue(
                    refused.describe(Language.EN).stream().anyMatch(line -> line.contains("more than 100")),
                    refused.describe(Language.EN).toString());
        }
        assertEquals(Editions.of(2567), JSON.readEdition(source(edition)));
    }
}
