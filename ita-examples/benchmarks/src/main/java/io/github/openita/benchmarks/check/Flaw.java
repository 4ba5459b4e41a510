package io.github.openita.benchmarks.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document, and what must be found of it: known before anybody looks.
 *
 * @param item the number of the item, in the first copy of the form
 * @param rule what ends the name of the rule
 * @param pointer what follows the item in the pointer; {@code null} where the pointer ends before the item
 * @param also items that are changed with it, and of which nothing is found
 * @param change makes it so, in the object of an item; {@code null} where the item is left out
 */
record Flaw(
        int item,
        String rule,
        @Nullable String pointer,
        List<Integer> also,
        @Nullable Consumer<ObjectNode> change) {

    private static final String LINKS = "links";

    private static Flaw of(int item, String rule, String pointer, Consumer<ObjectNode> change) {
        return new Flaw(item, rule, pointer, List.of(), change);
    }

    static Flaw absent(int item) {
        return new Flaw(item, "@absent", null, List.of(), null);
    }

    static Flaw noLinks(int item) {
        return of(item, "@link", "", object -> object.remove(LINKS));
    }

    static Flaw link(int item, String url) {
        return of(item, "@link", "/links/0", linkTo(url));
    }

    static Flaw outside(int item, String url) {
        return of(item, "@site", "/links/0", linkTo(url));
    }

    static Flaw shared(int first, Integer... others) {
        return new Flaw(first, "@shared", "/links/0", List.of(others), linkTo("https://www.example.go.th/ita"));
    }

    static Flaw title(int item, String title) {
        return of(item, "@title", "/title", object -> object.put("title", title));
    }

    static Flaw year(int item) {
        return of(item, "@period", "/fiscalYear", object -> object.put("fiscalYear", 2560));
    }

    static Flaw missing(int item, String element) {
        return of(item, element, "/elements", object -> elements(object).remove(element));
    }

    static Flaw says(int item, String element, @Nullable String text) {
        return of(
                item,
                element,
                "/elements/" + element,
                object -> elements(object).put(element, text));
    }

    private static ObjectNode elements(ObjectNode item) {
        return (ObjectNode) Objects.requireNonNull(item.get("elements"));
    }

    private static Consumer<ObjectNode> linkTo(String url) {
        return object -> ((ArrayNode) Objects.requireNonNull(object.get(LINKS))).set(0, url);
    }

    /** What must be found where the item stands in some copy of the form. */
    Spot spot(String edition, int number) {
        String at = pointer == null ? "/items" : "/items/o" + number + pointer;
        return new Spot(edition + "/o" + number + "/" + rule, at);
    }
}
