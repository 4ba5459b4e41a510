package io.github.openita.rules.reading;

/** A file that is written down in a test. */
public record FileInMemory(String name, FileContent content) implements PublishedFile {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public FileContent read() {
        return content;
    }
}
