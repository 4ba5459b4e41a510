package io.github.openita.io.proofreading;

import io.github.openita.core.problem.Severity;
import java.util.List;

/**
 * What was found in a document, and how much of it was looked at: what was not found by its headings was not judged.
 * Immutable and thread-safe.
 *
 * @param document what the document is called
 * @param findings what was found, in the order of the document
 * @param more how many more there are than are listed
 * @param seen how much was looked at
 */
public record ProofreadingReport(String document, List<ProofreadingFinding> findings, int more, Seen seen) {

    /**
     * How much of a document was looked at. Immutable and thread-safe.
     *
     * @param paragraphs the paragraphs outside tables
     * @param tables the tables
     * @param figures the figures that were held against the data
     * @param codes the codes that were held against the form
     * @param measures the rows of measures and actions
     * @param entries the rows of progress
     */
    public record Seen(int paragraphs, int tables, int figures, int codes, int measures, int entries) {}

    /**
     * Copies the list.
     *
     * @param document the name of the document
     * @param findings what was found
     * @param more how many findings are not kept
     * @param seen how much was looked at
     */
    public ProofreadingReport {
        findings = List.copyOf(findings);
    }

    /**
     * {@return whether anything was found that weighs as much, or more}
     *
     * @param limit the least that counts
     */
    public boolean hasAtLeast(Severity limit) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(limit) <= 0);
    }

    /**
     * {@return how many findings weigh so much}
     *
     * @param severity a severity
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
