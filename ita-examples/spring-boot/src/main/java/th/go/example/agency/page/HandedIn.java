package th.go.example.agency.page;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was handed in.
 *
 * @param source its bytes, and its name, which is only ever shown
 * @param isTable whether it is a table, CSV or a workbook, and not a JSON document
 */
record HandedIn(Source source, boolean isTable) {

    /** Several times what any document of an agency has. */
    static final int LARGEST = 4 << 20;

    private static final int LONGEST_NAME = 100;
    private static final int START = 1 << 10;

    static HandedIn of(MultipartFile file) throws IOException {
        byte[] bytes = file.getBytes();
        String name = nameOf(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        return new HandedIn(Source.of(name, bytes), isTable(name, bytes));
    }

    /** The last step of what some browsers give as a whole path, without what cannot be seen. */
    private static String nameOf(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String shown = ThaiText.oneLine(last).strip();
        int end = Math.min(shown.length(), LONGEST_NAME);
        return shown.isEmpty() ? "file" : shown.substring(0, end);
    }

    /** By what it holds: people name files as they like. */
    private static boolean isTable(String name, byte[] bytes) {
        String start = ThaiText.normalize(
                new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        boolean json = start.startsWith("{") || start.startsWith("[");
        return !json && !name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
