package io.github.openita.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openita.rules.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of values in a JSON text that was read before, in one pass over the text however many are asked for.
 * Used for one text, not shared.
 */
final class JsonPlaces {

    /** A value that is asked for, or on the way to one. */
    private static final class Node {

        final Map<String, Node> children = new HashMap<>();
        private @Nullable Place place;
    }

    private final JsonParser parser;

    private JsonPlaces(JsonParser parser) {
        this.parser = parser;
    }

    /** For each pointer the place of its value, of the first where a key stands twice, or of the nearest around it. */
    static List<Place> find(String source, String text, List<String> pointers) {
        Node root = new Node();
        for (String pointer : pointers) {
            Node here = root;
            for (String step : steps(pointer)) {
                here = here.children.computeIfAbsent(step, key -> new Node());
            }
        }
        try (JsonParser parser = JsonText.parserOf(text)) {
            parser.nextToken();
            new JsonPlaces(parser).walk(root, "");
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
        return pointers.stream().map(pointer -> placeOf(root, pointer)).toList();
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (int at = 0; at < pointer.length(); ) {
            int end = pointer.indexOf('/', at + 1);
            int stop = end < 0 ? pointer.length() : end;
            steps.add(Pointers.unescape(pointer.substring(at + 1, stop)));
            at = stop;
        }
        return steps;
    }

    private static Place placeOf(Node root, String pointer) {
        Place nearest = new Place("", 1, 1);
        Node here = root;
        for (String step : steps(pointer)) {
            nearest = here.place == null ? nearest : here.place;
            Node next = here.children.get(step);
            if (next == null || next.place == null) {
                return nearest;
            }
            here = next;
        }
        return here.place == null ? nearest : here.place;
    }

    private void walk(Node node, String pointer) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        node.place = new Place(pointer, start.getLineNr(), start.getColumnNr());
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (node.children.isEmpty() || !parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return;
        }
        for (int i = 0; !parser.nextToken().isStructEnd(); i++) {
            String step = object ? parser.currentName() : Integer.toString(i);
            if (object) {
                parser.nextToken();
            }
            Node child = node.children.get(step);
            if (child == null || child.place != null) {
                parser.skipChildren();
            } else {
                walk(child, Pointers.child(pointer, step));
            }
        }
    }
}
