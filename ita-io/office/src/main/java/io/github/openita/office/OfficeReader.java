package io.github.openita.office;

import io.github.openita.io.content.ContentReader;
import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.docx.DocxFile;
import io.github.openita.office.guard.Refusal;
import io.github.openita.office.guard.Zipped;
import io.github.openita.office.pdf.PdfFile;
import io.github.openita.office.xlsx.XlsxFile;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads PDF, XLSX and DOCX. Nothing of the libraries behind it is loaded before the first file of the kind that needs
 * them. Immutable and thread-safe.
 */
public final class OfficeReader implements ContentReader {

    /** Makes one, as {@link java.util.ServiceLoader} does. */
    public OfficeReader() {}

    /** {@return PDF, XLSX and DOCX} */
    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.PDF, FileKind.XLSX, FileKind.DOCX);
    }

    @Override
    public FileContent read(String name, Path file, FileKind kind, ReadLimits limits) {
        try {
            return switch (kind) {
                case PDF -> PdfFile.read(file, limits);
                case XLSX -> XlsxFile.read(name, Zipped.of(file), limits);
                case DOCX -> DocxFile.read(name, file, limits);
                default -> FileContent.without(kind, FileState.NO_READER);
            };
        } catch (Refusal e) {
            return e.content(kind);
        }
    }

    /** {@inheritDoc} */
    @Override
    public FileContent read(String name, byte[] bytes, FileKind kind, ReadLimits limits) {
        try {
            return kind == FileKind.XLSX
                    ? XlsxFile.read(name, Zipped.of(bytes), limits)
                    : FileContent.without(kind, FileState.NO_READER);
        } catch (Refusal e) {
            return e.content(kind);
        }
    }
}
