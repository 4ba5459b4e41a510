/**
 * The domain of Thailand's Integrity and Transparency Assessment (ITA): words, every fiscal year's edition, exact
 * scoring, and what agencies plan by it.
 */
@SuppressWarnings("module") // What some packages are open to is built after this one, or is no module here.
module io.github.openita.core {
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.openita.core.analysis;
    exports io.github.openita.core.disclosure;
    exports io.github.openita.core.edition;
    exports io.github.openita.core.internal to
            io.github.openita.io,
            io.github.openita.rules;
    exports io.github.openita.core.internal.problem to
            io.github.openita.io,
            io.github.openita.rules;
    exports io.github.openita.core.measures;
    exports io.github.openita.core.nacc;
    exports io.github.openita.core.overview;
    exports io.github.openita.core.problem;
    exports io.github.openita.core.progress;
    exports io.github.openita.core.responsibility;
    exports io.github.openita.core.scoring;
    exports io.github.openita.core.survey;
    exports io.github.openita.core.survey.reading to
            io.github.openita.io;
    exports io.github.openita.core.words;

    // Somebody's own editions.
    uses io.github.openita.core.edition.EditionSource;

    // A plain mapper of either Jackson takes the words of these in classes of an application.
    opens io.github.openita.core.progress to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.openita.core.words to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
