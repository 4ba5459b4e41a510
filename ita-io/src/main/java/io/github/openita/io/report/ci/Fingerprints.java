package io.github.openita.io.report.ci;

import io.github.openita.io.internal.Sha256;
import io.github.openita.rules.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells findings apart in one output, and knows them again in the next one though lines have moved. Used for one
 * output, not shared.
 */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** A fingerprint that no finding had before. */
    String of(SourceName source, Finding finding) {
        // Each part has its length before it, so that no two findings read alike.
        String same = part(source.path()) + part(finding.getRuleId()) + part(finding.getPointer());
        same += finding.getDataFile().map(Fingerprints::part).orElse("");
        if (finding.getRuleId().contains("/@")) {
            same += finding.getElement().map(Fingerprints::part).orElse("");
        }
        return own(same);
    }

    private String own(String same) {
        int times = seen.merge(same, 1, Integer::sum);
        String own = times == 1 ? same : same + part(Integer.toString(times));
        return Sha256.hex(own.getBytes(StandardCharsets.UTF_8));
    }

    /** A fingerprint of how far anyone looked at a document. */
    String ofEvidence(SourceName source) {
        return own(part(source.path()) + part("evidence"));
    }

    private static String part(String text) {
        return text.length() + ":" + text + "\n";
    }
}
