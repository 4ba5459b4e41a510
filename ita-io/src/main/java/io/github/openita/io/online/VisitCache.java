package io.github.openita.io.online;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.file.TargetFile;
import io.github.openita.io.internal.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was delivered before, in a folder: of each address two files, whose names are the SHA-256 of the address, so that
 * no address is ever a path. {@code .visit} holds lines of UTF-8, each a word, a colon, a space and its value:
 *
 * <pre>
 * ita-visit: 1
 * url: https://www.example.go.th/o1.pdf
 * fetched: 2024-04-30T02:15:30Z
 * status: 200
 * way: https://www.example.go.th/files/o1.pdf      (once for each redirect)
 * type: application/pdf                            (as the server said, or no line)
 * name: o1.pdf                                     (as the server said, or no line)
 * packed: yes                                      (or no line)
 * If-None-Match: "5f1-3a"                          (or If-Modified-Since, or no line)
 * bytes: 12345
 * sha256: 9f86d0…
 * </pre>
 *
 * and {@code .body} the bytes as they were delivered. A file that is anything else, or whose bytes are not those, is
 * told and not used. Both are written beside and moved. Thread-safe.
 */
final class VisitCache {

    private static final String VERSION = "ita-visit: 1";
    private static final int MOST_BYTES = 64 << 10;
    private static final int MOST_LINES = 64;

    private final Path folder;
    private final Duration freshFor;
    private final InstantSource clock;
    private final long mostBytes;
    private final Consumer<BilingualText> notices;

    VisitCache(Path folder, Duration freshFor, InstantSource clock, long mostBytes, Consumer<BilingualText> notices) {
        this.folder = folder;
        this.freshFor = freshFor;
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.notices = notices;
    }

    /** Makes the folder where it is not there. */
    static Path folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            // Said below.
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            String name = folder.toString().replace('\\', '/');
            throw new InvalidInputException(
                    name + ": ใช้เป็นโฟลเดอร์สำหรับเก็บผลไม่ได้ ต้องเป็นโฟลเดอร์ที่เขียนได้",
                    name + ": cannot be the folder of the cache, it must be one that can be written");
        }
        return folder;
    }

    static String nameOfBody(URI address) {
        return key(address) + ".body";
    }

    private static String key(URI address) {
        return Sha256.hex(address.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What is known of an address; empty where nothing is, or nothing that can be used. */
    Optional<CachedVisit> find(URI address) {
        Path visit = folder.resolve(key(address) + ".visit");
        if (!Files.exists(visit, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(address, visit));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            String name = visit.getFileName().toString();
            notices.accept(
                    BilingualText.of(
                            name + ": ไฟล์ที่เก็บไว้นี้เสียหรือถูกแก้ไข จึงไม่ใช้และเรียกใหม่",
                            name
                                    + ": this file of the cache is broken or was changed; it is not used, the link is tried anew"));
            return Optional.empty();
        }
    }

    /** {@return whether it need not be asked for again} */
    boolean isFresh(CachedVisit visit) {
        Instant now = clock.instant();
        return !visit.fetched().isAfter(now) && visit.fetched().plus(freshFor).isAfter(now);
    }

    private CachedVisit read(URI address, Path file) throws IOException {
        Lines lines = new Lines(text(file));
        if (!lines.one("url").equals(address.toString())) {
            throw new IllegalArgumentException("of another address");
        }
        Path body = folder.resolve(nameOfBody(address));
        long bytes = Long.parseLong(lines.one("bytes"));
        String sha256 = lines.one("sha256");
        if (bytes < 0 || bytes > mostBytes || !sha256(body, bytes).equals(sha256)) {
            throw new IllegalArgumentException("other bytes");
        }
        List<String> way = lines.all("way");
        for (String step : way) {
            if (!WebAddress.of(step).map(URI::toString).equals(Optional.of(step))) {
                throw new IllegalArgumentException("no way");
            }
        }
        int status = Integer.parseInt(lines.one("status"));
        if (status < 200 || status > 299) {
            throw new IllegalArgumentException("no success");
        }
        return new CachedVisit(
                Instant.parse(lines.one("fetched")),
                status,
                way,
                lines.first("type"),
                lines.first("name"),
                lines.first("packed").isPresent(),
                lines.first("If-None-Match")
                        .map(tag -> new CachedVisit.Validator("If-None-Match", tag))
                        .or(() -> lines.first("If-Modified-Since")
                                .map(day -> new CachedVisit.Validator("If-Modified-Since", day))),
                new Delivery(true, bytes, sha256),
                body);
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = opened(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException("too long");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static InputStream opened(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("no file");
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String sha256(Path body, long bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = opened(body)) {
            byte[] buffer = new byte[1 << 16];
            long left = bytes;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    break;
                }
                digest.update(buffer, 0, read);
            }
            return left == 0 ? HexFormat.of().formatHex(digest.digest()) : "";
        }
    }

    /** Writes that a server says it to be the same still. */
    void touch(URI address, CachedVisit visit) {
        keep(address, visit.at(clock.instant()));
    }

    /** Keeps what was delivered; its body stands in the folder already. */
    void keep(URI address, CachedVisit visit) {
        StringBuilder text = new StringBuilder(VERSION).append('\n');
        line(text, "url", address.toString());
        line(text, "fetched", visit.fetched().toString());
        line(text, "status", String.valueOf(visit.status()));
        visit.way().forEach(step -> line(text, "way", step));
        visit.contentType().ifPresent(type -> line(text, "type", type));
        visit.name().ifPresent(name -> line(text, "name", name));
        if (visit.packed()) {
            line(text, "packed", "yes");
        }
        visit.validator().ifPresent(validator -> line(text, validator.header(), validator.value()));
        line(text, "bytes", String.valueOf(visit.delivery().bytes()));
        line(text, "sha256", visit.delivery().sha256());
        try {
            TargetFile.write(folder.resolve(key(address) + ".visit"), text.toString());
        } catch (IOException e) {
            String name = folder.toString();
            notices.accept(BilingualText.of(
                    name + ": เก็บผลลงโฟลเดอร์นี้ไม่ได้ (พื้นที่เต็มหรือไม่มีสิทธิ์เขียน)",
                    name + ": nothing can be kept in this folder (is the disk full, or the permission missing?)"));
        }
    }

    /** The time that is written with what is kept. */
    Instant now() {
        return clock.instant();
    }

    private static void line(StringBuilder text, String word, String value) {
        text.append(word).append(": ").append(value.replaceAll("\\p{Cc}", " ")).append('\n');
    }

    /** The lines of a visit behind the first, which tells the version. */
    private static final class Lines {

        private final List<String> lines;

        Lines(String text) {
            lines = new ArrayList<>(List.of(text.split("\n", MOST_LINES)));
            if (!lines.get(0).equals(VERSION)) {
                throw new IllegalArgumentException("another version");
            }
        }

        List<String> all(String word) {
            return lines.stream()
                    .filter(line -> line.startsWith(word + ": "))
                    .map(line -> line.substring(word.length() + 2))
                    .toList();
        }

        Optional<String> first(String word) {
            return all(word).stream().findFirst();
        }

        String one(String word) {
            return first(word).orElseThrow(() -> new IllegalArgumentException("no " + word));
        }
    }
}
