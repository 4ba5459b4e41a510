package io.github.openita.io.content;

import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.nio.file.Path;
import java.util.Set;

/** Pictures, of which nothing is read. */
final class ImageReader implements ContentReader {

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.IMAGE);
    }

    @Override
    public FileContent read(String name, Path file, FileKind kind, ReadLimits limits) {
        return Reasons.of(
                kind, FileState.NO_TEXT, "เป็นรูปภาพ ไม่มีข้อความให้อ่าน", "a picture, which has no text to read");
    }
}
