package io.github.openita.io.json;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.document.Source;
import io.github.openita.rules.DisclosureDocument;
import java.util.List;
import java.util.function.Consumer;

/** Disclosures as lines of JSON, or one document. Static methods only. */
final class SeveralDisclosures {

    private SeveralDisclosures() {}

    /** Those that can be checked; each that cannot is handed on, and the others go on. */
    static List<DisclosureDocument> read(ItaJson json, Source source, Consumer<DocumentException> refused) {
        return DocumentLines.read(
                source.text(),
                () -> json.readDisclosure(source),
                (number, line) -> json.readDisclosure(
                        Source.ofText(source.getName(), line).fromLine(number)),
                refused);
    }
}
