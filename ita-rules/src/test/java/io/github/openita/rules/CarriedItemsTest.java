package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ImmutableItemDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was carried from last year's form is not this year's because nobody says otherwise. */
class CarriedItemsTest {

    private static List<String> wrongPeriods(ImmutableItemDisclosure.Builder item) {
        Disclosure disclosure = Disclosure.builder()
                .putItem(
                        QuestionCode.of("o13"),
                        item.addLink(Link.of("/o13.pdf")).build())
                .build();
        return DisclosureChecker.of(RuleSets.of(Editions.of(2568))).check(disclosure).getFindings().stream()
                .filter(found -> found.getKind() == FindingKind.WRONG_PERIOD)
                .map(found -> found.getMessage().getEn())
                .toList();
    }

    @Test
    void anItemThatAsksForAYearIsNotRenewedYet() {
        assertEquals(
                List.of(
                        "o13 รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี: title and links were carried from the form of"
                                + " 2567 and not yet renewed for fiscal year 2567"),
                wrongPeriods(ItemDisclosure.builder().carriedFrom(FiscalYear.of(2567))));
    }

    @Test
    void whoeverSaysOfWhichYearItIsIsBelieved() {
        assertEquals(
                List.of(),
                wrongPeriods(ItemDisclosure.builder()
                        .carriedFrom(FiscalYear.of(2567))
                        .fiscalYear(FiscalYear.of(2567))));
        assertEquals(List.of(), wrongPeriods(ItemDisclosure.builder()));
        assertEquals(List.of(), wrongPeriods(ItemDisclosure.builder().carriedFrom(FiscalYear.of(2568))));
    }
}
