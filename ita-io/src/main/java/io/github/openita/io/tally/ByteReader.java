package io.github.openita.io.tally;

import io.github.openita.core.words.InvalidInputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Reads what {@link ByteWriter} wrote, and refuses what it cannot have written. Not thread-safe. */
final class ByteReader {

    private static final int CHECKSUM = 4;

    private final byte[] bytes;
    /** Where the checksum begins. */
    private final int end;

    private int at;

    ByteReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.end = bytes.length - CHECKSUM;
        this.at = from;
    }

    /** The byte after the first letters. */
    int version() {
        if (at >= bytes.length) {
            throw damaged();
        }
        return Byte.toUnsignedInt(bytes[at++]);
    }

    void requireChecksum() {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, Math.max(0, end));
        if (end < at || ByteBuffer.wrap(bytes, end, CHECKSUM).getInt() != (int) sum.getValue()) {
            throw damaged();
        }
    }

    void requireEnd() {
        if (at != end) {
            throw damaged();
        }
    }

    long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            if (at >= end) {
                throw damaged();
            }
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw damaged();
    }

    /** How many things follow, each of one byte at least. */
    int size() {
        long size = number();
        if (size > end - at) {
            throw damaged();
        }
        return (int) size;
    }

    String text() {
        int length = size();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return text;
        } catch (CharacterCodingException e) {
            throw damaged();
        }
    }

    static InvalidInputException damaged() {
        return new InvalidInputException(
                "ไฟล์ผลนับไม่ครบหรือถูกแก้ไข: ให้สร้างใหม่", "the state is not whole, or was changed: make it again");
    }
}
