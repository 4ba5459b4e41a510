package io.github.openita.io.vocabulary;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.NodeCode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where editions and what they hold are found.
 *
 * @param base the folder of the addresses, with a slash at its end; empty where it is not known
 */
record Iris(String base) {

    /** Where the editions that are built in stand in the sources: each revision for good. */
    static final String LIBRARY = "https://raw.githubusercontent.com/openita/ita/main/docs/editions/";

    private static final Pattern OF_THE_COMMISSION = Pattern.compile("nacc-[0-9]{4}");
    private static final String UNRESERVED = "-._@/";

    /** The addresses of an edition: those of the library where it is built in, else of wherever the document stands. */
    static Iris of(Edition edition) {
        return new Iris(isBuiltIn(edition) ? LIBRARY : "");
    }

    static boolean isBuiltIn(Edition edition) {
        return OF_THE_COMMISSION.matcher(edition.getName()).matches()
                && Editions.find(edition.nameWithRevision())
                        .filter(edition::equals)
                        .isPresent();
    }

    /** The document of an edition. */
    String document(Edition edition) {
        return base + file(edition);
    }

    /** The document of another edition, as seen from one that stands here. */
    String documentBeside(Edition other) {
        return isBuiltIn(other) && !base.equals(LIBRARY) ? LIBRARY + file(other) : file(other);
    }

    private static String file(Edition edition) {
        return edition.nameWithRevision() + ".ttl";
    }

    /** The place of a node within the document of its edition. */
    static String of(NodeCode code) {
        return "#" + escaped(code.toString());
    }

    /** The place of an element, as in the identifiers of findings. */
    static String of(Item item, Element element) {
        return "#" + escaped(item.getCode().toString()) + "/" + escaped(element.getId());
    }

    /** The place of something else that has a code. */
    static String of(String kind, String code) {
        return "#" + kind + "/" + escaped(code);
    }

    /**
     * Letters of any script stand for themselves; each byte of what else an address cannot hold is written after a {@code ~}:
     * readers of relative addresses do not agree on percent signs.
     */
    private static String escaped(String code) {
        StringBuilder escaped = new StringBuilder();
        code.codePoints().forEach(c -> {
            if (UNRESERVED.indexOf(c) >= 0 || isLetter(c)) {
                escaped.appendCodePoint(c);
            } else {
                for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('~').append(hexadecimal(one >> 4 & 0xF)).append(hexadecimal(one & 0xF));
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static char hexadecimal(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
