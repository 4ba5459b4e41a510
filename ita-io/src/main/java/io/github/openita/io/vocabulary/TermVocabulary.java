package io.github.openita.io.vocabulary;

/**
 * The terms that vocabularies of editions use besides those of SKOS: classes of what stands on a form, properties such as
 * the {@code basis} of a fact, and the bases there are. Static methods only; thread-safe.
 */
public final class TermVocabulary {

    private static final String DOCUMENT = Iris.LIBRARY + "vocabulary.ttl";

    private TermVocabulary() {}

    /** {@return the terms as Turtle 1.1, with line feeds on every platform} */
    public static String toTurtle() {
        return TurtleWriter.write(DOCUMENT, new OwnTerms().build());
    }

    /** {@return the terms as JSON-LD 1.1, the same graph as in Turtle} */
    public static String toJsonLd() {
        return JsonLdWriter.write(DOCUMENT, new OwnTerms().build());
    }
}
