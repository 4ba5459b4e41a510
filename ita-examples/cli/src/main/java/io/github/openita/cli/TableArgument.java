package io.github.openita.cli;

import java.util.Locale;

/** Whether an argument names a table rather than a JSON document. */
final class TableArgument {

    private TableArgument() {}

    static boolean isCsv(String argument) {
        return argument.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** A table does not say which edition it is of. */
    static CliException noEdition(String argument) {
        return CliException.usage(
                argument + ": ตาราง CSV ไม่ได้ระบุแบบประเมิน: ระบุ --edition เช่น --edition 2567",
                argument + ": a CSV table does not name its edition: give --edition, for example --edition 2567");
    }

    /** A table does not say either; no year stands to reason, since some measures answer last year's form. */
    static CliException noEditionOrYear(String argument) {
        String example = "--edition 2567 --year 2568";
        return CliException.usage(
                argument + ": ตาราง CSV ไม่ได้ระบุแบบประเมินและปีงบประมาณ: ระบุทั้งสองอย่าง เช่น " + example,
                argument + ": a CSV table names neither its edition nor its fiscal year: give both, for example "
                        + example);
    }
}
