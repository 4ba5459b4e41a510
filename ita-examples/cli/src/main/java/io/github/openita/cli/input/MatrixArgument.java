package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.FormTitle;
import io.github.openita.io.csv.MatrixCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import org.jspecify.annotations.Nullable;

/** Matrices of responsibility on the command line. */
public final class MatrixArgument {

    private MatrixArgument() {}

    /**
     * A matrix as it is written, from a document, or from a table: for the edition that was chosen, else for the one that a
     * form says it is for, else for that one.
     */
    public static ResponsibilityMatrix read(String matrix, @Nullable Edition ofTable, ItaJson json, Console console) {
        Source source = console.source(matrix);
        if (!TableArgument.isTable(matrix)) {
            return json.read(DocumentType.MATRIX, source);
        }
        Edition used = json.chosen()
                .or(() -> FormTitle.find(source, FormKind.MATRIX)
                        .flatMap(FormTitle::edition)
                        .map(json::edition))
                .orElse(ofTable);
        if (used == null) {
            throw TableArgument.noEdition(matrix);
        }
        return MatrixCsv.read(source, used);
    }

    /** The matrix for an edition; one of another year is carried to it: the same code is another item there. */
    public static ResponsibilityMatrix readFor(Edition used, String matrix, ItaJson json, Console console) {
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
