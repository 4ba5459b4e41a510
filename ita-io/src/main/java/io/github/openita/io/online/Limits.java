package io.github.openita.io.online;

import java.time.Duration;

/**
 * How long and how much at most.
 *
 * @param connect for a server to be reached
 * @param perLink for all calls of a link together, waiting in line not counted
 * @param beforeRetry how long the second call waits
 * @param pause between the beginnings of calls to a host
 * @param bytes of an answer
 * @param allBytes of all answers that are kept
 * @param parallel calls
 * @param perHost calls to one host
 */
record Limits(
        Duration connect,
        Duration perLink,
        Duration beforeRetry,
        Duration pause,
        long bytes,
        long allBytes,
        int parallel,
        int perHost) {

    static final long MOST_BYTES = 64 << 20;
    static final long MOST_BYTES_OF_ALL = 4L << 30;
}
