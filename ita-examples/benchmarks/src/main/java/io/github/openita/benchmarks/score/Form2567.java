package io.github.openita.benchmarks.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The form of 2567 as somebody would write it down who needs no other year, and the scores of one agency in it. */
final class Form2567 {

    /** The questions of indicators 1 to 5. */
    static final List<List<String>> INTERNAL = groups("i", "", 3, 5);

    /** The questions of indicators 6 to 8 in the first part. */
    static final List<List<String>> PUBLIC = groups("e", "@public", 3, 3);

    /** The questions of indicators 6 to 8 in the second part. */
    static final List<List<String>> SURVEY = groups("e", "@survey", 3, 3);

    /** The items of indicators 9 and 10 by sub-indicator. */
    static final List<List<List<String>>> OPEN = List.of(
            List.of(items(1, 6), items(7, 13), items(14, 17), items(18, 21), items(22, 25)),
            List.of(items(26, 31), items(32, 35)));

    /** The bands, with what they ask of the total, and what of each tool and part. */
    static final List<BandLimits> BANDS = List.of(
            new BandLimits("EXCELLENT", 95, 95),
            new BandLimits("GOOD", 85, 85),
            new BandLimits("PASS", 85, 0),
            new BandLimits("IMPROVE", 70, 0),
            new BandLimits("IMPROVE_URGENTLY", 0, 0));

    /** A band and what it asks for. */
    record BandLimits(String code, int overall, int each) {}

    /** What the agency has where it has not 100. */
    private static final String BELOW_100 = "i5=98.79 i8=99.39 e1@public=97.50 e4@public=96.25 e8@public=93.75"
            + " e2@survey=99.22 e7@survey=96.08 o7=0 o17=0 o19=0 o30=0";

    private Form2567() {}

    /** The question that a code is of; the library lists the parts of one together. */
    static String question(String code) {
        int part = code.indexOf('@');
        return part < 0 ? code : code.substring(0, part);
    }

    private static List<List<String>> groups(String letter, String part, int size, int count) {
        return IntStream.range(0, count)
                .mapToObj(group -> IntStream.rangeClosed(1, size)
                        .mapToObj(number -> letter + (group * size + number) + part)
                        .toList())
                .toList();
    }

    private static List<String> items(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> "o" + number)
                .toList();
    }

    /** All questions and items in the natural order of their codes. */
    static List<String> questions() {
        List<String> all = new ArrayList<>();
        INTERNAL.forEach(all::addAll);
        for (int indicator = 0; indicator < PUBLIC.size(); indicator++) {
            for (int question = 0; question < PUBLIC.get(indicator).size(); question++) {
                all.add(PUBLIC.get(indicator).get(question));
                all.add(SURVEY.get(indicator).get(question));
            }
        }
        OPEN.forEach(indicator -> indicator.forEach(all::addAll));
        return all;
    }

    /** What the agency has in each of them. */
    static Map<String, String> questionScores() {
        Map<String, String> scores = new LinkedHashMap<>();
        questions().forEach(code -> scores.put(code, "100"));
        for (String below : BELOW_100.split(" ")) {
            String[] codeAndScore = below.split("=");
            scores.put(codeAndScore[0], codeAndScore[1]);
        }
        return scores;
    }

    /** What an agency has in each indicator, those of EIT in two parts. */
    static Map<String, String> indicatorScores() {
        Map<String, String> scores = new LinkedHashMap<>();
        List<String> given = List.of("100", "99.60", "99.80", "98.15", "97.02", "99.74", "97.94", "93.50");
        for (int i = 0; i < 5; i++) {
            scores.put(String.valueOf(i + 1), given.get(i));
        }
        for (int i = 5; i < 8; i++) {
            scores.put(i + 1 + "@public", given.get(i));
            scores.put(i + 1 + "@survey", given.get(12 - i));
        }
        scores.put("9", "90");
        scores.put("10", "91.67");
        return scores;
    }

    static Map<String, Double> doubles(Map<String, String> scores) {
        Map<String, Double> numbers = new HashMap<>();
        scores.forEach((code, score) -> numbers.put(code, Double.valueOf(score)));
        return numbers;
    }

    static Map<String, BigDecimal> decimals(Map<String, String> scores) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        scores.forEach((code, score) -> numbers.put(code, new BigDecimal(score)));
        return numbers;
    }
}
