package io.github.openita.cli;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.io.csv.DisclosureCsv;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.DisclosureDocument;
import java.util.List;

/** Disclosures on the command line. */
final class DisclosureArgument {

    private DisclosureArgument() {}

    /** A disclosure with what is wrong with its text, or from a table where the edition is asked for. */
    static DisclosureDocument read(String disclosure, ItaJson json, Console console) {
        return TableArgument.isTable(disclosure)
                ? ofTable(disclosure, json, console)
                : json.readDisclosure(console.source(disclosure));
    }

    /** The disclosures of a document that may hold lines of them, or of a table where the edition is asked for. */
    static List<DisclosureDocument> readAll(String disclosures, ItaJson json, Console console) {
        return TableArgument.isTable(disclosures)
                ? List.of(ofTable(disclosures, json, console))
                : json.readDisclosures(console.source(disclosures));
    }

    /** A disclosure in which nothing may be wrong. */
    static Disclosure readStrictly(String disclosure, ItaJson json, Console console) {
        return TableArgument.isTable(disclosure)
                ? ofTable(disclosure, json, console).getDisclosure()
                : json.read(DocumentType.DISCLOSURE, console.source(disclosure));
    }

    private static DisclosureDocument ofTable(String disclosure, ItaJson json, Console console) {
        Source table = console.source(disclosure);
        return DisclosureCsv.read(table, TableArgument.edition(disclosure, table, FormKind.DISCLOSURE, json));
    }
}
