package io.github.openita.office.template;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.office.template.Element.Attribute;
import io.github.openita.office.writing.XmlText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a Word document as a tree, and what is made to be put into it. What was read within limits and is put in so
 * often that it passes another one is refused. Used by one thread.
 */
final class WordPart {

    /** What documents are written in, and in its strict form. */
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** More than any document that people read. */
    private static final int MOST_MADE = 500_000;

    private final Element root;
    private final String prefix;
    private int made;

    private WordPart(Element root, String prefix) {
        this.root = root;
        this.prefix = prefix;
    }

    /** Reads a part. */
    static WordPart read(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        Element top = new Element("", false);
        Element at = top;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = element(reader);
                    at.add(element);
                    at = element;
                }
                case XMLStreamConstants.END_ELEMENT -> at = at.parent().orElseThrow();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> at.add(new Text(reader.getText()));
                default -> {
                    // Comments and instructions are nothing that Word writes.
                }
            }
        }
        Element root = top.elements().get(0);
        return new WordPart(root, prefixIn(root));
    }

    private static Element element(XMLStreamReader reader) {
        Element element =
                new Element(qualified(reader.getPrefix(), reader.getLocalName()), isWord(reader.getNamespaceURI()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String declared = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            element.attributes()
                    .add(new Attribute(
                            declared == null || declared.isEmpty() ? "xmlns" : "xmlns:" + declared,
                            false,
                            uri == null ? "" : uri));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attributes()
                    .add(new Attribute(
                            qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                            isWord(reader.getAttributeNamespace(i)),
                            reader.getAttributeValue(i)));
        }
        return element;
    }

    private static String qualified(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static boolean isWord(@Nullable String uri) {
        return WORD.equals(uri) || STRICT.equals(uri);
    }

    /** What the part calls Word's own elements; where it has no such word, one is declared. */
    private static String prefixIn(Element root) {
        for (Attribute attribute : root.attributes()) {
            if (attribute.name().startsWith("xmlns:") && isWord(attribute.value())) {
                return attribute.name().substring("xmlns:".length());
            }
        }
        String uri = root.attributes().stream()
                .filter(one -> one.name().equals("xmlns") && isWord(one.value()))
                .findFirst()
                .map(Attribute::value)
                .orElse(WORD);
        root.attributes().add(new Attribute("xmlns:ita-w", false, uri));
        return "ita-w";
    }

    Element root() {
        return root;
    }

    /** An element of Word's own, with attributes of its own: names and values in turn. */
    Element make(String local, String... attributes) {
        count(1);
        Element element = new Element(prefix + ":" + local, true);
        for (int i = 0; i < attributes.length; i += 2) {
            element.attributes().add(new Attribute(prefix + ":" + attributes[i], true, XmlText.of(attributes[i + 1])));
        }
        return element;
    }

    /** Text of a run. */
    Element text(String text) {
        Element element = make("t");
        element.setText(XmlText.of(text));
        return element;
    }

    /** The same again. */
    Element copy(Element element) {
        count(element.size());
        return element.copy();
    }

    private void count(int more) {
        made += more;
        if (made > MOST_MADE || made < 0) {
            throw new InvalidInputException(
                    "เมื่อเติมแล้วเอกสารใหญ่เกินไป: ช่องของตารางถูกใช้ซ้ำหลายแห่งเกินไป",
                    "filled it becomes too large a document: tables are asked for in too many places");
        }
    }

    /** The part, written. */
    byte[] bytes() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(root, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.name());
        for (Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), true, out);
            out.append('"');
        }
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                write(inner, out);
            } else {
                escape(((Text) child).text(), false, out);
            }
        }
        out.append("</").append(element.name()).append('>');
    }

    private static void escape(String text, boolean quoted, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\n' -> out.append(quoted ? "&#10;" : "\n");
                case '\t' -> out.append(quoted ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
