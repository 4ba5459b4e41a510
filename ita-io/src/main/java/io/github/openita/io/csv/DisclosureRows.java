package io.github.openita.io.csv;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.table.CellList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table of what is disclosed: of each item, its further links and its elements. Used once. */
final class DisclosureRows {

    private final List<List<String>> rows = new ArrayList<>();
    private final Edition edition;

    private DisclosureRows(Edition edition) {
        this.edition = edition;
    }

    static List<List<String>> of(Disclosure disclosure, Edition edition) {
        if (edition.getItems().isEmpty()) {
            throw new InvalidInputException(
                    "ไม่ทราบข้อ o ของ " + edition.nameWithRevision() + " จึงไม่มีแบบฟอร์มการเปิดเผยข้อมูล",
                    "the items of OIT in " + edition.nameWithRevision()
                            + " are not known, so there is no form of a disclosure");
        }
        DisclosureRows made = new DisclosureRows(edition);
        Map<QuestionCode, Optional<ItemDisclosure>> items = new LinkedHashMap<>();
        edition.getItems().forEach(item -> items.put(item.getCode(), Optional.empty()));
        disclosure.getItems().forEach((code, item) -> items.put(code, Optional.of(item)));
        items.forEach(made::add);
        return made.rows;
    }

    private void add(QuestionCode code, Optional<ItemDisclosure> given) {
        Optional<Item> asked = edition.item(code);
        String title = given.isPresent()
                ? given.get().getTitle().orElse("")
                : asked.map(Item::getNameTh).orElse("");
        List<Link> links = given.map(ItemDisclosure::getLinks).orElse(List.of());
        Link first = links.isEmpty() ? Link.of("") : links.get(0);
        rows.add(List.of(
                code.toString(),
                title,
                "",
                "",
                "",
                first.getLabel().orElse(""),
                address(first),
                year(given.flatMap(ItemDisclosure::getFiscalYear)),
                given.flatMap(ItemDisclosure::getUpdatedOn)
                        .map(ThaiDates::format)
                        .orElse(""),
                year(given.flatMap(ItemDisclosure::getCarriedFrom))));
        links.stream()
                .skip(1)
                .forEach(link -> rows.add(List.of(
                        code.toString(), "", "", "", "", link.getLabel().orElse(""), address(link), "", "", "")));
        addElements(code, asked, given.flatMap(ItemDisclosure::getElements).orElse(Elements.empty()));
    }

    private static String address(Link link) {
        return link.getUrl().isEmpty() ? "" : CellList.quoted(link.getUrl(), CellList.LINES);
    }

    private static String year(Optional<FiscalYear> year) {
        return year.map(FiscalYear::toString).orElse("");
    }

    private void addElements(QuestionCode code, Optional<Item> asked, Elements given) {
        Map<String, String> wordings = new LinkedHashMap<>();
        asked.ifPresent(item -> item.getElements().forEach(element -> wordings.put(element.getId(), wording(element))));
        given.asMap().keySet().forEach(id -> wordings.putIfAbsent(id, ""));
        wordings.forEach((id, wording) -> {
            List<ElementValue> values =
                    given.get(id).map(ElementValue::getValues).orElse(List.of());
            for (ElementValue value : values.isEmpty() ? List.of(ElementValue.blank()) : values) {
                rows.add(List.of(code.toString(), "", id, wording, written(value), "", "", "", "", ""));
            }
        });
    }

    private static String wording(Element element) {
        return element.getNumber().map(number -> "(" + number + ") ").orElse("") + element.getWordingTh();
    }

    private static String written(ElementValue value) {
        Object said = value.toJson();
        return said == null || said.equals(false) ? "" : said.equals(true) ? DisclosureTable.SHOWN : said.toString();
    }
}
