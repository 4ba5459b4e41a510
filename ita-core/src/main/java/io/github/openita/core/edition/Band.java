package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A band of the result (ระดับผลการประเมิน), such as ผ่านดี. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Band {

    /** {@return its code, such as {@code GOOD}} */
    String getCode();

    /** {@return its Thai name} */
    String getNameTh();

    /**
     * {@return its English name; where none is given, that of the commission's band of the same code, else the code}
     */
    @Value.Default
    default String getNameEn() {
        return switch (getCode()) {
            case "EXCELLENT" -> "Excellent";
            case "GOOD" -> "Good";
            case "PASS" -> "Pass";
            case "IMPROVE" -> "Needs improvement";
            case "IMPROVE_URGENTLY" -> "Needs urgent improvement";
            default -> getCode();
        };
    }

    /** {@return the lowest overall score, as shown, that it takes} */
    Score getOverallAtLeast();

    /** {@return the lowest score, as shown, that it takes of each tool, or of each part of a tool that has parts} */
    Optional<Score> getEachToolAtLeast();

    /**
     * {@return whether it is meant: by its code, its Thai or its English name, with the word ระดับ or without}
     *
     * @param text the name of a band as people write it
     */
    default boolean isCalled(String text) {
        String key = ThaiText.titleKey(text);
        String wanted = key.startsWith("ระดับ") ? key.substring("ระดับ".length()) : key;
        return Stream.of(getCode(), getNameTh(), getNameEn())
                .anyMatch(name -> ThaiText.titleKey(name).equals(wanted));
    }

    /** {@return a builder with nothing set} */
    static ImmutableBand.Builder builder() {
        return ImmutableBand.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableBand.Builder toBuilder() {
        return builder().from(this);
    }
}
