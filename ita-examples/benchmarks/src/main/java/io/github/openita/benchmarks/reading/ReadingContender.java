package io.github.openita.benchmarks.reading;

import java.io.IOException;

/** Everyone who reads the files. Immutable and thread-safe. */
public enum ReadingContender {
    /** Floor: the libraries alone. */
    BARE("PDFBox, fastexcel, POI and FastCSV alone"),
    /** The library. */
    OURS("this library: the check with its findings");

    private final String title;

    ReadingContender(String title) {
        this.title = title;
    }

    /** {@return what the tables call it} */
    public String getTitle() {
        return title;
    }

    Object read(SiteFiles site) throws IOException {
        return this == BARE ? BareReading.characters(site) : OurReading.report(site);
    }
}
