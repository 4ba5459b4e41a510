package io.github.openita.io.report.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.words.InvalidInputException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What a picture says of itself. */
class PictureTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAD0lEQVR4nGP4z8DAAMEAEvwC/r7y9nUAAAAASUVORK5CYII=");

    private static byte[] jpeg(int... head) {
        byte[] bytes = new byte[head.length];
        for (int i = 0; i < head.length; i++) {
            bytes[i] = (byte) head[i];
        }
        return bytes;
    }

    @Test
    void aPngSaysItsSize() {
        Picture picture = Picture.of(PNG);
        assertEquals("image/png 2×3", picture.toString());
    }

    @Test
    void aJpegSaysItsSizeBehindItsOtherSegments() {
        Picture picture = Picture.of(jpeg(
                0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 5, 1, 4, 1, 1, 0x11, 0, 0xFF, 0xD9));
        assertEquals("image/jpeg 260×5", picture.toString());
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (byte[] bytes : new byte[][] {
            {},
            {1, 2, 3},
            jpeg(0xFF, 0xD8, 0xFF, 0xE0, 0, 0),
            "<svg onload=1>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            java.util.Arrays.copyOf(PNG, 20)
        }) {
            assertThrows(InvalidInputException.class, () -> Picture.of(bytes));
        }
    }

    @Test
    void whatIsTooLargeIsRefused() {
        byte[] large = java.util.Arrays.copyOf(PNG, 5 * 1024 * 1024 + 1);
        assertThrows(InvalidInputException.class, () -> Picture.of(large));
        byte[] wide = PNG.clone();
        wide[16] = 1;
        assertThrows(InvalidInputException.class, () -> Picture.of(wide));
    }

    @Test
    void nobodyChangesAPictureFromOutside() {
        byte[] bytes = PNG.clone();
        Picture picture = Picture.of(bytes);
        bytes[20] = 9;
        picture.bytes()[20] = 9;
        assertArrayEquals(PNG, picture.bytes());
        assertEquals(Picture.of(PNG), picture);
    }
}
