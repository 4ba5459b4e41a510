package io.github.openita.io.report.model;

import io.github.openita.core.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a report holds, in the order in which it is read. Immutable and thread-safe.
 *
 * @param title what the report is, one line
 * @param cover the cover page; empty where the report begins at once
 * @param blocks what follows, from top to bottom
 * @param technical lines for whoever keeps the systems (versions, digests), shown last and small; may be empty
 * @param language the language of what the renderers say themselves (a table of contents, "page")
 * @param thaiDigits whether figures are shown in Thai digits
 * @param fields what an agency's own template can ask for; empty where the report has no names for its parts
 */
public record ReportModel(
        String title,
        Optional<Cover> cover,
        List<Block> blocks,
        List<String> technical,
        Language language,
        boolean thaiDigits,
        List<FieldValue> fields) {

    /** Copies the lists. */
    public ReportModel {
        blocks = List.copyOf(blocks);
        technical = List.copyOf(technical);
        fields = List.copyOf(fields);
    }

    /** A report that has no names for its parts. */
    public ReportModel(
            String title,
            Optional<Cover> cover,
            List<Block> blocks,
            List<String> technical,
            Language language,
            boolean thaiDigits) {
        this(title, cover, blocks, technical, language, thaiDigits, List.of());
    }

    /** {@return the same report with that picture on its cover page, where it has one} */
    public ReportModel withPicture(Picture picture) {
        Optional<Cover> pictured =
                cover.map(page -> new Cover(page.title(), page.agency(), page.lines(), Optional.of(picture)));
        return new ReportModel(title, pictured, blocks, technical, language, thaiDigits, fields);
    }

    /** {@return the same report with that block before its others} */
    public ReportModel startingWith(Block first) {
        List<Block> all = new ArrayList<>(List.of(first));
        all.addAll(blocks);
        return new ReportModel(title, cover, all, technical, language, thaiDigits, fields);
    }
}
