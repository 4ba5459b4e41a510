package io.github.openita.io.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** A form of a few items and questions, made of a whole one: what is left goes together. */
final class EditionParts {

    private EditionParts() {}

    static boolean isEdition(JsonNode document) {
        return document.has("weights") && document.has("items") && document.has("subIndicators");
    }

    static void thin(ObjectNode edition, Random random) {
        Set<String> kept = new HashSet<>();
        for (JsonNode indicator : edition.path("indicators")) {
            keepFew(indicator.path("questions"), kept, random);
        }
        Set<String> indicators = new HashSet<>();
        // Of each indicator the first group, and perhaps one more.
        keep(
                edition.path("subIndicators"),
                sub -> indicators.add(sub.path("code").asText().replaceFirst("\\..*", "")) || random.nextInt(6) == 0);
        for (JsonNode sub : edition.path("subIndicators")) {
            keepFew(sub.path("items"), kept, random);
            kept.add(sub.path("code").asText());
        }
        keep(
                edition.path("questions"),
                question -> kept.contains(question.path("code").asText()));
        keep(edition.path("items"), item -> kept.contains(item.path("code").asText()));
        for (JsonNode item : edition.path("items")) {
            keep(item.path("elements"), element -> random.nextInt(3) == 0);
        }
        for (JsonNode area : edition.path("issueAreas")) {
            keep(area.path("questions"), code -> kept.contains(code.asText()));
            keep(area.path("items"), code -> kept.contains(code.asText()));
        }
        if (edition.get("recommendations") instanceof ObjectNode recommendations) {
            for (String code :
                    recommendations.propertyStream().map(Map.Entry::getKey).toList()) {
                keep(recommendations.path(code), named -> kept.contains(named.asText()));
                if (!kept.contains(code) || recommendations.path(code).isEmpty()) {
                    recommendations.remove(code);
                }
            }
        }
    }

    private static void keepFew(JsonNode codes, Set<String> kept, Random random) {
        int first = codes.isEmpty() ? 0 : random.nextInt(codes.size());
        List<JsonNode> all = codes.valueStream().toList();
        keep(codes, code -> code.equals(all.get(first)) || random.nextInt(8) == 0);
        codes.forEach(code -> kept.add(code.asText()));
    }

    private static void keep(JsonNode list, Predicate<JsonNode> wanted) {
        if (list instanceof ArrayNode array) {
            List<JsonNode> left = array.valueStream().filter(wanted).toList();
            array.removeAll();
            array.addAll(left);
        }
    }
}
