package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.util.ArrayList;
import java.util.List;

/** The documents of a run that could not be used, while the others go on. Not thread-safe. */
public final class RefusedDocuments {

    private final List<CliException> refused = new ArrayList<>();

    /** A document with all that is wrong with it. */
    public void add(DocumentException e) {
        add(CliException.document(e));
    }

    /** A document, or a folder of such, and why it cannot be used. */
    public void add(CliException e) {
        refused.add(e);
    }

    /** Whether several documents were given, of which so many could be used. */
    public boolean areSeveral(int used) {
        return used + refused.size() > 1;
    }

    public boolean isEmpty() {
        return refused.isEmpty();
    }

    /** Ends the run where fewer than so many documents could be used and others were refused. */
    public void endBelow(int needed, int used) {
        if (used < needed && !refused.isEmpty()) {
            throw CliException.documents(refused);
        }
    }

    /** Tells how many could not be used, and then why, one line for each mistake; nothing where all could be. */
    public void tell(int used, Console console, Language language) {
        if (!refused.isEmpty()) {
            console.tell(remarks(used, language));
            console.tell(CliException.documents(refused).lines(language));
        }
    }

    /** What a report of the others says of them first. */
    public List<String> remarks(int used, Language language) {
        return refused.isEmpty() ? List.of() : List.of(counts(used).in(language));
    }

    private BilingualText counts(int used) {
        return BilingualText.of(
                "อ่านได้ " + RefusedList.number(used) + " ฉบับ ใช้ไม่ได้ " + RefusedList.number(refused.size())
                        + " ฉบับ ซึ่งไม่อยู่ในรายงานนี้",
                "read " + RefusedList.counted(used, "document", "documents") + ", could not use "
                        + RefusedList.number(refused.size()) + ", which this report leaves out");
    }

    /** What the run ends with: that a document could not be used comes before all that the others say. */
    public int exitCode(int otherwise) {
        return refused.isEmpty() ? otherwise : CliException.DOCUMENT;
    }
}
