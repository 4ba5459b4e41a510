package io.github.openita.io.json;

import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.JsonTokens.Token;
import io.github.openita.rules.Place;
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

    private final JsonTokens tokens;

    private JsonPlaces(JsonTokens tokens) {
        this.tokens = tokens;
    }

    /** For each pointer the place of its value, of the first where a key stands twice, or of the nearest around it. */
    static List<Place> find(JsonEngine engine, String text, List<String> pointers) {
        Node root = new Node();
        for (String pointer : pointers) {
            Node here = root;
            for (String step : steps(pointer)) {
                here = here.children.computeIfAbsent(step, key -> new Node());
            }
        }
        try (JsonTokens tokens = engine.tokens(text)) {
            tokens.next();
            new JsonPlaces(tokens).walk(root, "");
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

    private void walk(Node node, String pointer) {
        node.place = new Place(pointer, tokens.line(), tokens.column());
        boolean object = tokens.current() == Token.START_OBJECT;
        if (node.children.isEmpty() || !(object || tokens.current() == Token.START_ARRAY)) {
            tokens.skip();
            return;
        }
        Token end = object ? Token.END_OBJECT : Token.END_ARRAY;
        for (int i = 0; tokens.next() != end; i++) {
            String step = object ? tokens.text() : Integer.toString(i);
            if (object) {
                tokens.next();
            }
            Node child = node.children.get(step);
            if (child == null || child.place != null) {
                tokens.skip();
            } else {
                walk(child, Pointers.child(pointer, step));
            }
        }
    }
}
