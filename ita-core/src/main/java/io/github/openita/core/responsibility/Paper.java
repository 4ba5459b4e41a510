package io.github.openita.core.responsibility;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import java.util.Optional;

/** What is put together in one report or document; each says, or does not say, of which agency it is. */
public enum Paper {
    /** A plan of measures. */
    PLAN("แผน", "the plan"),
    /** A result. */
    RESULT("ผล", "the result"),
    /** A matrix of responsibility. */
    MATRIX("ตารางความรับผิดชอบ", "the matrix"),
    /** A report on the progress of measures. */
    PROGRESS("รายงาน", "the report"),
    /** What an agency says that it publishes. */
    DISCLOSURE("การเปิดเผยข้อมูล", "the disclosure");

    private final String nameTh;
    private final String nameEn;

    Paper(String nameTh, String nameEn) {
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    /**
     * {@return the remark that this paper is of one agency and that paper of another; empty where that is not sure, as where
     * one of them does not say whose it is}
     *
     * @param rule the rule of the remark, such as {@code plan/other-agency}
     * @param own whose this paper is
     * @param paper another paper
     * @param other whose that is
     */
    public Optional<RowFinding> ofOtherAgency(String rule, Optional<Agency> own, Paper paper, Optional<Agency> other) {
        return own.flatMap(ours -> other.filter(ours::isOtherThan).map(theirs -> {
            String one = ours.quotedBeside(theirs);
            String two = theirs.quotedBeside(ours);
            return RowFinding.builder()
                    .ruleId(rule)
                    .severity(Severity.WARNING)
                    .message(BilingualText.of(
                            nameTh + "นี้เป็นของ " + one + " แต่" + paper.nameTh + "เป็นของ " + two,
                            nameEn + " is of " + one + ", but " + paper.nameEn + " of " + two))
                    .build();
        }));
    }
}
