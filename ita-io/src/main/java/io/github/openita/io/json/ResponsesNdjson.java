package io.github.openita.io.json;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.survey.reading.SurveyRows;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.engine.CanonicalJson;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonPlace;
import io.github.openita.io.engine.JsonText;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.JsonTokens.Token;
import io.github.openita.io.internal.JsonEngines;
import io.github.openita.io.internal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Survey answers as lines of JSON, an object per respondent: {@code {"agency":"A1","part":"IIT","i1":5,"i2":"100"}}.
 *
 * <p>A line that is no such object is told, and the others are counted. The text may be of any length: its lines are
 * counted as they are read. Used for one text, not shared.
 */
public final class ResponsesNdjson {

    /** The longest line, in bytes. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int BLOCK = 1 << 16;

    /** So many names are remembered; more are looked up each time. */
    private static final int MOST_NAMES = 1000;

    private static final int NO_COLUMN = -1;
    private static final int NOTE = -2;

    private final JsonEngine engine;
    private final String source;
    private final SurveyRows row;

    private final Map<String, Integer> places = new HashMap<>();
    /**
     * Which names follow each column, as those of a row come in an order of their own; the last place is for the first.
     */
    private final Follower[] followers;

    /** Per column the last row that gave it. */
    private final long[] given;

    private long rows;
    /** What is parsed: whole lines, the first of which is {@link #line}. */
    private byte[] block = new byte[BLOCK];

    private int line = 1;

    private ResponsesNdjson(
            JsonEngine engine, String source, ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
        this.engine = engine;
        this.source = source;
        row = SurveyRows.named(tally, refused);
        int size = row.size();
        followers = new Follower[size + 1];
        Arrays.setAll(followers, i -> new Follower());
        given = new long[size];
    }

    /**
     * Writes lines to fill in, one for each survey and part of it.
     *
     * @param edition the edition of the surveys
     * @return an object with every question and sub-item on each line, the answers empty
     * @throws io.github.openita.core.words.InvalidInputException where the choices of its surveys are not known
     */
    public static String skeleton(Edition edition) {
        StringBuilder lines = new StringBuilder();
        List<String> headings = ResponsesCsv.headings(edition);
        for (String part : ResponsesCsv.parts(edition)) {
            String letter = part.substring(0, 1).toLowerCase(Locale.ROOT);
            JsonObject line = new JsonObject().with("agency", "").with("part", part);
            headings.stream()
                    .skip(2)
                    .filter(heading -> heading.startsWith(letter))
                    .forEach(heading -> line.put(heading, ""));
            lines.append(CanonicalJson.writeLine(line));
        }
        return lines.toString();
    }

    /**
     * Counts all answers of a text.
     *
     * @param source the text
     * @param tally takes the answers, of its own edition
     * @param refused takes what is not counted; rows are called by their line
     * @throws DocumentException where it is not UTF-8, has a line of more than a million bytes or cannot be read to its
     *     end; lines before that place have been counted
     */
    public static void read(SourceStream source, ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
        read(JsonEngines.standard(), source, tally, refused);
    }

    static void read(
            JsonEngine engine, SourceStream source, ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
        try {
            new ResponsesNdjson(engine, source.getName(), tally, refused).read(source.bytes());
        } catch (IOException e) {
            throw Utf8.unreadable(source.getName());
        }
    }

    private void read(InputStream in) throws IOException {
        int filled = 0;
        int read = 0;
        while (read >= 0) {
            read = in.read(block, filled, block.length - filled);
            filled += Math.max(0, read);
            int end = read < 0 ? filled : endOfLines(filled);
            if (end > 0) {
                take(end);
                System.arraycopy(block, end, block, 0, filled - end);
                filled -= end;
            } else if (filled == block.length) {
                makeRoom();
            }
        }
    }

    /** Behind the last line end; 0 where there is none. */
    private int endOfLines(int filled) {
        int end = filled;
        while (end > 0 && block[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private void makeRoom() {
        if (block.length >= LONGEST_LINE) {
            throw Problems.single(
                    source,
                    ProblemKind.TOO_LARGE,
                    Place.of("", line, 1),
                    "บรรทัดยาวเกิน " + LONGEST_LINE + " ไบต์: ต้องมีหนึ่งแถวต่อหนึ่งบรรทัด",
                    "a line of more than " + LONGEST_LINE + " bytes: each line must hold one row");
        }
        block = Arrays.copyOf(block, 2 * block.length);
    }

    /** Counts the lines up to a place in the block; after a bad one it starts anew. */
    private void take(int end) throws IOException {
        int at = 0;
        while (at < end) {
            Lines lines = new Lines(at);
            try (JsonTokens tokens = engine.tokens(block, at, end - at)) {
                while (lines.isRead(tokens)) {
                    lines.count(tokens);
                }
            }
            at = lines.broken ? lines.refuse(end) : end;
        }
    }

    /**
     * The last two names that followed a column, of which there are two where surveys part. The parser gives the same
     * name as the same object.
     */
    private static final class Follower {

        private String name = "";
        private int column = NO_COLUMN;
        private String otherName = "";
        private int otherColumn = NO_COLUMN;

        @SuppressWarnings("ReferenceEquality") // Only a short cut: where it fails, names are compared.
        int column(String found) {
            return found == name ? column : found == otherName ? otherColumn : NO_COLUMN;
        }

        void remember(String found, int place) {
            if (place >= 0) {
                otherName = name;
                otherColumn = column;
                name = found;
                column = place;
            }
        }
    }

    /** The lines that one parser reads, and how far it came. */
    private final class Lines {

        private final int start;
        private final int firstLine = line;
        /** Behind the last row that was read. */
        private int done;

        /** The lines that the value starts on, and that the one before ends on. */
        private int starts;

        private int lastLine;
        private boolean object;
        private boolean broken;

        Lines(int start) {
            this.start = start;
            done = start;
        }

        /** Whether there is another value, which is read into the row where it is an object. */
        boolean isRead(JsonTokens tokens) throws IOException {
            try {
                Token token = tokens.next();
                if (token == Token.END) {
                    line = firstLine + tokens.endLine() - 1;
                    return false;
                }
                starts = JsonPlace.line(tokens.place());
                object = token == Token.START_OBJECT;
                if (object) {
                    row.begin(firstLine + starts - 1L);
                    fill(tokens);
                } else {
                    tokens.skip();
                }
                return true;
            } catch (CharacterCodingException e) {
                broken = true;
            } catch (IOException | RuntimeException e) {
                if (!engine.isRefusal(e)) {
                    throw e;
                }
                broken = true;
            }
            return false;
        }

        /** Counts the value that was read. */
        void count(JsonTokens tokens) {
            int ends = tokens.endLine();
            boolean alone = starts > lastLine && starts == ends;
            lastLine = ends;
            if (object && alone) {
                row.count();
            } else {
                row.refuse(firstLine + starts - 1L, object ? notAlone() : noObject());
            }
            done = start + tokens.endOffset();
            line = firstLine + lastLine - 1;
        }

        /** Refuses the line after the last row that was read, and says where the next one starts. */
        int refuse(int end) {
            int from = done;
            while (from < end && block[from] <= ' ' && block[from] >= 0) {
                line += block[from] == '\n' ? 1 : 0;
                from++;
            }
            int to = from;
            while (to < end && block[to] != '\n') {
                to++;
            }
            refuseOtherEncodings(from, to);
            row.refuse(line, notJson());
            line++;
            return Math.min(end, to + 1);
        }
    }

    private void refuseOtherEncodings(int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(block, from, to - from));
        } catch (CharacterCodingException e) {
            throw Utf8.refusal(source, line, 1, Arrays.copyOfRange(block, from, to));
        }
    }

    private void fill(JsonTokens tokens) throws IOException {
        rows++;
        int before = given.length;
        for (String name = tokens.nextKey(); name != null; name = tokens.nextKey()) {
            Token value = tokens.next();
            int column = followers[before].column(name);
            if (column == NO_COLUMN) {
                column = place(name);
                followers[before].remember(name, column);
            }
            if (column < 0) {
                if (column == NO_COLUMN) {
                    row.setUnknown(name, isStart(value) ? "…" : tokens.text());
                }
                tokens.skip();
                continue;
            }
            if (given[column] == rows) {
                row.setTwice(column);
                tokens.skip();
            } else {
                set(column, value, tokens);
            }
            given[column] = rows;
            before = column;
        }
    }

    private int place(String name) throws IOException {
        Integer known = places.get(name);
        int column = known == null ? find(name) : known;
        if (known == null && places.size() < MOST_NAMES) {
            places.put(name, column);
        }
        return column;
    }

    private int find(String name) throws IOException {
        if (JsonText.isBroken(name)) {
            throw new MalformedInputException(1);
        }
        return name.startsWith("x-") || name.equals("$schema") ? NOTE : row.indexOf(name);
    }

    private void set(int column, Token value, JsonTokens tokens) throws IOException {
        if (value == Token.TEXT || value == Token.NUMBER) {
            row.set(column, tokens.characters(), tokens.charactersOffset(), tokens.charactersLength());
        } else if (isStart(value)) {
            row.set(column, value == Token.START_OBJECT ? "{…}" : "[…]");
            tokens.skip();
        } else if (value != Token.NULL) {
            row.set(column, tokens.text());
        }
    }

    private static boolean isStart(Token token) {
        return token == Token.START_OBJECT || token == Token.START_ARRAY;
    }

    private static BilingualText notJson() {
        return BilingualText.of(
                "บรรทัดนี้ไม่ใช่ JSON จึงไม่นับ: ต้องเป็น {\"agency\": …, \"part\": …, \"i1\": …} ในบรรทัดเดียว",
                "this line is no JSON, so it is not counted: it must be {\"agency\": …, \"part\": …, \"i1\": …} on one line");
    }

    private static BilingualText noObject() {
        return BilingualText.of(
                "บรรทัดนี้ไม่ใช่กลุ่มข้อมูล JSON จึงไม่นับ: ต้องเป็น {\"agency\": …, \"part\": …, \"i1\": …}",
                "this line is no JSON object, so it is not counted: it must be {\"agency\": …, \"part\": …, \"i1\": …}");
    }

    private static BilingualText notAlone() {
        return BilingualText.of(
                "แถวนี้ไม่ได้อยู่ในบรรทัดเดียวโดยลำพัง จึงไม่นับ: ต้องมีหนึ่งแถวต่อหนึ่งบรรทัด",
                "this row does not have one line to itself, so it is not counted: each line must hold one row");
    }
}
