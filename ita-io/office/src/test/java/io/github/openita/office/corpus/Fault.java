package io.github.openita.office.corpus;

import io.github.openita.office.corpus.Reported.Sign;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with a file of the corpus, and what a user must then be told. */
enum Fault {
    EMPTY("empty", Sign.EMPTY_FILE, "an empty file"),
    NOT_ITS_TYPE("not-its-type", Sign.NOT_ITS_TYPE, "another kind of file than its name says"),
    ENCRYPTED("encrypted", Sign.ENCRYPTED, "a password"),
    BROKEN("broken", Sign.DAMAGED, "broken off or damaged"),
    SCANNED("scanned", Sign.SCANNED, "a scan without text"),
    WRONG_YEAR("wrong-year", Sign.OTHER_YEAR, "only another year"),
    MISSING_HEADING("missing-heading", Sign.NOT_NAMED, "no heading of an element"),
    BLANK("blank", Sign.NOTHING_BEHIND, "nothing under a heading"),
    DOTS("dots", Sign.NOTHING_BEHIND, "only dots under a heading"),
    MISSING_COLUMN("missing-heading", Sign.NO_COLUMN, "no column of an element"),
    BLANK_CELL("blank", Sign.BLANK_CELL, "blank cells in a column");

    /** Makers whose files are tables. */
    private static final Set<String> TABLES = Set.of("spreadsheet", "wordtable");

    private final String code;
    private final Sign sign;
    private final String words;

    Fault(String code, Sign sign, String words) {
        this.code = code;
        this.sign = sign;
        this.words = words;
    }

    /** The fault of a file; empty where it is good. */
    static Optional<Fault> of(Entry entry) {
        boolean table = TABLES.contains(entry.maker());
        return Arrays.stream(values())
                .filter(fault -> fault.code.equals(entry.fault()))
                .filter(fault -> !fault.isOfContent() || table == fault.isOfTables())
                .findFirst();
    }

    private boolean isOfContent() {
        return compareTo(MISSING_HEADING) >= 0;
    }

    private boolean isOfTables() {
        return compareTo(MISSING_COLUMN) >= 0;
    }

    /** What the check must say of such a file. */
    Sign sign() {
        return sign;
    }

    /** What it is, in words. */
    String words() {
        return words;
    }
}
