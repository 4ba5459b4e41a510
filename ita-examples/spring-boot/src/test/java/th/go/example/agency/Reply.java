package th.go.example.agency;

import com.jayway.jsonpath.JsonPath;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the service replied. */
record Reply(int status, String type, Optional<String> location, Optional<String> tag, String body) {

    /** The body, for the strict reader of the library. */
    Source source() {
        return Source.of("reply", body.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return what stands there: a text, a number, a list} */
    @Nullable
    Object at(String path) {
        return JsonPath.read(body, path);
    }

    /** Of bad input: status, media type, and each mistake in a line. */
    String problem() {
        StringBuilder lines = new StringBuilder().append(status).append(' ').append(type);
        lines.append(' ').append(at("$.title")).append(": ").append(at("$.detail"));
        for (Object error : JsonPath.<Iterable<?>>read(body, "$.errors")) {
            lines.append('\n').append(error);
        }
        return lines.toString();
    }
}
