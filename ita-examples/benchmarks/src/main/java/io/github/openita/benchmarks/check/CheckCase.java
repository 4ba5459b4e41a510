package io.github.openita.benchmarks.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * One document in every shape that a contender takes, and what must be found in it.
 *
 * @param form what it is checked by
 * @param text the document as a text
 * @param tree the document as Jackson's tree
 * @param disclosure the document as the library's model
 * @param expected what must be found
 */
record CheckCase(Edition form, String text, JsonNode tree, Disclosure disclosure, Set<Spot> expected) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SITE = "https://www.example.go.th";

    /**
     * Makes a document.
     *
     * @param filling what is wrong with it
     * @param times how many times the 43 items of the form
     */
    static CheckCase of(Filling filling, int times) {
        Edition form = Forms.times(times);
        ObjectNode document = complete(form, filling.hasSite());
        Set<Spot> expected = new HashSet<>();
        for (Flaw flaw : filling.flaws(form)) {
            for (int copy = 0; copy < times; copy++) {
                apply(flaw, copy, document);
                expected.add(flaw.spot(form.getName(), flaw.item() + copy * Forms.ITEMS));
            }
        }
        try {
            String text = JSON.writeValueAsString(document);
            Disclosure disclosure = ItaJson.standard()
                    .only(form)
                    .readDisclosure(Source.of("benchmark.json", text.getBytes(StandardCharsets.UTF_8)))
                    .getDisclosure();
            return new CheckCase(form, text, JSON.readTree(text), disclosure, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a file. */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode complete(Edition form, boolean withSite) {
        ObjectNode document = JSON.createObjectNode();
        ObjectNode agency = document.putObject("agency").put("name", "เทศบาลตำบลตัวอย่าง");
        agency.put("type", "SUBDISTRICT_MUNICIPALITY");
        if (withSite) {
            agency.put("website", SITE);
        }
        document.put("edition", form.getName());
        ObjectNode items = document.putObject("items");
        form.getItems().forEach(item -> fill(items.putObject(item.getCode().toString()), item, form));
        return document;
    }

    private static void fill(ObjectNode object, Item item, Edition form) {
        int year = form.getFiscalYear().getValue() + item.getPeriodOffset().orElse(0);
        object.put("title", item.getNameTh());
        object.putArray("links").add(SITE + "/ita/" + year + "/" + item.getCode() + ".pdf");
        object.put("fiscalYear", year);
        object.put("updatedOn", "2022-03-15");
        ObjectNode elements = object.putObject("elements");
        int page = 1;
        for (Element element : item.getElements()) {
            String none = element.isNoneAllowed() ? "ไม่มี" : "อยู่หน้า " + page++;
            elements.put(element.getId(), none);
        }
    }

    private static void apply(Flaw flaw, int copy, ObjectNode document) {
        ObjectNode items = (ObjectNode) Objects.requireNonNull(document.get("items"));
        if (flaw.change() == null) {
            items.remove(code(flaw.item(), copy));
            return;
        }
        flaw.change().accept((ObjectNode) Objects.requireNonNull(items.get(code(flaw.item(), copy))));
        for (int other : flaw.also()) {
            flaw.change().accept((ObjectNode) Objects.requireNonNull(items.get(code(other, copy))));
        }
    }

    private static String code(int item, int copy) {
        return "o" + (item + copy * Forms.ITEMS);
    }
}
