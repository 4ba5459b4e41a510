package io.github.openita.io.online;

/**
 * What came of a body.
 *
 * @param whole whether all of it came; if not, it passed the limit
 * @param bytes how many came
 * @param sha256 their digest in hexadecimal; empty where they were not kept
 */
record Delivery(boolean whole, long bytes, String sha256) {

    /** A body that nobody wants. */
    static final Delivery NONE = new Delivery(true, 0, "");

    /** One that passed the limit. */
    static final Delivery TOO_LARGE = new Delivery(false, 0, "");
}
