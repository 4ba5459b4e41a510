package io.github.openita.benchmarks.score;

/** Everyone who is measured. Immutable and thread-safe. */
public enum ScoreContender {
    /** Ceiling: binary floating point for this one form. */
    NAIVE_DOUBLE("naive `double`, this form only"),
    /** BigDecimal for this one form. */
    NAIVE_DECIMAL("naive `BigDecimal`, this form only"),
    /** The library. */
    OURS("this library");

    private final String title;

    ScoreContender(String title) {
        this.title = title;
    }

    /** {@return what the tables call it} */
    public String getTitle() {
        return title;
    }

    PreparedScore<?> prepare(ScoreTask task) {
        return switch (this) {
            case NAIVE_DOUBLE -> NaiveDouble.prepare(task);
            case NAIVE_DECIMAL -> NaiveDecimal.prepare(task);
            case OURS -> OurScore.prepare(task);
        };
    }
}
