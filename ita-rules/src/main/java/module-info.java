/** What an agency must disclose, as rules that are values. */
module io.github.openita.rules {
    requires transitive io.github.openita.core;
    requires static org.jspecify;
}
