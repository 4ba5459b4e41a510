package io.github.openita.cli.command;

import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.report.Reports;
import io.github.openita.io.vocabulary.EditionVocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code editions [NAME|YEAR|FILE]}: what is built in, or all that is known of one edition. */
final class EditionsCommand extends ItaCommand {

    private static final Set<Format> WITH_ADDRESSES = EnumSet.of(Format.CSV, Format.TURTLE, Format.JSONLD);

    @Nullable
    String edition;

    @Nullable
    String base;

    @Override
    Set<Format> formats() {
        return Format.EDITIONS;
    }

    @Override
    void declare(Arguments takes) {
        takes.says("แบบประเมินที่มีในตัว", "the editions that are built in, or one of them in full");
        takes.optionalParameter(
                "NAME|YEAR|FILE",
                found -> edition = found,
                "ชื่อ ปีงบประมาณ หรือไฟล์",
                "a name, a fiscal year or a file");
        takes.option(
                "--base",
                "URL",
                found -> base = found,
                "ที่อยู่ของโฟลเดอร์ที่จะเผยแพร่ ใช้กับ csv, turtle, jsonld ของแบบประเมินของท่านเอง",
                "the folder in which csv, turtle or jsonld of an edition of your own will be published");
    }

    @Override
    Output output(Console console, Format format) {
        if (WITH_ADDRESSES.contains(format)) {
            return Output.of(vocabulary(console, format));
        }
        if (base != null) {
            throw CliException.usage(
                    "--base ใช้กับ " + Format.words(WITH_ADDRESSES) + " เท่านั้น",
                    "--base goes with " + Format.words(WITH_ADDRESSES) + " only");
        }
        if (edition == null) {
            List<Edition> all = console.json().editions().all();
            return output(format, () -> console.json().write(all), () -> Reports.editions(all, language()));
        }
        Edition one = EditionArgument.resolve(edition, console);
        return output(format, () -> console.json().write(one), () -> Reports.edition(one, language()));
    }

    private String vocabulary(Console console, Format format) {
        if (edition == null) {
            if (format == Format.CSV) {
                return EditionVocabulary.toCsv(console.json().editions().all().stream()
                        .map(one -> of(one, console))
                        .toList());
            }
            throw CliException.usage(
                    "--format " + format.word() + ": ระบุแบบประเมินหนึ่งแบบ เช่น editions 2568",
                    "--format " + format.word() + ": name one edition, for example editions 2568");
        }
        EditionVocabulary one = of(EditionArgument.resolve(edition, console), console);
        return switch (format) {
            case TURTLE -> one.toTurtle();
            case JSONLD -> one.toJsonLd();
            default -> one.toCsv();
        };
    }

    private EditionVocabulary of(Edition one, Console console) {
        EditionVocabulary vocabulary = EditionVocabulary.of(one, console.json().editions());
        try {
            return base == null ? vocabulary : vocabulary.at(base);
        } catch (InvalidInputException e) {
            throw CliException.usage("--base", e.getText());
        }
    }
}
