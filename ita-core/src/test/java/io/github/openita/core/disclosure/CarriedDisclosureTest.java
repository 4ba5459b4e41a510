package io.github.openita.core.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of last year's items. */
class CarriedDisclosureTest {

    private static ItemDisclosure item(String title, String url) {
        return ItemDisclosure.builder().title(title).addLink(Link.of(url)).build();
    }

    private static ItemDisclosure item(CarriedDisclosure carried, QuestionCode code) {
        return Objects.requireNonNull(carried.getDisclosure().getItems().get(code));
    }

    private static QuestionCode code(String code) {
        return QuestionCode.of(code);
    }

    @Test
    void anItemGoesToTheCodeThatItsTopicHasNow() {
        Agency agency = Agency.builder().name("อบต.ตัวอย่าง").build();
        CarriedDisclosure carried = Disclosure.builder()
                .agency(agency)
                .edition("nacc-2567")
                .putItem(code("o4"), item("ข้อมูลการติดต่อ อบต.ตัวอย่าง", "/contact"))
                .build()
                .carryTo(Editions.of(2567), Editions.of(2568));
        assertEquals(
                List.of(MovedItem.builder()
                        .oldItem(code("o4"))
                        .newItem(code("o3"))
                        .by(MatchedBy.TOPIC)
                        .build()),
                carried.getMoved());
        assertEquals(Optional.of(agency), carried.getDisclosure().getAgency());
        assertEquals(Optional.of("nacc-2568"), carried.getDisclosure().getEdition());
        assertEquals(
                item("ข้อมูลการติดต่อ อบต.ตัวอย่าง", "/contact").toBuilder()
                        .carriedFrom(FiscalYear.of(2567))
                        .build(),
                carried.getDisclosure().getItems().get(code("o3")));
    }

    @Test
    void itemsThatBecameOneAreMerged() {
        CarriedDisclosure carried = Disclosure.builder()
                .putItem(code("o1"), item("โครงสร้าง", "/structure"))
                .putItem(code("o3"), item("อำนาจหน้าที่", "/duties"))
                .build()
                .carryTo(Editions.of(2567), Editions.of(2568));
        assertEquals(
                List.of(MergedItem.builder()
                        .addOldItem(code("o1"))
                        .addOldItem(code("o3"))
                        .newItem(code("o1"))
                        .build()),
                carried.getMerged());
        ItemDisclosure one = item(carried, code("o1"));
        assertEquals(Optional.of("โครงสร้าง / อำนาจหน้าที่"), one.getTitle());
        assertEquals(List.of(Link.of("/structure"), Link.of("/duties")), one.getLinks());
    }

    @Test
    void anItemThatTheNewFormDropsIsHandedBackWhole() {
        ItemDisclosure noGift = item("รายงานผลตามนโยบาย No Gift Policy", "/ngp").toBuilder()
                .fiscalYear(FiscalYear.of(2566))
                .build();
        CarriedDisclosure carried =
                Disclosure.builder().putItem(code("o28"), noGift).build().carryTo(Editions.of(2567), Editions.of(2568));
        assertEquals(Set.of(code("o28")), carried.getWithoutSuccessor().keySet());
        assertEquals(noGift, carried.getWithoutSuccessor().get(code("o28")));
        assertTrue(carried.getDisclosure().getItems().isEmpty());
        assertEquals(28, carried.getWithoutSource().size());
    }

    @Test
    void anItemOfAnOwnFormThatBecameSeveralIsInEachOfThem() {
        Edition old = own(2568, "แผน");
        Edition newer = own(2569, "แผน", "แผนภาคผนวก");
        CarriedDisclosure carried = Disclosure.builder()
                .putItem(code("o1"), item("แผน", "/plan"))
                .build()
                .carryTo(old, newer);
        assertEquals(
                List.of(SplitItem.builder()
                        .oldItem(code("o1"))
                        .addNewItem(code("o1"))
                        .addNewItem(code("o2"))
                        .by(MatchedBy.TOPIC)
                        .build()),
                carried.getSplit());
        assertEquals(List.of(Link.of("/plan")), item(carried, code("o2")).getLinks());
    }

    private static Edition own(int year, String... titles) {
        var edition = Edition.builder()
                .name("own-" + year)
                .scheme("แบบของเรา")
                .fiscalYear(FiscalYear.of(year))
                .putWeight(Tool.OIT, 100);
        var sub = SubIndicator.builder().code(NodeCode.of("9.1"));
        for (int i = 0; i < titles.length; i++) {
            QuestionCode code = code("o" + (i + 1));
            sub.addItem(code);
            edition.addItem(Item.builder()
                    .code(code)
                    .nameTh(titles[i])
                    .topic("plan")
                    .subIndicator(NodeCode.of("9.1"))
                    .build());
        }
        return edition.addSubIndicator(sub.build()).build();
    }

    @Test
    void onTheSameFormNothingChangesButWhatWasPublished() {
        Disclosure disclosure = Disclosure.builder()
                .edition("nacc-2567")
                .putItem(code("o1"), item("โครงสร้าง", "/structure"))
                .build();
        assertEquals(
                disclosure,
                disclosure.carryTo(Editions.of(2567), Editions.of(2567)).getDisclosure());
    }

    @Test
    void theYearOfAnItemThatWasNeverRenewedStaysTheOldest() {
        Disclosure disclosure = Disclosure.builder()
                .putItem(
                        code("o2"),
                        item("ข้อมูลผู้บริหาร", "/people").toBuilder()
                                .carriedFrom(FiscalYear.of(2567))
                                .build())
                .build();
        assertEquals(
                Optional.of(FiscalYear.of(2567)),
                item(disclosure.carryTo(Editions.of(2568), Editions.of(2569)), code("o2"))
                        .getCarriedFrom());
    }
}
