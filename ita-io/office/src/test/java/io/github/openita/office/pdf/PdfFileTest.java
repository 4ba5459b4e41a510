package io.github.openita.office.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.Made;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.TextPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a PDF, and what ends the reading. */
class PdfFileTest {

    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void textIsReadPageByPage() {
        FileContent content = Made.read(Made.pdf(file("a.pdf"), "Report 2567\nDone", "", "Page 3"));
        List<TextPage> pages = List.of(
                new TextPage(1, List.of("Report 2567", "Done")),
                new TextPage(2, List.of()),
                new TextPage(3, List.of("Page 3")));
        assertEquals(new FileContent(FileKind.PDF, FileState.READ, Optional.empty(), pages, List.of()), content);
    }

    private Path scan(String name, String stamp) throws IOException {
        try (PDDocument pdf = new PDDocument();
                OutputStream out = Files.newOutputStream(file(name))) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    PDImageXObject image = new PDImageXObject(
                            pdf,
                            new ByteArrayInputStream(deflated(40 * 60)),
                            COSName.FLATE_DECODE,
                            40,
                            60,
                            8,
                            PDDeviceGray.INSTANCE);
                    content.drawImage(image, 0, 0, 600, 800);
                    if (!stamp.isEmpty()) {
                        content.beginText();
                        content.setFont(Made.font(pdf), 8);
                        content.showText(stamp);
                        content.endText();
                    }
                }
            }
            pdf.save(out);
        }
        return file(name);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "Scanned by CamScanner"})
    void aScanIsSaidToBeOne(String stamp) throws IOException {
        FileContent content = Made.read(scan("a.pdf", stamp));
        assertEquals(FileState.NO_TEXT, content.state());
        assertEquals(
                "a scan of 2 pages without text", content.reason().orElseThrow().getEn());
        assertEquals(List.of(), content.pages());
    }

    @Test
    void pagesWithoutAnythingHaveNoText() {
        FileContent content = Made.read(Made.pdf(file("a.pdf"), "", ""));
        assertEquals(FileState.NO_TEXT, content.state());
        assertEquals("no text on its 2 pages", content.reason().orElseThrow().getEn());
    }

    private Path locked(String userPassword) throws IOException {
        Path plain = Made.pdf(file("plain.pdf"), "Report 2567");
        try (PDDocument pdf = Loader.loadPDF(plain.toFile());
                OutputStream out = Files.newOutputStream(file("locked.pdf"))) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
            pdf.save(out);
        }
        return file("locked.pdf");
    }

    @Test
    void aPasswordIsAskedFor() throws IOException {
        assertEquals(FileContent.without(FileKind.PDF, FileState.ENCRYPTED), Made.read(locked("secret")));
    }

    /** Whoever may not change it may read it. */
    @Test
    void aPasswordOfTheOwnerLocksNobodyOut() throws IOException {
        assertEquals(
                List.of(new TextPage(1, List.of("Report 2567"))),
                Made.read(locked("")).pages());
    }

    @Test
    void whatIsBrokenIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(Made.pdf(file("whole.pdf"), "Report 2567"));
        for (int length : new int[] {8, 100, whole.length / 4}) {
            Path part = Files.write(file(length + ".pdf"), Arrays.copyOf(whole, length));
            assertEquals(FileState.DAMAGED, Made.read(part).state(), "first " + length + " bytes");
        }
        Path noise = Files.write(
                file("noise.pdf"), ("%PDF-1.7\n" + "\u0001x".repeat(5_000)).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(FileState.DAMAGED, Made.read(noise).state());
    }

    /** Wherever bytes were changed, the reading ends. */
    @Test
    void changedBytesEndInNoException() throws IOException {
        byte[] whole = Files.readAllBytes(Made.pdf(file("whole.pdf"), "Report 2567", "Page 2"));
        Random random = new Random(14);
        for (int i = 0; i < 30; i++) {
            byte[] changed = whole.clone();
            for (int j = 0; j < 1 + i; j++) {
                changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt(256);
            }
            FileContent content = Made.read(Files.write(file(i + ".pdf"), changed));
            assertEquals(FileKind.PDF, content.kind());
        }
    }

    @Test
    void objectsInEachOtherDoNotOverflow() throws IOException {
        String pages = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(100_000) + "]".repeat(100_000)
                + ">>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        FileState state = Made.read(Files.writeString(file("deep.pdf"), pages)).state();
        assertTrue(state == FileState.DAMAGED || state == FileState.TOO_LARGE, state.toString());
    }

    @Test
    void pagesThatHoldThemselvesEnd() throws IOException {
        String pages = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        FileState state = Made.read(Files.writeString(file("round.pdf"), pages)).state();
        assertTrue(!state.isOpened() || state == FileState.NO_TEXT, state.toString());
    }

    private Path bomb(String filter, byte[] packed) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Filter/" + filter + "/Length " + packed.length + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed);
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return Files.write(file("bomb.pdf"), pdf.toByteArray());
    }

    private static byte[] deflated(long length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] blanks = new byte[1 << 16];
            Arrays.fill(blanks, (byte) ' ');
            for (long i = 0; i < length; i += blanks.length) {
                out.write(blanks);
            }
        }
        return packed.toByteArray();
    }

    /** Half a gigabyte of blanks is half a megabyte in the file. */
    @Test
    void aStreamThatUnpacksWithoutEndIsTooLarge() throws IOException {
        byte[] packed = deflated(1L << 29);
        FileContent content = Made.read(bomb("FlateDecode", packed));
        assertEquals(FileState.TOO_LARGE, content.state());
        assertEquals(
                "a stream in it is larger than 32 MiB unpacked",
                content.reason().orElseThrow().getEn());
        // The library does not look at the head either.
        packed[0] = 0;
        assertEquals(FileState.TOO_LARGE, Made.read(bomb("FlateDecode", packed)).state());
        assertEquals(
                FileState.TOO_LARGE,
                Made.read(bomb("LZWDecode", new byte[2 << 20])).state());
    }

    @Test
    void moreThanTheLimitsIsTooLarge() {
        Path file = Made.pdf(file("a.pdf"), "Report 2567", "Page 2", "Page 3");
        ReadLimits most = Made.patient();
        assertEquals(
                "more pages than the limit of 2",
                reason(
                        file,
                        new ReadLimits(most.bytes(), most.unpackedBytes(), 2, 1, most.characters(), 1, most.time())));
        assertEquals(
                "more text than the limit of 15 characters",
                reason(file, new ReadLimits(most.bytes(), most.unpackedBytes(), 3, 1, 15, 1, most.time())));
        assertEquals(
                "larger than the limit of 100 bytes",
                reason(file, new ReadLimits(100, most.unpackedBytes(), 3, 1, 100, 1, most.time())));
    }

    private static String reason(Path file, ReadLimits limits) {
        FileContent content = Made.read(file, limits);
        assertEquals(FileState.TOO_LARGE, content.state());
        assertEquals(List.of(), content.pages());
        return content.reason().orElseThrow().getEn();
    }

    /** A millisecond is over before the library is loaded or the pages are read. */
    @Tag("slow")
    @Test
    void whatTakesTooLongIsNotWaitedFor() {
        String[] pages = new String[500];
        Arrays.fill(pages, "Report 2567\n".repeat(40));
        Path file = Made.pdf(file("a.pdf"), pages);
        assertEquals(
                "not read to its end within 1 s",
                reason(file, ReadLimits.standard().withTime(Duration.ofMillis(1))));
    }
}
