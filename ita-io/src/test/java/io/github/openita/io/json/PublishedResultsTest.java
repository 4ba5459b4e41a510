package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Printed figures of real results: every one that a record's other figures determine comes out. */
class PublishedResultsTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static List<JsonNode> records() throws IOException {
        try (InputStream in = PublishedResultsTest.class.getResourceAsStream("/published-results.json")) {
            List<JsonNode> records = new ArrayList<>();
            new ObjectMapper().readTree(Objects.requireNonNull(in)).forEach(records::add);
            return records;
        }
    }

    private static Edition edition(JsonNode published) {
        return Editions.of(published.get("fiscalYear").intValue());
    }

    private static String name(JsonNode published) {
        return published.get("agency").textValue() + " " + published.get("fiscalYear");
    }

    private static ScoreCard card(JsonNode published) {
        Map<NodeCode, Score> scores = new TreeMap<>();
        for (String level : List.of("indicators", "instruments", "instrument_parts")) {
            published.path(level).properties().forEach(figure -> {
                String code = figure.getKey().replace("EIT1", "EIT@public").replace("EIT2", "EIT@survey");
                scores.put(NodeCode.of(code), Score.of(figure.getValue().textValue()));
            });
        }
        return Scorer.of(edition(published))
                .score(AssessmentResult.builder()
                        .edition(edition(published).getName())
                        .scores(KnownScores.of(scores))
                        .build());
    }

    private static void assertPrinted(String printed, BigDecimal computed, String what) {
        assertTrue(
                new BigDecimal(printed).subtract(computed).abs().compareTo(TOLERANCE) <= 0,
                () -> what + ": printed " + printed + ", computed " + computed);
    }

    @Test
    void everyTotalThatItsFiguresDetermineComesOut() throws IOException {
        int determined = 0;
        for (JsonNode published : records()) {
            Optional<Score> overall = card(published).getOverall();
            if (overall.isPresent()) {
                determined++;
                assertPrinted(
                        published.get("overall").textValue(), overall.get().toShown(), name(published));
            }
        }
        assertEquals(7, determined);
    }

    @Test
    void everyTotalThatItsWeightedToolsDetermineComesOut() throws IOException {
        int determined = 0;
        for (JsonNode published : records()) {
            JsonNode tools = published.path("instruments_weighted");
            if (tools.size() == 3 && !tools.path("IIT").isNull()) {
                determined++;
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode tool : tools) {
                    sum = sum.add(new BigDecimal(tool.textValue()));
                }
                assertPrinted(published.get("overall").textValue(), sum, name(published));
            }
        }
        assertEquals(3, determined);
    }

    @Test
    void everyWeightedToolThatItsIndicatorsDetermineComesOutToTheDigit() throws IOException {
        int determined = 0;
        for (JsonNode published : records()) {
            for (ToolScore tool : card(published).getTools()) {
                JsonNode printed = published
                        .path("instruments_weighted")
                        .path(tool.getCode().toString());
                if (printed.isTextual() && tool.getContribution().isPresent()) {
                    determined++;
                    assertEquals(
                            printed.textValue(), tool.getContribution().get().toString(), name(published));
                }
            }
        }
        assertEquals(13, determined);
    }

    @Test
    void everyBandThatItsFiguresDetermineComesOut() throws IOException {
        int determined = 0;
        for (JsonNode published : records()) {
            ScoreCard card = card(published);
            if (published.has("level") && card.getOverall().isPresent()) {
                determined++;
                assertEquals(published.get("level").textValue(), assertBand(card), name(published));
            }
        }
        assertEquals(4, determined);
    }

    private static String assertBand(ScoreCard card) {
        return card.getBand().orElseThrow().getNameTh();
    }

    @Test
    void theLetterOfAPrintedTotalFollowsFromItAlone() throws IOException {
        int letters = 0;
        for (JsonNode published : records()) {
            if (published.has("level") && edition(published).getBandGates() == BandGates.OVERALL) {
                letters++;
                Score overall = Score.of(published.get("overall").textValue());
                assertEquals(
                        published.get("level").textValue(),
                        edition(published).bandOf(overall).map(Band::getNameTh).orElse("none"),
                        name(published));
            }
        }
        assertEquals(7, letters);
    }

    @Test
    void aMissingToolFollowsFromTheTotalOnlyAsADifferenceWithinItsWeight() throws IOException {
        for (JsonNode published : records()) {
            JsonNode tools = published.path("instruments_weighted");
            if (tools.path("IIT").isNull()) {
                Points rest = Points.of(new BigDecimal(published.get("overall").textValue()))
                        .minus(Points.of(new BigDecimal(tools.get("EIT").textValue())))
                        .minus(Points.of(new BigDecimal(tools.get("OIT").textValue())));
                assertTrue(rest.signum() >= 0 && rest.compareTo(Points.of(30)) <= 0, () -> name(published));
            }
        }
    }
}
