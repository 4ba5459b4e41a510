package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a disclosure shows by its look, without anybody opening anything: warnings, since a look is no proof. */
class LookCheckTest {

    private static final RuleSet RULES = RuleSets.of(2567);
    private static final Disclosure COMPLETE = Complete.disclosure(RULES);

    private static List<String> found(Disclosure disclosure) {
        CheckReport report = DisclosureChecker.of(RULES).asOf(Complete.DAY).check(disclosure);
        assertEquals(0, report.getSummary().getOpened());
        return report.getFindings().stream()
                .map(finding -> finding.getRuleId().substring("nacc-2567/".length()) + " "
                        + finding.getKind().getCode() + " "
                        + finding.getSeverity().getCode() + " " + finding.getPointer())
                .toList();
    }

    private static Disclosure linked(String item, String... urls) {
        List<Link> links = List.of(urls).stream().map(Link::of).toList();
        return Complete.with(COMPLETE, item, one -> one.toBuilder().links(links).build());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/files/o17-2565.pdf, @file-year other-year",
        "/files/o17-2566.pdf, ''",
        "/files/๒๕๖๕.pdf, @file-year other-year",
        "/files/%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%95.pdf, @file-year other-year",
        "/files/plan-2565-2570.pdf, ''",
        "/files/plan-2561-2565.pdf, @file-year other-year",
        "/2565/o17.pdf, ''",
        "/files/25650115.pdf, ''",
        "/files/o17.pdf?v=2565, ''",
        "/files/2565-and-2566.pdf, ''",
        "/login.php, @link login-needed",
        "https://www.example.go.th/, @link home-page",
        "/, @link home-page",
        "https://www.example.go.th/#o17, ''",
    })
    void aLinkOfTheYearBefore(String url, String told) {
        List<String> expected = told.isEmpty() ? List.of() : List.of("o17/" + told + " warning /items/o17/links/0");
        assertEquals(expected, found(linked("o17", url)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "รายงานผล ประจำปีงบประมาณ พ.ศ. 2565, true",
        "รายงานผล พ.ศ. ๒๕๖๕, true",
        "รายงานผล ประจำปี 2566 (ประกาศ 5 พฤศจิกายน 2566), false",
        "รายงานผล ปี 66, false",
        "รายงานผล ตุลาคม 2565 ถึง กันยายน 2566, false",
        "รายงานผล, false",
    })
    void aTitleOfAnotherYear(String title, boolean other) {
        Disclosure titled = Complete.with(
                COMPLETE, "o17", one -> one.toBuilder().title(title).build());
        assertEquals(other ? List.of("o17/@file-year other-year warning /items/o17/title") : List.of(), found(titled));
    }

    @Test
    void theTitleOfTheFormItselfIsOfNoOtherYear() {
        String title = "รายงานผลตามแผน พ.ศ. 2565";
        Edition form = RULES.getEdition();
        List<Item> items = form.getItems().stream()
                .map(item -> item.getCode().toString().equals("o17")
                        ? item.toBuilder().nameTh(title).build()
                        : item)
                .toList();
        RuleSet rules = RuleSets.of(form.toBuilder().items(items).build());
        Disclosure titled = Complete.with(
                COMPLETE, "o17", one -> one.toBuilder().title(title).build());
        DisclosureChecker checker = DisclosureChecker.of(rules).asOf(Complete.DAY);
        assertEquals(List.of(), checker.check(titled).getFindings());
    }

    /** The year that the document gives is the one that counts; that it is not the form's is told already. */
    @Test
    void aWrongYearIsToldOnce() {
        Disclosure wrong = Complete.with(
                linked("o17", "/files/o17-2565.pdf"),
                "o17",
                one -> one.toBuilder()
                        .fiscalYear(RULES.getEdition().getFiscalYear().plusYears(-2))
                        .build());
        assertEquals(List.of("o17/@period wrong-period error /items/o17/fiscalYear"), found(wrong));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "o17, 2023-09-30, warning",
        "o17, 2023-10-01, ''",
        "o17, 2024-04-30, ''",
        "o17, 2024-05-01, warning",
        "o1, 2020-01-01, info",
        "o1, 2567-01-15, warning",
    })
    void theDayOfTheLastChangeMustBeOne(String item, LocalDate day, String severity) {
        Disclosure changed = Complete.with(
                COMPLETE, item, one -> one.toBuilder().updatedOn(day).build());
        assertEquals(
                severity.isEmpty()
                        ? List.of()
                        : List.of(item + "/@updated wrong-date " + severity + " /items/" + item + "/updatedOn"),
                found(changed));
    }

    @Test
    void aFileIsOfOneItem() {
        Disclosure copied = Complete.with(
                linked("o30", "/a.pdf"),
                "o31",
                one -> one.toBuilder().links(List.of(Link.of("/a.pdf"))).build());
        assertEquals(List.of("o31/@shared shared-link warning /items/o31/links/0"), found(copied));
        Finding finding =
                DisclosureChecker.of(RULES).check(copied).getFindings().get(0);
        assertTrue(finding.getMessage().getTh().contains("ใช้กับข้อ o30"));
        Disclosure page = Complete.with(
                linked("o30", "/a"),
                "o31",
                one -> one.toBuilder().links(List.of(Link.of("/a"))).build());
        assertEquals(List.of(), found(page));
    }
}
