package io.github.openita.office.document;

import io.github.openita.office.writing.FixedZip;
import io.github.openita.office.writing.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of one file, what type each is of, and which one leads to which. Not thread-safe. */
final class Parts {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private record Link(String id, String type, String target) {}

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, List<Link>> links = new LinkedHashMap<>();

    /** Adds a part. */
    void add(String name, String type, byte[] bytes) {
        parts.put(name, bytes);
        types.put(name, type);
    }

    /**
     * Lets a part lead to another one.
     *
     * @param from the part; empty for the file as a whole
     * @param type what the other one is to it
     * @param target the other one, as seen from the folder of the part
     * @return what the part calls it
     */
    String link(String from, String type, String target) {
        List<Link> own = links.computeIfAbsent(from, part -> new ArrayList<>());
        String id = "rId" + (own.size() + 1);
        own.add(new Link(id, type.contains(":") ? type : Names.RELATIONSHIPS + "/" + type, target));
        return id;
    }

    /** Writes the file. */
    void write(OutputStream out) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        links.forEach((from, own) -> all.put(linksOf(from), linkPart(own)));
        all.put("[Content_Types].xml", typesPart());
        FixedZip.write(all, out);
    }

    private static String linksOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private static byte[] linkPart(List<Link> links) {
        Xml xml = Xml.part("Relationships", "xmlns", PACKAGE + "relationships");
        links.forEach(link -> xml.leaf("Relationship", "Id", link.id(), "Type", link.type(), "Target", link.target()));
        return xml.bytes();
    }

    private byte[] typesPart() {
        Xml xml = Xml.part("Types", "xmlns", PACKAGE + "content-types");
        xml.leaf(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        types.forEach((name, type) -> xml.leaf("Override", "PartName", "/" + name, "ContentType", type));
        return xml.bytes();
    }
}
