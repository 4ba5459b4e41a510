package io.github.openita.benchmarks.check;

import io.github.openita.core.edition.Edition;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.util.Set;

/** The library from the bytes of a file to findings with line and column. */
final class OursFromBytes implements PreparedCheck<CheckReport> {

    private final ItaJson json;
    private final DisclosureChecker checker;
    private final byte[] bytes;

    OursFromBytes(Edition form, byte[] bytes) {
        this.json = ItaJson.standard().only(form);
        this.checker = DisclosureChecker.of(RuleSets.of(form));
        this.bytes = bytes;
    }

    @Override
    public CheckReport run() {
        return checker.check(json.readDisclosure(Source.of("benchmark.json", bytes)));
    }

    @Override
    public Set<Spot> spots(CheckReport result) {
        if (result.getFindings().stream().anyMatch(finding -> finding.getLine().isEmpty())) {
            throw new IllegalStateException("a finding without its line");
        }
        return OursOnModel.spotsOf(result);
    }
}
