package io.github.openita.io.report.model;

import java.util.Optional;

/**
 * A stretch of running text that looks the same.
 *
 * @param text its words
 * @param style how it looks
 * @param footnote what stands at the foot of the page about it; empty for most
 */
public record Span(String text, Style style, Optional<String> footnote) {

    /** How a stretch of text looks. */
    public enum Style {
        /** As the text around it. */
        PLAIN,
        /** Of weight, such as a result. */
        STRONG,
        /** What a person must still write, marked so that nobody overlooks it. */
        GAP
    }

    /** {@return words that look as those around them} */
    public static Span of(String text) {
        return new Span(text, Style.PLAIN, Optional.empty());
    }

    /** {@return words of weight, such as a result} */
    public static Span strong(String text) {
        return new Span(text, Style.STRONG, Optional.empty());
    }

    /** {@return what a person must still write} */
    public static Span gap(String text) {
        return new Span(text, Style.GAP, Optional.empty());
    }
}
