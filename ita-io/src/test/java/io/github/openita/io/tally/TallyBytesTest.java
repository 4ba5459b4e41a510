package io.github.openita.io.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Bytes that no tally wrote are refused with a reason, also where their checksum is right. */
class TallyBytesTest {

    private static final String DAMAGED = "the state is not whole, or was changed: make it again";

    private static byte[] state() {
        ResponseTally tally = ResponseTally.of(Editions.of(2567));
        tally.add("A1", "IIT", Map.of("i1", "1"), refused -> {});
        return TallyBytes.write(tally.toState());
    }

    private static String refusal(byte[] bytes) {
        DocumentException e = assertThrows(DocumentException.class, () -> TallyBytes.read("north", bytes));
        String told = e.describe(Language.EN).get(0);
        assertEquals("north: ", told.substring(0, 7));
        return told.substring(7);
    }

    /** A body with a right checksum. */
    private static byte[] whole(Consumer<ByteWriter> body) {
        ByteWriter out = new ByteWriter();
        out.bytes(new byte[] {'I', 'T', 'A', 'T', TallyBytes.VERSION});
        body.accept(out);
        return out.withChecksum();
    }

    private static void head(ByteWriter out, long rows) {
        out.text("nacc-2567.r1");
        out.number(rows);
    }

    @Test
    void otherFilesAreNoState() {
        assertEquals(
                "no state of a tally: it must begin with ITAT",
                refusal("agency,part\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("no state of a tally: it must begin with ITAT", refusal(new byte[0]));
        assertEquals(DAMAGED, refusal(new byte[] {'I', 'T', 'A', 'T'}));
    }

    @Test
    void otherVersionsAreNamed() {
        byte[] later = state();
        later[4] = 2;
        assertEquals("a state of version 2: only version 1 can be read", refusal(later));
    }

    @Test
    void nothingMayFollow() {
        byte[] state = state();
        assertEquals(DAMAGED, refusal(Arrays.copyOf(state, state.length + 1)));
        assertEquals(DAMAGED, refusal(whole(out -> {
            out.bytes(Arrays.copyOfRange(state, 5, state.length - 4));
            out.number(0);
        })));
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        byte[] tooLong = new byte[10];
        Arrays.fill(tooLong, (byte) 0xFF);
        tooLong[9] = 1;
        assertEquals(DAMAGED, refusal(whole(out -> {
            out.text("nacc-2567.r1");
            out.bytes(tooLong);
        })));
        assertEquals("rows 9223372036854775807: must be at most 1000000000000", refusal(whole(out -> {
            head(out, Long.MAX_VALUE);
            out.number(0);
            out.number(0);
            out.number(0);
        })));
        // So many agencies need more bytes than there are.
        assertEquals(DAMAGED, refusal(whole(out -> {
            head(out, 1);
            out.number(0);
            out.number(0);
            out.number(Integer.MAX_VALUE);
        })));
    }

    @Test
    void whatStandsTwiceIsNotTakenOnce() {
        assertEquals(DAMAGED, refusal(whole(out -> {
            head(out, 9);
            out.number(2);
            out.text("unreadable");
            out.number(4);
            out.text("unreadable");
            out.number(5);
            out.number(0);
            out.number(0);
        })));
        assertEquals(DAMAGED, refusal(whole(out -> {
            head(out, 1);
            out.number(0);
            out.number(1);
            out.text("i1");
            out.number(1);
            out.text("A1");
            out.number(1);
            out.text("IIT");
            out.number(1);
            out.number(2);
            for (int i = 0; i < 2; i++) {
                out.number(0);
                out.number(1);
                out.number(1);
            }
        })));
    }

    @Test
    void aNumberIsWrittenInOneWayOnly() {
        assertEquals(DAMAGED, refusal(whole(out -> {
            out.text("nacc-2567.r1");
            out.bytes(new byte[] {(byte) 0x81, 0});
            out.number(0);
            out.number(0);
            out.number(0);
        })));
    }
}
