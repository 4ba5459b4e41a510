package io.github.openita.io.page;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.document.Source;
import io.github.openita.rules.reading.DataTable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages on which agencies list what they disclose, and tables of links, for one edition. This class is immutable
 * and thread-safe.
 *
 * <p>Items are found by their codes, as people write them, and where a page has none by their titles. Codes of other
 * schemes and numbers whose titles belong to other items are never taken for those of the edition.
 */
public final class PageImporter {

    /** Below this likeness, in percent, no title is taken for that of an item. */
    public static final int LEAST_SURENESS = FormTitles.LEAST;

    private static final String THAI_WINDOWS = "x-windows-874";

    /** So many characters that cannot be read are no accident. */
    private static final int MANY = 20;

    private final Edition edition;
    private final FormTitles titles;
    private final Addresses addresses;

    private PageImporter(Edition edition, FormTitles titles, Addresses addresses) {
        this.edition = edition;
        this.titles = titles;
        this.addresses = addresses;
    }

    /**
     * {@return an importer that leaves links as they are written}
     *
     * @param edition the edition whose items are looked for
     * @throws InvalidInputException where its items are not known, as those of 2562
     */
    public static PageImporter of(Edition edition) {
        if (edition.getItems().isEmpty()) {
            throw new InvalidInputException(
                    "ไม่ทราบข้อ o ของ " + edition.nameWithRevision() + " จึงนำเข้าไม่ได้",
                    "the items of OIT in " + edition.nameWithRevision() + " are not known, so nothing can be imported");
        }
        return new PageImporter(edition, FormTitles.of(edition), Addresses.asWritten());
    }

    /**
     * {@return the same, which completes the links of pages}
     *
     * @param address the whole address of the page, from which its links go on
     * @throws InvalidInputException where it is none
     */
    public PageImporter withBase(String address) {
        return new PageImporter(edition, titles, Addresses.on(address));
    }

    /**
     * Reads a page or a table.
     *
     * @param source a page of HTML, in whatever encoding it says it has, or by its name ({@code .csv}, {@code .tsv}) a table
     * @return what was found
     * @throws DocumentException where it is neither, or of another scheme
     */
    public PageImport read(Source source) {
        return read(List.of(source));
    }

    /**
     * Reads several pages or tables as one.
     *
     * @param sources pages of HTML and tables
     * @return what was found in all of them
     * @throws DocumentException where one is neither, or of another scheme
     */
    public PageImport read(List<Source> sources) {
        List<ReadPage> pages = new ArrayList<>();
        for (Source source : sources) {
            pages.add(page(source));
        }
        return matched(pages);
    }

    /**
     * Reads tables whose rows come from elsewhere, such as the sheets of a workbook.
     *
     * @param tables tables with headings: links, and codes or titles
     * @return what was found in all of them
     * @throws DocumentException where one has no such headings, or is of another scheme
     */
    public PageImport readTables(List<? extends DataTable> tables) {
        return matched(tables.stream()
                .map(table -> TableRows.read(table, titles, addresses))
                .toList());
    }

    private PageImport matched(List<ReadPage> pages) {
        ItemMatcher matcher = new ItemMatcher(edition, titles);
        pages.forEach(matcher::add);
        return matcher.result(pages.stream().map(ReadPage::name).toList());
    }

    private ReadPage page(Source source) {
        String name = source.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            return TableRows.read(new CsvLinks(source), titles, addresses);
        }
        PageBytes.refuseOthers(source);
        return HtmlRows.read(source.getName(), parsed(source), titles, addresses);
    }

    /** The page in the encoding that it says it has; one that says none and is no UTF-8 is of Windows. */
    private static Document parsed(Source source) {
        Document page = parsed(source, null);
        boolean thai = Charset.isSupported(THAI_WINDOWS)
                && page.outputSettings().charset().equals(StandardCharsets.UTF_8)
                && page.text().chars().filter(c -> c == '\uFFFD').limit(MANY).count() == MANY;
        return thai ? parsed(source, THAI_WINDOWS) : page;
    }

    private static Document parsed(Source source, @Nullable String charset) {
        try {
            return Jsoup.parse(source.stream(), charset, "", Parser.htmlParser().setTrackPosition(true));
        } catch (IOException e) {
            throw Problems.single(
                    source.getName(), ProblemKind.UNREADABLE, Place.of(""), "อ่านไม่ได้", "cannot be read");
        }
    }
}
