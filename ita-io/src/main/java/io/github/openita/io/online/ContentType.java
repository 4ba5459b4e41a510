package io.github.openita.io.online;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the header {@code Content-Type} says. */
final class ContentType {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private ContentType() {}

    /** {@return the encoding that it names; empty where it names none that is known} */
    static Optional<Charset> charset(String header) {
        Matcher named = CHARSET.matcher(header);
        try {
            return named.find() && Charset.isSupported(named.group(1))
                    ? Optional.of(Charset.forName(named.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
