package io.github.openita.benchmarks.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that say nothing, as the contract of the documents lists them; what the peers know of Thai. */
final class Vocabulary {

    private static final List<String> BLANK = List.of("...", "…");

    private static final List<String> PLACEHOLDERS =
            List.of("รอใส่ลิงก์", "อยู่ระหว่างจัดเตรียม", "N/A", "n/a", "xxx", "XXX");

    private static final List<String> NONE = List.of(
            "-", "–", "—", "ไม่มี", "ไม่มีปัญหา/อุปสรรค", "ไม่มีข้อเสนอแนะ", "ไม่มีเรื่องร้องเรียน", "ไม่ใช้งบประมาณ");

    private static final Set<String> SAYS_NOTHING =
            Stream.of(BLANK, PLACEHOLDERS).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SAYS_NONE = Set.copyOf(NONE);

    /** A regular expression that finds a text which is more than blank, and none of the words. */
    static final String TOLD_OR_NONE = pattern(SAYS_NOTHING.stream());

    /** The same, of an element that must not be none either. */
    static final String TOLD = pattern(Stream.concat(SAYS_NOTHING.stream(), NONE.stream()));

    /** A regular expression that finds an address which leads somewhere. */
    static final String LIVE_LINK = "^(?!\\s*(?:$|#|[jJ]ava[sS]cript:))";

    private Vocabulary() {}

    private static String pattern(Stream<String> words) {
        return "^(?!\\s*(?:" + words.sorted().map(Vocabulary::escaped).collect(Collectors.joining("|")) + ")?\\s*$)";
    }

    private static String escaped(String word) {
        return Pattern.compile("[.]").matcher(word).replaceAll("\\\\.");
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
