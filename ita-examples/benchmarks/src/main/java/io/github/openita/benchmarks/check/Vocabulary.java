package io.github.openita.benchmarks.check;

import java.util.Set;

/** The words that say nothing, as the contract of the documents lists them: what the peers know of Thai. */
final class Vocabulary {

    private static final String NOTHING = "\\.\\.\\.|…|รอใส่ลิงก์|อยู่ระหว่างจัดเตรียม|N/A|n/a|xxx|XXX";

    private static final String NONE =
            "-|–|—|ไม่มี|ไม่มีปัญหา/อุปสรรค|ไม่มีข้อเสนอแนะ|ไม่มีเรื่องร้องเรียน|ไม่ใช้งบประมาณ";

    /** A regular expression that finds a text which is more than blank, and none of the words. */
    static final String TOLD_OR_NONE = "^(?!\\s*(?:" + NOTHING + ")?\\s*$)";

    /** The same, of an element that must not be none either. */
    static final String TOLD = "^(?!\\s*(?:" + NOTHING + "|" + NONE + ")?\\s*$)";

    /** A regular expression that finds an address which leads somewhere. */
    static final String LIVE_LINK = "^(?!\\s*(?:$|#|[jJ]ava[sS]cript:))";

    /** What makes one of the above match the whole text, where a peer finds nothing but whole texts. */
    static final String TO_THE_END = ".*+";

    private static final Set<String> SAYS_NOTHING = words(NOTHING);
    private static final Set<String> SAYS_NONE = words(NONE);

    private Vocabulary() {}

    private static Set<String> words(String pattern) {
        return Set.of(pattern.replace("\\", "").split("\\|"));
    }

    /** Whether a text tells something of an element. */
    static boolean tells(String text, boolean noneAllowed) {
        String word = text.strip();
        return !word.isEmpty() && !SAYS_NOTHING.contains(word) && (noneAllowed || !SAYS_NONE.contains(word));
    }

    /** Whether an address leads somewhere. */
    static boolean leadsSomewhere(String url) {
        String address = url.strip();
        return !address.isEmpty()
                && address.charAt(0) != '#'
                && !address.regionMatches(true, 0, "javascript:", 0, "javascript:".length());
    }
}
