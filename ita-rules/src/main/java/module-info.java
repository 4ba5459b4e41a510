/** What an agency must disclose, as rules that are values, and the check that holds a disclosure against them. */
@SuppressWarnings("module") // Jackson 2 and 3 read the same model; the one that is absent is no module here.
module io.github.openita.rules {
    requires transitive io.github.openita.core;
    requires transitive jakarta.validation;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.openita.rules;
    exports io.github.openita.rules.constraint;
    exports io.github.openita.rules.reading to
            io.github.openita.io;

    opens io.github.openita.rules to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
