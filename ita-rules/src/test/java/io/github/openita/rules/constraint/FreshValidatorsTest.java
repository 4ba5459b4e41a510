package io.github.openita.rules.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.constraint.probe.InLanguage;
import io.github.openita.rules.constraint.probe.OitForm;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What constraints say when a program has only just started, so that each is read anew. */
class FreshValidatorsTest {

    @SuppressWarnings("unused") // The provider reads the declarations, the tests give the values.
    private static final class Row {

        @ItaFiscalYear(from = 2567, to = 2567)
        @Nullable
        Number oneYear;

        @ItaFiscalYear(from = 2799, to = 9999)
        @Nullable
        Number lastYear;

        @ItaFiscalYear(from = 0, to = 2400)
        @Nullable
        Number firstYear;

        @ItaFiscalYear(from = 2568, to = 2567)
        @Nullable
        Number turnedRound;

        @ItaFiscalYear(from = 2800, to = 9999)
        @Nullable
        Number tooLate;

        @ItaFiscalYear(from = 0, to = 2399)
        @Nullable
        Number tooEarly;

        @ItaFiscalYear
        @Nullable
        String written;

        @ItaQuestionCode
        @Nullable
        String code;

        @ItaQuestionCode(tools = Tool.OIT)
        @Nullable
        String ofOit;

        @ItaQuestionCode(edition = "nacc-2567")
        @Nullable
        String of2567;

        @CompleteDisclosure(edition = "nacc-2567")
        @Nullable
        Disclosure disclosure;

        @CompleteDisclosure(edition = "nacc-2567", strict = true)
        @Nullable
        Disclosure strict;
    }

    private static List<String> messages(String property, @Nullable Object value) {
        try (ValidatorFactory factory = InLanguage.factory(Locale.ENGLISH)) {
            return Found.messages(factory.getValidator().validateValue(Row.class, property, value));
        }
    }

    private static int errors(String property, @Nullable Object value) {
        return messages(property, value).size();
    }

    @Test
    void limitsOfYearsBelongToThem() {
        assertEquals(0, errors("oneYear", 2567));
        assertEquals(1, errors("oneYear", 2566));
        assertEquals(1, errors("oneYear", new BigDecimal("2568")));
        assertEquals(1, errors("oneYear", Double.NaN));
        assertEquals(0, errors("oneYear", null));
        assertEquals(0, errors("lastYear", 2799));
        assertEquals(1, errors("lastYear", 2798));
        assertEquals(0, errors("firstYear", 2400));
        assertEquals(1, errors("firstYear", 2401));
    }

    @Test
    void limitsThatNoYearMeetsAreAMistakeOfTheProgram() {
        for (String property : List.of("turnedRound", "tooLate", "tooEarly")) {
            assertThrows(ConstraintDeclarationException.class, () -> messages(property, 2567), property);
        }
    }

    @Test
    void aTextIsReadUpToAHundredCharacters() {
        assertEquals(0, errors("written", " ".repeat(96) + "2567"));
        assertEquals(1, errors("written", " ".repeat(97) + "2567"));
    }

    @Test
    void aCodeIsOfAnyToolAndEditionUnlessTheseAreNamed() {
        assertEquals(0, errors("code", "i1"));
        assertEquals(0, errors("code", "o99"));
        assertEquals(0, errors("code", null));
        assertEquals(0, errors("ofOit", "o99"));
        assertEquals(List.of("ofOit = must be a question code of [OIT]"), messages("ofOit", "i1"));
        assertEquals(0, errors("of2567", "o35"));
        assertEquals(List.of("of2567 = must be a question code that nacc-2567 has"), messages("of2567", "o36"));
    }

    private static Disclosure form(String code, ItemDisclosure item) {
        OitForm form = new OitForm();
        form.replace(code, item);
        return form.asDisclosure();
    }

    private static ItemDisclosure page(String code) {
        return Objects.requireNonNull(new OitForm().pages.get(QuestionCode.of(code)));
    }

    private static Disclosure withElement(String code, String element, String text) {
        OitForm form = new OitForm();
        form.write(code, element, text);
        return form.asDisclosure();
    }

    @Test
    void onlyTheStrictAskForElementsOfWhatIsClaimed() {
        Disclosure claimed = form(
                "o17", ItemDisclosure.builder().links(page("o17").getLinks()).build());
        assertEquals(0, errors("disclosure", claimed));
        assertEquals(3, errors("strict", claimed));
        assertEquals(0, errors("disclosure", new OitForm().asDisclosure()));
        assertEquals(0, errors("strict", new OitForm().asDisclosure()));
        assertEquals(0, errors("strict", null));
    }

    @Test
    void whereNoneIsNoAnswerItIsNotOffered() {
        assertEquals(
                List.of("disclosure.items[o17].elements[problems] = o17 › ปัญหา/อุปสรรค: left blank; write the data;"
                        + " where there is none, write \"ไม่มี\" or \"-\""),
                messages("disclosure", withElement("o17", "problems", "")));
        assertEquals(
                List.of("disclosure.items[o25].elements[topic] = o25 › " + wording("o25", "topic")
                        + ": left blank; write the data, or where it stands in what is published"),
                messages("disclosure", withElement("o25", "topic", "")));
        assertEquals(
                List.of("disclosure.items[o25].elements[topic] = o25 › " + wording("o25", "topic")
                        + ": no data yet; write the real data, \"ไม่มี\" or \"-\" will not do"),
                messages("disclosure", withElement("o25", "topic", "ไม่มี")));
    }

    private static String wording(String item, String element) {
        return RuleSets.of(2567).getRules().stream()
                .filter(rule -> rule.getId().equals("nacc-2567/" + item + "/" + element))
                .findFirst()
                .orElseThrow()
                .getRequirement();
    }

    @Test
    void whatIsNoElementIsNamedByItsTitleOrItsKey() {
        assertEquals(
                List.of("disclosure.items[o3].links[0] = o3 " + title("o3")
                        + ": this link leads nowhere; write the address of the page or file where it is published"),
                messages(
                        "disclosure",
                        form(
                                "o3",
                                ItemDisclosure.builder()
                                        .from(page("o3"))
                                        .links(List.of(Link.of("#")))
                                        .build())));
        assertEquals(
                List.of("disclosure.items[o99] = o99: nacc-2567 has no such item; correct the code or drop it"),
                messages("disclosure", form("o99", ItemDisclosure.builder().build())));
        assertEquals(
                List.of("disclosure.items[o17].elements[problem] = o17 › \"problem\": the item has no such element;"
                        + " correct the key or drop it"),
                messages(
                        "disclosure",
                        form(
                                "o17",
                                ItemDisclosure.builder()
                                        .from(page("o17"))
                                        .elements(page("o17")
                                                .getElements()
                                                .orElse(Elements.empty())
                                                .with("problem", "ก"))
                                        .build())));
    }

    private static String title(String item) {
        return wording(item, "@link");
    }

    private static List<Path.Node> nodes(Disclosure disclosure) {
        try (ValidatorFactory factory = InLanguage.factory(Locale.ENGLISH)) {
            Path path = factory.getValidator()
                    .validateValue(Row.class, "disclosure", disclosure)
                    .iterator()
                    .next()
                    .getPropertyPath();
            return StreamSupport.stream(path.spliterator(), false).toList();
        }
    }

    @Test
    void aLinkIsFoundByItsIndexAndAnItemByItsKey() {
        List<Path.Node> ofLink = nodes(form(
                "o3",
                ItemDisclosure.builder()
                        .from(page("o3"))
                        .links(List.of(Link.of("#")))
                        .build()));
        Path.Node link = ofLink.get(ofLink.size() - 1);
        assertEquals(ElementKind.BEAN, link.getKind());
        assertEquals(0, link.getIndex());
        assertEquals(null, link.getKey());
        List<Path.Node> ofItem = nodes(form("o99", ItemDisclosure.builder().build()));
        Path.Node item = ofItem.get(ofItem.size() - 1);
        assertEquals(ElementKind.BEAN, item.getKind());
        assertEquals("o99", item.getKey());
        assertEquals(null, item.getIndex());
        List<Path.Node> ofElement = nodes(withElement("o17", "problems", ""));
        Path.Node element = ofElement.get(ofElement.size() - 1);
        assertEquals(ElementKind.BEAN, element.getKind());
        assertEquals("problems", element.getKey());
    }

    @CompleteDisclosure(edition = "nacc-2567")
    private record Broken(boolean nothing) implements AsDisclosure {

        @Override
        public @Nullable Disclosure asDisclosure() {
            if (nothing) {
                return null;
            }
            throw new ValidationException("not yet");
        }
    }

    @Test
    void dataThatCannotBeReadAreRefusedAndNothingIsNot() {
        try (ValidatorFactory factory = InLanguage.factory(Locale.ENGLISH)) {
            assertEquals(0, factory.getValidator().validate(new Broken(true)).size());
            assertEquals(1, factory.getValidator().validate(new Broken(false)).size());
        }
    }

    @Test
    void noneIsOfferedElementByElement() {
        assertEquals(
                List.of("strict.items[o17].elements[budget-by-method] = o17 › " + wording("o17", "budget-by-method")
                        + ": left blank; write the data, or where it stands in what is published"),
                messages("strict", withElement("o17", "budget-by-method", "")));
    }

    @Test
    void onlyWhatHasAKeyAmongTheElementsIsAnElement() {
        assertTrue(new FindingPath("items", "o17", "elements", "problems").isOfElement());
        assertFalse(new FindingPath("items", "o17", "elements", null).isOfElement());
        assertFalse(new FindingPath("items", "o17", "links", "0").isOfElement());
    }
}
