package io.github.openita.io.content;

import io.github.openita.rules.reading.FileKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Who reads which kind of file: readers of this module, then those that are found. Static methods only; thread-safe. */
final class Readers {

    private static final List<ContentReader> OWN =
            List.of(new TableReader(), new HtmlReader(), new TextReader(), new ImageReader());

    private Readers() {}

    /** Asked for when the first file comes that is not read here. */
    private static final class Found {

        static final List<ContentReader> READERS = find();

        private static List<ContentReader> find() {
            List<ContentReader> readers = new ArrayList<>();
            Iterator<ContentReader> found = ServiceLoader.load(
                            ContentReader.class, ContentReader.class.getClassLoader())
                    .iterator();
            while (hasNext(found)) {
                try {
                    readers.add(found.next());
                } catch (ServiceConfigurationError | LinkageError e) {
                    // One that cannot be made reads nothing; another one may.
                }
            }
            return List.copyOf(readers);
        }

        private static boolean hasNext(Iterator<ContentReader> found) {
            try {
                return found.hasNext();
            } catch (ServiceConfigurationError e) {
                return false;
            }
        }
    }

    static Optional<ContentReader> of(FileKind kind) {
        Optional<ContentReader> own = in(OWN, kind);
        return own.isPresent() || kind == FileKind.OTHER ? own : in(Found.READERS, kind);
    }

    private static Optional<ContentReader> in(List<ContentReader> readers, FileKind kind) {
        return readers.stream().filter(reader -> reader.kinds().contains(kind)).findFirst();
    }
}
