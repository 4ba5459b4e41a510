package io.github.openita.office.guard;

import io.github.openita.core.words.BilingualText;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.util.List;
import java.util.Optional;

/** Ends the reading of a file, through whatever library is at it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileState state;
    private final transient Optional<BilingualText> reason;

    private Refusal(FileState state, Optional<BilingualText> reason) {
        super(reason.map(BilingualText::getEn).orElse(state.code()), null, false, false);
        this.state = state;
        this.reason = reason;
    }

    /** {@return that the file is broken} */
    public static Refusal damaged() {
        return new Refusal(FileState.DAMAGED, Optional.empty());
    }

    /**
     * {@return that the file is broken, and how}
     *
     * @param th how, in Thai
     * @param en how, in English
     */
    public static Refusal damaged(String th, String en) {
        return new Refusal(FileState.DAMAGED, Optional.of(BilingualText.of(th, en)));
    }

    /** {@return that the file asks for a password} */
    public static Refusal encrypted() {
        return new Refusal(FileState.ENCRYPTED, Optional.empty());
    }

    /** {@return that there is no text to read}
     *
     * @param th why, in Thai
     * @param en why, in English
     */
    public static Refusal noText(String th, String en) {
        return new Refusal(FileState.NO_TEXT, Optional.of(BilingualText.of(th, en)));
    }

    /**
     * {@return that the file cannot be read here, though it can be elsewhere}
     *
     * @param th why, in Thai
     * @param en why, in English
     */
    public static Refusal unreadable(String th, String en) {
        return new Refusal(FileState.UNREADABLE, Optional.of(BilingualText.of(th, en)));
    }

    /**
     * {@return that the file passes a limit}
     *
     * @param th which limit, in Thai
     * @param en which limit, in English
     */
    public static Refusal tooLarge(String th, String en) {
        return new Refusal(FileState.TOO_LARGE, Optional.of(BilingualText.of(th, en)));
    }

    /**
     * {@return what is known of a file whose reading ended so}
     *
     * @param kind what its bytes are
     */
    public FileContent content(FileKind kind) {
        return new FileContent(kind, state, reason, List.of(), List.of());
    }
}
