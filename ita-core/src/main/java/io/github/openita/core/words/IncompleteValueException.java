package io.github.openita.core.words;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A builder was asked for a value before all that the value must have was set; the message names what is missing.
 * Immutable and thread-safe.
 */
public final class IncompleteValueException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private static final Pattern GENERATED = Pattern.compile("Cannot build (\\w+), .*\\[(.*)]");

    /**
     * Made by the builders of this library.
     *
     * @param generated what the generated builder says: the type, and in brackets what is not set
     */
    public IncompleteValueException(String generated) {
        super(text(Objects.requireNonNull(generated, "generated")));
    }

    private static BilingualText text(String generated) {
        Matcher known = GENERATED.matcher(generated);
        return known.matches()
                ? BilingualText.of(
                        "สร้าง " + known.group(1) + " ไม่ได้: ยังไม่ได้กำหนด " + known.group(2),
                        "cannot build " + known.group(1) + ": not set: " + known.group(2))
                : BilingualText.of(generated, generated);
    }
}
