package th.go.example.agency.page;

import org.jspecify.annotations.Nullable;

/**
 * What an officer says beside a file, as sent.
 *
 * @param edition the edition of a table, which does not say it; empty where the file does
 * @param year the fiscal year of a plan that is a table
 * @param round the round of a progress report that is a table; empty for none
 * @param plan the plan that a progress report is about
 * @param version the version that the file shall replace
 */
record Asked(
        @Nullable String edition,
        @Nullable String year,
        @Nullable String round,
        @Nullable Long plan,
        @Nullable Long version) {}
