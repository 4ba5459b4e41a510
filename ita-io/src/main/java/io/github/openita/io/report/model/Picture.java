package io.github.openita.io.report.model;

import io.github.openita.core.words.InvalidInputException;
import java.util.Arrays;

/** A picture as PNG or JPEG, such as an agency's emblem (ตราสัญลักษณ์, ครุฑ). Immutable and thread-safe. */
public final class Picture {

    /** The size of the largest file, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST_PIXELS = 20_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final byte[] bytes;
    private final boolean png;
    private final int width;
    private final int height;

    private Picture(byte[] bytes) {
        this.bytes = bytes;
        png = bytes.length >= 24 && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
        int frame = png ? 0 : jpegFrame();
        width = png ? number(16, 4) : frame < 0 ? 0 : number(frame + 7, 2);
        height = png ? number(20, 4) : frame < 0 ? 0 : number(frame + 5, 2);
    }

    /**
     * {@return a picture}
     *
     * @param bytes a PNG or JPEG file of at most 5 MB, 1–20,000 points wide and high
     * @throws InvalidInputException where it is none, or larger
     */
    public static Picture of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new InvalidInputException(
                    "ไฟล์ภาพใหญ่กว่า 5 MB: ต้องไม่เกิน " + LARGEST + " ไบต์",
                    "the picture is larger than 5 MB: must be at most " + LARGEST + " bytes");
        }
        Picture picture = new Picture(bytes.clone());
        if (picture.width < 1 || picture.height < 1 || picture.width > MOST_PIXELS || picture.height > MOST_PIXELS) {
            throw new InvalidInputException(
                    "ไฟล์ภาพอ่านไม่ได้: ต้องเป็นไฟล์ PNG หรือ JPEG กว้างและสูงไม่เกิน 20,000 จุด",
                    "the picture cannot be read: must be a PNG or JPEG file, at most 20,000 points wide and high");
        }
        return picture;
    }

    /** Where the frame of a JPEG begins, whose head says how large it is; less than 0 where there is none. */
    private int jpegFrame() {
        if (number(0, 2) != 0xFFD8) {
            return -1;
        }
        int at = 2;
        while (at + 9 <= bytes.length && number(at, 1) == 0xFF) {
            int marker = number(at + 1, 1);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return at;
            }
            at += marker == 0xFF ? 1 : 2 + number(at + 2, 2);
        }
        return -1;
    }

    /** A number of several bytes; 0 after the end. */
    private int number(int at, int length) {
        int number = 0;
        for (int i = at; i < at + length; i++) {
            number = number << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return number;
    }

    /** {@return what kind of file it is: {@code image/png} or {@code image/jpeg}} */
    public String mediaType() {
        return png ? "image/png" : "image/jpeg";
    }

    /** {@return the file, a copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return how wide it is, in points, from 1} */
    public int width() {
        return width;
    }

    /** {@return how high it is, in points, from 1} */
    public int height() {
        return height;
    }

    /** {@return whether the other one is the same file} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && Arrays.equals(bytes, that.bytes);
    }

    /** {@return a number that equal pictures share} */
    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** {@return its kind and size, for whoever looks for a mistake} */
    @Override
    public String toString() {
        return mediaType() + " " + width + "×" + height;
    }
}
