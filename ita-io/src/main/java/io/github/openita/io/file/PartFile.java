package io.github.openita.io.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written so far, beside the file that it shall become. Nobody can read it who could not read that file, and it
 * is gone when the process is told to end. Used by one thread and the end of the process.
 */
final class PartFile implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> FOR_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final Set<PosixFilePermission> OF_GROUP = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    private final Path path;
    private final Thread atEnd = new Thread(this::giveUp, "ita-part-file");
    private boolean givenUp;

    private PartFile(Path path) {
        this.path = path;
    }

    /** Makes one for a file that may exist. */
    static PartFile beside(Path target) throws IOException {
        PartFile part = new PartFile(target.resolveSibling(".ita-" + UUID.randomUUID() + ".part"));
        part.create(posix(target) != null);
        return part;
    }

    private void create(boolean ownerOnly) throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            throw new IOException("the process is about to end", e);
        }
        try {
            createUnlessGivenUp(ownerOnly);
        } catch (IOException | RuntimeException e) {
            forget();
            throw e;
        }
    }

    private synchronized void createUnlessGivenUp(boolean ownerOnly) throws IOException {
        if (givenUp) {
            throw new IOException("the process is about to end");
        }
        Files.createFile(path, ownerOnly ? new FileAttribute<?>[] {FOR_OWNER} : new FileAttribute<?>[0]);
    }

    private synchronized void giveUp() {
        givenUp = true;
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The process ends all the same.
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // It runs already.
        }
    }

    Path path() {
        return path;
    }

    /** Makes it the target, with the permissions of the file that stood there. */
    void moveTo(Path target) throws IOException {
        PosixFileAttributes before = posix(target);
        if (before != null) {
            takeOver(before);
        }
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What a group may do is nothing that another group may do. */
    private void takeOver(PosixFileAttributes before) throws IOException {
        PosixFileAttributeView own = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(before.permissions());
        if (!own.readAttributes().group().equals(before.group())) {
            try {
                own.setGroup(before.group());
            } catch (IOException e) {
                permissions.removeAll(OF_GROUP);
            }
        }
        own.setPermissions(permissions);
    }

    private static @Nullable PosixFileAttributes posix(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.exists(file) ? Files.getFileAttributeView(file, PosixFileAttributeView.class) : null;
        return view == null ? null : view.readAttributes();
    }

    /** Removes what was not moved. */
    @Override
    public void close() throws IOException {
        forget();
        Files.deleteIfExists(path);
    }
}
