package io.github.openita.io.online;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a cache knows of an address that was delivered before.
 *
 * @param fetched when
 * @param status the status of the answer
 * @param way where redirects led, the last being where the answer came from
 * @param contentType what the server called it
 * @param name what the server calls the file
 * @param packed whether it came packed
 * @param validator the header to ask with whether it is still the same, and its value
 * @param delivery how many bytes, and their digest
 * @param file the bytes
 */
record CachedVisit(
        Instant fetched,
        int status,
        List<String> way,
        Optional<String> contentType,
        Optional<String> name,
        boolean packed,
        Optional<Validator> validator,
        Delivery delivery,
        Path file) {

    /** {@return the same, asked for again at that time} */
    CachedVisit at(Instant time) {
        return new CachedVisit(time, status, way, contentType, name, packed, validator, delivery, file);
    }

    /**
     * Asks a server whether something is still the same.
     *
     * @param header the name of the header
     * @param value its value
     */
    record Validator(String header, String value) {

        /** {@return the one that an answer gives; empty where it gives none} */
        static Optional<Validator> of(Answer answer) {
            return answer.header("etag")
                    .map(tag -> new Validator("If-None-Match", tag))
                    .or(() -> answer.header("last-modified").map(day -> new Validator("If-Modified-Since", day)));
        }
    }
}
