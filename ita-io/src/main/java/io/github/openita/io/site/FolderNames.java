package io.github.openita.io.site;

import io.github.openita.core.words.ThaiText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What folders hold, as they list it; each is read once. Thread-safe. */
final class FolderNames {

    private static final char REPLACEMENT = '\uFFFD';

    private final Map<Path, Listing> listings = new ConcurrentHashMap<>();

    /** The names in a folder, and one of them for each in small letters and for each look. */
    private record Listing(Set<String> names, Map<String, String> bySmall, Map<String, String> byLook, boolean broken) {

        static Listing of(Path folder) throws IOException {
            Set<String> names = new HashSet<>();
            Map<String, String> bySmall = new HashMap<>();
            Map<String, String> byLook = new HashMap<>();
            boolean broken = false;
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    names.add(name);
                    bySmall.merge(small(name), name, Listing::first);
                    byLook.merge(look(name), name, Listing::first);
                    broken |= name.indexOf(REPLACEMENT) >= 0;
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            return new Listing(names, bySmall, byLook, broken);
        }

        private static String first(String one, String other) {
            return one.compareTo(other) < 0 ? one : other;
        }
    }

    private static String small(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** What names have in common that look the same but for small and capital letters. */
    private static String look(String name) {
        return small(ThaiText.normalize(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    /** Whether names are the same but for small and capital letters. */
    static boolean isSameButForCase(String one, String other) {
        return small(one).equals(small(other));
    }

    /**
     * The name in a folder that is the wanted one; failing that, but for small and capital letters; failing that, but for
     * characters that look the same.
     *
     * @return {@code null} where there is none
     * @throws IOException where the folder cannot be read, or has names that this machine cannot
     */
    @Nullable
    String find(Path folder, String wanted) throws IOException {
        Listing listing = listings.get(folder);
        if (listing == null) {
            listing = Listing.of(folder);
            listings.put(folder, listing);
        }
        if (listing.names.contains(wanted)) {
            return wanted;
        }
        String small = listing.bySmall.get(small(wanted));
        String other = small == null ? listing.byLook.get(look(wanted)) : small;
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(wanted);
        if (other == null && listing.broken && !ascii) {
            throw new IOException("the names in " + folder + " are in another character set than the machine's");
        }
        return other;
    }
}
