package io.github.openita.io.official;

import io.github.openita.core.words.Coded;

/** The kinds of documents that are handed in. */
public enum DocumentKind implements Coded {
    /** การวิเคราะห์ผลการประเมินและมาตรการ: a result analysed, and the measures drawn from it. */
    ANALYSIS("analysis", "การวิเคราะห์ผลการประเมินและมาตรการ"),
    /** การเปรียบเทียบผลการประเมินรายปี: results side by side, and measures for every indicator. */
    YEAR_ON_YEAR("year-on-year", "การเปรียบเทียบผลการประเมินรายปี"),
    /** รายงานผลการดำเนินการตามมาตรการ: how far the measures are. */
    PROGRESS("progress", "รายงานผลการดำเนินการตามมาตรการ"),
    /** การดำเนินการตามมาตรการ: actions and what became of them, and who is responsible for which data. */
    ACTIONS("actions", "การดำเนินการตามมาตรการและตารางผู้รับผิดชอบ"),
    /** ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ: the check of a disclosure for a chief. */
    DISCLOSURE("disclosure", "ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ");

    private final String code;
    private final String nameTh;

    DocumentKind(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /** {@return the word for it on the command line, such as {@code year-on-year}} */
    @Override
    public String getCode() {
        return code;
    }

    /** {@return what agencies call it} */
    public String getNameTh() {
        return nameTh;
    }
}
