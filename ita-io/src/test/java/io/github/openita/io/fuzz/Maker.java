package io.github.openita.io.fuzz;

import java.util.List;
import java.util.Random;

/** Makes documents for readers: of their seeds, of other readers' seeds, and of nothing but pieces. */
final class Maker {

    /** So large a document is enough. */
    private static final int LARGEST = 4 << 20;

    private final List<Reader> readers;
    private final long seed;

    Maker(List<Reader> readers, long seed) {
        this.readers = List.copyOf(readers);
        this.seed = seed;
    }

    Reader readerOf(long number) {
        return readers.get((int) (number % readers.size()));
    }

    /** The document of a number: always the same. */
    byte[] document(long number) {
        Reader reader = readerOf(number);
        Random random = new Random((seed * 0x9E3779B97F4A7C15L + number) * 0xBF58476D1CE4E5B9L ^ number >>> 7);
        byte[] document = switch (random.nextInt(20)) {
            case 0 -> invented(reader, random);
            case 1 -> Damage.oneOf(Damage.oneOf(readers, random).small(), random);
            case 2 -> Damage.oneOf(reader.seeds(), random);
            default -> Damage.oneOf(reader.small(), random);
        };
        int times = random.nextInt(16) == 0 ? random.nextInt(12) : 1 + random.nextInt(3);
        for (int i = 0; i < times && document.length < LARGEST; i++) {
            document = Damage.any(random).to(document, reader, random);
        }
        return document;
    }

    private static byte[] invented(Reader reader, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 400 : 12); i >= 0; i--) {
            text.append(
                    random.nextBoolean() ? Damage.oneOf(reader.words(), random) : Pieces.any(reader.form(), random));
        }
        return Damage.bytes(text.toString());
    }
}
