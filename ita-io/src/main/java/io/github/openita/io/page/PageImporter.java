package io.github.openita.io.page;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.content.OpenedFile;
import io.github.openita.io.document.Source;
import io.github.openita.io.page.html.PageBytes;
import io.github.openita.io.page.words.FormElements;
import io.github.openita.io.page.words.FormTitles;
import io.github.openita.io.page.words.LinkAddresses;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.PublishedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads pages on which agencies list what they disclose, and tables of links, for one edition. This class is immutable
 * and thread-safe.
 *
 * <p>Items are found by their codes, as people write them, where a page has none by their titles, and where it has not
 * these either by their elements as the form words them. Codes of other
 * schemes and numbers whose titles belong to other items are never taken for those of the edition.
 */
public final class PageImporter {

    /** Below this likeness, in percent, neither a title nor elements are taken for those of an item. */
    public static final int LEAST_SURENESS = FormTitles.LEAST;

    private final Edition edition;
    private final FormTitles titles;
    private final FormElements elements;
    private final LinkAddresses addresses;

    private PageImporter(Edition edition, FormTitles titles, FormElements elements, LinkAddresses addresses) {
        this.edition = edition;
        this.titles = titles;
        this.elements = elements;
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
        return new PageImporter(edition, FormTitles.of(edition), FormElements.of(edition), LinkAddresses.asWritten());
    }

    /**
     * {@return the same, which completes the links of pages}
     *
     * @param address the whole address of the page, from which its links go on
     * @throws InvalidInputException where it is none
     */
    public PageImporter withBase(String address) {
        return new PageImporter(edition, titles, elements, LinkAddresses.on(address));
    }

    /**
     * Reads a page or a table.
     *
     * @param source a page of HTML, in whatever encoding it has, or by its name ({@code .csv}, {@code .tsv}) a table
     * @return what was found
     * @throws DocumentException where it is neither, or of another scheme
     */
    public PageImport read(Source source) {
        return read(List.of(source), List.of());
    }

    /**
     * Reads several pages and tables, and workbooks and other files that hold tables, as one. Tables of a file without the
     * headings are passed over where another one has them.
     *
     * @param sources pages of HTML and tables
     * @param files files that hold tables, opened by what they are: workbooks ({@code .xlsx}) where {@code ita-office} is there
     * @return what was found in all of them
     * @throws DocumentException where one is nothing of this, cannot be opened, or is of another scheme
     */
    public PageImport read(List<Source> sources, List<Path> files) {
        List<ReadPage> pages = new ArrayList<>();
        sources.forEach(source -> pages.add(page(source)));
        files.forEach(file -> pages.addAll(tablesOf(OpenedFile.of(file.toString(), file))));
        return matched(pages);
    }

    private List<ReadPage> tablesOf(PublishedFile file) {
        FileContent content = file.read();
        List<ReadPage> read = new ArrayList<>();
        DocumentException refusal = null;
        for (DataTable table : content.tables()) {
            try {
                read.add(TableRows.read(table, titles, addresses));
            } catch (DocumentException e) {
                refusal = refusal == null ? e : refusal;
            }
        }
        if (read.isEmpty()) {
            throw refusal == null ? withoutTables(file, content) : refusal;
        }
        return read;
    }

    private static DocumentException withoutTables(PublishedFile file, FileContent content) {
        BilingualText why = content.reason()
                .orElseGet(() -> BilingualText.of("ไม่มีตารางให้อ่าน", "there is no table in it that can be read"));
        return Problems.single(file.getName(), ProblemKind.UNREADABLE, Place.of(""), why);
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
        return HtmlRows.read(source.getName(), PageBytes.parse(source), titles, elements, addresses);
    }
}
