package io.github.openita.office.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Zipped parts of an office file, the same bytes each time. Static methods only; thread-safe. */
public final class FixedZip {

    /** The first day that a zip knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What says the types of the parts stands first, as programs expect; the rest by name. */
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(FixedZip::rank).thenComparing(Comparator.naturalOrder());

    private FixedZip() {}

    private static int rank(String name) {
        return switch (name) {
            case "[Content_Types].xml" -> 0;
            case "_rels/.rels" -> 1;
            default -> 2;
        };
    }

    /**
     * Writes parts in a fixed order, without the time of day.
     *
     * @param parts the parts by their names
     * @param out where to; not closed
     * @throws IOException where it cannot be written
     */
    public static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        Map<String, byte[]> sorted = new TreeMap<>(ORDER);
        sorted.putAll(parts);
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : sorted.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    /**
     * {@return the parts of a zipped file that this program has made itself}
     *
     * @param zipped the file
     * @throws IOException where it is none
     */
    public static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        // By its directory: what fastexcel writes before its parts is not enough for who reads them one by one.
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zipped))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }
}
