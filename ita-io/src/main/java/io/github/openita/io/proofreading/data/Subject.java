package io.github.openita.io.proofreading.data;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import java.util.Optional;

/**
 * What a figure is of.
 *
 * @param code the tool, indicator, item or question; empty for the overall score
 */
public record Subject(Optional<NodeCode> code) {

    /** The overall score. */
    public static final Subject OVERALL = new Subject(Optional.empty());

    /** A tool, indicator, item or question. */
    public static Subject of(NodeCode code) {
        return new Subject(Optional.of(code));
    }

    /** What a finding calls it. */
    public BilingualText nameOf() {
        return code.map(one -> one.getLevel() == Level.INDICATOR
                        ? BilingualText.of("ตัวชี้วัดที่ " + one, "indicator " + one)
                        : BilingualText.of(one.toString(), one.toString()))
                .orElseGet(() -> BilingualText.of("คะแนนภาพรวม", "the overall score"));
    }
}
