package io.github.openita.rules.check;

import io.github.openita.rules.FindingKind;
import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.VisitEnd;
import org.jspecify.annotations.Nullable;

/**
 * What the check says of a link by what trying it showed. Immutable and thread-safe.
 *
 * @param kind what it is found to be; {@code null} where nothing is wrong, or nothing is known
 * @param key the sentence that says so
 * @param isDead whether an assessor finds nothing there
 * @param isKnown whether anything was learned of the link
 */
record VisitOutcome(@Nullable FindingKind kind, String key, boolean isDead, boolean isKnown) {

    static VisitOutcome of(VisitEnd end) {
        return switch (end) {
            case OPENED -> new VisitOutcome(null, "", false, true);
            case DEAD, NOT_FOUND_PAGE -> found(FindingKind.DEAD_LINK, end, true);
            case LOGIN -> found(FindingKind.LOGIN_NEEDED, end, true);
            case MOVED_HOME -> found(FindingKind.MOVED_AWAY, end, true);
            case ONLY_ELSEWHERE -> found(FindingKind.MOVED_AWAY, end, false);
            // To somebody else, with a browser or at another hour, the server may be kinder.
            case REFUSED, CERTIFICATE, TOO_SLOW, PRIVATE -> found(FindingKind.UNREACHABLE, end, false);
            case TOO_LARGE -> new VisitOutcome(null, "why.too-large", false, true);
            case VIEWER -> new VisitOutcome(null, "why.viewer", false, false);
            case UNREACHABLE -> new VisitOutcome(null, "why.unreachable", false, false);
        };
    }

    private static VisitOutcome found(FindingKind kind, VisitEnd end, boolean dead) {
        return new VisitOutcome(kind, kind.getCode() + "." + end.code(), dead, end != VisitEnd.PRIVATE);
    }

    /** Whether nothing can be said, and that is to be told. */
    boolean isSkipped() {
        return kind == null && !key.isEmpty();
    }

    /** The sentence that says so of this visit: another one where it is known what the page leads to. */
    String key(LinkVisit visit) {
        return visit.elsewhere().isPresent() ? key + "-known" : key;
    }

    /** Whether the address at which it ended is worth telling. */
    boolean isAboutWay() {
        return kind == FindingKind.MOVED_AWAY || kind == FindingKind.LOGIN_NEEDED;
    }
}
