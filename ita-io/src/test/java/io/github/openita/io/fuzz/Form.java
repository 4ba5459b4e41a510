package io.github.openita.io.fuzz;

/** What a reader takes. */
enum Form {
    JSON,
    CSV,
    TEXT
}
