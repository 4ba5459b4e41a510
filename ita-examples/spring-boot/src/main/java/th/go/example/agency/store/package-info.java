/** What is kept of agencies: results of several years, disclosures with their checks over time, plans with their progress. */
@NullMarked
package th.go.example.agency.store;

import org.jspecify.annotations.NullMarked;
