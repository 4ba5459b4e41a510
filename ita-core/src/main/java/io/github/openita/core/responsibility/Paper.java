package io.github.openita.core.responsibility;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import java.util.Optional;

/** What is put together in one report or document; each says, or does not say, of which agency it is. */
public enum Paper {
    /** A plan of measures. */
    PLAN("แผน", "the plan", "/measures/"),
    /** A result. */
    RESULT("ผล", "the result", ""),
    /** A matrix of responsibility. */
    MATRIX("ตารางความรับผิดชอบ", "the matrix", "/rows/"),
    /** A report on the progress of measures. */
    PROGRESS("รายงาน", "the report", "/entries/"),
    /** What an agency says that it publishes. */
    DISCLOSURE("การเปิดเผยข้อมูล", "the disclosure", "");

    private final String nameTh;
    private final String nameEn;
    /** Where its rows stand in its document; empty where it has none. */
    private final String rows;

    Paper(String nameTh, String nameEn, String rows) {
        this.nameTh = nameTh;
        this.nameEn = nameEn;
        this.rows = rows;
    }

    /** A row, from 1, as a JSON Pointer into its document; empty where it has no rows. */
    Optional<String> pointerTo(int row) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows + (row - 1));
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
            return remark(
                    rule,
                    nameTh + "นี้เป็นของ " + one + " แต่" + paper.nameTh + "เป็นของ " + two,
                    nameEn + " is of " + one + ", but " + paper.nameEn + " of " + two);
        }));
    }

    /**
     * {@return the remark that this paper is of one fiscal year and that paper of another; empty where both are of one}
     *
     * @param rule the rule of the remark, such as {@code progress/plan-year}
     * @param own the year of this paper
     * @param paper another paper
     * @param other the year of that
     */
    public Optional<RowFinding> ofOtherYear(String rule, FiscalYear own, Paper paper, FiscalYear other) {
        return own.equals(other)
                ? Optional.empty()
                : Optional.of(remark(
                        rule,
                        nameTh + "เป็นของปีงบประมาณ พ.ศ. " + own + " แต่" + paper.nameTh + "เป็นของปี " + other,
                        nameEn + " is of fiscal year " + own + ", " + paper.nameEn + " of " + other));
    }

    private RowFinding remark(String rule, String th, String en) {
        return RowFinding.builder()
                .paper(this)
                .ruleId(rule)
                .severity(Severity.WARNING)
                .message(BilingualText.of(th, en))
                .build();
    }
}
