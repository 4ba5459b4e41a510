package io.github.openita.office.writing;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of an office file. Not thread-safe. */
public final class Xml {

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private Xml() throws XMLStreamException {
        // To a writer of characters: what encodes by itself tears characters beyond the first plane.
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * {@return a part whose root element is open}
     *
     * @param root its name, with its prefix
     * @param attributes names and values in turn; those of the namespaces too
     */
    public static Xml part(String root, String... attributes) {
        try {
            return new Xml().open(root, attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param name its name, with its prefix
     * @param attributes names and values in turn
     * @return this
     */
    public Xml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes an element without content.
     *
     * @param name its name, with its prefix
     * @param attributes names and values in turn
     * @return this
     */
    public Xml leaf(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], XmlText.of(attributes[i + 1]));
        }
    }

    /**
     * Writes an element of text.
     *
     * @param name its name, with its prefix
     * @param text its text; blanks at its ends are kept
     * @return this
     */
    public Xml text(String name, String text) {
        try {
            String kept = XmlText.of(text);
            open(name);
            if (!kept.equals(kept.strip())) {
                xml.writeAttribute("xml:space", "preserve");
            }
            xml.writeCharacters(kept);
            return close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Ends the element that was begun last.
     *
     * @return this
     */
    public Xml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the part, all elements ended} */
    public byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.flush();
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
