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
    private final Meaning meaning;
    private final boolean beforeDash;

    private Phrase(Meaning meaning, boolean beforeDash, List<Step> steps) {
        this.meaning = meaning;
        this.beforeDash = beforeDash;
        this.steps = steps.toArray(Step[]::new);
    }

    static Phrase of(Meaning meaning) {
        return new Phrase(meaning, false, List.of());
    }

    /** What a text means that is this phrase. */
    Meaning meaning() {
        return meaning;
    }

    /** The phrase as it means something only where a dash stands behind it. */
    Phrase beforeDash() {
        return new Phrase(meaning, true, List.of(steps));
    }

    boolean isBeforeDash() {
        return beforeDash;
    }

    private Phrase with(Step step) {
        List<Step> more = new ArrayList<>(List.of(steps));
        more.add(step);
        return new Phrase(meaning, beforeDash, more);
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

    /** What it may begin with, up to a word that must stand there or may be said again. */
    List<String> openings() {
        List<String> openings = new ArrayList<>();
        addOpenings("", 0, openings);
        return openings;
    }

    private void addOpenings(String before, int index, List<String> openings) {
        Step step = steps[index];
        for (String word : step.words.all()) {
            if (step.needed || step.repeated) {
                openings.add(before + word);
            } else {
                addOpenings(before + word, index + 1, openings);
            }
        }
        if (!step.needed) {
            addOpenings(before, index + 1, openings);
        }
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
