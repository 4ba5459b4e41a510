package th.go.example.agency;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that a caller has changed, as the header {@code If-Match} says it (RFC 9110). */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private IfMatch() {}

    /**
     * {@return that version; empty where there is no such header, so that nothing may be kept there yet}
     *
     * @throws InvalidInputException where it is no {@code ETag} of this service
     */
    static OptionalLong version(@Nullable String header) {
        if (header == null) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            String found = ThaiText.quoted(header);
            throw new InvalidInputException(
                    "If-Match " + found + " ใช้ไม่ได้: ใช้ ETag ที่ได้รับ เช่น \"0\"",
                    "If-Match " + found + " cannot be used: send the ETag that came with it, like \"0\"");
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }
}
