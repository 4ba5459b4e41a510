package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas are current, and judge documents as the reader does as far as a schema can. */
class JsonSchemasTest {

    static List<String> names() {
        return JsonSchemas.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySchemaIsAsReviewed(String name) {
        Golden.check("docs/schemas/" + name + ".schema.json", JsonSchemas.of(name));
    }

    private static final Pattern BOTH_LANGUAGES = Pattern.compile("\\S.*[\u0E00-\u0E7F].* / .*[A-Za-z].*");

    @ParameterizedTest
    @MethodSource("names")
    void everyKeyIsDescribedInThaiAndEnglish(String name) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(JsonSchemas.of(name));
        List<String> without = new ArrayList<>();
        int described = undescribed(schema, "", without);
        assertEquals(List.of(), without);
        assertTrue(described > 0);
        assertTrue(BOTH_LANGUAGES.matcher(schema.path("description").asText()).matches());
    }

    /** How many keys are described; the others go into the list. */
    private static int undescribed(JsonNode node, String path, List<String> without) {
        int described = 0;
        for (Map.Entry<String, JsonNode> key : node.path("properties").properties()) {
            if (!key.getKey().equals("$schema")) {
                String text = key.getValue().path("description").asText();
                described++;
                if (!BOTH_LANGUAGES.matcher(text).matches()) {
                    without.add(path + "/" + key.getKey() + ": " + text);
                }
            }
        }
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            described += undescribed(part.getValue(), path + "/" + part.getKey(), without);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            described += undescribed(node.get(i), path + "/" + i, without);
        }
        return described;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySchemaStandsAloneAndIsFoundByItsAddressWithoutANetwork(String name) throws IOException {
        String schema = JsonSchemas.of(name);
        assertEquals(-1, schema.indexOf("$ref"));
        String address = new ObjectMapper().readTree(schema).path("$id").asText();
        assertEquals(
                "https://raw.githubusercontent.com/openita/ita/main/docs/schemas/" + name + ".schema.json", address);
        Schema whole = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(address, schema)))
                .getSchema("{\"$ref\": \"" + address + "\"}");
        assertEquals(false, whole.validate("[]", InputFormat.JSON).isEmpty());
    }

    @Test
    void anUnknownNameListsThoseThereAre() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> JsonSchemas.of("card"));
        assertEquals(
                "no JSON Schema is called \"card\": there are " + String.join(", ", names()), refused.getMessage());
    }

    private static boolean schemaAccepts(String name, String document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.of(name));
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }

    private static boolean readerAccepts(String name, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        try {
            switch (name) {
                case "result" -> ItaJson.standard().readResult(Source.of("test", bytes));
                case "score-card" -> ItaJson.standard().read(DocumentType.SCORE_CARD, Source.of("test", bytes));
                default -> ItaJson.standard().readEdition(Source.of("test", bytes));
            }
            return true;
        } catch (DocumentException e) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{'edition':'nacc-2567'}",
                "{'edition':'nacc-2567.r1','scores':{}}",
                "{'edition':'nacc-2567','agency':{}}",
                "{'edition':'nacc-2567','agency':{'type':'SAO','name':'ก'}}",
                "{'edition':'nacc-2567','scores':{'questions':{'i1':100,'o17':0.005}}}",
                "{'edition':'nacc-2567','scores':{'indicators':{'6@public':99.5},'tools':{'EIT@survey':1e1}}}",
                "{'edition':'nacc-2567','scores':{'subIndicators':{'9.3':75}}}",
                "{'edition':'nacc-2567','published':{'overall':[97.54,98.27],'band':'ผ่านดี'}}",
                "{'$schema':'x','edition':'nacc-2567','x-note':{'any':[1]},'scores':{'x-a':'b'}}",
            })
    void bothTakeAGoodResult(String document) {
        String json = document.replace('\'', '"');
        assertEquals(List.of(true, true), List.of(schemaAccepts("result", json), readerAccepts("result", json)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[]",
                "'nacc-2567'",
                "{}",
                "{'edition':2567}",
                "{'edition':null}",
                "{'edition':'nacc-2567','score':{}}",
                "{'edition':'nacc-2567','scores':[]}",
                "{'edition':'nacc-2567','scores':{'items':{}}}",
                "{'edition':'nacc-2567','scores':{'questions':{'i1':100.01}}}",
                "{'edition':'nacc-2567','scores':{'questions':{'i1':-1}}}",
                "{'edition':'nacc-2567','scores':{'questions':{'i1':'abc'}}}",
                "{'edition':'nacc-2567','scores':{'questions':{'i1':null}}}",
                "{'edition':'nacc-2567','scores':{'questions':{'i1':true}}}",
                "{'edition':'nacc-2567','scores':{'questions':{'i1':[100]}}}",
                "{'edition':'nacc-2567','agency':{'type':'อบตู'}}",
                "{'edition':'nacc-2567','agency':{'name':5}}",
                "{'edition':'nacc-2567','agency':{'Name':'ก'}}",
                "{'edition':'nacc-2567','published':{'overall':[]}}",
                "{'edition':'nacc-2567','published':{'overall':[1,'2']}}",
                "{'edition':'nacc-2567','published':{'band':85}}",
            })
    void bothRefuseABadResult(String document) {
        String json = document.replace('\'', '"');
        assertEquals(List.of(false, false), List.of(schemaAccepts("result", json), readerAccepts("result", json)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{'edition':'nacc-2798'}",
                "{'edition':'nacc-2567','edition':'nacc-2567'}",
                "{'edition':'nacc-2567','scores':{'questions':{'i99':1}}}",
                "{'edition':'nacc-2567','scores':{'questions':{'o17':1,'O-17':1}}}",
                "{'edition':'nacc-2567','scores':{'questions':{'i1@public':1}}}",
            })
    void codesAndDoubleKeysAreTheReadersToJudge(String document) {
        String json = document.replace('\'', '"');
        assertEquals(List.of(true, false), List.of(schemaAccepts("result", json), readerAccepts("result", json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"result-2567-pa-ron", "result-2567-khok-khon", "result-2568-khok-khon"})
    void theExamplesAndTheirScoreCardsAreTaken(String name) throws Exception {
        Path file = Path.of("../ita-examples/data/" + name + ".json");
        assertEquals(true, schemaAccepts("result", Files.readString(file)));
        ItaJson json = ItaJson.standard();
        var result = json.readResult(file);
        ScoreCard card = Scorer.of(json.edition(result.getEdition())).score(result);
        String document = json.write(card);
        assertEquals(
                List.of(true, true),
                List.of(schemaAccepts("score-card", document), readerAccepts("score-card", document)));
        String canonical = json.write(result);
        assertEquals(
                List.of(true, true), List.of(schemaAccepts("result", canonical), readerAccepts("result", canonical)));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'overall': 95.42 | 'overall': '95.42'",
                "'overall': 95.42 | 'overall': 100.01",
                "'overall': 95.42 | 'overal': 95.42",
                "'weight': 40 | 'weight': 40.5",
                "'weight': 40 | 'weight': 0",
                "'notAssessed': [ ], | ",
                "'provisional': false | 'provisional': 'no'",
                "'couldBe': [ ] | 'couldBe': 'PASS'",
                "'code': 'OIT' | 'code': 5",
                "'contribution': 36.33 | 'contribution': -36.33",
                "'inconsistencies': [ ] | 'inconsistencies': [ { 'what': 'overall' } ]",
            })
    void bothRefuseABadScoreCard(String good, String bad) throws IOException {
        String card =
                Files.readString(Golden.top().resolve("ita-io/src/test/resources/golden/result-2567-pa-ron.json"));
        String replaced = good.replace('\'', '"');
        assertTrue(card.contains(replaced), replaced);
        String broken = card.replace(replaced, bad == null ? "" : bad.replace('\'', '"'));
        assertEquals(
                List.of(false, false),
                List.of(schemaAccepts("score-card", broken), readerAccepts("score-card", broken)));
    }

    @Test
    void everyEditionIsTaken() {
        for (Edition edition : Editions.all()) {
            assertEquals(true, schemaAccepts("edition", ItaJson.standard().write(edition)), edition.getName());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{} | false",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}]} | true",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT','th':null}],'scheme':null} | true",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'XIT'}]} | false",
                "{'edition':'a-2569','fiscalYear':'2569','weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}]} | true",
                "{'edition':'a-2569','fiscalYear':'ปี ๒๕๖๙','weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}]} | true",
                "{'edition':'a-2569','fiscalYear':'พ.ศ. 2569','weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}]} | true",
                "{'edition':'a-2569','fiscalYear':'2024','weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}]} | false",
                "{'edition':'a-2569','fiscalYear':'ปี 69','weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}]} | false",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}],'bands':[{'code':'A'}]} | false",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100.5},'indicators':[{'number':9,'tool':'OIT'}]} | false",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}],'bandgates':'overall'} | false",
                "{'edition':'a-2569','fiscalYear':2024,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}]} | false",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}],'bandGates':'total'} | false",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}],'basis':'hearsay'} | false",
                "{'edition':'a-2569','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}],'items':null} | true",
            })
    void schemaAndReaderAgreeOnEditions(String document, boolean good) {
        String json = document.replace('\'', '"');
        assertEquals(List.of(good, good), List.of(schemaAccepts("edition", json), readerAccepts("edition", json)));
    }
}
