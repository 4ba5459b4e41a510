package io.github.openita.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Basis;
import io.github.openita.io.Golden;
import io.github.openita.io.internal.CellGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table has a row for each element, which says what the edition says. */
class ElementTableTest {

    static List<Edition> editions() {
        return Editions.all();
    }

    private static List<NamedCsvRecord> rows(String table) {
        assertEquals('\uFEFF', table.charAt(0), "without it Excel reads Thai as something else");
        return CsvReader.builder().ofNamedCsvRecord(table.substring(1)).stream().toList();
    }

    /** What a row must say, from the edition. */
    private static List<List<String>> expected(Edition edition) {
        List<List<String>> rows = new ArrayList<>();
        for (Item item : edition.getItems()) {
            List<String> head = List.of(
                    edition.getName(),
                    item.getCode().toString(),
                    item.getNameTh(),
                    item.getSubIndicator().toString(),
                    item.getTitleBasis().map(Basis::getCode).orElse(""));
            if (item.getElements().isEmpty()) {
                rows.add(with(head, List.of("", "", "", "")));
            }
            for (Element element : item.getElements()) {
                rows.add(with(
                        head,
                        List.of(
                                element.getId(),
                                element.getWordingTh(),
                                element.getBasis().getCode(),
                                Boolean.toString(element.isNoneAllowed()))));
            }
        }
        return rows;
    }

    private static List<String> with(List<String> head, List<String> tail) {
        List<String> all = new ArrayList<>(head);
        all.addAll(tail);
        return all;
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyRowSaysWhatTheEditionSays(Edition edition) {
        List<List<String>> found = rows(EditionVocabulary.of(edition).toCsv()).stream()
                .map(row -> List.of(
                                "edition",
                                "item",
                                "itemTh",
                                "subIndicator",
                                "itemBasis",
                                "element",
                                "elementTh",
                                "elementBasis",
                                "noneAllowed")
                        .stream()
                        .map(row::getField)
                        .map(CellGuard::unguard)
                        .toList())
                .toList();
        assertEquals(expected(edition), found);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyAddressIsThatOfAConceptWithTheSameWords(Edition edition) {
        EditionVocabulary vocabulary = EditionVocabulary.of(edition);
        Model model = Rdf.turtle(vocabulary.toTurtle(), "https://example.org/");
        for (NamedCsvRecord row : rows(vocabulary.toCsv())) {
            String words = row.getField(row.getField("element").isEmpty() ? "itemTh" : "elementTh");
            assertEquals(
                    CellGuard.unguard(words),
                    model.getResource(row.getField("address"))
                            .getRequiredProperty(SKOS.prefLabel)
                            .getString());
        }
    }

    @Test
    void severalEditionsAreOneTable() {
        List<EditionVocabulary> all =
                Editions.all().stream().map(EditionVocabulary::of).toList();
        assertEquals(
                Editions.all().stream()
                        .mapToInt(edition -> expected(edition).size())
                        .sum(),
                rows(EditionVocabulary.toCsv(all)).size());
    }

    @Test
    void whatASpreadsheetWouldComputeIsText() {
        Edition own = Editions.of(2568).toBuilder().name("our-2568").build();
        List<Item> items = new ArrayList<>(own.getItems());
        items.set(0, items.get(0).toBuilder().nameTh("=1+1").topic("@a").build());
        String table =
                EditionVocabulary.of(own.toBuilder().items(items).build()).toCsv();
        assertTrue(table.contains(",'=1+1,"), table);
        assertTrue(table.contains(",'@a,"), table);
    }

    @Test
    void thePageAboutTheDataExplainsEveryColumn() throws IOException {
        String page = Files.readString(Golden.top().resolve("docs/data.md"));
        List<String> explained = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        String table = EditionVocabulary.of(Editions.of(2567)).toCsv();
        assertEquals(List.of(table.substring(1, table.indexOf('\r')).split(",")), explained);
    }
}
