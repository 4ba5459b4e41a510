package io.github.openita.io.json;

import io.github.openita.core.words.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used; {@link #getMistakes()} holds all that is wrong with it. */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;

    @SuppressWarnings("serial") // a copy, which is serializable
    private final List<Mistake> mistakes;

    DocumentException(String source, List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> mistake.describe(source, Language.EN))
                .collect(Collectors.joining("\n")));
        this.source = source;
        this.mistakes = List.copyOf(mistakes);
    }

    /** {@return the name of the document} */
    public String getSource() {
        return source;
    }

    /** {@return what is wrong, in the order of the document; never empty} */
    public List<Mistake> getMistakes() {
        return mistakes;
    }
}
