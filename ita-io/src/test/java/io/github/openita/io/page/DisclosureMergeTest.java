package io.github.openita.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people wrote is kept; what the page has is added. */
class DisclosureMergeTest {

    private static final QuestionCode O1 = QuestionCode.of("o1");
    private static final QuestionCode O2 = QuestionCode.of("o2");

    private static final PageImport PAGE = PageImporter.of(Editions.of(2567))
            .read(Source.of(
                    "p.html",
                    ("<p>O1 แผนผังการแบ่งงาน <a href=/1.pdf>แผนผัง</a> <a href=/2.pdf>อัตรากำลัง</a></p>"
                                    + "<p>O2 ข้อมูลผู้บริหาร <a href=/3.pdf>ดู</a></p>")
                            .getBytes(StandardCharsets.UTF_8)));

    private static final ItemDisclosure WRITTEN = ItemDisclosure.builder()
            .title("โครงสร้างของเรา")
            .addLink(Link.of("ผังองค์กร", "/1.pdf"))
            .addLink(Link.of("/own.html"))
            .fiscalYear(FiscalYear.of(2567))
            .elements(Elements.empty().with("chart", "หน้า 1"))
            .build();

    @Test
    void linksThatAreMissingAreAddedBehindThoseThatStandThere() {
        Disclosure existing = Disclosure.builder()
                .agency(Agency.builder().name("อบต.ตัวอย่าง").build())
                .edition("nacc-2567.r1")
                .putItem(O1, WRITTEN)
                .putItem(QuestionCode.of("o9"), WRITTEN)
                .build();
        MergedDisclosure merged = PAGE.into(existing);
        assertEquals(existing.getAgency(), merged.disclosure().getAgency());
        assertEquals(existing.getEdition(), merged.disclosure().getEdition());
        assertEquals(
                WRITTEN.toBuilder().addLink(Link.of("อัตรากำลัง", "/2.pdf")).build(),
                merged.disclosure().getItems().get(O1));
        assertEquals(WRITTEN, merged.disclosure().getItems().get(QuestionCode.of("o9")));
        assertEquals(List.of(O2), merged.addedItems());
        assertEquals(Map.of(O1, 1), merged.addedLinks());
        assertEquals(Map.of(O1, 1), merged.onlyThere());
        assertEquals(
                List.of(
                        new MergeConflict(O1, Optional.empty(), "โครงสร้างของเรา", "แผนผังการแบ่งงาน"),
                        new MergeConflict(O1, Optional.of("/1.pdf"), "ผังองค์กร", "แผนผัง")),
                merged.conflicts());
    }

    @Test
    void intoNothingComesWhatThePageHas() {
        MergedDisclosure merged = PAGE.into(Disclosure.builder().build());
        assertEquals(PAGE.getDisclosure(), merged.disclosure());
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void twiceIsAsGoodAsOnce() {
        MergedDisclosure once =
                PAGE.into(Disclosure.builder().putItem(O1, WRITTEN).build());
        MergedDisclosure twice = PAGE.into(once.disclosure());
        assertEquals(once.disclosure(), twice.disclosure());
        assertTrue(twice.addedItems().isEmpty() && twice.addedLinks().isEmpty());
    }

    @Test
    void theTitleOfTheFormIsNoOtherTitle() {
        Disclosure empty = Disclosure.builder()
                .putItem(O2, ItemDisclosure.builder().title("ข้อมูลผู้บริหาร").build())
                .build();
        PageImport longer = PageImporter.of(Editions.of(2567))
                .read(Source.of(
                        "p.html",
                        "<p>O2 ข้อมูลผู้บริหารของเทศบาล <a href=/3.pdf>ดู</a></p>".getBytes(StandardCharsets.UTF_8)));
        MergedDisclosure merged = longer.into(empty);
        assertEquals(List.of(), merged.conflicts());
        assertEquals(
                Optional.of("ข้อมูลผู้บริหาร"),
                Optional.ofNullable(merged.disclosure().getItems().get(O2)).flatMap(ItemDisclosure::getTitle));
    }

    @Test
    void aDisclosureOfAnotherEditionIsNotTouched() {
        Disclosure other = Disclosure.builder().edition("nacc-2566").build();
        assertThrows(InvalidInputException.class, () -> PAGE.into(other));
    }
}
