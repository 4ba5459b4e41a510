package th.go.example.agency;

import java.net.URI;
import java.util.OptionalLong;
import org.springframework.http.ResponseEntity;
import th.go.example.agency.store.Kept;

/** Replies that tell the version of what is kept, as {@code ETag}. */
final class Saved {

    private Saved() {}

    /** What is kept. */
    static <T> ResponseEntity<T> reply(Kept kept, T body) {
        return ResponseEntity.ok().eTag(tag(kept)).body(body);
    }

    /** What was kept just now, in place of that version or, where there was none, for the first time. */
    static <T> ResponseEntity<T> reply(Kept kept, T body, OptionalLong seen, String path) {
        return seen.isPresent() ? reply(kept, body) : created(kept, body, path);
    }

    static <T> ResponseEntity<T> created(Kept kept, T body, String path) {
        return ResponseEntity.created(URI.create(path)).eTag(tag(kept)).body(body);
    }

    private static String tag(Kept kept) {
        return "\"" + kept.getVersion() + "\"";
    }
}
