package io.github.openita.io.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bytes of a page leave to be said by the server and the page. */
class HtmlBytesTest {

    private static final Charset THAI = Charset.forName("x-windows-874");

    private static String text(byte[] page, Optional<Charset> header) throws IOException {
        return HtmlBytes.parse(page, header, "").body().text();
    }

    @Test
    void aPageThatIsCutAmidALetterIsWhatItWas() throws IOException {
        byte[] page = "<meta charset=windows-874><p>แผนการดำเนินงาน".getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut <= 2; cut++) {
            String text = text(Arrays.copyOf(page, page.length - cut), Optional.empty());
            assertTrue(text.startsWith("แผนการดำเนินงา"), text);
        }
    }

    @Test
    void aLongPageIsLookedAtToItsEnd() throws IOException {
        String long874 = "<meta charset=utf-8><p>" + "x".repeat(20_000) + "ไม่พบ";
        assertTrue(text(long874.getBytes(THAI), Optional.empty()).endsWith("xไม่พบ"));
        String longUtf8 = "<meta charset=windows-874><p>" + "x".repeat(20_000) + "แผน".repeat(5_000);
        assertTrue(text(longUtf8.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .endsWith("แผนแผน"));
    }

    /** The server counts before the page. */
    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, utf-8, iso-8859-1",
        "iso-8859-1, iso-8859-1, ''",
        "windows-1252, x-windows-874, windows-1252",
    })
    void whatIsNoThaiIsReadAsSaid(String has, String says, String header) throws IOException {
        String text = "Überprüfung der Größe: »Maß« für Äpfel, Öl – ÄÖÜ äöü ß. " + "\u00FC\u00FF\u00FD\u00FE".repeat(5);
        String page = "<meta charset=" + says + "><p>" + (has.equals("iso-8859-1") ? text.replace('–', '-') : text);
        Optional<Charset> said = header.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(header));
        assertTrue(text(page.getBytes(Charset.forName(has)), said).startsWith("Überprüfung der Größe"));
    }

    /** The three letters are one of Greek in UTF-8. */
    @Test
    void aWordThatIsUtf8ByAccidentIsReadAsSaid() throws IOException {
        assertEquals("แผน", text("<meta charset=windows-874><p>แผน".getBytes(THAI), Optional.empty()));
        assertEquals("แผน", text("<p>แผน".getBytes(THAI), Optional.of(THAI)));
        byte[] cafe = "<p>café".getBytes(StandardCharsets.UTF_8);
        assertEquals("café", text(cafe, Optional.empty()));
        assertEquals("café", text(cafe, Optional.of(StandardCharsets.UTF_8)));
    }

    @Test
    void aMarkCountsBeforeAllElse() throws IOException {
        for (Charset as : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] page = "\uFEFF<meta charset=windows-874><p>แผน".getBytes(as);
            assertEquals("แผน", text(page, Optional.of(THAI)));
        }
    }

    @Test
    void utf16WithoutAMarkIsTold() throws IOException {
        String page = "<html><head><meta charset=utf-8><title></title></head><body><p>แผน</p></body></html>";
        for (Charset as : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertEquals("แผน", text(page.getBytes(as), Optional.of(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aPageOfAsciiNeedsNoEncoding() throws IOException {
        assertEquals("plan", text("<p>plan".getBytes(StandardCharsets.US_ASCII), Optional.empty()));
        assertEquals("plan", text("<p>plan".getBytes(StandardCharsets.US_ASCII), Optional.of(THAI)));
        assertEquals("", text(new byte[0], Optional.empty()));
    }

    /** Where the bytes cannot be what the server says, the page is asked; none of the two is believed against the bytes. */
    @ParameterizedTest(name = "{0}, the page says {1}, the server {2}")
    @CsvSource({
        "windows-1252, windows-1252, utf-8",
        "windows-1252, iso-8859-1, utf-8",
        "windows-1252, windows-1252, utf-16",
        "windows-1252, '', iso-8859-1",
        "windows-1252, utf-16, us-ascii",
    })
    void whatCannotBeIsNotBelieved(String has, String says, String header) throws IOException {
        String page = (says.isEmpty() ? "" : "<meta charset=" + says + ">") + "<p>\u201CMaß\u201D für Größe";
        assertEquals(
                "\u201CMaß\u201D für Größe",
                text(page.getBytes(Charset.forName(has)), Optional.of(Charset.forName(header))));
    }

    /** Browsers take the older standard for that of Windows, which has quotation marks besides. */
    @ParameterizedTest
    @CsvSource({"tis-620, ''", "utf-8, tis-620", "'', tis-620"})
    void thaiWithQuotationMarksIsThatOfWindows(String says, String header) throws IOException {
        String page = (says.isEmpty() ? "" : "<meta charset=" + says + ">") + "<p>\u201Cแผน\u201D";
        Optional<Charset> said = header.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(header));
        assertEquals("\u201Cแผน\u201D", text(page.getBytes(THAI), said));
    }

    @Test
    void aWrongByteOfUtf8IsNoOtherEncodingWhateverTheTwoSay() throws IOException {
        byte[] page = "<meta charset=windows-874><p>แผน ก".getBytes(StandardCharsets.UTF_8);
        page[page.length - 4] = (byte) 0xFF;
        assertTrue(text(page, Optional.of(StandardCharsets.UTF_8)).startsWith("แผน"));
    }

    @Test
    void aPageOfAsciiIsNeverUtf16() throws IOException {
        byte[] page = "<meta charset=utf-16><p>plan".getBytes(StandardCharsets.US_ASCII);
        assertEquals("plan", text(page, Optional.empty()));
        assertEquals("plan", text(page, Optional.of(StandardCharsets.UTF_16)));
    }
}
