package io.github.openita.io.overview;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** By what the document of an agency that it does not name is told from others. Static methods only. */
final class DocumentNames {

    private DocumentNames() {}

    /**
     * The name of a document that was checked. A bare file name is that of many, so it counts only where that file lies
     * beside the report; else the report is told from others by where it was found.
     *
     * @param source what the report calls the document
     * @param file the file that the report stands in
     * @param place where in that file it was found
     */
    static String ofChecked(Optional<String> source, String file, String place) {
        if (source.isEmpty()) {
            return place;
        }
        String named = source.get();
        if (named.indexOf('/') >= 0 || named.indexOf('\\') >= 0) {
            return named;
        }
        try {
            Path beside = Path.of(file).resolveSibling(named);
            return Files.isRegularFile(beside) ? beside.toString() : place;
        } catch (InvalidPathException e) {
            return place;
        }
    }
}
