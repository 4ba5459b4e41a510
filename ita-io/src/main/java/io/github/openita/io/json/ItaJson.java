package io.github.openita.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionProblem;
import io.github.openita.core.edition.InvalidEditionException;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.internal.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the library's documents as JSON. This class is immutable and thread-safe; share it.
 *
 * <p>Reading is strict: UTF-8, at most 64 MiB and 100 levels deep, no unknown or double key, no value of another type or out
 * of range, no code that the edition has not. All mistakes come in one {@link DocumentException}, each with JSON Pointer,
 * line and column. Codes may be written as people write them ({@code ข้อ ๐๑๗}). Writing is canonical: the same value gives
 * the same text.
 */
public final class ItaJson {

    /** The largest document that is read, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    private static final ItaJson STANDARD = new ItaJson(List.of());

    private final List<Edition> others;
    private final ObjectMapper mapper;

    private ItaJson(List<Edition> others) {
        this.others = others;
        mapper = JsonMapper.builder()
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(new ItaModule(this::edition))
                .build();
    }

    /** {@return a reader and writer that knows the editions of the commission} */
    public static ItaJson standard() {
        return STANDARD;
    }

    /**
     * @param edition someone else's edition, or another revision of a built-in one
     * @return a reader and writer that knows this edition too, and prefers it where names are equal
     */
    public ItaJson with(Edition edition) {
        List<Edition> more = new ArrayList<>(others);
        more.add(0, edition);
        return new ItaJson(List.copyOf(more));
    }

    /**
     * @param name a name such as {@code nacc-2567} or {@code nacc-2567.r1}
     * @return that edition
     * @throws InvalidInputException where it is not known; the message lists those that are
     */
    public Edition edition(String name) {
        return others.stream()
                .filter(edition -> name.equals(edition.getName()) || name.equals(edition.nameWithRevision()))
                .findFirst()
                .orElseGet(() -> Editions.of(name));
    }

    /**
     * @param file a result document
     * @return the result
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public AssessmentResult readResult(Path file) {
        return readResult(file.toString(), bytesOf(file));
    }

    /**
     * @param source the name to call the document by in messages
     * @param document a result document as bytes
     * @return the result
     * @throws DocumentException where anything is wrong with it
     */
    public AssessmentResult readResult(String source, byte[] document) {
        return read(source, document, DocumentShapes.RESULT, AssessmentResult.class, null);
    }

    /**
     * Reads a result by an edition that the caller has chosen; a document that names another one is refused.
     *
     * @param edition the edition to read it by
     * @param source the name to call the document by in messages
     * @param document a result document as bytes
     * @return the result
     * @throws DocumentException where anything is wrong with it
     */
    public AssessmentResult readResultOf(Edition edition, String source, byte[] document) {
        return with(edition).read(source, document, DocumentShapes.RESULT, AssessmentResult.class, edition);
    }

    /**
     * @param file a score card document
     * @return the score card; its figures are the shown ones
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public ScoreCard readScoreCard(Path file) {
        return readScoreCard(file.toString(), bytesOf(file));
    }

    /**
     * @param source the name to call the document by in messages
     * @param document a score card document as bytes
     * @return the score card; its figures are the shown ones
     * @throws DocumentException where anything is wrong with it
     */
    public ScoreCard readScoreCard(String source, byte[] document) {
        return read(source, document, DocumentShapes.SCORE_CARD, ScoreCard.class, null);
    }

    /**
     * @param file an edition document
     * @return the edition
     * @throws DocumentException where the file cannot be read, anything is wrong with it, or the edition contradicts itself
     */
    public Edition readEdition(Path file) {
        return readEdition(file.toString(), bytesOf(file));
    }

    /**
     * @param source the name to call the document by in messages
     * @param document an edition document as bytes
     * @return the edition
     * @throws DocumentException where anything is wrong with it, or the edition contradicts itself
     */
    public Edition readEdition(String source, byte[] document) {
        JsonValue root = parse(source, document);
        Mistakes mistakes = new Mistakes(source);
        JsonNode canonical = check(root, DocumentShapes.EDITION, new Reading(mistakes, null));
        if (root instanceof JsonValue.Obj object && object.get("fiscalYear") instanceof JsonValue.Num year) {
            refuseOtherEra(year, mistakes);
        }
        mistakes.throwIfAny();
        giveElementsTheBasisOfTheWhole((ObjectNode) canonical);
        try {
            return bind(canonical, Edition.class);
        } catch (InvalidEditionException e) {
            for (EditionProblem problem : e.getProblems()) {
                mistakes.add(
                        MistakeKind.INVALID_EDITION, problem.pointer(), root.at(problem.pointer()), problem.text());
            }
            mistakes.throwIfAny();
            throw e;
        }
    }

    private static void refuseOtherEra(JsonValue.Num year, Mistakes mistakes) {
        try {
            FiscalYear.of(year.number().intValueExact());
        } catch (InvalidInputException e) {
            mistakes.add(MistakeKind.OUT_OF_RANGE, "/fiscalYear", year, e.getText());
        } catch (ArithmeticException e) {
            // No whole number: the shape has said so already.
            return;
        }
    }

    private static void giveElementsTheBasisOfTheWhole(ObjectNode edition) {
        JsonNode basis = edition.path("basis");
        if (basis.isTextual()) {
            for (JsonNode element : edition.findValues("elements").stream()
                    .flatMap(elements -> stream(elements))
                    .toList()) {
                if (!element.has("basis")) {
                    ((ObjectNode) element).set("basis", basis);
                }
            }
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /**
     * @param result a result
     * @return its document, canonical, with a line feed at the end
     */
    public String write(AssessmentResult result) {
        return CanonicalJson.write(mapper, result);
    }

    /**
     * @param card a score card
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(ScoreCard card) {
        return CanonicalJson.write(mapper, card);
    }

    /**
     * @param edition an edition
     * @return its document, canonical, with a line feed at the end
     */
    public String write(Edition edition) {
        return CanonicalJson.write(mapper, edition);
    }

    /**
     * @param editions editions in the order to write them
     * @return an array of their documents, canonical, with a line feed at the end
     */
    public String write(List<Edition> editions) {
        return CanonicalJson.write(mapper, editions);
    }

    private <T> T read(String source, byte[] document, Shape shape, Class<T> type, @Nullable Edition wanted) {
        JsonValue root = parse(source, document);
        Mistakes mistakes = new Mistakes(source);
        Edition edition = namedEdition(root, mistakes, wanted).orElse(null);
        JsonNode canonical = check(root, shape, new Reading(mistakes, edition));
        mistakes.throwIfAny();
        return bind(canonical, type);
    }

    /** The edition a document names; what is wrong with the name is noted, what is no name is left to the shape. */
    private Optional<Edition> namedEdition(JsonValue root, Mistakes mistakes, @Nullable Edition wanted) {
        if (!(root instanceof JsonValue.Obj object) || !(object.get("edition") instanceof JsonValue.Text name)) {
            return Optional.ofNullable(wanted);
        }
        try {
            Edition named = edition(name.text());
            if (wanted != null && !named.equals(wanted)) {
                mistakes.add(
                        MistakeKind.OTHER_EDITION,
                        "/edition",
                        name,
                        "เอกสารเป็นของ " + Plain.quoted(name.text()) + " แต่ขอให้ใช้ " + wanted.nameWithRevision(),
                        "the document is of " + Plain.quoted(name.text()) + ", but " + wanted.nameWithRevision()
                                + " is asked for");
            }
            return Optional.of(named);
        } catch (InvalidInputException e) {
            mistakes.add(MistakeKind.UNKNOWN_EDITION, "/edition", name, e.getText());
        }
        return Optional.ofNullable(wanted);
    }

    private static JsonNode check(JsonValue root, Shape shape, Reading reading) {
        return shape.take(root, "", reading).orElse(Shape.NODES.nullNode());
    }

    private static JsonValue parse(String source, byte[] document) {
        if (document.length > MAX_BYTES) {
            throw Mistakes.single(
                    source, MistakeKind.TOO_LARGE, 0, 0, "ไฟล์ใหญ่เกิน 64 MiB", "larger than the limit of 64 MiB");
        }
        return JsonText.parse(source, Utf8.decode(source, document));
    }

    private <T> T bind(JsonNode canonical, Class<T> type) {
        try {
            return mapper.treeToValue(canonical, type);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof InvalidInputException refused) {
                throw refused;
            }
            throw new IllegalStateException("a checked document could not be bound to " + type.getSimpleName(), e);
        }
    }

    /**
     * @param file any file
     * @return its bytes, but not more than one beyond {@link #MAX_BYTES}
     * @throws DocumentException where the file cannot be read
     */
    public static byte[] bytesOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(file.toString(), Files.isDirectory(file), e);
        }
    }

    private static DocumentException unreadable(String source, boolean directory, IOException e) {
        BilingualText why;
        if (directory) {
            why = BilingualText.of("เป็นโฟลเดอร์ ไม่ใช่ไฟล์", "is a directory, not a file");
        } else if (e instanceof NoSuchFileException) {
            why = BilingualText.of("ไม่พบไฟล์นี้", "there is no such file");
        } else if (e instanceof AccessDeniedException) {
            why = BilingualText.of("ไม่มีสิทธิ์อ่านไฟล์นี้", "no permission to read this file");
        } else {
            why = BilingualText.of("อ่านไฟล์นี้ไม่ได้", "this file cannot be read");
        }
        return Mistakes.single(source, MistakeKind.UNREADABLE, 0, 0, why.getTh(), why.getEn());
    }
}
