package io.github.openita.io.json;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.JsonLines;
import io.github.openita.rules.DisclosureDocument;
import java.util.ArrayList;
import java.util.List;

/** Disclosures as lines of JSON, or one document. Static methods only. */
final class SeveralDisclosures {

    private SeveralDisclosures() {}

    static List<DisclosureDocument> read(ItaJson json, Source source) {
        String text = source.text();
        if (!JsonLines.isLines(text)) {
            return List.of(json.readDisclosure(source));
        }
        Problems problems = new Problems(source.getName());
        List<DisclosureDocument> documents = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (ThaiText.hasText(lines[i])) {
                try {
                    documents.add(json.readDisclosure(
                            Source.ofText(source.getName(), lines[i]).fromLine(i + 1)));
                } catch (DocumentException e) {
                    e.getProblems().forEach(problems::add);
                }
            }
        }
        problems.throwIfAny();
        return documents;
    }
}
