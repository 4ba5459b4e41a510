package io.github.openita.rules.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.constraint.probe.OitForm;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.List;
import java.util.Objects;
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
        assertEquals(
                List.of(
                        " = ต้องเป็นการเปิดเผยข้อมูลที่ตรวจตาม nacc-2567 ได้",
                        "code = ต้องเป็นรหัสข้อ เช่น i5, e9 หรือ o17"),
                Found.messages(Found.TH.validate(new Given("17"))));
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
