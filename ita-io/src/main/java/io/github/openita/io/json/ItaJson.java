package io.github.openita.io.json;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionSource;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.document.Source;
import io.github.openita.io.engine.CanonicalJson;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonText;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.file.TargetFile;
import io.github.openita.io.internal.JsonEngines;
import io.github.openita.io.schema.disclosure.ReadDisclosure;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.rules.DisclosureDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the library's documents as JSON. This class is immutable and thread-safe; share it.
 *
 * <p>Reading is strict: UTF-8, at most 64 MiB and 100 levels deep, no unknown or duplicate key, no value of another
 * type or out of range, no code that the edition has not. All problems come in one
 * {@link DocumentException}, each with JSON Pointer, line and column. {@code $schema} and keys that start with
 * {@code x-} are ignored. Codes may be written as people write them ({@code ข้อ ๐๑๗}). Writing is canonical: the same
 * value gives the same text.
 */
public final class ItaJson {

    private static final ItaJson STANDARD = new ItaJson(Editions.catalog(), null, null);

    private final EditionCatalog editions;
    /** The edition that documents must be of, where not any known one will do. */
    private final @Nullable Edition only;

    /** The engine of the Jackson that the caller has chosen. */
    private final @Nullable JsonEngine chosen;

    private ItaJson(EditionCatalog editions, @Nullable Edition only, @Nullable JsonEngine chosen) {
        this.editions = editions;
        this.only = only;
        this.chosen = chosen;
    }

    private JsonEngine engine() {
        return chosen == null ? JsonEngines.standard() : chosen;
    }

    /** {@return a reader and writer that knows the editions that are built in or installed, and reads with Jackson 2 where it is there, else Jackson 3; where neither is, an {@link IllegalStateException} says so when something is read} */
    public static ItaJson standard() {
        return STANDARD;
    }

    /**
     * {@return a reader and writer that knows this edition too, in place of what has its name and revision}
     *
     * @param edition someone else's edition, or another revision of a built-in one
     */
    public ItaJson with(Edition edition) {
        return new ItaJson(editions.with(edition), only, chosen);
    }

    /**
     * {@return a reader and writer that knows these editions and no others}
     *
     * @param known the editions that documents may name
     */
    public ItaJson with(EditionCatalog known) {
        return new ItaJson(known, only, chosen);
    }

    /**
     * {@return a reader and writer that knows the editions of that source too} Sources that are installed are known without
     * being named.
     *
     * @param source somebody's own editions
     * @throws InvalidInputException where one of them is not what is known here by its name and revision
     */
    public ItaJson with(EditionSource source) {
        return new ItaJson(editions.with(source), only, chosen);
    }

    /**
     * {@return a reader that knows this edition too and refuses documents that name another; a writer as before}
     *
     * @param edition the edition that the caller has chosen
     */
    public ItaJson only(Edition edition) {
        return new ItaJson(editions.with(edition), edition, chosen);
    }

    /**
     * {@return a reader and writer as this one, that reads with it}
     *
     * @param jackson the Jackson to read with, where it matters which: what comes out is the same
     * @throws IllegalStateException where it is not there; the message says in Thai and English what to add
     */
    public ItaJson using(JacksonVersion jackson) {
        return new ItaJson(editions, only, jackson.engine());
    }

    /** {@return the editions that documents may name} */
    public EditionCatalog editions() {
        return editions;
    }

    /** {@return the edition that the caller has chosen, where there is one} */
    public Optional<Edition> chosen() {
        return Optional.ofNullable(only);
    }

    /**
     * {@return that edition}
     *
     * @param name a name such as {@code nacc-2567}, {@code 2567} or {@code nacc-2567.r1}
     * @throws InvalidInputException where it is not known; the message lists those that are
     */
    public Edition edition(String name) {
        return editions.of(name);
    }

    /**
     * Reads a document; where it names an edition, its codes must be that edition's.
     *
     * @param type the kind of document
     * @param file the document
     * @param <T> what it holds
     * @return what it holds
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public <T> T read(DocumentType<T> type, Path file) {
        return read(type, Source.of(file));
    }

    /**
     * Reads a document from its text; where it names an edition, its codes must be that edition's.
     *
     * @param type the kind of document
     * @param json the text of the document, which messages call by the name of the kind; no path
     * @param <T> what it holds
     * @return what it holds
     * @throws DocumentException where anything is wrong with it
     */
    public <T> T read(DocumentType<T> type, String json) {
        return read(type, Source.ofText(type.getName(), json));
    }

    /**
     * Reads a document; where it names an edition, its codes must be that edition's.
     *
     * @param type the kind of document
     * @param source the document
     * @param <T> what it holds
     * @return what it holds
     * @throws DocumentException where anything is wrong with it
     */
    public <T> T read(DocumentType<T> type, Source source) {
        return read(type.shape(), source);
    }

    private <T> T read(Shape<T> shape, Source source) {
        return Reading.strict(
                shape,
                JsonText.parse(engine(), source.getName(), source.characters()),
                source.getName(),
                editions::of,
                only);
    }

    /**
     * Reads a result, as {@link #read(DocumentType, Path)} does.
     *
     * @param file a result document
     * @return the result
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public AssessmentResult readResult(Path file) {
        return read(DocumentType.RESULT, file);
    }

    /**
     * Reads a result, as {@link #read(DocumentType, String)} does.
     *
     * @param json the text of a result document; no path
     * @return the result
     * @throws DocumentException where anything is wrong with it
     */
    public AssessmentResult readResult(String json) {
        return read(DocumentType.RESULT, json);
    }

    /**
     * Reads a result, as {@link #read(DocumentType, Source)} does.
     *
     * @param source a result document
     * @return the result
     * @throws DocumentException where anything is wrong with it
     */
    public AssessmentResult readResult(Source source) {
        return read(DocumentType.RESULT, source);
    }

    /**
     * Reads several documents of a kind: an array of such, as {@link #write(Object)} writes a list, lines with one each, or
     * one document.
     *
     * @param type the kind of document
     * @param source the documents
     * @param <T> what each holds
     * @return what they hold, in their order, at least one
     * @throws DocumentException where anything is wrong with any of them, or there is none
     */
    public <T> List<T> readAll(DocumentType<T> type, Source source) {
        List<DocumentException> refused = new ArrayList<>();
        List<T> documents = SeveralDocuments.read(this, type, source, refused::add);
        if (!refused.isEmpty()) {
            throw MovedProblems.joined(refused);
        }
        return documents;
    }

    /**
     * Reads several documents of a kind as {@link #readAll} does, and goes on past those that cannot be used.
     *
     * @param type the kind of document
     * @param source the documents
     * @param refused takes each document that cannot be used, in their order, with all that is wrong with it and where in
     *     the source
     * @param <T> what each holds
     * @return what the others hold, in their order; empty where none can be used
     * @throws DocumentException where the source as a whole cannot be used: it is no UTF-8, an array that is no JSON or
     *     has nothing in it
     */
    public <T> List<T> readEach(DocumentType<T> type, Source source, Consumer<DocumentException> refused) {
        return SeveralDocuments.read(this, type, source, refused);
    }

    /** The values of an array of documents. */
    <T> List<JsonValue> items(DocumentType<T> type, Source source) {
        JsonValue root = JsonText.parse(engine(), source.getName(), source.characters());
        return root instanceof JsonValue.Arr array ? array.items() : List.of();
    }

    /** A document of several that a source holds. */
    <T> T read(DocumentType<T> type, JsonValue document, String source) {
        return Reading.strict(type.shape(), document, source, editions::of, only);
    }

    /**
     * Reads an edition, as {@link #read(DocumentType, Path)} does.
     *
     * @param file an edition document
     * @return the edition
     * @throws DocumentException where the file cannot be read, anything is wrong with it, or the edition contradicts
     *     itself
     */
    public Edition readEdition(Path file) {
        return read(DocumentType.EDITION, file);
    }

    /**
     * Reads an edition, as {@link #read(DocumentType, String)} does.
     *
     * @param json the text of an edition document; no path
     * @return the edition
     * @throws DocumentException where anything is wrong with it, or the edition contradicts itself
     */
    public Edition readEdition(String json) {
        return read(DocumentType.EDITION, json);
    }

    /**
     * Reads an edition, as {@link #read(DocumentType, Source)} does.
     *
     * @param source an edition document
     * @return the edition
     * @throws DocumentException where anything is wrong with it, or the edition contradicts itself
     */
    public Edition readEdition(Source source) {
        return read(DocumentType.EDITION, source);
    }

    /**
     * Reads a disclosure with findings instead of exceptions: what is wrong with the text is in the document, located,
     * and the check goes on with the rest.
     *
     * @param file a disclosure document
     * @return the disclosure, and what is wrong with its text
     * @throws DocumentException where nothing can be checked: the file cannot be read, is no JSON, has no items, or
     *     names no edition or one that nothing can be checked by, and the caller has chosen none
     */
    public DisclosureDocument readDisclosure(Path file) {
        return readDisclosure(Source.of(file));
    }

    /**
     * Reads a disclosure with findings instead of exceptions, as {@link #readDisclosure(Path)} does.
     *
     * @param json the text of a disclosure document; no path
     * @return the disclosure, and what is wrong with its text
     * @throws DocumentException where nothing can be checked
     */
    public DisclosureDocument readDisclosure(String json) {
        return readDisclosure(Source.ofText(DocumentType.DISCLOSURE.getName(), json));
    }

    /**
     * Reads a disclosure with findings instead of exceptions: what is wrong with the text is in the document, located,
     * and the check goes on with the rest.
     *
     * @param source a disclosure document
     * @return the disclosure, and what is wrong with its text
     * @throws DocumentException where nothing can be checked: it is no JSON, has no items, or names no edition or an
     *     unknown one and the caller has chosen none
     */
    public DisclosureDocument readDisclosure(Source source) {
        ReadDisclosure document = ReadDisclosure.of(engine(), source);
        if (only == null) {
            document.refuseUnknownEdition(editions::of, source.getName());
        }
        return document;
    }

    /**
     * Reads disclosures with findings instead of exceptions: one document, or lines with one each, whose places are those
     * of the file.
     *
     * @param source the documents
     * @return the disclosures in their order, each with what is wrong with its text; at least one
     * @throws DocumentException with all that is wrong where one of them cannot be checked
     */
    public List<DisclosureDocument> readDisclosures(Source source) {
        List<DocumentException> refused = new ArrayList<>();
        List<DisclosureDocument> documents = readEachDisclosure(source, refused::add);
        if (!refused.isEmpty()) {
            throw MovedProblems.joined(refused);
        }
        return documents;
    }

    /**
     * Reads disclosures as {@link #readDisclosures} does, and goes on past those that cannot be checked.
     *
     * @param source the documents
     * @param refused takes each document that cannot be checked, in their order, with why and where in the source
     * @return the others in their order, each with what is wrong with its text; empty where none can be checked
     * @throws DocumentException where the source is no UTF-8
     */
    public List<DisclosureDocument> readEachDisclosure(Source source, Consumer<DocumentException> refused) {
        return DocumentLines.read(
                source.text(),
                () -> readDisclosure(source),
                (number, line) ->
                        readDisclosure(Source.ofText(source.getName(), line).fromLine(number)),
                refused);
    }

    /**
     * Writes a document: a value of one of the {@linkplain DocumentType#getType types} that documents hold, or a list of
     * such as an array. A {@code GapAnalysis}, a {@code PlanCheck} and a {@code MatrixCheck} are written as their reports.
     *
     * @param document the value
     * @return its document, canonical, with a line feed at the end; see {@link DocumentType} for which figures are the
     *     shown ones
     * @throws IllegalArgumentException where no kind of document holds such a value
     */
    public String write(Object document) {
        return CanonicalJson.write(tree(document));
    }

    /**
     * {@return the name that a document which this reads finds an edition again by: with its revision where the name alone
     * is that of a newer one}
     *
     * @param edition an edition
     */
    public String nameOf(Edition edition) {
        return editions.nameOf(edition);
    }

    /**
     * Writes a document into a file, beside it first, so that nobody ever reads half of it.
     *
     * @param document the value, as {@link #write(Object)} takes it
     * @param file where the document shall stand, in place of what stands there
     * @throws IOException where it cannot be written; what stood there is untouched
     * @throws IllegalArgumentException where no kind of document holds such a value
     */
    public void write(Object document, Path file) throws IOException {
        TargetFile.write(file, write(document));
    }

    /**
     * Writes a document as UTF-8.
     *
     * @param document the value, as {@link #write(Object)} takes it
     * @param out takes its bytes; flushed, not closed
     * @throws IOException where it does not take them, or the value holds half of a surrogate pair
     * @throws IllegalArgumentException where no kind of document holds such a value
     */
    public void write(Object document, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        text.append(write(document)).flush();
    }

    /**
     * Writes a document on one line: one of many in a file of lines (NDJSON).
     *
     * @param document the value
     * @return its document on one line, with a line feed at the end
     * @throws IllegalArgumentException where no kind of document holds such a value
     */
    public String writeLine(Object document) {
        return CanonicalJson.writeLine(tree(document));
    }

    private Object tree(Object document) {
        return document instanceof List<?> several
                ? several.stream()
                        .map(one -> DocumentType.write(one, editions::nameOf))
                        .toList()
                : DocumentType.write(document, editions::nameOf);
    }

    /**
     * Writes a disclosure over the text that it was read from, so that what people wrote beside it stays: their notes (keys
     * that start with {@code x-}, {@code $schema}) and the order of their items and keys.
     *
     * @param disclosure the disclosure, with all that stands in the text
     * @param text the text
     * @return the document, with a line feed at the end
     * @throws DocumentException where the text is no JSON
     */
    public String write(Disclosure disclosure, Source text) {
        JsonValue old = JsonText.parse(engine(), text.getName(), text.characters());
        return CanonicalJson.write(Rewritten.of(old, tree(disclosure)));
    }

    /**
     * Writes a disclosure to fill in: every item with its title and elements, and the wording of the form as notes under
     * keys that start with {@code x-}.
     *
     * @param edition an edition
     * @return the disclosure, with a line feed at the end
     * @throws InvalidInputException where the items of the edition are not known, as those of 2562
     */
    public String skeleton(Edition edition) {
        return CanonicalJson.write(Skeleton.of(edition, editions.nameOf(edition)));
    }

    /**
     * Writes a document to fill in: of a result every code with its name as notes, of a matrix a row for every item, of a
     * plan a measure, of a progress report an entry; a disclosure as {@link #skeleton(Edition)} does.
     *
     * @param type the kind of document: disclosure, matrix, plan, progress or result
     * @param edition the edition that its codes are of
     * @param year the fiscal year of a plan, a progress report or a matrix; the others are of that of the edition
     * @return the document, with a line feed at the end
     * @throws IllegalArgumentException for another kind
     * @throws InvalidInputException where the items of the edition are not known, as those of 2562
     */
    public String skeleton(DocumentType<?> type, Edition edition, FiscalYear year) {
        return CanonicalJson.write(DocumentSkeleton.of(type, edition, year, editions.nameOf(edition)));
    }
}
