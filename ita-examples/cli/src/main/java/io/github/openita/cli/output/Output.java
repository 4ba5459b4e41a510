package io.github.openita.cli.output;

import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.csv.Form;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The whole output of a command, made before anything of it is written. */
public final class Output {

    private final byte[] bytes;

    private Output(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Output of(String text) {
        return new Output(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Output of(byte[] bytes) {
        return new Output(bytes.clone());
    }

    public static Output of(Report report, ReportFormat format) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            report.write(format, made);
        } catch (IOException e) {
            throw CliException.document(BilingualText.of(
                    "เขียนเป็น " + format + " ไม่ได้: " + e.getMessage(),
                    format + " cannot be written: " + e.getMessage()));
        }
        return of(made);
    }

    public static Output of(ByteArrayOutputStream made) {
        return new Output(made.toByteArray());
    }

    /** A form to fill in. */
    public static Output of(Form form, Format format) {
        if (format == Format.CSV) {
            return of(form.toCsv());
        }
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            form.writeXlsx(made);
        } catch (IOException e) {
            throw CliException.document(BilingualText.of(
                    "เขียนแบบฟอร์มไม่ได้: " + e.getMessage(), "the form cannot be written: " + e.getMessage()));
        }
        return of(made);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
