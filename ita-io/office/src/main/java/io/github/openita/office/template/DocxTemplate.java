package io.github.openita.office.template;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.report.model.FieldUse;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.TemplateFiller;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fills Word templates (DOCX, DOTX). A template names fields and computes nothing; what is not a field stays as it is, byte
 * for byte where the part has none. Immutable and thread-safe.
 */
public final class DocxTemplate implements TemplateFiller {

    /** Makes one, as {@link java.util.ServiceLoader} does. */
    public DocxTemplate() {}

    /** {@return docx} */
    @Override
    public String format() {
        return "docx";
    }

    /**
     * Fills a template.
     *
     * @param report whose fields are put in
     * @param template a file of at most 16 MiB, 64 MiB unpacked, without macros and password
     * @param out where to; not closed, and nothing is written where the template is refused
     * @throws InvalidInputException where it is no Word template, passes a limit, has no fields, or has one that is not
     *     written as such
     * @throws IOException where it cannot be read or written
     */
    @Override
    public List<FieldUse> fill(ReportModel report, Path template, OutputStream out) throws IOException {
        TemplatePackage opened = TemplatePackage.open(template);
        KnownFields known = new KnownFields(report);
        List<FieldUse> uses = new ArrayList<>();
        for (Map.Entry<String, BilingualText> part : opened.textParts().entrySet()) {
            WordPart tree = opened.read(part.getKey());
            List<FieldUse> found = fill(report, known, tree, part.getValue());
            if (!found.isEmpty()) {
                opened.replace(part.getKey(), tree.bytes());
                uses.addAll(found);
            }
        }
        if (uses.isEmpty()) {
            throw new InvalidInputException(
                    "แม่แบบไม่มีช่องให้เติม: เขียนช่องเป็น {{ชื่อช่อง}} เช่น {{agency}}",
                    "the template has no fields; write them as {{name}}, such as {{agency}}");
        }
        opened.write(out);
        return uses;
    }

    private static List<FieldUse> fill(ReportModel report, KnownFields known, WordPart part, BilingualText name) {
        List<FieldUse> uses;
        try {
            new FieldMarks(part, known::isKnown).bringIntoText();
        } catch (InvalidInputException e) {
            throw Survey.at(name, e);
        }
        uses = new Survey(name, known).of(part);
        if (!uses.isEmpty()) {
            Inserted inserted = new Inserted(part, report.language());
            try {
                new RepeatedRows(part, known, inserted).fill();
                new FilledFields(part, known, inserted, report.language()).fill();
            } catch (InvalidInputException e) {
                throw Survey.at(name, e);
            }
        }
        return uses;
    }
}
