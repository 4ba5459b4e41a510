package io.github.openita.io.tally;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.survey.TallyState;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A state comes back from its bytes and from JSON as it was; what is not whole does not come back at all. */
class TallyBytesLaws {

    private record Row(String agency, String part, List<String> answers) {}

    @Provide
    Arbitrary<TallyState> states() {
        Arbitrary<Row> rows = Combinators.combine(
                        Arbitraries.of("A1", "เทศบาล", "x y", ""),
                        Arbitraries.of("IIT", "EIT@public", "EIT", "OIT"),
                        Arbitraries.of("1", "2", "4", "100", "", "มาก").list().ofSize(6))
                .as(Row::new);
        return rows.list().ofMaxSize(400).map(TallyBytesLaws::state);
    }

    private static TallyState state(List<Row> rows) {
        ResponseTally tally = ResponseTally.of(Editions.of(2567));
        for (Row row : rows) {
            Map<String, String> answers = new LinkedHashMap<>();
            for (int i = 0; i < row.answers().size(); i++) {
                answers.put(
                        (row.part().equals("IIT") ? "i" : "e") + (i + 1),
                        row.answers().get(i));
            }
            tally.add(row.agency(), row.part(), answers, refused -> {});
        }
        return tally.toState();
    }

    @Property(tries = 60)
    void aStateComesBack(@ForAll("states") TallyState state) {
        byte[] bytes = TallyBytes.write(state);
        assertEquals(state, TallyBytes.read("law", bytes));
        assertArrayEquals(bytes, TallyBytes.write(TallyBytes.read("law", bytes)));
        byte[] json = ItaJson.standard().write(state).getBytes(StandardCharsets.UTF_8);
        assertEquals(state, ItaJson.standard().read(DocumentType.TALLY, Source.of("law", json)));
    }

    @Property(tries = 200)
    void noByteCanBeChanged(@ForAll("states") TallyState state, @ForAll int at, @ForAll byte other) {
        byte[] bytes = TallyBytes.write(state);
        int place = Math.floorMod(at, bytes.length);
        bytes[place] ^= other == 0 ? 1 : other;
        assertThrows(DocumentException.class, () -> TallyBytes.read("law", bytes));
    }

    @Property(tries = 100)
    void noByteCanBeMissing(@ForAll("states") TallyState state, @ForAll int at) {
        byte[] bytes = TallyBytes.write(state);
        byte[] start = Arrays.copyOf(bytes, Math.floorMod(at, bytes.length));
        assertThrows(DocumentException.class, () -> TallyBytes.read("law", start));
    }

    /** Whoever makes bytes with a right checksum is refused as well, and nothing breaks. */
    @Property(tries = 300)
    void noBytesAreACrash(@ForAll byte[] body) {
        ByteWriter out = new ByteWriter();
        out.bytes(new byte[] {'I', 'T', 'A', 'T', TallyBytes.VERSION});
        out.bytes(body);
        try {
            TallyBytes.read("law", out.withChecksum());
        } catch (DocumentException refused) {
            assertEquals(1, refused.getProblems().size());
        }
    }
}
