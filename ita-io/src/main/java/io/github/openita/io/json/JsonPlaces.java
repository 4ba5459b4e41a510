package io.github.openita.io.json;

import io.github.openita.core.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of values in the text of a disclosure that was read before. It looks into the items that are asked
 * for, and goes through the rest no further than it must. Used for one text, not shared.
 */
final class JsonPlaces {

    private static final String ITEMS = "items";

    /** A value that is asked for, or on the way to one. */
    private static final class Node {

        private final @Nullable Node parent;
        private final Map<String, Node> children = new HashMap<>();
        private @Nullable Place place;

        Node(@Nullable Node parent) {
            this.parent = parent;
        }

        /** Where it stands, or the nearest value around it that is there. */
        Place nearest() {
            if (place != null) {
                return place;
            }
            return parent == null ? Place.of("", 1, 1) : parent.nearest();
        }
    }

    private final DocumentText text;
    private final Node root = new Node(null);
    /** How many values are still looked for. */
    private int missing = 1;

    private JsonPlaces(DocumentText text) {
        this.text = text;
    }

    /**
     * @param text a disclosure
     * @param items where its items start, as far as that is known
     * @param pointers values
     * @return for each pointer the place of its value, of the first where a key stands twice, or of the nearest around
     *     it
     */
    static List<Place> find(DocumentText text, List<ItemStart> items, List<String> pointers) {
        JsonPlaces places = new JsonPlaces(text);
        List<Node> asked = new ArrayList<>(pointers.size());
        for (String pointer : pointers) {
            asked.add(places.ask(pointer));
        }
        places.lookInto(items);
        places.walk(places.root, "", text.scanner());
        List<Place> found = new ArrayList<>(asked.size());
        for (Node node : asked) {
            found.add(node.nearest());
        }
        return found;
    }

    private Node ask(String pointer) {
        Node here = root;
        for (int at = 0; at < pointer.length(); ) {
            int next = pointer.indexOf('/', at + 1);
            int end = next < 0 ? pointer.length() : next;
            String step = Pointers.unescape(pointer.substring(at + 1, end));
            Node child = here.children.get(step);
            if (child == null) {
                child = new Node(here);
                here.children.put(step, child);
                missing++;
            }
            here = child;
            at = end;
        }
        return here;
    }

    private void lookInto(List<ItemStart> items) {
        Node all = root.children.get(ITEMS);
        if (all != null) {
            for (ItemStart item : items) {
                Node node = all.children.get(item.key());
                if (node != null) {
                    walk(node, Pointers.child("/" + ITEMS, item.key()), text.scannerFrom(item));
                }
            }
        }
    }

    /** The scanner stands before the value of the node, and is left behind it unless nothing is missing any more. */
    private void walk(Node node, String pointer, JsonScanner scanner) {
        scanner.skipSpace();
        node.place = Place.of(pointer, scanner.line(), scanner.column());
        missing--;
        if (node.children.isEmpty()) {
            scanner.skipValue();
        } else if (scanner.isAt('{')) {
            scanner.skip();
            while (missing > 0 && scanner.isMore('}')) {
                walkOrSkip(node, pointer, scanner.key(), scanner);
            }
        } else if (scanner.isAt('[')) {
            scanner.skip();
            for (int i = 0; missing > 0 && scanner.isMore(']'); i++) {
                walkOrSkip(node, pointer, Integer.toString(i), scanner);
            }
        } else {
            scanner.skipValue();
        }
    }

    private void walkOrSkip(Node parent, String pointer, String step, JsonScanner scanner) {
        Node node = parent.children.get(step);
        if (node == null || node.place != null) {
            scanner.skipValue();
        } else {
            walk(node, Pointers.child(pointer, step), scanner);
        }
    }
}
