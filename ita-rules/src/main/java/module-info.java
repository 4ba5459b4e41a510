/** What an agency must disclose, as rules that are values, and the check that holds a disclosure against them. */
@SuppressWarnings("module") // What some packages are open to is built after this one.
module io.github.openita.rules {
    requires transitive io.github.openita.core;
    requires transitive jakarta.validation;
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.openita.rules;
    exports io.github.openita.rules.constraint;
    exports io.github.openita.rules.reading to
            io.github.openita.io,
            io.github.openita.office;
}
