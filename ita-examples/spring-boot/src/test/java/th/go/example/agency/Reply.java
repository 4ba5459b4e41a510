package th.go.example.agency;

import com.jayway.jsonpath.JsonPath;
import io.github.openita.io.json.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the service replied. */
record Reply(int status, String type, Optional<String> location, String body) {

    /** The body, for the strict reader of the library. */
    Source source() {
        return Source.of("reply", body.getBytes(StandardCharsets.UTF_8));
    }

    <T> T at(String path) {
        return JsonPath.read(body, path);
    }

    /** Of bad input: status, media type, and each mistake in a line. */
    String problem() {
        StringBuilder lines = new StringBuilder().append(status).append(' ').append(type);
        lines.append(' ').append(this.<String>at("$.title")).append(": ").append(this.<String>at("$.detail"));
        for (Object error : JsonPath.<Iterable<?>>read(body, "$.errors")) {
            lines.append('\n').append(error);
        }
        return lines.toString();
    }
}
