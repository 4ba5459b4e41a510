package io.github.openita.io.online;

import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status its status
 * @param headers its headers
 * @param delivery what came of its body
 * @param file the body, where one was kept
 */
record Answer(int status, HttpHeaders headers, Delivery delivery, Optional<Path> file) {

    /** The longest piece of a header that anything is made of. */
    private static final int LONGEST = 8000;

    /** {@return whether it sends the client elsewhere} */
    boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && header("location").isPresent();
    }

    /** {@return whether something was delivered} */
    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** {@return whether the server, and not the page, says that later may be better} */
    boolean isPassing() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** {@return a header; empty where there is none, or one of no use} */
    Optional<String> header(String name) {
        return headers.firstValue(name)
                .map(String::trim)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    /** {@return whether its body is packed, though that was not asked for} */
    boolean isPacked() {
        return header("content-encoding")
                .filter(how -> !how.toLowerCase(Locale.ROOT).equals("identity"))
                .isPresent();
    }

    /** {@return how long its body is said to be; -1 where that is not said} */
    long statedBytes() {
        return statedBytes(headers);
    }

    static long statedBytes(HttpHeaders headers) {
        try {
            return headers.firstValueAsLong("content-length").orElse(-1);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
