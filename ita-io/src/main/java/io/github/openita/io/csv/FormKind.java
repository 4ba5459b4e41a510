package io.github.openita.io.csv;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Coded;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Arrays;

/** The tables that people fill in. Immutable and thread-safe. */
public enum FormKind implements Coded {
    /** ผลคะแนน: the scores of a result; read by {@link ScoresCsv}. */
    RESULT("result", "ผลคะแนน", "Result"),
    /** การเปิดเผยข้อมูล: what is published, item by item and element by element; read by {@link DisclosureCsv}. */
    DISCLOSURE("disclosure", "การเปิดเผยข้อมูล", "Disclosure"),
    /** แผนมาตรการ: measures; read by {@link PlanCsv}. */
    PLAN("plan", "แผนมาตรการ", "Plan"),
    /** ผลการดำเนินการ: how far the measures are; read by {@link ProgressCsv}. */
    PROGRESS("progress", "ผลการดำเนินการ", "Progress"),
    /** ตารางความรับผิดชอบ: who prepares, collects and publishes what; read by {@link MatrixCsv}. */
    MATRIX("matrix", "ตารางความรับผิดชอบ", "Matrix"),
    /** กิจกรรม: what is to be done; read by {@link ActionsCsv}. */
    ACTIONS("actions", "กิจกรรม", "Actions"),
    /** คำตอบแบบสำรวจ: a row per respondent; read by {@link ResponsesCsv}. */
    RESPONSES("responses", "คำตอบแบบสำรวจ", "Responses");

    private final String code;
    private final String nameTh;
    private final String nameEn;

    FormKind(String code, String nameTh, String nameEn) {
        this.code = code;
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    /**
     * {@return the kind}
     *
     * @param word its word, such as {@code plan}, or its Thai name
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    public static FormKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.nameTh.equals(ThaiText.normalize(word)))
                .findFirst()
                .orElseGet(() -> Coded.of(FormKind.class, word));
    }

    /** {@return the word for it, such as {@code plan}} */
    @Override
    public String getCode() {
        return code;
    }

    /** {@return its name, which its sheet in a workbook has too} */
    public BilingualText getName() {
        return BilingualText.of(nameTh, nameEn);
    }
}
