package io.github.openita.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every overview. */
class OverviewLaws {

    private static final List<String> PLACES = List.of("IIT", "EIT", "OIT", "1", "9", "i1", "o1", "o2");

    @Provide
    Arbitrary<List<AssessmentResult>> results() {
        Arbitrary<Map<NodeCode, Score>> scores = Arbitraries.maps(
                        Arbitraries.of(PLACES).map(NodeCode::of),
                        Arbitraries.integers().between(0, 30).map(value -> Score.of(Points.ofFraction(value * 10L, 3))))
                .ofMinSize(2);
        Arbitrary<Agency> agencies = Combinators.combine(
                        Arbitraries.of("ก", "ข", "ค", "ง", "จ"),
                        Arbitraries.of(AgencyType.SAO, AgencyType.PAO).optional(),
                        Arbitraries.of("หนึ่ง", "สอง").optional())
                .as((name, type, province) -> Agency.builder()
                        .id(name)
                        .name(name)
                        .type(type)
                        .province(province)
                        .build());
        return Combinators.combine(agencies, Arbitraries.of(2566, 2567), scores)
                .as((agency, year, known) -> AssessmentResult.builder()
                        .agency(agency)
                        .edition("nacc-" + year)
                        .scores(KnownScores.of(known))
                        .build())
                .list()
                .uniqueElements(result ->
                        result.getEdition() + result.getAgency().orElseThrow().getId())
                .ofMaxSize(10);
    }

    private static Overview overview(List<AssessmentResult> results) {
        return Results.overview(
                OverviewCollector.of(List.of(Grouping.values())).withPaths(), results.toArray(AssessmentResult[]::new));
    }

    @Property(tries = 60)
    void theOrderOfTheResultsDoesNotMatter(@ForAll("results") List<AssessmentResult> results, @ForAll long seed) {
        List<AssessmentResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(overview(results), overview(shuffled));
    }

    @Property(tries = 60)
    void everyResultStandsInTheRankingAndInOneGroupOfEachKind(@ForAll("results") List<AssessmentResult> results) {
        Overview overview = overview(results);
        assertEquals(
                results.size(),
                overview.getYears().stream()
                        .mapToInt(year -> year.getRanking().size())
                        .sum());
        for (YearOverview year : overview.getYears()) {
            for (Grouping grouping : Grouping.values()) {
                List<GroupOverview> groups = year.groupsBy(grouping);
                assertTrue(groups.isEmpty()
                        || groups.stream().mapToInt(GroupOverview::getResults).sum()
                                == year.getAll().getResults());
            }
        }
    }

    @Property(tries = 60)
    void whoStandsHigherHasMoreAndPlacesCountThoseAbove(@ForAll("results") List<AssessmentResult> results) {
        for (YearOverview year : overview(results).getYears()) {
            for (RankedAgency agency : year.getRanking()) {
                long above = year.getRanking().stream()
                        .filter(other ->
                                other.getResult().overall() > agency.getResult().overall())
                        .count();
                assertEquals(
                        agency.getResult().getOverall().isPresent(),
                        agency.getRank().isPresent());
                agency.getRank().ifPresent(rank -> assertEquals(above + 1, rank.longValue()));
            }
        }
    }

    @Property(tries = 100)
    void theSpreadIsThatOfThePlainDefinition(@ForAll("scores") List<Score> scores) {
        ScoreDistribution spread = ScoreDistribution.of(scores);
        List<BigDecimal> sorted = scores.stream().map(Score::toShown).sorted().toList();
        assertEquals(sorted.size(), spread.getCount());
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(
                sum.divide(BigDecimal.valueOf(sorted.size()), 10, RoundingMode.HALF_UP),
                spread.getMean().orElseThrow().toBigDecimal(10));
        assertEquals(quantile(sorted, "0"), spread.getLeast().orElseThrow().toBigDecimal(10));
        assertEquals(
                quantile(sorted, "0.25"),
                spread.getLowerQuartile().orElseThrow().toBigDecimal(10));
        assertEquals(quantile(sorted, "0.5"), spread.getMedian().orElseThrow().toBigDecimal(10));
        assertEquals(
                quantile(sorted, "0.75"),
                spread.getUpperQuartile().orElseThrow().toBigDecimal(10));
        assertEquals(quantile(sorted, "1"), spread.getMost().orElseThrow().toBigDecimal(10));
    }

    @Provide
    Arbitrary<List<Score>> scores() {
        return Arbitraries.integers()
                .between(0, 300_000)
                .map(value -> Score.of(Points.ofFraction(value, 3_000)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** Definition 7 of Hyndman and Fan, written out. */
    private static BigDecimal quantile(List<BigDecimal> sorted, String p) {
        BigDecimal place = BigDecimal.valueOf(sorted.size() - 1L).multiply(new BigDecimal(p));
        int below = place.intValue();
        BigDecimal rest = place.subtract(BigDecimal.valueOf(below));
        BigDecimal low = sorted.get(below);
        BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.add(high.subtract(low).multiply(rest, MathContext.UNLIMITED)).setScale(10, RoundingMode.HALF_UP);
    }

    @Property(tries = 60)
    void aMeanIsOfWhatIsAssessedOnly(@ForAll("results") List<AssessmentResult> results) {
        for (YearOverview year : overview(results).getYears()) {
            for (NodeOverview node : year.getAll().getNodes()) {
                List<Score> known = year.getRanking().stream()
                        .flatMap(agency -> agency.getResult().scoreOf(node.getCode()).stream())
                        .toList();
                if (!known.isEmpty()) {
                    ScoreDistribution spread = ScoreDistribution.of(known);
                    assertEquals(spread.getCount(), node.getCount());
                    assertEquals(spread.getMean().orElseThrow(), node.getMean());
                    assertEquals(
                            spread.getLeast().orElseThrow(), node.getLeast().toPoints());
                    assertEquals(spread.getMost().orElseThrow(), node.getMost().toPoints());
                }
            }
        }
    }

    @Property(tries = 60)
    void whatSeveralThreadsPreparedIsTheSameOnceItIsAdded(@ForAll("results") List<AssessmentResult> results) {
        OverviewCollector collector =
                OverviewCollector.of(List.of(Grouping.values())).withPaths();
        List<PreparedResult> prepared = results.parallelStream()
                .map(result -> collector.prepare(result, Editions.of(result.getEdition())))
                .toList();
        prepared.forEach(collector::add);
        assertEquals(overview(results), collector.build());
    }
}
