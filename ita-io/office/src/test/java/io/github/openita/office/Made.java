package io.github.openita.office;

import io.github.openita.io.content.OpenedFile;
import io.github.openita.io.content.ReadLimits;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Files that tests make, and what is read of them. */
public final class Made {

    /** What must hold also on a busy machine: a hang is longer. */
    private static final ReadLimits PATIENT = ReadLimits.standard().withTime(Duration.ofMinutes(3));

    private Made() {}

    /** What a file holds that is what its name says. */
    public static FileContent read(Path file) {
        return read(file, PATIENT);
    }

    /** What a file holds, within limits. */
    public static FileContent read(Path file, ReadLimits limits) {
        String name = file.getFileName().toString();
        Optional<String> ending = Optional.of(name.substring(name.lastIndexOf('.') + 1));
        return OpenedFile.of(name, ending, file, limits).read();
    }

    /** The limits with room for slow machines. */
    public static ReadLimits patient() {
        return PATIENT;
    }

    /** The rows of a table as text. */
    public static List<String> rows(DataTable table) {
        List<String> rows = new ArrayList<>();
        table.forEachRow(row -> rows.add(row.row() + " " + String.join("|", row.cells())));
        return rows;
    }

    /** A zipped file with these parts. */
    public static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A zipped file with a part that is as long as one wants, beside others. */
    public static Path bomb(Path file, Map<String, String> parts, String part, String start, String piece, long times)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> other : parts.entrySet()) {
                if (!other.getKey().equals(part)) {
                    zip.putNextEntry(new ZipEntry(other.getKey()));
                    zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = piece.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < times; i += 1_000) {
                zip.write(bytes);
            }
            zip.closeEntry();
        }
        return file;
    }

    /** A PDF with a page for each text, in a font that is inside. */
    public static Path pdf(Path file, String... pages) {
        try (PDDocument pdf = new PDDocument();
                OutputStream out = Files.newOutputStream(file)) {
            PDFont font = font(pdf);
            for (String text : pages) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                if (!text.isEmpty()) {
                    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                        content.beginText();
                        content.setFont(font, 12);
                        content.newLineAtOffset(50, 700);
                        for (String line : text.split("\n", -1)) {
                            content.showText(line);
                            content.newLineAtOffset(0, -20);
                        }
                        content.endText();
                    }
                }
            }
            pdf.save(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of the library. */
    public static PDFont font(PDDocument pdf) throws IOException {
        try (InputStream in = Loader.class.getResourceAsStream("resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(pdf, in);
        }
    }
}
