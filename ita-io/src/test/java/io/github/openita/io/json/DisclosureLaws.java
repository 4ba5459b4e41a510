package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.CheckReports;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.Finding;
import io.github.openita.rules.RuleSets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of disclosures as texts: whatever stands in them, in whatever order. */
class DisclosureLaws {

    private static final ItaJson JSON = ItaJson.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Edition EDITION = Editions.of(2567);
    private static final DisclosureChecker CHECKER = DisclosureChecker.of(RuleSets.of(EDITION));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.of("disclosure"));
    private static final Schema REPORT_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.of("check-report"));
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A disclosure of the 2567 form with right and wrong things in it, drawn from the seed. */
    private static ObjectNode draw(Random random, boolean mistakes) {
        ObjectNode root = NODES.objectNode();
        root.putObject("agency").put("type", "SAO").put("website", "https://www.example.go.th");
        root.put("edition", "nacc-2567");
        ObjectNode items = root.putObject("items");
        for (Item item : EDITION.getItems()) {
            if (random.nextInt(8) > 0) {
                items.set(key(item, random, mistakes), item(item, random, mistakes));
            }
        }
        if (mistakes && random.nextBoolean()) {
            items.putObject("o99");
            items.putObject("MOIT 3");
            root.put("editoin", "x");
        }
        return root;
    }

    private static String key(Item item, Random random, boolean mistakes) {
        String code = item.getCode().toString();
        return mistakes && random.nextInt(4) == 0 ? "ข้อ " + code.replace("o", "๐") : code;
    }

    private static JsonNode item(Item item, Random random, boolean mistakes) {
        ObjectNode node = NODES.objectNode();
        if (random.nextBoolean()) {
            node.put("title", random.nextInt(5) == 0 ? "ข้อมูลผู้บริหาร" : item.getNameTh());
        }
        ArrayNode links = node.putArray("links");
        List<String> urls = List.of("/a.pdf", "#", "https://www.facebook.com/x", "/ita", "https://www.example.go.th/b");
        for (int i = random.nextInt(3); i > 0; i--) {
            links.add(urls.get(random.nextInt(urls.size())));
        }
        if (random.nextBoolean()) {
            node.put("fiscalYear", 2565 + random.nextInt(3));
        }
        if (random.nextInt(5) > 0) {
            ObjectNode elements = node.putObject("elements");
            for (Element element : item.getElements()) {
                switch (random.nextInt(6)) {
                    case 0 -> elements.put(element.getId(), "");
                    case 1 -> elements.put(element.getId(), "-");
                    case 2 -> elements.putNull(element.getId());
                    case 3 -> elements.put(element.getId(), 7);
                    case 4 -> elements.putArray(element.getId()).add("").add("หน้า 3");
                    default -> {
                        // Forgotten.
                    }
                }
            }
        }
        if (mistakes) {
            switch (random.nextInt(8)) {
                case 0 -> node.put("fiscalYear", 2024);
                case 1 -> node.put("updatedOn", "2567-01-15");
                case 2 -> node.put("links", "/a");
                case 3 -> node.put("link", "/a");
                case 4 -> node.withObject("elements").putObject("problems");
                case 5 -> node.withObject("elements").put("problem~/s", "x");
                case 6 -> {
                    return NODES.textNode("/a");
                }
                default -> {
                    // None.
                }
            }
        }
        return node;
    }

    private static CheckReport check(String text) {
        return CHECKER.check(read(text));
    }

    private static DisclosureDocument read(String text) {
        return JSON.readDisclosure(Source.of("d.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(JsonNode node) throws JsonProcessingException {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            Collections.shuffle(keys, random);
            ObjectNode other = NODES.objectNode();
            keys.forEach(key -> other.set(key, shuffled(object.get(key), random)));
            return other;
        }
        return node;
    }

    private static String withoutPlaces(CheckReport report) {
        return JSON.write(report)
                .replaceAll("\"(line|column)\": [0-9]+", "\"$1\": 0")
                .replaceAll("\"sourceSha256\": \"[0-9a-f]+\"", "\"sourceSha256\": \"\"");
    }

    @Property(tries = 60)
    void theOrderOfItemsAndKeysChangesNothingButPlaces(@ForAll long seed) throws JsonProcessingException {
        ObjectNode document = draw(new Random(seed), true);
        String other = text(shuffled(document, new Random(seed + 1)));
        assertEquals(withoutPlaces(check(text(document))), withoutPlaces(check(other)));
    }

    @Property(tries = 60)
    void everyPointerResolvesAndItsPlaceIsWhereThatValueStarts(@ForAll long seed) throws JsonProcessingException {
        ObjectNode document = draw(new Random(seed), true);
        String text = text(document);
        String[] lines = text.split("\r?\n", -1);
        CheckReport report = check(text);
        for (Finding finding : report.getFindings()) {
            JsonNode value = document.at(JsonPointer.compile(finding.getPointer()));
            assertTrue(!value.isMissingNode(), finding.getPointer());
            int line = finding.getLine().orElse(0);
            int column = finding.getColumn().orElse(0);
            String start = value.isObject() ? "{" : value.isArray() ? "[" : value.toString();
            assertTrue(lines[line - 1].startsWith(start, column - 1), finding + " in " + lines[line - 1]);
        }
        JsonNode sarif = MAPPER.readTree(CheckReports.sarif(List.of(report), Language.TH));
        for (JsonNode region : sarif.findValues("region")) {
            int line = region.get("startLine").intValue();
            assertTrue(line >= 1 && line <= lines.length);
            int column = region.path("startColumn").asInt(1);
            assertTrue(column >= 1 && column <= lines[line - 1].length() + 1);
        }
    }

    @Property(tries = 60)
    void aReportReadBackIsWrittenTheSameAndItsSchemaTakesIt(@ForAll long seed) throws JsonProcessingException {
        String written = JSON.write(check(text(draw(new Random(seed), true))));
        CheckReport read =
                JSON.read(DocumentType.CHECK_REPORT, Source.of("r", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(written, JSON.write(read));
        assertEquals(List.of(), REPORT_SCHEMA.validate(written, InputFormat.JSON));
    }

    @Property(tries = 60)
    void aDisclosureReadBackIsTheSame(@ForAll long seed) throws JsonProcessingException {
        var disclosure = read(text(draw(new Random(seed), false))).getDisclosure();
        String written = JSON.write(disclosure);
        assertEquals(disclosure, read(written).getDisclosure());
        assertEquals(written, JSON.write(read(written).getDisclosure()));
        assertEquals(List.of(), SCHEMA.validate(written, InputFormat.JSON));
    }

    @Property(tries = 100)
    void bothReadersAndTheSchemaComplainOfTheSameDocuments(@ForAll long seed) throws JsonProcessingException {
        ObjectNode document = draw(new Random(seed), false);
        Random random = new Random(seed + 2);
        ObjectNode items = (ObjectNode) document.get("items");
        if (random.nextBoolean()) {
            damage(items, random);
        }
        String text = text(document);
        boolean complained = !read(text).getProblems().isEmpty();
        assertEquals(complained, isRefused(text), text);
        assertEquals(complained, !SCHEMA.validate(text, InputFormat.JSON).isEmpty(), text);
    }

    /** Whether it is refused as other documents are. */
    private static boolean isRefused(String text) {
        try {
            JSON.read(DocumentType.DISCLOSURE, Source.of("d.json", text.getBytes(StandardCharsets.UTF_8)));
            return false;
        } catch (DocumentException e) {
            return true;
        }
    }

    private static void damage(ObjectNode items, Random random) {
        ObjectNode item = items.putObject("o35");
        switch (random.nextInt(9)) {
            case 0 -> item.put("link", "/a");
            case 1 -> item.put("links", "/a");
            case 2 -> item.putArray("links").add(5);
            case 3 -> item.put("fiscalYear", 2024);
            case 4 -> item.put("updatedOn", "2567-01-15");
            case 5 -> item.putObject("elements").putObject("results");
            case 6 -> item.putObject("elements").putArray("results").addArray();
            case 7 -> item.putArray("links").addObject().put("uri", "/a");
            default -> items.put("o35", 5);
        }
    }

    @Property(tries = 20)
    void aRuleSetFromJsonFindsWhatTheBuiltInOneFinds(@ForAll long seed) throws JsonProcessingException {
        String text = text(draw(new Random(seed), true));
        Edition fromJson = JSON.readEdition(Source.of("e", JSON.write(EDITION).getBytes(StandardCharsets.UTF_8)));
        assertEquals(check(text), DisclosureChecker.of(RuleSets.of(fromJson)).check(read(text)));
    }
}
