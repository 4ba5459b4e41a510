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
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;

/** A Word document: its text is one page, its tables are tables. Static methods only; thread-safe. */
public final class DocxFile {

    private DocxFile() {}

    /**
     * Reads a Word document: its body with text boxes, without headers, footers, comments and what was deleted.
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
            try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                    InputStream in = body(zip).getInputStream()) {
                XMLInputFactory factory = XMLHelper.newXMLInputFactory();
                DocxBody body = new DocxBody(name, watch);
                body.read(factory.createXMLStreamReader(in));
                return content(body);
            }
        } catch (IOException | InvalidFormatException | XMLStreamException e) {
            throw Refusal.damaged();
        } catch (OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            // What the library throws at a package that is not as it must be.
            throw Refusal.damaged();
        }
    }

    /** The part that is the document itself. */
    private static PackagePart body(OPCPackage zip) throws IOException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            List<PackagePart> parts = zip.getPartsByRelationshipType(type);
            if (!parts.isEmpty()) {
                return parts.get(0);
            }
        }
        throw new IOException("no document in it");
    }

    private static FileContent content(DocxBody body) {
        boolean none = body.lines().stream().allMatch(String::isBlank);
        if (none) {
            return FileContent.without(FileKind.DOCX, body.hasPicture() ? FileState.NO_TEXT : FileState.EMPTY);
        }
        return new FileContent(
                FileKind.DOCX, FileState.READ, Optional.empty(), List.of(new TextPage(1, body.lines())), body.tables());
    }
}
