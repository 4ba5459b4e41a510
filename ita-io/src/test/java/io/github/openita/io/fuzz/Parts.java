package io.github.openita.io.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Short documents made of a long one by leaving things out: a million long ones would take a day. */
final class Parts {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int TRIES = 12;
    private static final int HEADINGS = 3;

    private Parts() {}

    static Stream<byte[]> of(byte[] seed, Form form) {
        String text = new String(seed, StandardCharsets.UTF_8);
        return Stream.iterate(0, i -> i < TRIES, i -> i + 1)
                .map(i -> form == Form.JSON ? ofJson(text, new Random(i)) : ofTable(text, new Random(i)))
                .map(part -> part.getBytes(StandardCharsets.UTF_8));
    }

    private static String ofJson(String text, Random random) {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (EditionParts.isEdition(root)) {
                EditionParts.thin((ObjectNode) root, random);
            } else {
                thin(root, 0, random);
            }
            return random.nextBoolean() ? root.toPrettyString() : root.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void thin(JsonNode node, int depth, Random random) {
        int most = 1 + random.nextInt(4);
        if (node instanceof ArrayNode list) {
            while (list.size() > most) {
                list.remove(random.nextInt(list.size()));
            }
        } else if (node instanceof ObjectNode object && depth > 0) {
            List<String> keys = new ArrayList<>(
                    object.propertyStream().map(Map.Entry::getKey).toList());
            // The keys of a record are needed, those of a map are many.
            while (keys.size() > 12) {
                object.remove(keys.remove(random.nextInt(keys.size())));
            }
        }
        node.forEach(child -> thin(child, depth + 1, random));
    }

    private static String ofTable(String text, Random random) {
        List<String> lines = List.of(text.split("(?<=\n)"));
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i < HEADINGS || random.nextInt(lines.size()) < 4) {
                part.append(lines.get(i));
            }
        }
        return part.toString();
    }
}
