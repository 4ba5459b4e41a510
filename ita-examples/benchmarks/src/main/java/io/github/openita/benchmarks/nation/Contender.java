package io.github.openita.benchmarks.nation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.ResponsesNdjson;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What is compared: a reading of one file, and how many cells or values it saw. */
enum Contender {
    /** FastCSV as its documentation reads a file: a record per row, every field looked at. The floor. */
    CSV_RECORDS("FastCSV, records", "responses.csv") {
        @Override
        long read(InputStream in) throws IOException {
            long length = 0;
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(in)) {
                for (CsvRecord row : reader) {
                    for (int i = 0; i < row.getFieldCount(); i++) {
                        length += row.getField(i).length();
                    }
                }
            }
            return length;
        }
    },
    /** FastCSV's own tokenizer with a handler that makes nothing of a field: what no reader on it can go below. */
    CSV_TOKENS("FastCSV, tokens", "responses.csv") {
        @Override
        long read(InputStream in) throws IOException {
            Lengths lengths = new Lengths();
            try (CsvReader<Object> reader = CsvReader.builder().build(lengths, in)) {
                reader.forEach(row -> {
                    throw new IllegalStateException("no row is made");
                });
            }
            return lengths.sum;
        }
    },
    CSV_TALLY("tally from CSV", "responses.csv") {
        @Override
        long read(InputStream in) {
            ResponseTally tally = ResponseTally.of(Editions.of(2567));
            ResponsesCsv.read(SourceStream.of("responses.csv", in), tally, Contender::refuse);
            return results(tally);
        }
    },
    /** Jackson's streaming parser over the whole file, every token looked at. The floor. */
    JSON_TOKENS("Jackson, tokens", "responses.ndjson") {
        @Override
        long read(InputStream in) throws IOException {
            long length = 0;
            try (JsonParser parser = new JsonFactory().createParser(in)) {
                while (parser.nextToken() != null) {
                    length += parser.currentToken().isScalarValue() ? parser.getTextLength() : 0;
                }
            }
            return length;
        }
    },
    JSON_TALLY("tally from lines of JSON", "responses.ndjson") {
        @Override
        long read(InputStream in) {
            ResponseTally tally = ResponseTally.of(Editions.of(2567));
            ResponsesNdjson.read(SourceStream.of("responses.ndjson", in), tally, Contender::refuse);
            return results(tally);
        }
    };

    /** Adds up how long fields are, so that each of them is looked at. */
    private static final class Lengths extends AbstractBaseCsvCallbackHandler<Object> {

        private long sum;

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            sum += length;
        }

        @Override
        protected @Nullable Object buildRecord() {
            return null;
        }
    }

    private final String title;
    private final String file;

    Contender(String title, String file) {
        this.title = title;
        this.file = file;
    }

    /** What it is called on the page. */
    String title() {
        return title;
    }

    /** The name of the file it reads. */
    String file() {
        return file;
    }

    /** Reads a file to its end. */
    abstract long read(InputStream in) throws IOException;

    private static void refuse(Object answer) {
        throw new IllegalStateException("a survey without mistakes, and yet: " + answer);
    }

    /** Makes every result, one after the other. */
    private static long results(ResponseTally tally) {
        return tally.getAgencies().stream()
                        .mapToLong(id -> tally.result(id)
                                .orElseThrow()
                                .getScores()
                                .getQuestions()
                                .size())
                        .sum()
                + tally.getAnswers();
    }
}
