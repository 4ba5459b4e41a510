package io.github.openita.office.guard;

import io.github.openita.io.content.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a zipped file once without keeping anything, to see whether it stays within limits. Static methods only. */
public final class ZipParts {

    /** Office files have some hundred parts. */
    private static final int MOST_PARTS = 10_000;

    private ZipParts() {}

    /**
     * Scans every part that is XML.
     *
     * @param file a zipped file
     * @param limits what its parts may come to
     * @param watch counts
     * @param tags who is told of the tags of a part, by its name
     * @throws IOException where it is broken
     * @throws Refusal where it passes a limit, or holds what no Office program writes
     */
    public static void scan(Path file, ReadLimits limits, Watch watch, Function<String, XmlTags> tags)
            throws IOException {
        scan(Zipped.of(file), limits, watch, tags);
    }

    /**
     * Scans every part that is XML.
     *
     * @param file a zipped file
     * @param limits what its parts may come to
     * @param watch counts
     * @param tags who is told of the tags of a part, by its name
     * @throws IOException where it is broken
     * @throws Refusal where it passes a limit, or holds what no Office program writes
     */
    public static void scan(Zipped file, ReadLimits limits, Watch watch, Function<String, XmlTags> tags)
            throws IOException {
        requireFewParts(file);
        try (ZipFile zip = file.open()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Set<String> names = new HashSet<>();
            long left = limits.unpackedBytes();
            for (ZipArchiveEntry entry : entries) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name)) {
                    throw Refusal.damaged("มีส่วนชื่อซ้ำกันข้างใน", "two of its parts have the same name");
                }
                if (!entry.isDirectory()) {
                    left = scan(zip, entry, limits, left, new XmlScan(watch, tags.apply(name)));
                }
            }
        }
    }

    /** So that not even the list of them fills the memory. */
    private static void requireFewParts(Zipped file) throws IOException {
        if (file.parts() > MOST_PARTS) {
            throw Refusal.tooLarge(
                    "มีส่วนข้างในเกิน " + MOST_PARTS + " ส่วน", "more parts than the limit of " + MOST_PARTS);
        }
    }

    private static long scan(ZipFile zip, ZipArchiveEntry entry, ReadLimits limits, long left, XmlScan scan)
            throws IOException {
        try (Counted counted = new Counted(zip.getInputStream(entry), left, limits)) {
            scan.scan(new SingleBytes(counted));
            return counted.left;
        }
    }

    /** Ends where more comes out than may. */
    private static final class Counted extends FilterInputStream {

        private final ReadLimits limits;
        private long left;

        Counted(InputStream in, long left, ReadLimits limits) {
            super(in);
            this.left = left;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                long most = limits.unpackedBytes();
                String size = most >= 1 << 20 ? (most >> 20) + " MiB" : most + " bytes";
                throw Refusal.tooLarge(
                        "เมื่อคลายการบีบอัดแล้วใหญ่เกิน " + size, "unpacked it is larger than the limit of " + size);
            }
            return read;
        }
    }
}
