package io.github.openita.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happens to documents on their way: by accident, by a careless hand, by a spreadsheet, by a hostile one. */
enum Damage {
    BITS_FLIPPED {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            byte[] damaged = document.clone();
            for (int i = random.nextInt(8); i >= 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    BYTES_REPLACED {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            int from = random.nextInt(document.length + 1);
            int to = Math.min(document.length, from + random.nextInt(random.nextInt(8) == 0 ? 500 : 4));
            return joined(head(document, from), oneOf(BYTES, random), tail(document, to));
        }
    },
    CUT_SHORT {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            int at = random.nextInt(document.length + 1);
            return random.nextInt(4) == 0 ? tail(document, at) : head(document, at);
        }
    },
    HALF_OF_ANOTHER {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            byte[] other = oneOf(reader.small(), random);
            return joined(
                    head(document, random.nextInt(document.length + 1)), tail(other, random.nextInt(other.length + 1)));
        }
    },
    TOKENS_DELETED {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            int from = random.nextInt(tokens.size());
            tokens.subList(from, Math.min(tokens.size(), from + few(random))).clear();
        }
    },
    TOKENS_DOUBLED {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            int from = random.nextInt(tokens.size());
            List<String> some = List.copyOf(tokens.subList(from, Math.min(tokens.size(), from + few(random))));
            for (int i = many(random); i > 0; i--) {
                tokens.addAll(from, some);
            }
        }
    },
    TOKENS_MOVED {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            int from = random.nextInt(tokens.size());
            List<String> some = tokens.subList(from, Math.min(tokens.size(), from + few(random)));
            List<String> moved = List.copyOf(some);
            some.clear();
            tokens.addAll(random.nextInt(tokens.size() + 1), moved);
        }
    },
    TOKEN_OF_THE_SAME_KIND {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            tokens.set(random.nextInt(tokens.size()), oneOf(reader.words(), random));
        }
    },
    TOKEN_OF_NO_KIND {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            String piece = Pieces.any(reader.form(), random);
            if (random.nextBoolean()) {
                tokens.set(random.nextInt(tokens.size()), piece);
            } else {
                tokens.add(random.nextInt(tokens.size() + 1), piece);
            }
        }
    },
    VALUE_OF_ANOTHER_TYPE {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            replaceOne(tokens, reader, random, Pieces.value(random));
        }
    },
    /** The document stays well-formed, so that readers go on to what it says. */
    BRANCH_GRAFTED {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            return reader.form() == Form.JSON
                    ? Branches.graft(document, oneOf(reader.small(), random), random)
                    : Cells.graft(document, reader, random);
        }
    },
    NUMBER_WITHOUT_END {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            String digits =
                    oneOf(List.of("9", "0", "1.0", "00.", "1e", "๙"), random).repeat(length(random));
            replaceOne(tokens, reader, random, random.nextBoolean() ? "-" + digits : digits);
        }
    },
    TEXT_WITHOUT_END {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            String text = oneOf(List.of("ก", "a ", "\u0301", "-", "ข้อ ", "1.", ";", "๒๕", "' ", "\u200b"), random)
                    .repeat(length(random));
            replaceOne(tokens, reader, random, reader.form() == Form.TEXT ? text : '"' + text + '"');
        }
    },
    NESTED_DEEPLY {
        @Override
        void to(List<String> tokens, Reader reader, Random random) {
            int depth = oneOf(List.of(2, 50, 97, 98, 99, 100, 101, 150, 2000), random);
            String open = oneOf(List.of("[", "{\"a\":", "[{\"th\":[", "(", "{", "\"", "[[{},"), random);
            String close = open.startsWith("[{") ? "]}]" : open.startsWith("{\"") ? "}" : "]";
            int at = random.nextInt(tokens.size());
            String inside = random.nextInt(4) == 0 ? "" : close.repeat(depth);
            tokens.set(at, open.repeat(depth) + tokens.get(at) + inside);
        }
    },
    OTHER_ENCODING {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            byte[] other = text(document).getBytes(oneOf(ENCODINGS, random));
            return random.nextInt(3) == 0 ? joined(oneOf(MARKS, random), other) : other;
        }
    },
    TWO_ENCODINGS {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            int at = random.nextInt(document.length + 1);
            byte[] rest = text(tail(document, at)).getBytes(oneOf(ENCODINGS, random));
            return joined(head(document, at), rest);
        }
    },
    MARKED {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            int at = random.nextInt(3) == 0 ? random.nextInt(document.length + 1) : 0;
            return joined(head(document, at), oneOf(MARKS, random), tail(document, at));
        }
    },
    OTHER_LINE_ENDS {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            List<String> ends = List.of("\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\n\r", " ", "");
            String end = oneOf(ends, random);
            StringBuilder text = new StringBuilder();
            for (String line : text(document).split("\r?\n", -1)) {
                text.append(line).append(random.nextInt(10) == 0 ? oneOf(ends, random) : end);
            }
            return bytes(text.toString());
        }
    },
    THROUGH_A_SPREADSHEET {
        @Override
        byte[] to(byte[] document, Reader reader, Random random) {
            return bytes(Spreadsheet.habit(text(document), random));
        }
    };

    private static final List<Charset> ENCODINGS = List.of(
            Charset.forName("x-windows-874"),
            Charset.forName("TIS-620"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            Charset.forName("UTF-32"));

    private static final List<byte[]> MARKS = List.of(
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xFE, (byte) 0xFF},
            new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF});

    private static final List<byte[]> BYTES = List.of(
            new byte[] {},
            new byte[] {0},
            new byte[] {0, 0, 0, 0},
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0x80},
            // A slash in two bytes, half a character in three, one beyond Unicode, half a Thai letter.
            new byte[] {(byte) 0xC0, (byte) 0xAF},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xE0, (byte) 0xB8},
            new byte[] {(byte) 0xA1, (byte) 0xD2, (byte) 0xC3, (byte) 0xE0, (byte) 0xA7, (byte) 0xD4, (byte) 0xB9},
            new byte[] {0x1B, '[', '3', '1', 'm'},
            new byte[] {'\\'},
            new byte[] {'"'},
            new byte[] {'\r'});

    private static final List<Damage> DAMAGES = List.of(values());

    /** Any of them, one time in two the one that keeps a document well-formed. */
    static Damage any(Random random) {
        return random.nextBoolean() ? BRANCH_GRAFTED : oneOf(DAMAGES, random);
    }

    /** A document after this has happened to it. */
    byte[] to(byte[] document, Reader reader, Random random) {
        List<String> tokens = new ArrayList<>(Tokens.of(text(document)));
        if (tokens.isEmpty()) {
            tokens.add("");
        }
        to(tokens, reader, random);
        return bytes(String.join("", tokens));
    }

    void to(List<String> tokens, Reader reader, Random random) {
        throw new UnsupportedOperationException(name());
    }

    private static void replaceOne(List<String> tokens, Reader reader, Random random, String value) {
        int at = random.nextInt(tokens.size());
        // Half of the pieces are signs between the values.
        for (int i = 0; i < 4 && reader.form() != Form.TEXT && !isValue(tokens.get(at)); i++) {
            at = random.nextInt(tokens.size());
        }
        tokens.set(at, value);
    }

    private static boolean isValue(String token) {
        return token.startsWith("\"") || Tokens.isNumber(token);
    }

    static <T> T oneOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int few(Random random) {
        return 1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 3);
    }

    private static int many(Random random) {
        return random.nextInt(20) == 0 ? 200 : 1 + random.nextInt(3);
    }

    private static int length(Random random) {
        return switch (random.nextInt(200)) {
            case 0 -> 300_000;
            case 1, 2 -> 40_000;
            default -> 1 + random.nextInt(2000);
        };
    }

    private static byte[] head(byte[] document, int end) {
        return java.util.Arrays.copyOf(document, end);
    }

    private static byte[] tail(byte[] document, int start) {
        return java.util.Arrays.copyOfRange(document, start, document.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
