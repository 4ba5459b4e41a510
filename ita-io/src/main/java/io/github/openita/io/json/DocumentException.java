package io.github.openita.io.json;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that cannot be used; {@link #getMistakes()} holds all that is wrong with it. Immutable and thread-safe.
 */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final String source;

    @SuppressWarnings("serial") // a copy, which is serializable
    private final List<Mistake> mistakes;

    private final long more;

    DocumentException(String source, List<Mistake> mistakes, long more) {
        super(String.join("\n", lines(source, mistakes, more, Language.EN)));
        this.source = source;
        this.mistakes = List.copyOf(mistakes);
        this.more = more;
    }

    /**
     * @param source the name of the document
     * @param mistakes what is wrong with it, in the order of the document; at least one
     * @return the refusal of that document
     */
    public static DocumentException of(String source, List<Mistake> mistakes) {
        int kept = Math.min(mistakes.size(), Mistakes.MOST);
        return new DocumentException(source, mistakes.subList(0, kept), mistakes.size() - kept);
    }

    /** {@return the name of the document} */
    public String getSource() {
        return source;
    }

    /** {@return what is wrong, in the order of the document: never empty, at most the first thousand} */
    public List<Mistake> getMistakes() {
        return mistakes;
    }

    /** {@return how many more there are than {@link #getMistakes()} holds} */
    public long getMore() {
        return more;
    }

    /**
     * @param language the language to say it in
     * @return a line for each mistake, at most twenty, and then how many more there are
     */
    public List<String> describe(Language language) {
        return lines(source, mistakes, more, language);
    }

    private static List<String> lines(String source, List<Mistake> mistakes, long more, Language language) {
        List<String> lines = mistakes.stream()
                .limit(SHOWN)
                .map(mistake -> mistake.describe(source, language))
                .collect(Collectors.toCollection(ArrayList::new));
        long left = mistakes.size() - lines.size() + more;
        if (left > 0) {
            lines.add(BilingualText.of("… และอีก " + left + " รายการ", "… and " + left + " more")
                    .in(language));
        }
        return lines;
    }
}
