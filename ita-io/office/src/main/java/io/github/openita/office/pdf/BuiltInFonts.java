package io.github.openita.office.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF names and does not carry, with the one that comes with PDFBox: enough for text, whose
 * letters the PDF names itself. PDFBox on its own would look through all fonts of the machine and note them in a file in
 * the home folder. Thread-safe.
 */
final class BuiltInFonts implements FontMapper {

    /** Set to {@code false} by an application that draws no PDF, since PDFBox asks one mapper for all of it. */
    private static final String MACHINE_FONTS = "io.github.openita.office.machineFonts";

    private final TrueTypeFont font;

    private BuiltInFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Asked for once, before the first PDF is read. */
    private static final class Choice {

        static final boolean MADE = make();

        private static boolean make() {
            boolean builtIn = "false".equals(System.getProperty(MACHINE_FONTS));
            if (builtIn) {
                FontMappers.set(new BuiltInFonts(load()));
            }
            return builtIn;
        }
    }

    /** Has PDFBox use it where the application says that it draws no PDF. */
    static boolean chooseOnce() {
        return Choice.MADE;
    }

    private static TrueTypeFont load() {
        try (InputStream in =
                FontMapper.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
