package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.io.csv.MatrixCsv;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;

/** Matrices of responsibility on the command line. */
public final class MatrixArgument {

    private MatrixArgument() {}

    /** A matrix as it is written, from a document, or from a table for that edition. */
    public static ResponsibilityMatrix read(String matrix, Edition ofTable, ItaJson json, Console console) {
        return TableArgument.isTable(matrix)
                ? MatrixCsv.read(console.source(matrix), ofTable)
                : json.read(DocumentType.MATRIX, console.source(matrix));
    }

    /** The matrix for an edition; one of another year is carried to it: the same code is another item there. */
    static ResponsibilityMatrix readFor(Edition used, String matrix, ItaJson json, Console console) {
        return carried(read(matrix, used, json, console), used, json);
    }

    /** A matrix, carried to an edition where it is of another one. */
    public static ResponsibilityMatrix carried(ResponsibilityMatrix read, Edition used, ItaJson json) {
        return read.getEdition()
                .filter(name -> !used.isNamed(name))
                .map(name -> read.carryTo(json.edition(name), used).getMatrix())
                .orElse(read);
    }
}
