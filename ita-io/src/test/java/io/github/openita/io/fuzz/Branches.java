package io.github.openita.io.fuzz;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Takes branches off a JSON document, puts others in their place or beside them. */
final class Branches {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Branches() {}

    /** The keys of a document itself. */
    static Set<String> keys(byte[] document) {
        try {
            Set<String> keys = new HashSet<>();
            MAPPER.readTree(document).fieldNames().forEachRemaining(keys::add);
            return keys;
        } catch (IOException e) {
            return Set.of();
        }
    }

    /** The document as it is where it is no JSON. */
    static byte[] graft(byte[] document, byte[] other, Random random) {
        try {
            JsonNode root = MAPPER.readTree(document);
            List<JsonNode> branches = new ArrayList<>();
            collect(root, branches);
            if (branches.isEmpty()) {
                return document;
            }
            graft(Damage.oneOf(branches, random), scion(other, random), random);
            return Damage.bytes(root.toString());
        } catch (IOException | IllegalArgumentException e) {
            return document;
        }
    }

    private static JsonNode scion(byte[] other, Random random) {
        try {
            if (random.nextBoolean()) {
                return MAPPER.readTree(Pieces.value(random));
            }
            List<JsonNode> branches = new ArrayList<>();
            collect(MAPPER.readTree(other), branches);
            JsonNode branch = Damage.oneOf(branches, random);
            return random.nextBoolean() ? branch : branch.iterator().next();
        } catch (IOException | IllegalArgumentException e) {
            return MAPPER.nullNode();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> branches) {
        if (!node.isEmpty()) {
            branches.add(node);
            node.forEach(child -> collect(child, branches));
        }
    }

    private static void graft(JsonNode branch, JsonNode scion, Random random) {
        if (branch instanceof ArrayNode list) {
            int at = random.nextInt(list.size());
            switch (random.nextInt(4)) {
                case 0 -> list.remove(at);
                case 1 -> list.insert(at, list.get(random.nextInt(list.size())));
                case 2 -> list.insert(at, scion);
                default -> list.set(at, scion);
            }
        } else if (branch instanceof ObjectNode object) {
            List<String> keys = object.propertyStream().map(Map.Entry::getKey).toList();
            String key = Damage.oneOf(keys, random);
            switch (random.nextInt(5)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key, object.get(Damage.oneOf(keys, random)));
                case 2 -> object.set(Tokens.of(Pieces.value(random)).get(0).replace("\"", ""), scion);
                default -> object.set(key, scion);
            }
        }
    }
}
