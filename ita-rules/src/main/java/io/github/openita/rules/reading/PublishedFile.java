package io.github.openita.rules.reading;

/** A file that a link leads to. Implementations are thread-safe. */
public interface PublishedFile {

    /** {@return what messages call it, such as its path with slashes or its address; the same for the same file} */
    String getName();

    /**
     * Opens it, within limits on size and time. Whatever its content, no exception is thrown.
     *
     * @return what it holds; the same on every call
     */
    FileContent read();
}
