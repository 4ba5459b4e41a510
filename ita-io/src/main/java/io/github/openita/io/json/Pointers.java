package io.github.openita.io.json;

/** JSON Pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static String child(String parent, String key) {
        return parent + "/" + escape(key);
    }

    static String child(String parent, int index) {
        return parent + "/" + index;
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
