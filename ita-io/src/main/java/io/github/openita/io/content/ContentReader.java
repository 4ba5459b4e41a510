package io.github.openita.io.content;

import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads files of some kinds. Those of other artifacts are found by {@link java.util.ServiceLoader} once a file of a kind
 * that is not read here is opened, and not before. Implementations are thread-safe.
 */
public interface ContentReader {

    /** {@return what it reads; asking for it loads nothing that only the reading needs} */
    Set<FileKind> kinds();

    /**
     * Reads a file that has bytes. Whatever they are, no exception is thrown on purpose; one that is nevertheless thrown
     * is taken for a damaged file, and so is an overflow of the stack. It is called in a thread of its own, which is
     * interrupted when the time is over.
     *
     * @param name what the names of its tables start with, such as its path with slashes
     * @param file where it is
     * @param kind what its bytes are; one of {@link #kinds}
     * @param limits how much of it is read at most
     * @return what it holds; tables may read the file again when they are asked for their rows
     */
    FileContent read(String name, Path file, FileKind kind, ReadLimits limits);

    /**
     * Reads bytes that are in no file, such as an upload; otherwise as {@link #read(String, Path, FileKind, ReadLimits)}.
     *
     * @param name what the names of its tables start with
     * @param bytes what is read; not changed
     * @param kind what the bytes are; one of {@link #kinds}
     * @param limits how much of it is read at most
     * @return what it holds; nothing of a kind that is read from files only
     */
    default FileContent read(String name, byte[] bytes, FileKind kind, ReadLimits limits) {
        return FileContent.without(kind, FileState.NO_READER);
    }
}
