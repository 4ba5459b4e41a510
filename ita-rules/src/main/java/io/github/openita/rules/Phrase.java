package io.github.openita.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * How people say one thing: words in a row, some of which may be missing or stand several times. Every step takes all
 * that it can and gives nothing back. Immutable and thread-safe.
 */
final class Phrase {

    /**
     * Words at one place.
     *
     * @param words of these one stands there
     * @param needed whether one must
     * @param repeated whether several may in a row
     * @param open whether anything may follow
     */
    private record Step(WordSet words, boolean needed, boolean repeated, boolean open) {}

    private final Step[] steps;

    private Phrase(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    static Phrase begin() {
        return new Phrase(List.of());
    }

    private Phrase with(Step step) {
        List<Step> more = new ArrayList<>(List.of(steps));
        more.add(step);
        return new Phrase(more);
    }

    Phrase one(String words) {
        return with(new Step(WordSet.of(words), true, false, false));
    }

    Phrase maybe(String words) {
        return with(new Step(WordSet.of(words), false, false, false));
    }

    Phrase any(String words) {
        return with(new Step(WordSet.of(words), false, true, false));
    }

    Phrase some(String words) {
        return with(new Step(WordSet.of(words), true, true, false));
    }

    /** A word with whatever follows it. */
    Phrase oneAndMore(String word) {
        return with(new Step(WordSet.of(word), true, false, true));
    }

    /** A word with whatever follows it, or nothing. */
    Phrase maybeAndMore(String word) {
        return with(new Step(WordSet.of(word), false, false, true));
    }

    /** The words of which one stands first. */
    List<String> firstWords() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i == 0 || !steps[i - 1].needed; i++) {
            words.addAll(steps[i].words.all());
        }
        return words;
    }

    /**
     * @param text any text
     * @param start where its first letter stands
     * @return whether its letters are this phrase and nothing else
     */
    boolean isAllOf(String text, int start) {
        int at = start;
        for (Step step : steps) {
            int behind = step.words.behind(text, at);
            if (behind == WordSet.NONE) {
                if (step.needed) {
                    return false;
                }
                continue;
            }
            if (step.open) {
                return true;
            }
            at = behind;
            while (step.repeated && behind != WordSet.NONE) {
                at = behind;
                behind = step.words.behind(text, at);
            }
        }
        return at == text.length();
    }
}
