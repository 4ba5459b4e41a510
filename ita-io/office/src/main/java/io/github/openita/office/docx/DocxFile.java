package io.github.openita.office.docx;

import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.guard.Refusal;
import io.github.openita.office.guard.Watch;
import io.github.openita.office.guard.XmlTags;
import io.github.openita.office.guard.ZipParts;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.TextPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/** A Word document: its text is one page, its tables are tables. Static methods only; thread-safe. */
public final class DocxFile {

    private DocxFile() {}

    /**
     * Reads a Word document: its headers and footers, then its body with text boxes and notes; without comments, what was
     * deleted, and what a form asks to be written over.
     *
     * @param name what messages call it
     * @param file where it is
     * @param limits how much of it is read at most
     * @return its text and tables
     */
    public static FileContent read(String name, Path file, ReadLimits limits) {
        Watch watch = new Watch(limits);
        try {
            ZipParts.scan(file, limits, watch, part -> XmlTags.NONE);
            try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                DocxParts parts = DocxParts.of(zip, watch);
                return content(parts.body(name), parts.edges());
            }
        } catch (IOException | InvalidFormatException | XMLStreamException e) {
            throw Refusal.damaged();
        } catch (OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            // What the library throws at a package that is not as it must be.
            throw Refusal.damaged();
        }
    }

    private static FileContent content(DocxBody body, List<String> edges) {
        boolean none = body.lines().stream().allMatch(String::isBlank);
        if (none && body.hasEmbedded()) {
            throw Refusal.unreadable(
                    "เนื้อหาเป็นเอกสารอื่นที่ฝังไว้ ให้เปิดด้วย Word แล้วบันทึกใหม่",
                    "what it shows is another document inside; open it in Word and save it anew");
        }
        if (none && (body.hasPicture() || edges.isEmpty())) {
            return FileContent.without(FileKind.DOCX, body.hasPicture() ? FileState.NO_TEXT : FileState.EMPTY);
        }
        // What stands at the end of each page must not stand after the last heading.
        List<String> lines = new ArrayList<>(edges);
        lines.addAll(body.lines());
        return new FileContent(
                FileKind.DOCX, FileState.READ, Optional.empty(), List.of(new TextPage(1, lines)), body.tables());
    }
}
