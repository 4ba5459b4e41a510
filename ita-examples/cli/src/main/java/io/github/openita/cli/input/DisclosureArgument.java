package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.io.csv.DisclosureCsv;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.DisclosureDocument;

/** Disclosures on the command line. */
public final class DisclosureArgument {

    private DisclosureArgument() {}

    /** A disclosure with what is wrong with its text, or from a table where the edition is asked for. */
    public static DisclosureDocument read(String disclosure, ItaJson json, Console console) {
        return TableArgument.isTable(disclosure)
                ? ofTable(disclosure, json, console)
                : json.readDisclosure(console.source(disclosure));
    }

    /** A disclosure in which nothing may be wrong. */
    public static Disclosure readStrictly(String disclosure, ItaJson json, Console console) {
        return TableArgument.isTable(disclosure)
                ? ofTable(disclosure, json, console).getDisclosure()
                : json.read(DocumentType.DISCLOSURE, console.source(disclosure));
    }

    private static DisclosureDocument ofTable(String disclosure, ItaJson json, Console console) {
        Source table = console.source(disclosure);
        return DisclosureCsv.read(table, TableArgument.edition(disclosure, table, FormKind.DISCLOSURE, json));
    }
}
