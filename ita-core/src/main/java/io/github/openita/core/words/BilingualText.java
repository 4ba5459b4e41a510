package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in Thai and in English. This class is immutable and thread-safe.
 *
 * <p>The library never asks the machine for its language: whoever shows a text says which one.
 */
@JsonPropertyOrder({"th", "en"})
public final class BilingualText implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String th;
    private final String en;

    private BilingualText(String th, String en) {
        this.th = Objects.requireNonNull(th, "th");
        this.en = Objects.requireNonNull(en, "en");
    }

    /**
     * @param th the Thai text
     * @param en the English text
     * @return both as one value
     */
    @JsonCreator
    public static BilingualText of(@JsonProperty("th") String th, @JsonProperty("en") String en) {
        return new BilingualText(th, en);
    }

    /** {@return the Thai text} */
    public String getTh() {
        return th;
    }

    /** {@return the English text} */
    public String getEn() {
        return en;
    }

    /**
     * @param language the language asked for
     * @return the text in that language
     */
    public String in(Language language) {
        return language == Language.TH ? th : en;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BilingualText that && th.equals(that.th) && en.equals(that.en);
    }

    @Override
    public int hashCode() {
        return Objects.hash(th, en);
    }

    /** {@return the English text} */
    @Override
    public String toString() {
        return en;
    }
}
