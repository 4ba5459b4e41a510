package io.github.openita.office.docx;

import io.github.openita.office.guard.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;

/** The parts of a Word document that people see: the document itself, its headers and footers, and its notes. */
final class DocxParts {

    private final Watch watch;
    private final PackagePart main;
    private final XMLInputFactory factory = XMLHelper.newXMLInputFactory();

    private DocxParts(Watch watch, PackagePart main) {
        this.watch = watch;
        this.main = main;
    }

    /** Those of a document. */
    static DocxParts of(OPCPackage zip, Watch watch) throws IOException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            List<PackagePart> parts = zip.getPartsByRelationshipType(type);
            if (!parts.isEmpty()) {
                return new DocxParts(watch, parts.get(0));
            }
        }
        throw new IOException("no document in it");
    }

    /** The document itself, with its notes after the paragraphs that refer to them. */
    DocxBody body(String name) throws IOException, InvalidFormatException, XMLStreamException {
        Map<String, List<String>> notes = new HashMap<>();
        for (PackagePart part : related("/footnotes", "/endnotes")) {
            read(part, new DocxBody("", watch, notes));
        }
        return read(main, new DocxBody(name, watch, notes));
    }

    /** The lines of headers, then of footers, each line once: most documents have several of each that say the same. */
    List<String> edges() throws IOException, InvalidFormatException, XMLStreamException {
        Set<String> lines = new LinkedHashSet<>();
        for (PackagePart part : related("/header", "/footer")) {
            lines.addAll(read(part, new DocxBody("", watch, new HashMap<>())).lines());
        }
        lines.removeIf(String::isBlank);
        return List.copyOf(lines);
    }

    private DocxBody read(PackagePart part, DocxBody body) throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            body.read(factory.createXMLStreamReader(in));
        }
        return body;
    }

    /** The parts that the document has of some types, of the first type first. */
    private List<PackagePart> related(String... types) throws InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>();
        for (String type : types) {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (relationship.getRelationshipType().endsWith(type)
                        && relationship.getTargetMode() == TargetMode.INTERNAL) {
                    PackagePart part = main.getRelatedPart(relationship);
                    if (part != null) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }
}
