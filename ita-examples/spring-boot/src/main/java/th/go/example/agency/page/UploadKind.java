package th.go.example.agency.page;

import io.github.openita.io.csv.FormKind;

/** What an officer hands in as a file. */
enum UploadKind {
    /** A result (ผลการประเมิน). */
    RESULT(FormKind.RESULT),
    /** What the agency discloses (การเปิดเผยข้อมูลสาธารณะ), which is checked at once. */
    DISCLOSURE(FormKind.DISCLOSURE),
    /** A plan of measures (แผนมาตรการ). */
    PLAN(FormKind.PLAN),
    /** How far the measures of a plan are (ผลการดำเนินการ). */
    PROGRESS(FormKind.PROGRESS);

    private final FormKind form;

    UploadKind(FormKind form) {
        this.form = form;
    }

    FormKind form() {
        return form;
    }

    /** {@return the word for it in addresses and among the words of the pages} */
    String code() {
        return form.getCode();
    }

    /** {@return whether a table of it belongs to an edition} */
    boolean ofEdition() {
        return this != PLAN;
    }
}
