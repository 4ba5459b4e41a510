package io.github.openita.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start which edition is broken and where, without a stack trace. */
final class RefusedEditionAnalyzer extends AbstractFailureAnalyzer<RefusedEditionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedEditionException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct the edition, or the property ita.editions that names it. แก้ไขแบบประเมินนี้ หรือค่า ita.editions ที่ระบุไว้",
                cause);
    }
}
