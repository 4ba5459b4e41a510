package io.github.openita.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every tally: it equals a naive recount, whatever the order and grouping, and nothing is lost. */
class ResponseTallyLaws {

    /** As many decimals as no two of these fractions share. */
    private static final int DECIMALS = 40;

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(2563, 2565, 2567).map(Editions::of);
    }

    private static ResponseTally tally(Edition edition, List<Survey.Row> rows, List<RefusedAnswer> refused) {
        ResponseTally tally = ResponseTally.of(edition);
        rows.forEach(row -> tally.add(row.agency(), row.part(), row.answers(), refused::add));
        return tally;
    }

    /** All that a tally can be asked. */
    private static Map<String, Object> asked(ResponseTally tally) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("results", tally.results());
        tally.getAgencies().forEach(agency -> all.put(agency, tally.counts(agency)));
        all.put("rows", List.of(tally.getRows(), tally.getRespondents(), tally.getAnswers()));
        all.put(
                "refused",
                Arrays.stream(RefusalKind.values()).map(tally::getRefused).toList());
        return all;
    }

    @Property(tries = 60)
    void scoresAreThoseOfANaiveRecount(@ForAll("editions") Edition edition, @ForAll long seed) {
        List<Survey.Row> rows = new Survey(edition, seed).rows(12);
        Map<String, Map<NodeCode, BigDecimal>> expected = new TreeMap<>();
        Map<String, Map<NodeCode, Map<String, List<Integer>>>> points = new TreeMap<>();
        for (Survey.Row row : rows) {
            if (!row.isRefused()) {
                Map<NodeCode, Map<String, List<Integer>>> ofAgency =
                        points.computeIfAbsent(row.agency().trim(), id -> new HashMap<>());
                for (Survey.Cell cell : row.counted()) {
                    ofAgency.computeIfAbsent(codeOf(row, cell.question()), code -> new HashMap<>())
                            .computeIfAbsent(cell.heading(), heading -> new ArrayList<>())
                            .add(cell.points());
                }
            }
        }
        points.forEach((agency, questions) -> {
            Map<NodeCode, BigDecimal> scores = new TreeMap<>();
            questions.forEach((code, items) -> {
                if (items.size() == itemsOf(edition, code)) {
                    scores.put(code, mean(List.copyOf(items.values())));
                }
            });
            expected.put(agency, scores);
        });

        Map<String, Map<NodeCode, BigDecimal>> found = new TreeMap<>();
        for (AssessmentResult result : tally(edition, rows, new ArrayList<>()).results()) {
            Map<NodeCode, BigDecimal> scores = new TreeMap<>();
            result.getScores().getQuestions().forEach((code, score) -> scores.put(code, exactly(score)));
            Agency agency = result.getAgency().orElseThrow();
            found.put(agency.getId().or(agency::getName).orElseThrow(), scores);
        }
        assertEquals(expected, found);
    }

    private static NodeCode codeOf(Survey.Row row, QuestionCode question) {
        NodeCode code = NodeCode.of(question);
        int at = row.part().indexOf('@');
        return at < 0 ? code : code.atPart(row.part().substring(at + 1));
    }

    private static int itemsOf(Edition edition, NodeCode code) {
        return Math.max(
                1,
                edition.question(code.getQuestion().orElseThrow())
                        .orElseThrow()
                        .getSubItems()
                        .size());
    }

    /** The mean of the means, as one fraction. */
    private static BigDecimal mean(List<List<Integer>> items) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (List<Integer> item : items) {
            BigInteger sum =
                    BigInteger.valueOf(item.stream().mapToInt(Integer::intValue).sum());
            BigInteger answers = BigInteger.valueOf(item.size());
            top = top.multiply(answers).add(sum.multiply(bottom));
            bottom = bottom.multiply(answers);
        }
        return new BigDecimal(top)
                .divide(
                        new BigDecimal(bottom.multiply(BigInteger.valueOf(items.size()))),
                        DECIMALS,
                        RoundingMode.HALF_UP);
    }

    private static BigDecimal exactly(Score score) {
        return score.toPoints().toBigDecimal(DECIMALS);
    }

    @Property(tries = 60)
    void everyAnswerIsCountedOrRefused(@ForAll("editions") Edition edition, @ForAll long seed) {
        List<Survey.Row> rows = new Survey(edition, seed).rows(12);
        List<RefusedAnswer> refused = new ArrayList<>();
        ResponseTally tally = tally(edition, rows, refused);
        List<Survey.Row> used = rows.stream().filter(row -> !row.isRefused()).toList();
        assertEquals(rows.size(), tally.getRows());
        assertEquals(used.size(), tally.getRespondents());
        assertEquals(used.stream().mapToInt(row -> row.counted().size()).sum(), tally.getAnswers());
        assertEquals(
                used.stream().mapToInt(row -> row.read(edition).size()).sum(),
                tally.getAnswers()
                        + refused.stream().filter(one -> !one.getKind().isRow()).count());
        assertEquals(
                rows.size() - used.size(),
                refused.stream().filter(one -> one.getKind().isRow()).count());
        for (RefusalKind kind : RefusalKind.values()) {
            assertEquals(refused.stream().filter(one -> one.getKind() == kind).count(), tally.getRefused(kind));
        }
        assertEquals(
                tally.getAnswers(),
                tally.getAgencies().stream()
                        .flatMap(agency -> tally.counts(agency).stream())
                        .mapToLong(AnswerCounts::getAnswers)
                        .sum());
    }

    @Property(tries = 40)
    void mergingIsAssociativeAndCommutative(@ForAll("editions") Edition edition, @ForAll long seed) {
        List<Survey.Row> rows = new Survey(edition, seed).rows(15);
        List<List<Survey.Row>> thirds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Random random = new Random(seed);
        rows.forEach(row -> thirds.get(random.nextInt(3)).add(row));
        Map<String, Object> whole = asked(tally(edition, rows, new ArrayList<>()));

        assertEquals(
                whole,
                asked(part(edition, thirds, 0).merge(part(edition, thirds, 1)).merge(part(edition, thirds, 2))));
        assertEquals(
                whole,
                asked(part(edition, thirds, 0).merge(part(edition, thirds, 1).merge(part(edition, thirds, 2)))));
        assertEquals(
                whole,
                asked(part(edition, thirds, 2).merge(part(edition, thirds, 0)).merge(part(edition, thirds, 1))));
        assertEquals(whole, asked(ResponseTally.of(edition).merge(tally(edition, rows, new ArrayList<>()))));
    }

    private static ResponseTally part(Edition edition, List<List<Survey.Row>> thirds, int third) {
        return tally(edition, thirds.get(third), new ArrayList<>());
    }

    @Property(tries = 30)
    void theOrderOfRowsDoesNotMatter(@ForAll("editions") Edition edition, @ForAll long seed) {
        List<Survey.Row> rows = new Survey(edition, seed).rows(12);
        List<Survey.Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                asked(tally(edition, rows, new ArrayList<>())), asked(tally(edition, shuffled, new ArrayList<>())));
    }

    @Property(tries = 40)
    void columnsInAnyOrderCountTheSame(@ForAll("editions") Edition edition, @ForAll long seed) {
        List<Survey.Row> rows = new Survey(edition, seed).rows(8);
        List<String> headings = new ArrayList<>(SurveyColumns.all(edition).getHeadings());
        headings.add("x-note");
        Collections.shuffle(headings, new Random(seed));
        SurveyColumns columns = SurveyColumns.of(edition, headings);
        SurveyRow row = columns.newRow();
        ResponseTally tally = ResponseTally.of(edition);
        for (Survey.Row given : rows) {
            Map<String, String> cells = new HashMap<>(given.answers());
            cells.putAll(Map.of("agency", given.agency(), "part", given.part(), "x-note", "whatever"));
            row.begin(1);
            for (int i = 0; i < headings.size(); i++) {
                row.set(i, cells.getOrDefault(headings.get(i), ""));
            }
            tally.add(row, refused -> {});
        }
        assertEquals(asked(tally(edition, rows, new ArrayList<>())), asked(tally));
    }

    @Property(tries = 10)
    void aParallelStreamCountsTheSame(@ForAll long seed) {
        Edition edition = Editions.of(2567);
        List<Survey.Row> rows = new Survey(edition, seed).rows(60);
        ResponseTally parallel = rows.parallelStream()
                .collect(
                        () -> ResponseTally.of(edition),
                        (tally, row) -> tally.add(row.agency(), row.part(), row.answers(), refused -> {}),
                        ResponseTally::merge);
        assertEquals(asked(tally(edition, rows, new ArrayList<>())), asked(parallel));
    }

    @Property(tries = 200)
    void textsAreNumberedInTheOrderTheyCome(@ForAll List<String> texts) {
        TextIndex index = new TextIndex();
        List<String> distinct = texts.stream().distinct().toList();
        texts.forEach(index::add);
        assertEquals(distinct.size(), index.size());
        for (String text : distinct) {
            char[] buffer = ("«" + text + "»").toCharArray();
            assertEquals(distinct.indexOf(text), index.find(buffer, 1, buffer.length - 1));
            assertEquals(distinct.indexOf(text), index.add(text));
        }
        assertEquals(TextIndex.ABSENT, index.find(String.join("", distinct) + "other"));
    }

    @Property(tries = 60)
    void whatIsMergedByStatesEqualsWhatIsMergedInMemory(
            @ForAll("editions") Edition edition, @ForAll long first, @ForAll long second) {
        ResponseTally one = tally(edition, new Survey(edition, first).rows(12), new ArrayList<>());
        ResponseTally two = tally(edition, new Survey(edition, second).rows(12), new ArrayList<>());
        ResponseTally byStates = ResponseTally.of(edition).merge(two.toState()).merge(one.toState());
        ResponseTally inMemory = ResponseTally.of(edition).merge(one).merge(two);
        assertEquals(asked(inMemory), asked(byStates));
        assertEquals(inMemory.toState(), byStates.toState());
    }
}
