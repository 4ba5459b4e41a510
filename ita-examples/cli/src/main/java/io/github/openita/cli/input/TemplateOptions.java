package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.Language;
import io.github.openita.io.report.FilledTemplate;
import io.github.openita.io.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The options of a command that fills an agency's own Word template. */
public final class TemplateOptions {

    public static final Set<Format> FORMATS = Collections.unmodifiableSet(EnumSet.of(Format.DOCX));

    private @Nullable String template;

    private boolean fields;

    private @Nullable FilledTemplate filled;

    /** Whether the fields of a kind are asked for. */
    public boolean areFieldsAsked() {
        return fields;
    }

    /** Tells that a command takes them. */
    public void declare(Arguments takes) {
        takes.option(
                "--template",
                "FILE.docx",
                found -> template = found,
                "เติมแม่แบบ Word ของหน่วยงานที่มีช่อง เช่น {{agency}} แทนการจัดหน้าของเครื่องมือ",
                "fill the agency's own Word template, which has fields such as {{agency}}");
        takes.flag(
                "--fields",
                found -> fields = found,
                "แสดงชื่อช่องที่แม่แบบของเอกสารชนิดนี้ใช้ได้ แล้วจบ",
                "list the fields that templates of this kind can have, and nothing else");
    }

    public boolean isGiven() {
        return template != null;
    }

    /** The list of fields needs nothing else. */
    public static void refuseBesideFields(String word, boolean given) {
        if (given) {
            throw CliException.usage(
                    "--fields แสดงเพียงชื่อช่อง: เอา " + word + " ออก",
                    "--fields only lists the fields: leave out " + word);
        }
    }

    /** The template, filled; nothing is written yet. */
    public Output fill(Supplier<Report> report, Console console) {
        String name = Objects.requireNonNull(template);
        Path file = console.file("--template", name);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            filled = report.get().fill(file, made);
        } catch (IOException e) {
            throw CliException.unreadable(name);
        }
        return Output.of(made);
    }

    /** Tells which fields were not filled, once the document is written. */
    public void tell(Console console, Language language) {
        if (filled != null && !filled.isWhole()) {
            console.tell(filled.toReport(language));
        }
    }
}
