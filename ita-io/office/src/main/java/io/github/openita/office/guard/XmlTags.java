package io.github.openita.office.guard;

/** What is told of a text of XML while it is scanned, before any parser sees it. */
public interface XmlTags {

    /** Nothing is looked at. */
    XmlTags NONE = new XmlTags() {};

    /**
     * An element begins.
     *
     * @param tag its tag
     */
    default void start(Tag tag) {}

    /** An element ends; of one that begins and ends in one tag only the beginning is told. */
    default void end() {}

    /**
     * Text ends.
     *
     * @param beginning its first characters, as bytes
     */
    default void text(String beginning) {}

    /** A comment, a processing instruction or a section of character data begins. */
    default void other() {}
}
