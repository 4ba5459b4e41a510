package io.github.openita.io.proofreading;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.content.OpenedFile;
import io.github.openita.io.content.ReadLimits;
import io.github.openita.io.proofreading.check.Checks;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.data.Titles;
import io.github.openita.io.proofreading.heading.TableKind;
import io.github.openita.io.proofreading.reading.WrittenReader;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a document that an agency wrote or changed, and holds it against the data that it is of. Tables are found by their
 * headings, sections by their titles; what is not found is said, and not judged. Immutable and thread-safe.
 */
public final class Proofreader {

    /** What no document that is handed in passes by far. */
    private static final ReadLimits LIMITS =
            new ReadLimits(64L << 20, 128L << 20, 5_000, 1 << 18, 1 << 21, 256, Duration.ofSeconds(30));

    private final KnownData known;

    private Proofreader(KnownData known) {
        this.known = known;
    }

    /**
     * {@return what reads an analysis of a result with its measures}
     *
     * @param card the result
     * @param planned the fiscal year of the measures
     */
    public static Proofreader analysis(ScoreCard card, FiscalYear planned) {
        return ofResults(List.of(card), Optional.empty(), planned);
    }

    /**
     * {@return what reads a comparison of the results of several years with measures for the next}
     *
     * @param series the results of one agency, each of another year
     * @param planned the fiscal year of the measures
     * @throws InvalidInputException where two results are of one year, or surely of different agencies
     */
    public static Proofreader yearOnYear(Series series, FiscalYear planned) {
        Series years = Series.throughTheYears(series.getCards());
        return ofResults(years.getCards(), Optional.of(years), planned);
    }

    private static Proofreader ofResults(List<ScoreCard> cards, Optional<Series> series, FiscalYear planned) {
        Edition edition = cards.get(cards.size() - 1).getEdition();
        Set<FiscalYear> years = new HashSet<>();
        cards.forEach(card -> years.add(card.getEdition().getFiscalYear()));
        years.add(planned);
        return new Proofreader(new KnownData(
                cards,
                series,
                Optional.of(edition),
                Optional.of(new Titles(edition)),
                years,
                Optional.of(planned),
                Optional.empty(),
                List.of(Set.of(TableKind.SCORES), Set.of(TableKind.MEASURES))));
    }

    /**
     * {@return what reads a report of the progress of measures} The form is not known: codes are not judged.
     *
     * @param progress the progress that it reports
     */
    public static Proofreader progress(ProgressReport progress) {
        return progress(progress, Optional.empty());
    }

    /**
     * {@return what reads a report of the progress of measures}
     *
     * @param progress the progress that it reports
     * @param edition the form whose items and questions it names
     */
    public static Proofreader progress(ProgressReport progress, Edition edition) {
        return progress(progress, Optional.of(edition));
    }

    private static Proofreader progress(ProgressReport progress, Optional<Edition> edition) {
        return new Proofreader(new KnownData(
                List.of(),
                Optional.empty(),
                edition,
                edition.map(Titles::new),
                Set.of(progress.getFiscalYear()),
                Optional.of(progress.getFiscalYear()),
                Optional.of(progress),
                List.of(Set.of(TableKind.PROGRESS))));
    }

    /**
     * {@return what reads actions and the matrix of who is responsible}
     *
     * @param matrix the matrix of responsibility
     * @param edition the form whose items it names
     */
    public static Proofreader actions(ResponsibilityMatrix matrix, Edition edition) {
        return ofForm(edition, matrix.getFiscalYear(), List.of(Set.of(TableKind.ACTIONS, TableKind.MATRIX)));
    }

    /**
     * {@return what reads the check of a disclosure: codes, owners and gaps, since its figures are of the day of the check}
     *
     * @param edition the form whose items are disclosed
     */
    public static Proofreader disclosure(Edition edition) {
        return ofForm(edition, edition.getFiscalYear(), List.of());
    }

    private static Proofreader ofForm(Edition edition, FiscalYear year, List<Set<TableKind>> tables) {
        return new Proofreader(new KnownData(
                List.of(),
                Optional.empty(),
                Optional.of(edition),
                Optional.of(new Titles(edition)),
                Set.of(year),
                Optional.of(year),
                Optional.empty(),
                tables));
    }

    /**
     * Reads a document.
     *
     * @param file a Word document ({@code .docx}) or a workbook ({@code .xlsx})
     * @return what was found in it
     * @throws InvalidInputException where the file is neither, cannot be opened, or the artifact {@code ita-office} that
     *     opens it is not there
     */
    public ProofreadingReport read(Path file) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        FileContent content =
                OpenedFile.of(name, Optional.of(ending), file, LIMITS).read();
        boolean taken = content.kind() == FileKind.DOCX || content.kind() == FileKind.XLSX;
        if (!content.state().isOpened()
                || !taken
                || (content.pages().isEmpty() && content.tables().isEmpty())) {
            BilingualText why = content.reason()
                    .orElseGet(() -> taken
                            ? BilingualText.of(
                                    "อ่านไม่ได้ หรือไม่มีข้อความ ("
                                            + content.state().code() + ")",
                                    "cannot be read, or holds no text ("
                                            + content.state().code() + ")")
                            : BilingualText.of(
                                    "ตรวจได้เฉพาะเอกสาร Word (.docx) และ Excel (.xlsx)",
                                    "only Word documents (.docx) and workbooks (.xlsx) are checked"));
            throw new InvalidInputException(name + ": " + why.getTh(), name + ": " + why.getEn());
        }
        return read(name, content);
    }

    /** Judges what was opened. */
    ProofreadingReport read(String name, FileContent content) {
        return Checks.of(name, WrittenReader.read(content), known, content.reason());
    }
}
