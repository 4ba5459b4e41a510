package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openita.core.problem.Place;
import io.github.openita.io.engine.TokenStart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Places are found where the parser says that values start, whatever a text looks like. */
class PlacesLaws {

    private static final List<String> SPACES = List.of("", "", " ", "\n", "\r\n", "\r", "\n  ", "\t", "\r\n\r\n\n");
    private static final List<String> KEYS = List.of(
            "a", "b", "items", "o1", "o2", "ข้อ ๐๑๗", "a/b", "m~n", "~1", "", "\\\"", "\\\\", "\\u0e01", "x\\ny", "😀",
            "{", "]", ",:");
    private static final List<String> SCALARS = List.of(
            "1",
            "-0.5e+3",
            "true",
            "false",
            "null",
            "\"\"",
            "\"ไทย\"",
            "\"\\\\\"",
            "\"a\\\"}]\"",
            "\"\\u0e01 {[\"",
            "\"😀\"");

    private static String json(Random random, int depth) {
        int kind = random.nextInt(depth > 3 ? 1 : 3);
        if (kind == 0) {
            return pick(SCALARS, random);
        }
        StringBuilder text = new StringBuilder(kind == 1 ? "{" : "[");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(pick(SPACES, random));
            if (kind == 1) {
                text.append('"').append(pick(KEYS, random)).append('"').append(pick(SPACES, random));
                text.append(':').append(pick(SPACES, random));
            }
            text.append(json(random, depth + 1)).append(pick(SPACES, random)).append(i > 1 ? "," : "");
        }
        return text.append(pick(SPACES, random)).append(kind == 1 ? "}" : "]").toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** The first place of each pointer, as the parser tells it. */
    private static Map<String, Place> placesIn(String text) throws IOException {
        Map<String, Place> places = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            collect(parser, "", true, places);
        }
        return places;
    }

    /** Members behind a second key of the same name are no one's. */
    private static void collect(JsonParser parser, String pointer, boolean first, Map<String, Place> places)
            throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        boolean known = !first || places.containsKey(pointer);
        if (!known) {
            places.put(pointer, Place.of(pointer, start.getLineNr(), start.getColumnNr()));
        }
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (parser.currentToken().isStructStart()) {
            for (int i = 0; !parser.nextToken().isStructEnd(); i++) {
                String step = object ? parser.currentName() : Integer.toString(i);
                if (object) {
                    parser.nextToken();
                }
                collect(parser, Pointers.child(pointer, step), !known, places);
            }
        }
    }

    /** Where the members of the first object "items" start that have a key of their own. */
    private static List<ItemStart> startsIn(String text) throws IOException {
        Map<String, ItemStart> starts = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(text.toCharArray())) {
            boolean seen = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                if (token != JsonToken.FIELD_NAME && pointer.equals("/items")) {
                    if (token.isStructEnd()) {
                        seen = true;
                    } else if (seen) {
                        break;
                    }
                }
                boolean member = parser.getParsingContext().inObject()
                        || (token.isStructStart()
                                && parser.getParsingContext().getParent().inObject());
                if (token != JsonToken.FIELD_NAME
                        && !token.isStructEnd()
                        && member
                        && pointer.startsWith("/items/")
                        && pointer.indexOf('/', "/items/".length()) < 0) {
                    String key = Pointers.unescape(pointer.substring("/items/".length()));
                    starts.putIfAbsent(key, itemStart(key, parser.currentTokenLocation()));
                }
            }
        }
        return new ArrayList<>(starts.values());
    }

    private static ItemStart itemStart(String key, JsonLocation start) {
        return new ItemStart(key, new TokenStart((int) start.getCharOffset(), start.getLineNr(), start.getColumnNr()));
    }

    private static DocumentText textOf(String text) {
        return new DocumentText(text.toCharArray(), text.length());
    }

    @Property(tries = 2000)
    void everyValueIsFoundWhereTheParserFoundIt(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String text = pick(SPACES, random) + json(random, 0) + pick(SPACES, random);
        Map<String, Place> expected = placesIn(text);
        List<String> pointers = new ArrayList<>(expected.keySet());
        assertEquals(new ArrayList<>(expected.values()), JsonPlaces.find(textOf(text), List.of(), pointers), text);
        for (String pointer : pointers) {
            assertEquals(
                    List.of(expected.get(pointer)),
                    JsonPlaces.find(textOf(text), List.of(), List.of(pointer)),
                    () -> pointer + " in " + text);
        }
    }

    @Property(tries = 1000)
    void whatIsNotThereIsFoundAtTheNearestValueAroundIt(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String text = json(random, 0);
        for (Map.Entry<String, Place> known : placesIn(text).entrySet()) {
            assertEquals(
                    List.of(known.getValue(), known.getValue()),
                    JsonPlaces.find(
                            textOf(text), List.of(), List.of(known.getKey() + "/none", known.getKey() + "/none/1/x")),
                    text);
        }
    }

    @Property(tries = 2000)
    void knowingWhereItemsStartChangesNothing(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String items = json(random, 1);
        String text = "{" + pick(SPACES, random) + "\"a\":" + json(random, 2) + ",\"items\":" + pick(SPACES, random)
                + items + ",\"b\":" + json(random, 2) + "}";
        List<String> pointers = new ArrayList<>(placesIn(text).keySet());
        pointers.add("/items/none/x");
        List<String> some =
                pointers.stream().filter(pointer -> random.nextInt(3) == 0).toList();
        List<Place> expected = JsonPlaces.find(textOf(text), List.of(), some);
        assertEquals(expected, JsonPlaces.find(textOf(text), startsIn(text), some), text);
    }
}
