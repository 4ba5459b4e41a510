package io.github.openita.benchmarks.score;

/** What is computed. Immutable and thread-safe. */
public enum ScoreTask {
    /** The score card from 68 scores of questions and items. */
    FROM_QUESTIONS("score from questions"),
    /** The score card from 13 scores of indicators. */
    FROM_INDICATORS("score from indicators"),
    /** What each question loses of the overall score, given the score card. */
    GAPS("gap analysis"),
    /** The fewest scores that must rise to reach the highest band, given the score card. */
    PATH("path to the highest band");

    private final String title;

    ScoreTask(String title) {
        this.title = title;
    }

    /** {@return what the tables call it} */
    public String getTitle() {
        return title;
    }
}
