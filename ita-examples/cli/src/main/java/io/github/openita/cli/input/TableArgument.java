package io.github.openita.cli.input;

import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.FormTitle;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Whether an argument names a table (CSV or a workbook) rather than a JSON document. */
public final class TableArgument {

    private static final int START = 1 << 10;
    private static final String ZIP = "PK\u0003\u0004";

    private TableArgument() {}

    /**
     * A table by its name; a {@code .txt} is one unless it starts as JSON does, and whatever is no {@code .json} where it
     * starts as a workbook does.
     */
    public static boolean isTable(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                || name.endsWith(".tsv")
                || name.endsWith(".xlsx")
                || (name.endsWith(".txt")
                        && !ThaiText.normalize(startOf(argument)).startsWith("{"))
                || (!name.endsWith(".json") && startOf(argument).startsWith(ZIP));
    }

    /** Nothing of a pipe, of which what was looked at could not be read again. */
    private static String startOf(String argument) {
        try {
            Path file = Path.of(argument);
            return Files.isRegularFile(file) ? startOf(file) : "";
        } catch (IOException | InvalidPathException e) {
            // Whoever reads it says why it cannot be read.
            return "";
        }
    }

    private static String startOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.UTF_8);
        }
    }

    /** The edition of a table: the one that was chosen, else the one that a form says it is of. */
    public static Edition edition(String argument, Source table, FormKind kind, ItaJson json) {
        return json.chosen()
                .or(() ->
                        FormTitle.find(table, kind).flatMap(FormTitle::edition).map(json::edition))
                .orElseThrow(() -> noEdition(argument));
    }

    /** A table that is no form does not say which edition it is of. */
    public static CliException noEdition(String argument) {
        return CliException.usage(
                argument + ": ตาราง " + kind(argument) + " ไม่ได้ระบุแบบประเมิน: ระบุ --edition เช่น --edition 2567",
                argument + ": " + aKind(argument)
                        + " table does not name its edition: give --edition, for example --edition 2567");
    }

    /** A table that is no form does not say either; no year stands to reason, since some measures answer last year's form. */
    static CliException noEditionOrYear(String argument) {
        String example = "--edition 2567 --year 2568";
        return CliException.usage(
                argument + ": ตาราง " + kind(argument) + " ไม่ได้ระบุแบบประเมินและปีงบประมาณ: ระบุทั้งสองอย่าง เช่น "
                        + example,
                argument + ": " + aKind(argument)
                        + " table names neither its edition nor its fiscal year: give both, for example " + example);
    }

    private static String aKind(String argument) {
        return (kind(argument).equals("XLSX") ? "an " : "a ") + kind(argument);
    }

    private static String kind(String argument) {
        return argument.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? "XLSX" : "CSV";
    }
}
