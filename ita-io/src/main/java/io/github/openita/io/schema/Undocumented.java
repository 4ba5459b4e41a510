package io.github.openita.io.schema;

import java.util.Map;

/** Types of the library that are no document and part of none: written property by property they would be a dump. */
public final class Undocumented {

    private static final String GENERATED = "Immutable";

    /** What to return in their place. */
    private static final Map<String, String> INSTEAD = Map.of(
            "DisclosureChecker", "the CheckReport of check(…)",
            "MeasurePlanner", "the MeasurePlan of draft(…)",
            "Report", "the text of toHtml(), toMarkdown() or toText()",
            "ResponseTally", "the AssessmentResult of result(…), or toState()",
            "Scorer", "the ScoreCard of score(…)",
            "Series", "getCards() or getComparisons()");

    private Undocumented() {}

    /** Tells whether a type that nothing describes is a class of the library of its own, and no enumeration or exception. */
    public static boolean is(Class<?> type) {
        String name = type.getName();
        return (name.startsWith("io.github.openita.core.")
                        || name.startsWith("io.github.openita.rules.")
                        || name.startsWith("io.github.openita.io."))
                && type.getEnclosingClass() == null
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type);
    }

    /** Returns the refusal to write such a type, in one line. */
    public static String refusal(Class<?> type) {
        String name = type.getSimpleName();
        String plain = name.startsWith(GENERATED) ? name.substring(GENERATED.length()) : name;
        String instead = INSTEAD.getOrDefault(plain, "a document (see DocumentType) or what you need of it");
        return plain + " is no document of the ITA library and not written as JSON: return " + instead;
    }
}
