package io.github.openita.io.content;

import io.github.openita.io.internal.TextBytes;
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

/** Plain text, as one page. */
final class TextReader implements ContentReader {

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.TEXT);
    }

    @Override
    public FileContent read(String name, Path file, FileKind kind, ReadLimits limits) {
        try {
            long size = Files.size(file);
            if (size > 4L * limits.characters()) {
                return Reasons.tooMuchText(kind, limits.characters());
            }
            String text = TextBytes.decode(Files.readAllBytes(file));
            if (text.length() > limits.characters()) {
                return Reasons.tooMuchText(kind, limits.characters());
            }
            List<String> lines = text.lines().toList();
            return new FileContent(kind, FileState.READ, Optional.empty(), List.of(new TextPage(1, lines)), List.of());
        } catch (IOException e) {
            return Reasons.of(kind, FileState.UNREADABLE, "อ่านไฟล์ไม่ได้", "the file cannot be read");
        }
    }
}
