package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.engine.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix as a document: what is taken, what is refused and how, and that it comes back as it was. */
class MatrixDocumentsTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final Path SEED = Path.of("../ita-examples/data/matrix-2565-bang-sai-pa.json");

    private static Source source(String json) {
        return Source.of("matrix.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean schemaAccepts(String name, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.of(name))
                .validate(document, InputFormat.JSON)
                .isEmpty();
    }

    private static boolean readerAccepts(String document) {
        try {
            JSON.read(DocumentType.MATRIX, source(document));
            return true;
        } catch (DocumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'fiscalYear':2565,'rows':[]}",
                "{'fiscalYear':2565,'edition':null,'rows':[{'title':'ก','item':null,'frequency':null}],'actions':null}",
                "{'fiscalYear':2565,'rows':[{'title':'ก','prepares':['ข',{'unit':'ค'},{'unit':'ค','name':'ง'}]}],'x-n':1}",
                "{'fiscalYear':2565,'rows':[],'actions':[{'activity':'ก','dueMonth':'2022-05','reportingQuarters':[2]}]}",
            })
    void bothTakeAGoodMatrix(String document) {
        String json = document.replace('\'', '"');
        assertEquals(List.of(true, true), List.of(schemaAccepts("matrix", json), readerAccepts(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'fiscalYear':2022,'rows':[]}",
                "{'fiscalYear':2565,'rows':[{}]}",
                "{'fiscalYear':2565,'rows':[{'title':' '}]}",
                "{'fiscalYear':2565,'rows':[{'title':'ก','prepare':[]}]}",
                "{'fiscalYear':2565,'rows':[{'title':'ก','prepares':'ข'}]}",
                "{'fiscalYear':2565,'rows':[{'title':'ก','prepares':[{}]}]}",
                "{'fiscalYear':2565,'rows':[{'title':'ก','prepares':['']}]}",
                "{'fiscalYear':2565,'rows':[{'title':'ก','frequency':'weekly'}]}",
                "{'fiscalYear':2565,'rows':[],'actions':[{'activity':''}]}",
                "{'fiscalYear':2565,'rows':[],'actions':[{'activity':'ก','dueMonth':'2565-05'}]}",
                "{'fiscalYear':2565,'rows':[],'actions':[{'activity':'ก','dueMonth':'2022-13'}]}",
                "{'fiscalYear':2565,'rows':[],'actions':[{'activity':'ก','reportingQuarters':[5]}]}",
            })
    void bothRefuseABadMatrix(String document) {
        String json = document.replace('\'', '"');
        assertEquals(List.of(false, false), List.of(schemaAccepts("matrix", json), readerAccepts(json)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMistakeIsNamedAtOnce(Language language) {
        String bad = """
                {
                  "edition": "nacc-2798",
                  "fiscalYear": 2022,
                  "rows": [
                    { "item": "17", "title": "  ", "prepares": [ {}, "", 5, { "unit": " " } ], "frequency": "รายเดือน" },
                    { "prepared": [] }
                  ],
                  "actions": [
                    { "activity": "ก", "dueMonth": "2565-05", "reportingQuarters": [ 0, 5 ] },
                    { "activity": "ข", "dueMonth": "พ.ค. 2565" },
                    { "dueMonth": 5 }
                  ]
                }
                """;
        DocumentException refused =
                assertThrows(DocumentException.class, () -> JSON.read(DocumentType.MATRIX, source(bad)));
        Golden.check(
                "ita-io/src/test/resources/golden/bad-matrix." + language.name().toLowerCase(Locale.ROOT) + ".txt",
                String.join("\n", refused.describe(language)) + "\n");
    }

    @Test
    void theSeedAndItsReportFitTheirSchemas() throws IOException {
        ResponsibilityMatrix matrix = JSON.read(DocumentType.MATRIX, SEED);
        Edition edition = Editions.of(2565);
        MatrixCheck check = MatrixCheck.of(matrix, edition);
        ItemDisclosure old =
                ItemDisclosure.builder().updatedOn(LocalDate.of(2020, 1, 1)).build();
        Disclosure disclosure =
                Disclosure.builder().putItem(QuestionCode.of("o10"), old).build();
        assertEquals(true, schemaAccepts("matrix", Files.readString(SEED)));
        assertEquals(true, schemaAccepts("matrix", JSON.write(matrix)));
        assertEquals(true, schemaAccepts("matrix-report", JSON.write(check.toReport())));
        String full = JSON.write(check.toReport().toBuilder()
                .stale(check.staleItems(disclosure, LocalDate.of(2022, 1, 1)))
                .carried(matrix.carryTo(edition, Editions.of(2567)))
                .build());
        assertEquals(true, schemaAccepts("matrix-report", full));
        assertEquals(
                false, schemaAccepts("matrix-report", full.replace("\"withoutSuccessor\"", "\"withoutSucessor\"")));
    }

    @Test
    void anotherEditionThanTheChosenOneIsForTheCheckToSay() {
        String matrix = "{\"edition\":\"mine-2565\",\"fiscalYear\":2565,\"rows\":[]}";
        assertEquals(
                "mine-2565",
                JSON.only(Editions.of(2565))
                        .read(DocumentType.MATRIX, source(matrix))
                        .getEdition()
                        .orElse(""));
        assertThrows(DocumentException.class, () -> JSON.read(DocumentType.MATRIX, source(matrix)));
    }

    @Provide
    Arbitrary<ResponsibilityMatrix> matrices() {
        Arbitrary<String> texts = Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> !ThaiText.normalize(text).isEmpty() && !JsonText.isBroken(text));
        Arbitrary<Responsible> people = Combinators.combine(texts.optional(), texts)
                .as((unit, name) -> Responsible.builder().unit(unit).name(name).build());
        Arbitrary<List<Responsible>> some = people.list().ofMaxSize(2);
        Arbitrary<MatrixRow> rows = Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 50)
                                .map(number -> QuestionCode.of(Tool.OIT, number))
                                .optional(),
                        texts,
                        some,
                        some,
                        Arbitraries.of(PublicationFrequency.class).optional(),
                        texts.optional())
                .as((item, title, prepares, publishes, frequency, text) -> MatrixRow.builder()
                        .item(item)
                        .title(title)
                        .prepares(prepares)
                        .publishes(publishes)
                        .frequency(frequency)
                        .frequencyText(text)
                        .build());
        Arbitrary<PlannedAction> actions = Combinators.combine(
                        texts, texts.list().ofMaxSize(2), some, texts.optional())
                .as((activity, steps, responsible, due) -> PlannedAction.builder()
                        .activity(activity)
                        .steps(steps)
                        .responsible(responsible)
                        .dueText(due)
                        .reportingText("ไตรมาส ๒")
                        .build());
        return Combinators.combine(rows.list().ofMaxSize(3), actions.list().ofMaxSize(2))
                .as((all, done) -> ResponsibilityMatrix.builder()
                        .edition("nacc-2565")
                        .fiscalYear(FiscalYear.of(2565))
                        .rows(all)
                        .actions(done)
                        .build());
    }

    @Property(tries = 200)
    void aMatrixComesBackEqualAndItsTextTheSame(@ForAll("matrices") ResponsibilityMatrix matrix) {
        String written = JSON.write(matrix);
        ResponsibilityMatrix read = JSON.read(DocumentType.MATRIX, source(written));
        assertEquals(matrix, read);
        assertEquals(written, JSON.write(read));
    }
}
