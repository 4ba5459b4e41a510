package io.github.openita.io.content;

import io.github.openita.io.internal.HtmlBytes;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.TextPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Web pages: what visitors see of them, as one page, and their tables. */
final class HtmlReader implements ContentReader {

    /** A page in memory is many times as large as its bytes. */
    private static final int MAX_BYTES = 8 << 20;

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.HTML);
    }

    @Override
    public FileContent read(String name, Path file, FileKind kind, ReadLimits limits) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                return Reasons.tooManyBytes(kind, MAX_BYTES);
            }
            Document page = HtmlBytes.parse(Files.readAllBytes(file));
            List<String> lines = VisibleLines.of(page.body());
            List<DataTable> tables = PageTables.of(name, page.body(), limits.cells());
            boolean none = lines.stream().allMatch(String::isBlank);
            return new FileContent(
                    kind,
                    none ? FileState.NO_TEXT : FileState.READ,
                    Optional.empty(),
                    none ? List.of() : List.of(new TextPage(1, lines)),
                    tables);
        } catch (IOException e) {
            return Reasons.of(kind, FileState.UNREADABLE, "อ่านไฟล์ไม่ได้", "the file cannot be read");
        }
    }
}
