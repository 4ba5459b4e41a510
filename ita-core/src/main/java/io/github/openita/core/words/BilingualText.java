package io.github.openita.core.words;

import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in Thai and in English. This class is immutable and thread-safe.
 *
 * <p>The library never asks the machine for its language: whoever shows a text says which one.
 *
 * @serial exclude
 */
public final class BilingualText implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The Thai text. */
    private final String th;
    /** The English text. */
    private final String en;
    /** Where both still have to be made; gone after serialization. */
    private final transient @Nullable Supplier<BilingualText> maker;

    private transient volatile @Nullable BilingualText made;

    private BilingualText(String th, String en, @Nullable Supplier<BilingualText> maker) {
        this.th = Objects.requireNonNull(th, "th");
        this.en = Objects.requireNonNull(en, "en");
        this.maker = maker;
    }

    /**
     * {@return both as one value}
     *
     * @param th the Thai text
     * @param en the English text
     */
    public static BilingualText of(String th, String en) {
        return new BilingualText(th, en, null);
    }

    /**
     * {@return a text that costs nothing until somebody reads it}
     *
     * @param maker makes the text, the same one each time, when it is first asked for; must be thread-safe
     */
    public static BilingualText lazily(Supplier<BilingualText> maker) {
        return new BilingualText("", "", maker);
    }

    private BilingualText made() {
        if (maker == null) {
            return this;
        }
        BilingualText text = made;
        if (text == null) {
            text = maker.get().made();
            made = text;
        }
        return text;
    }

    /** {@return the Thai text} */
    public String getTh() {
        return made().th;
    }

    /** {@return the English text} */
    public String getEn() {
        return made().en;
    }

    /**
     * {@return the text in that language}
     *
     * @param language the language asked for
     */
    public String in(Language language) {
        return language == Language.TH ? getTh() : getEn();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BilingualText that && getTh().equals(that.getTh()) && getEn().equals(that.getEn());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getTh(), getEn());
    }

    /** {@return the English text} */
    @Override
    public String toString() {
        return getEn();
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(String th, String en) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(th, en));
        }
    }

    private Object writeReplace() {
        return new Parts(getTh(), getEn());
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(BilingualText.class);
    }
}
