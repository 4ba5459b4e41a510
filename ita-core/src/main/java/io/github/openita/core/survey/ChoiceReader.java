package io.github.openita.core.survey;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the choice that an answer stands for: by its number from 1, its points or its wording. What could be two
 * choices is none. Immutable and thread-safe.
 */
final class ChoiceReader {

    /** No choice at all. */
    static final int UNKNOWN = -1;
    /** More than one. */
    static final int AMBIGUOUS = -2;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,20})?");

    private final List<Choice> choices;
    private final List<String> labels;
    private final List<Points> points;
    /** The points as whole numbers; empty where one of them is none. */
    private final long[] whole;
    /** What choices are usually written as, and which choice each is. */
    private final TextIndex usual = new TextIndex();

    private final int[] meant;

    ChoiceReader(List<Choice> choices) {
        this.choices = choices;
        labels = choices.stream()
                .map(choice -> ThaiText.plain(choice.getLabelTh()))
                .toList();
        points = choices.stream().map(choice -> choice.getPoints().toPoints()).toList();
        whole = whole(points);
        for (int i = 0; i < choices.size(); i++) {
            usual.add(Integer.toString(i + 1));
            usual.add(written(choices.get(i).getPoints()));
            usual.add(choices.get(i).getLabelTh());
        }
        meant = new int[usual.size()];
        for (int i = 0; i < choices.size(); i++) {
            remember(Integer.toString(i + 1));
            remember(written(choices.get(i).getPoints()));
            remember(choices.get(i).getLabelTh());
        }
    }

    private void remember(String text) {
        meant[usual.find(text)] = read(text);
    }

    private static long[] whole(List<Points> points) {
        long[] numbers = points.stream()
                .mapToLong(one -> one.toBigDecimal(0).longValueExact())
                .toArray();
        boolean exact = IntStream.range(0, numbers.length)
                .allMatch(i -> Points.of(numbers[i]).equals(points.get(i)));
        return exact ? numbers : new long[0];
    }

    private static String written(Score score) {
        return score.toWritten().stripTrailingZeros().toPlainString();
    }

    List<Choice> choices() {
        return choices;
    }

    /** The choice of a text in a buffer, from 0, where it is written as usual; else {@link #UNKNOWN}. */
    int readUsual(char[] buffer, int from, int to) {
        int found = usual.find(buffer, from, to);
        return found == TextIndex.ABSENT ? UNKNOWN : meant[found];
    }

    /** The choice that a text stands for, from 0, or {@link #UNKNOWN} or {@link #AMBIGUOUS}. */
    int read(String text) {
        List<Integer> all = meanings(text);
        return all.isEmpty() ? UNKNOWN : all.size() > 1 ? AMBIGUOUS : all.get(0);
    }

    /** All choices that a text could stand for, from 0. */
    List<Integer> meanings(String text) {
        String plain = ThaiText.plain(text);
        BigDecimal number = NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : BigDecimal.ONE.negate();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (labels.get(i).equals(plain)
                    || number.compareTo(BigDecimal.valueOf(i + 1L)) == 0
                    || (number.signum() >= 0 && points.get(i).equals(Points.of(number)))) {
                found.add(i);
            }
        }
        return found;
    }

    /** The mean of the points of the answers counted from a place on; null where there are none. */
    @Nullable
    Points mean(long[] counts, int at) {
        long answers = 0;
        for (int i = 0; i < choices.size(); i++) {
            answers = Math.addExact(answers, counts[at + i]);
        }
        return answers == 0 ? null : mean(counts, at, answers);
    }

    private Points mean(long[] counts, int at, long answers) {
        if (whole.length > 0) {
            long sum = 0;
            for (int i = 0; i < whole.length; i++) {
                sum = Math.addExact(sum, Math.multiplyExact(whole[i], counts[at + i]));
            }
            return Points.ofFraction(sum, answers);
        }
        Points sum = Points.ZERO;
        for (int i = 0; i < points.size(); i++) {
            sum = sum.plus(points.get(i).times(counts[at + i]));
        }
        return sum.dividedBy(answers);
    }

    /** What may be written. */
    BilingualText allowed() {
        String worth =
                choices.stream().map(choice -> written(choice.getPoints())).collect(Collectors.joining(", "));
        return BilingualText.of(
                "ใช้เลขตัวเลือก 1–" + choices.size() + " คะแนน (" + worth + ") หรือข้อความของตัวเลือก",
                "write the choice's number 1–" + choices.size() + ", its points (" + worth + ") or its wording");
    }
}
