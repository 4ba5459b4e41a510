package io.github.openita.rules.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ImmutableDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionSource;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.constraint.probe.InLanguage;
import io.github.openita.rules.constraint.probe.OitForm;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every finding of the check stands at its property, in the reader's language. */
class CompleteDisclosureTest {

    private static ItemDisclosure page(OitForm form, String code) {
        return Objects.requireNonNull(form.pages.get(QuestionCode.of(code)));
    }

    @Test
    void nothingIsWrongWithACompleteForm() {
        assertEquals(List.of(), Found.messages(Found.TH.validate(new OitForm())));
    }

    @Test
    void aViolationPointsAtItemAndElement() {
        OitForm form = new OitForm();
        form.write("o17", "problems", "");
        ConstraintViolation<OitForm> violation =
                Found.TH.validate(form).iterator().next();
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        assertEquals("items", nodes.get(0).getName());
        assertEquals("elements", nodes.get(1).getName());
        assertEquals("o17", nodes.get(1).getKey());
        assertEquals("problems", nodes.get(2).getKey());
        assertEquals(
                List.of("items[o17].elements[problems] = o17 › ปัญหา/อุปสรรค: เว้นว่างไว้ ให้เขียนข้อมูล"
                        + " หากไม่มีให้เขียนว่า \"ไม่มี\" หรือ \"-\""),
                Found.messages(List.of(violation)));
    }

    @Test
    void everyKindOfErrorStandsAtItsProperty() {
        OitForm form = new OitForm();
        form.pages.remove(QuestionCode.of("o1"));
        form.replace(
                "o2",
                ItemDisclosure.builder().from(page(form, "o2")).links(List.of()).build());
        form.replace(
                "o3",
                ItemDisclosure.builder()
                        .from(page(form, "o3"))
                        .links(List.of(Link.of("#")))
                        .build());
        form.replace(
                "o17",
                ItemDisclosure.builder()
                        .from(page(form, "o17"))
                        .fiscalYear(FiscalYear.of(2540))
                        .elements(Elements.empty().with("problem", "หน้า 1"))
                        .build());
        form.replace("o99", ItemDisclosure.builder().build());
        List<String> paths = Found.paths(Found.EN.validate(form));
        for (String path : List.of(
                "items[o1]",
                "items[o2].links",
                "items[o3].links[0]",
                "items[o17].fiscalYear",
                "items[o17].elements[problem]",
                "items[o17].elements[problems]",
                "items[o99]")) {
            assertEquals(1, paths.stream().filter(path::equals).count(), () -> path + " in " + paths);
        }
    }

    @Test
    void whatWasWrittenInAKeyIsNoTemplate() {
        String key = "\\${1+1} {edition} \\\\{x}~/$";
        OitForm form = new OitForm();
        form.write("o17", key, "หน้า 1");
        assertEquals(
                List.of("items[o17].elements[" + key + "] = o17 › \"" + key
                        + "\": the item has no such element; correct the key or drop it"),
                Found.messages(Found.EN.validate(form)));
    }

    @SuppressWarnings("unused") // The provider reads the declarations, the tests give the values.
    private static final class Holder {

        @CompleteDisclosure(edition = "nacc-2567", atLeast = Severity.WARNING)
        Disclosure disclosure = Disclosure.builder().build();

        @CompleteDisclosure(edition = "nacc-2567", strict = true)
        Disclosure strict = Disclosure.builder().build();

        @CompleteDisclosure(edition = "nacc-2567", message = "{edition}: incomplete")
        Disclosure ownWords = Disclosure.builder().build();

        @CompleteDisclosure(edition = "nacc-2500")
        Disclosure unknownYear = Disclosure.builder().build();

        @CompleteDisclosure(edition = "nacc-2562")
        Disclosure unknownItems = Disclosure.builder().build();
    }

    @Test
    void aDisclosureIsCheckedWhereItIsAProperty() {
        Disclosure other = Disclosure.builder()
                .from(new OitForm().asDisclosure())
                .edition("nacc-2568")
                .build();
        assertEquals(
                List.of("disclosure.edition = names another edition than nacc-2567, by which it is checked"),
                Found.messages(Found.EN.validateValue(Holder.class, "disclosure", other)));
    }

    @Test
    void warningsAreViolationsOnRequest() {
        OitForm form = new OitForm();
        ItemDisclosure o1 = page(form, "o1");
        form.replace(
                "o1", ItemDisclosure.builder().from(o1).addLink(Link.of("#")).build());
        assertEquals(List.of(), Found.paths(Found.EN.validate(form)));
        assertEquals(
                List.of("disclosure.items[o1].links[1]"),
                Found.paths(Found.EN.validateValue(Holder.class, "disclosure", form.asDisclosure()).stream()
                        .filter(violation ->
                                violation.getPropertyPath().toString().contains("[o1]"))
                        .toList()));
    }

    @Test
    void strictlyAnItemWithoutElementsShowsNone() {
        OitForm form = new OitForm();
        ItemDisclosure o17 = page(form, "o17");
        form.replace("o17", ItemDisclosure.builder().links(o17.getLinks()).build());
        assertEquals(List.of(), Found.paths(Found.EN.validate(form)));
        List<String> paths = Found.paths(Found.EN.validateValue(Holder.class, "strict", form.asDisclosure()));
        assertEquals(
                o17.getElements().orElseThrow().asMap().keySet().stream()
                        .map(id -> "strict.items[o17].elements[" + id + "]")
                        .toList(),
                paths.stream().filter(path -> path.contains("[o17]")).toList());
    }

    @Test
    void ownWordsTakeThePlaceOfEveryMessage() {
        OitForm form = new OitForm();
        form.write("o17", "problems", "");
        assertEquals(
                List.of("ownWords.items[o17].elements[problems] = nacc-2567: incomplete"),
                Found.messages(Found.TH.validateValue(Holder.class, "ownWords", form.asDisclosure())));
    }

    @CompleteDisclosure(edition = "nacc-2567")
    private record Given(@ItaQuestionCode String code) implements AsDisclosure {

        @Override
        public Disclosure asDisclosure() {
            return Disclosure.builder()
                    .putItem(QuestionCode.of(code), ItemDisclosure.builder().build())
                    .build();
        }
    }

    @CompleteDisclosure(edition = "nacc-2567")
    private static final class Nothing implements AsDisclosure {

        @Override
        public @Nullable Disclosure asDisclosure() {
            return null;
        }
    }

    @Test
    void dataThatCannotBeReadAreNoPassAndNoException() {
        List<String> said = Found.messages(Found.TH.validate(new Given("17")));
        assertEquals(2, said.size());
        assertTrue(said.get(0).startsWith(" = \"17\" ไม่ใช่รหัสข้อ"), said::toString);
        assertTrue(said.get(0).contains(" / \"17\" is no question code"), said::toString);
        assertEquals("code = ต้องเป็นรหัสข้อ เช่น i5, e9 หรือ o17", said.get(1));
    }

    private record Row(String code) {}

    /** Rows of a table, made a disclosure as each test says. */
    @CompleteDisclosure(edition = "nacc-2567")
    private record Rows(List<Row> rows, Function<Rows, Disclosure> made) implements AsDisclosure {

        @Override
        public Disclosure asDisclosure() {
            return made.apply(this);
        }

        Disclosure located() {
            ImmutableDisclosure.Builder disclosure = Disclosure.builder();
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                disclosure.putItem(
                        DocumentException.at("/rows/" + i + "/code", () -> QuestionCode.of(row.code())),
                        ItemDisclosure.builder().build());
            }
            return disclosure.build();
        }

        private static Disclosure missing() {
            throw new IllegalStateException("nothing to be told", new NullPointerException());
        }

        private static Disclosure wrapped() {
            throw new IllegalStateException("row 7", new InvalidInputException("{ผิด}", "${wrong}"));
        }

        private static Disclosure lastOfList() {
            return DocumentException.at("/rows/1", Rows::wrong);
        }

        private static Disclosure wrong() {
            throw new InvalidInputException("ผิด", "wrong");
        }
    }

    private static List<String> refused(Function<Rows, Disclosure> made) {
        return Found.messages(Found.EN.validate(new Rows(List.of(new Row("o1"), new Row("o1x7")), made)));
    }

    @Test
    void anExceptionSaysWhichRowHadTheBadCode() {
        List<String> said = refused(Rows::located);
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("rows[1].code = \"o1x7\" ไม่ใช่รหัสข้อ"), said::toString);
        assertEquals(1, refused(rows -> Rows.lastOfList()).size());
        assertTrue(refused(rows -> Rows.lastOfList()).get(0).startsWith("rows[1]"), said::toString);
        assertTrue(refused(rows -> Rows.lastOfList()).get(0).endsWith(" = ผิด / wrong"), said::toString);
    }

    @Test
    void theCauseOfAnExceptionIsSaidAndIsNoTemplate() {
        assertEquals(List.of(" = {ผิด} / ${wrong}"), refused(rows -> Rows.wrapped()));
    }

    @Test
    void whatNobodyCanBeToldIsOneViolationOfTheWhole() {
        assertEquals(
                List.of(" = must be a disclosure that can be checked by nacc-2567"), refused(rows -> Rows.missing()));
    }

    @CompleteDisclosure(edition = "often-2567", freshness = true)
    private record Fresh(Disclosure asDisclosure) implements AsDisclosure {}

    /** Validators of an application that knows an edition of its own, at some time. */
    private static Validator knowing(Edition edition, String now) {
        EditionCatalog known = Editions.catalog().with((EditionSource) () -> List.of(edition));
        Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Bangkok"));
        return InLanguage.factory(Locale.ENGLISH)
                .usingContext()
                .clockProvider(() -> clock)
                .constraintValidatorFactory(new ConstraintValidatorFactory() {
                    @Override
                    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
                        return type.cast(new AsDisclosureValidator(known));
                    }

                    @Override
                    public void releaseInstance(ConstraintValidator<?, ?> validator) {
                        // It holds nothing.
                    }
                })
                .getValidator();
    }

    @Test
    void freshnessIsJudgedByTheClockOfTheValidation() {
        Edition form = Editions.of(2567);
        List<Item> items = new ArrayList<>(form.getItems());
        items.set(
                0,
                items.get(0).toBuilder()
                        .frequency(PublicationFrequency.QUARTERLY)
                        .build());
        Edition often = form.toBuilder().name("often-2567").items(items).build();
        OitForm pages = new OitForm();
        pages.replace(
                "o1",
                page(pages, "o1").toBuilder()
                        .updatedOn(LocalDate.of(2024, 1, 1))
                        .build());
        Fresh disclosed = new Fresh(pages.asDisclosure());
        assertEquals(
                List.of(), Found.messages(knowing(often, "2024-01-02T00:00:00Z").validate(disclosed)));
        assertEquals(
                List.of("items[o1].updatedOn"),
                Found.paths(knowing(often, "2026-01-02T00:00:00Z").validate(disclosed)));
    }

    @CompleteDisclosure(edition = "obec-school-2569")
    private record School(Disclosure asDisclosure) implements AsDisclosure {}

    @Test
    void anEditionOfTheApplicationIsKnownByItsNameToTheValidatorsThatItMakes() {
        Edition school = Editions.of(2569).toBuilder().name("obec-school-2569").build();
        Validator validator = knowing(school, "2026-01-02T00:00:00Z");
        School nothing = new School(Disclosure.builder().build());
        assertEquals(
                school.getItems().stream()
                        .map(item -> "items[" + item.getCode() + "]")
                        .sorted()
                        .toList(),
                Found.paths(validator.validate(nothing)));
        assertThrows(ConstraintDeclarationException.class, () -> Found.EN.validate(nothing));
    }

    @Test
    void nullIsValid() {
        assertEquals(List.of(), Found.messages(Found.TH.validate(new Nothing())));
        assertEquals(List.of(), Found.messages(Found.TH.validateValue(Holder.class, "disclosure", null)));
    }

    @Test
    void anEditionThatCannotBeCheckedIsAMistakeOfTheProgram() {
        Disclosure disclosure = new Holder().disclosure;
        ConstraintDeclarationException unknown = assertThrows(
                ConstraintDeclarationException.class,
                () -> Found.EN.validateValue(Holder.class, "unknownYear", disclosure));
        String editions =
                Editions.all().stream().map(Edition::getName).distinct().collect(Collectors.joining(", "));
        assertEquals(
                "@CompleteDisclosure: fiscal year 2500 had another form (five indices) and is not computed here: there"
                        + " are " + editions,
                unknown.getMessage());
        assertThrows(
                ConstraintDeclarationException.class,
                () -> Found.EN.validateValue(Holder.class, "unknownItems", disclosure));
    }
}
