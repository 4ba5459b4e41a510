package io.github.openita.io.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.internal.CsvSeparator;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table that may be too large to be held cell by cell: the first line that says anything as headings, then
 * rows. Lines without anything are passed over. Used for one table, not shared.
 */
public abstract class CsvStream extends CsvCallbackHandler<Object> {

    /** The longest cell in characters; a quotation mark that is not closed makes one of all that follows. */
    private static final int LONGEST_CELL = 1 << 20;

    private final List<String> headings = new ArrayList<>();
    private boolean headed;
    private int fields;
    private long line;

    /** Takes the headings, in whose order the cells of each row come. */
    protected abstract void take(List<String> found, int at);

    /** Starts a row. */
    protected abstract void begin(long at);

    /** Takes a cell of the row that is not empty; the buffer is used again. */
    protected abstract void cell(int column, char[] buffer, int offset, int length);

    /** Ends the row. */
    protected abstract void end();

    /**
     * Reads the whole table.
     *
     * @throws DocumentException where it is no table, or cannot be read to its end; what came before was taken
     */
    public final void read(SourceStream source) {
        try (Reader text = source.text();
                HeadedReader again = new HeadedReader(text);
                CsvReader<Object> reader = CsvReader.builder()
                        .fieldSeparator(CsvSeparator.of(again.head()))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .build(this, again)) {
            reader.forEach(row -> {
                throw new IllegalStateException("rows are taken as they come, so that none is left");
            });
        } catch (CsvParseException e) {
            throw refusal(e, source.getName());
        } catch (DocumentException e) {
            throw placed(e, source.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!headed) {
            throw mistake(
                    source.getName(),
                    ProblemKind.NOT_CSV,
                    1,
                    BilingualText.of("ไฟล์ไม่มีข้อมูล", "there is nothing in it"));
        }
    }

    private RuntimeException refusal(CsvParseException e, String source) {
        // The parser wraps whatever ends it.
        Throwable cause = e.getCause();
        if (cause instanceof DocumentException refused) {
            return placed(refused, source);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException other && !(cause instanceof CsvParseException)) {
            return other;
        }
        return mistake(source, ProblemKind.NOT_CSV, Math.max(1, line), TableLines.unreadable(e));
    }

    /** The characters do not know their line; the row that was being read does. */
    private DocumentException placed(DocumentException refused, String source) {
        Problem first = refused.getProblems().get(0);
        return first.getKind() == ProblemKind.ENCODING
                        && first.getPlace().getLine().isEmpty()
                ? mistake(source, first.getKind(), Math.max(1, line), first.getMessage())
                : refused;
    }

    private static DocumentException mistake(String source, ProblemKind kind, long line, BilingualText text) {
        return Problems.single(source, kind, Place.of("", (int) line, 1), text);
    }

    @Override
    protected final void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        fields = 0;
        if (headed) {
            begin(startingLineNumber);
        }
    }

    @Override
    protected final void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (!headed) {
            addHeading(buffer, offset, length);
        } else if (length > 0) {
            cell(fields, buffer, offset, length);
        }
        fields++;
    }

    /** Apart, so that what is done for every cell stays short enough to be compiled into the parser. */
    private void addHeading(char[] buffer, int offset, int length) {
        headings.add(new String(buffer, offset, length));
    }

    @Override
    protected final @Nullable Object buildRecord() {
        if (headed) {
            end();
        } else if (headings.stream().anyMatch(ThaiText::hasText)) {
            headed = true;
            take(headings, (int) line);
        } else {
            headings.clear();
        }
        return null;
    }

    @Override
    protected final RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected final int getFieldCount() {
        return fields;
    }

    @Override
    protected final void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not read");
    }

    @Override
    protected final void setEmpty() {
        // A line without anything.
    }
}
