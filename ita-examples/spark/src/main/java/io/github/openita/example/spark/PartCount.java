package io.github.openita.example.spark;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.Language;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.csv.ResponsesTable;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of one partition. A map over partitions and a reduction by trees, not Spark's typed
 * {@code Aggregator}: columns are understood once for a partition instead of once for a row, what is refused is told
 * beside the counts, and a task that Spark repeats still counts once since its bytes are all that leaves it.
 *
 * @param edition the edition of the answers
 * @param headings the headings of the columns
 * @param parquet whether Spark knows the numbers of rows, else where a part of the file begins
 * @param separator between the cells of CSV
 * @param language of what is told of refusals
 */
record PartCount(UsedEdition edition, List<String> headings, boolean parquet, String separator, Language language)
        implements FlatMapFunction<Iterator<Row>, Counted> {

    @Override
    public Iterator<Counted> call(Iterator<Row> rows) {
        ResponseTally tally = ResponseTally.of(edition.get());
        Place place = new Place();
        ResponsesTable table = ResponsesTable.of("", headings, tally, place::refuse);
        int width = headings.size();
        @Nullable String[] cells = new @Nullable String[width];
        List<@Nullable String> reused = Arrays.asList(cells);
        while (rows.hasNext()) {
            Row row = rows.next();
            place.go(row.getString(width + 1), row.getLong(width + 2));
            if (place.isHeadings()) {
                continue;
            }
            if (!row.isNullAt(width)) {
                again(row.getString(width), tally, place);
                continue;
            }
            for (int i = 0; i < width; i++) {
                cells[i] = CellText.of(row.get(i));
            }
            table.add(place.row, reused);
        }
        return List.of(new Counted(tally, place.refused())).iterator();
    }

    /** A line with too few or too many cells, of which Spark keeps no more than there are headings. */
    private void again(String line, ResponseTally tally, Place place) {
        byte[] text = (headings.stream().map(PartCount::quoted).collect(Collectors.joining(separator)) + "\n" + line)
                .getBytes(StandardCharsets.UTF_8);
        try (SourceStream source = SourceStream.of(place.toString(), new ByteArrayInputStream(text))) {
            ResponsesCsv.read(source, tally, place::refuse);
        } catch (DocumentException e) {
            String told = e.getProblems().get(0).getMessage().in(language);
            throw new IllegalArgumentException(place + ": " + told + " (--option multiLine=true)");
        }
    }

    private static String quoted(String heading) {
        return '"' + heading.replace("\"", "\"\"") + '"';
    }

    /** Where the row stands that is counted. */
    private final class Place {

        private final List<RefusedPart> parts = new ArrayList<>();
        private String file = "";
        private long start = -1;
        private long row;
        private @Nullable RefusedPart part;

        /** Goes to the next row: a partition may hold some files, or a part of one. */
        void go(String path, long at) {
            if (!path.equals(file) || (!parquet && at != start)) {
                file = path;
                start = at;
                row = 0;
                part = null;
            }
            row = parquet ? at + 1 : row + 1;
        }

        boolean isHeadings() {
            return !parquet && start == 0 && row == 1;
        }

        void refuse(RefusedAnswer refused) {
            if (part == null) {
                part = new RefusedPart(part());
                parts.add(part);
            }
            part.add(row, refused, language);
        }

        private String part() {
            String name = URI.create(file).getPath();
            return parquet || start == 0
                    ? name
                    : name + (language == Language.TH ? " (จากไบต์ที่ " : " (from byte ") + start + ")";
        }

        List<RefusedPart> refused() {
            return parts;
        }

        @Override
        public String toString() {
            return part() + ":" + row;
        }
    }
}
