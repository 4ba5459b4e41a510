package io.github.openita.office.writing;

/** What a file says of itself: its title, and no person, program or time. Static methods only; thread-safe. */
public final class CoreProperties {

    private CoreProperties() {}

    /**
     * {@return the part of a file that says what it is}
     *
     * @param title its title
     */
    public static byte[] of(String title) {
        return part(title).bytes();
    }

    /**
     * {@return the part of a file that says what it is and in which language}
     *
     * @param title its title
     * @param language the language, such as {@code th-TH}
     */
    public static byte[] of(String title, String language) {
        return part(title).text("dc:language", language).bytes();
    }

    private static Xml part(String title) {
        return Xml.part(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .text("dc:title", title);
    }
}
