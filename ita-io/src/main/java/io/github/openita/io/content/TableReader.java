package io.github.openita.io.content;

import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables of text, which are read when somebody asks for their rows. */
final class TableReader implements ContentReader {

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.CSV);
    }

    @Override
    public FileContent read(String name, Path file, FileKind kind, ReadLimits limits) {
        return new FileContent(kind, FileState.READ, Optional.empty(), List.of(), List.of(new CsvFile(name, file)));
    }
}
