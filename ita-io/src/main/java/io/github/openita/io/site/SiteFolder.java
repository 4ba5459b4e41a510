package io.github.openita.io.site;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.content.OpenedFile;
import io.github.openita.io.internal.SameFile;
import io.github.openita.rules.reading.LinkEnd;
import io.github.openita.rules.reading.LinkTarget;
import io.github.openita.rules.reading.PublishedFile;
import io.github.openita.rules.reading.PublishedSite;
import io.github.openita.rules.reading.SiteLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A built web site in a folder, as a plain web server would publish it. This class is thread-safe; what it read once of
 * a folder or page it does not read again, so make one for each build.
 *
 * <p>Names are compared with those that the folder lists, letter by letter also where the file system takes small and
 * capital letters for the same; no path is ever built from a link. A folder is as good as the {@code index.html} in it;
 * {@code /about} is not {@code about.html}. Symbolic links that leave the folder are not followed. A place in a page is
 * an {@code id}, or the {@code name} of an {@code a}, in a file that ends in {@code .html}, {@code .htm} or {@code
 * .xhtml}; of other files the part behind the {@code #} is not looked at. Every file can be opened: CSV, HTML, pictures
 * and text here, PDF, XLSX and DOCX where the artifact {@code ita-office} is there. Files are read up to 64 MiB.
 */
public final class SiteFolder implements PublishedSite {

    private static final String INDEX = "index.html";
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

    private final String name;
    private final Path root;
    private final FolderNames names = new FolderNames();
    /** What is known not to leave the folder. */
    private final Set<Path> inside = ConcurrentHashMap.newKeySet();

    private final Map<Path, Optional<Set<String>>> anchors = new ConcurrentHashMap<>();
    private final Map<Path, PublishedFile> opened = new ConcurrentHashMap<>();
    /** The files that links led to. */
    private final Set<Path> read = ConcurrentHashMap.newKeySet();

    private SiteFolder(String name, Path root) {
        this.name = name;
        this.root = root;
    }

    /**
     * {@return the site in it}
     *
     * @param folder the folder that holds the home page, as it will be published
     * @throws InvalidInputException where it is no folder, or cannot be read
     */
    public static SiteFolder of(Path folder) {
        String name = folder.toString().replace('\\', '/');
        if (!Files.isDirectory(folder)) {
            throw new InvalidInputException(name + ": ไม่ใช่โฟลเดอร์ที่มีอยู่", name + ": is no folder that exists");
        }
        try {
            Path root = folder.toRealPath();
            if (Files.isReadable(root)) {
                return new SiteFolder(name, root);
            }
        } catch (IOException e) {
            // Said below.
        }
        throw new InvalidInputException(
                name + ": ไม่มีสิทธิ์อ่านโฟลเดอร์นี้", name + ": no permission to read this folder");
    }

    /** {@return the folder as it was given, with slashes} */
    @Override
    public String getName() {
        return name;
    }

    /** Where the names of a link led: a file or folder, or why not. */
    private record Found(@Nullable Path path, LinkTarget target) {

        static Found nothing(LinkEnd end, String place) {
            return new Found(null, new LinkTarget(end, place));
        }
    }

    @Override
    public LinkTarget follow(SiteLink link) {
        Found found = find(link);
        Path file = found.path;
        String anchor = link.anchor().orElse(null);
        if (file == null || anchor == null || !PAGES.contains(endingOf(file))) {
            return found.target;
        }
        String page = shown(file);
        return anchors.computeIfAbsent(file, PageAnchors::of)
                .map(known ->
                        known.contains(anchor) ? LinkTarget.of(LinkEnd.FOUND) : new LinkTarget(LinkEnd.NO_ANCHOR, page))
                .orElseGet(() -> new LinkTarget(LinkEnd.UNREADABLE, page));
    }

    /** {@return the file, called by its path, the folder before it; empty where the link leads to no file} */
    @Override
    public Optional<PublishedFile> open(SiteLink link) {
        return Optional.ofNullable(find(link).path)
                .map(file -> opened.computeIfAbsent(file, path -> OpenedFile.of(nameOf(path), path)));
    }

    /**
     * {@return whether a link that was followed or opened led to that file}
     *
     * @param file any file
     */
    public boolean hasRead(Path file) {
        return read.stream().anyMatch(one -> SameFile.is(one, file));
    }

    private String nameOf(Path file) {
        return (name.endsWith("/") ? name : name + "/") + shown(file);
    }

    private Found find(SiteLink link) {
        try {
            Found found = find(link, root);
            if (found.path != null) {
                read.add(found.path);
            }
            return found;
        } catch (NoSuchFileException e) {
            return Found.nothing(LinkEnd.NO_FILE, "");
        } catch (IOException e) {
            return Found.nothing(LinkEnd.UNREADABLE, String.join("/", link.names()));
        }
    }

    private Found find(SiteLink link, Path start) throws IOException {
        Path at = start;
        boolean same = true;
        boolean sameButForCase = true;
        for (String wanted : link.names()) {
            String known = Files.isDirectory(at) ? names.find(at, wanted) : null;
            if (known == null) {
                return Found.nothing(LinkEnd.NO_FILE, "");
            }
            same &= known.equals(wanted);
            sameButForCase &= FolderNames.isSameButForCase(known, wanted);
            at = at.resolve(known);
            if (!isInside(at)) {
                return Found.nothing(LinkEnd.OUTSIDE, "");
            }
        }
        if (!same) {
            return Found.nothing(sameButForCase ? LinkEnd.OTHER_CASE : LinkEnd.OTHER_SPELLING, shown(at));
        }
        if (Files.isDirectory(at)) {
            return index(at);
        }
        return link.folder() || !Files.isRegularFile(at)
                ? Found.nothing(LinkEnd.NO_FILE, "")
                : new Found(at, LinkTarget.of(LinkEnd.FOUND));
    }

    private Found index(Path folder) throws IOException {
        Path index = folder.resolve(INDEX);
        if (!INDEX.equals(names.find(folder, INDEX)) || !Files.isRegularFile(index)) {
            return Found.nothing(LinkEnd.NO_INDEX, shown(folder) + "/");
        }
        return isInside(index) ? new Found(index, LinkTarget.of(LinkEnd.FOUND)) : Found.nothing(LinkEnd.OUTSIDE, "");
    }

    /** Whether a file or folder is in the site itself, and not only a symbolic link that leads out of it. */
    private boolean isInside(Path path) throws IOException {
        if (!inside.contains(path)) {
            if (!path.toRealPath().startsWith(root)) {
                return false;
            }
            inside.add(path);
        }
        return true;
    }

    /** The path of a file below the root, with slashes. */
    private String shown(Path file) {
        StringBuilder path = new StringBuilder();
        for (Path step : root.relativize(file)) {
            path.append(path.length() == 0 ? "" : "/").append(step);
        }
        return path.toString();
    }

    private static String endingOf(Path file) {
        String last = String.valueOf(file.getFileName());
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** {@return the folder as it was given} */
    @Override
    public String toString() {
        return name;
    }
}
