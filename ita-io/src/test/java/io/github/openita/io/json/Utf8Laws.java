package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is UTF-8 and what it says is for the platform to tell. */
class Utf8Laws {

    private static final List<String> PIECES =
            List.of("{", "ไทย", "๐๑๗", " ", "é", "–", "…", "😀", "\u0E00", "\u0E7F", "\u0800", "\uFFFF", "a b c");

    private static byte[] draw(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes = ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0; i--) {
            bytes[1 + random.nextInt(bytes.length - 1)] = (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    @Property(tries = 20_000)
    void textIsReadAndRefusedAsThePlatformDoes(@ForAll long seed) {
        byte[] bytes = draw(new Random(seed));
        String expected;
        try {
            expected = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            DocumentException refused = assertThrows(DocumentException.class, () -> Utf8.decode("d", bytes));
            assertEquals(MistakeKind.ENCODING, refused.getMistakes().get(0).kind());
            return;
        }
        assertEquals(expected, Utf8.decode("d", bytes).toString());
    }
}
