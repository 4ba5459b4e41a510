package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.Figure;
import io.github.openita.core.scoring.PublishedFigure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Values that an HTTP session or a cache serializes come back equal, and never as another than they could be. */
class SerializedLaws {

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            // As applications should: no array that a few bytes only announce.
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=10000;maxdepth=20"));
            return in.readObject();
        }
    }

    private static void comesBack(Serializable value) throws Exception {
        Object read = read(bytes(value));
        assertEquals(value, read);
        assertEquals(value.getClass(), read.getClass());
        assertEquals(value.hashCode(), read.hashCode());
    }

    @Property(tries = 100)
    void fractionsComeBackExactly(
            @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator, @ForAll @LongRange(min = 1) long more)
            throws Exception {
        Points points = Points.ofFraction(numerator, denominator);
        comesBack(points);
        comesBack(points.dividedBy(more));
    }

    @Property(tries = 50)
    void scoresAndYearsComeBack(
            @ForAll @IntRange(max = 100) int value,
            @ForAll @IntRange(min = 1, max = 100) int by,
            @ForAll @IntRange(min = 2400, max = 2799) int year)
            throws Exception {
        comesBack(Score.of(Points.ofFraction(value, by)));
        comesBack(FiscalYear.of(year));
    }

    @Provide
    Arbitrary<ElementValue> elementValues() {
        Arbitrary<ElementValue> single = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(10).map(ElementValue::of),
                Arbitraries.of(ElementValue.blank(), ElementValue.shown(true), ElementValue.shown(false)),
                Arbitraries.bigDecimals().map(ElementValue::of));
        return Arbitraries.oneOf(single, single.list().ofMaxSize(4).map(ElementValue::ofAll));
    }

    @Property(tries = 100)
    void whatIsDisclosedComesBack(@ForAll("elementValues") ElementValue value, @ForAll String id) throws Exception {
        comesBack(value);
        comesBack(Elements.empty().with(id, value).with("problems", value));
        comesBack(Link.of(id, "/a"));
        comesBack(Link.of("/a"));
    }

    static List<Serializable> values() {
        return List.of(
                QuestionCode.of("o17"),
                NodeCode.of("e4@public"),
                NodeCode.of("9.3"),
                DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)),
                BilingualText.of("ก", "a"),
                BilingualText.lazily(() -> BilingualText.of("ข", "b")),
                Place.onSheet("แผ่น", "period", 7, 3),
                Place.of("/items", 1, 2),
                Problem.of(ProblemKind.ERA, Place.of(""), BilingualText.of("ก", "a")),
                PublishedFigure.of(List.of(Score.of("97.54"), Score.of("98.27"))),
                Figure.of("ผ่าน"),
                Figure.of(Score.of("66.6")));
    }

    @Property(tries = 1)
    void everyOtherValueComesBack() throws Exception {
        for (Serializable value : values()) {
            comesBack(value);
        }
        DocumentException refused = DocumentException.of(
                "x", List.of(Problem.of(ProblemKind.ERA, Place.of("/a"), BilingualText.of("ก", "a"))));
        assertEquals(refused.getProblems(), ((DocumentException) read(bytes(refused))).getProblems());
    }

    /** Whatever somebody changes in the stream: it is refused, or what comes out could have been made. */
    @Property(tries = 3000)
    void aStreamThatWasTamperedWithMakesNoValueThatTheLibraryWouldRefuse(
            @ForAll @IntRange(max = 20) int which, @ForAll @IntRange(max = 2000) int where, @ForAll byte other)
            throws Exception {
        List<Serializable> all = List.of(
                Score.of("66.6"),
                FiscalYear.of(2567),
                Elements.of(Map.of("a", ElementValue.of(new BigDecimal("1.5")))),
                DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)));
        Serializable value = which < all.size() ? all.get(which) : values().get(which % values().size());
        byte[] bytes = bytes(value);
        bytes[where % bytes.length] = other;
        Object read;
        try {
            read = read(bytes);
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            return;
        }
        if (read == null) {
            return;
        }
        assertNotNull(read.toString());
        if (read instanceof Score score) {
            assertEquals(score, Score.of(score.toPoints()));
        } else if (read instanceof FiscalYear year) {
            assertEquals(year, FiscalYear.of(year.getValue()));
        } else if (read instanceof QuestionCode code) {
            assertEquals(code, QuestionCode.of(code.toString()));
        } else if (read instanceof NodeCode code) {
            assertEquals(code, NodeCode.of(code.toString()));
        } else if (read instanceof DateSpan days) {
            assertEquals(days, DateSpan.of(days.getFirstDay(), days.getLastDay()));
        } else if (read instanceof PublishedFigure figure) {
            assertEquals(figure, PublishedFigure.of(figure.getValues()));
        }
    }

    /** A stream that holds the value itself, as if it had no other form. */
    @Property(tries = 1)
    void aStreamThatHoldsAScoreItselfIsRefused() throws Exception {
        byte[] proxy = bytes(FiscalYear.of(2567));
        String text = new String(proxy, java.nio.charset.StandardCharsets.ISO_8859_1);
        String parts = "io.github.openita.core.words.FiscalYear$Parts";
        int at = text.indexOf(parts);
        // The same descriptor under the name of the value, whose serialVersionUID is 1.
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        forged.write(proxy, 0, at - 2);
        String own = "io.github.openita.core.words.FiscalYear";
        forged.write(0);
        forged.write(own.length());
        forged.writeBytes(own.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        forged.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 0, 1});
        forged.write(proxy, at + parts.length() + 8, proxy.length - at - parts.length() - 8);
        byte[] stream = forged.toByteArray();
        java.io.InvalidObjectException refused =
                org.junit.jupiter.api.Assertions.assertThrows(java.io.InvalidObjectException.class, () -> read(stream));
        assertEquals("a FiscalYear is read from its parts", refused.getMessage());
    }
}
