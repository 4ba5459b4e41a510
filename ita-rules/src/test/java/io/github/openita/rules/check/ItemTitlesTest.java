package io.github.openita.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose title stands over an item. */
class ItemTitlesTest {

    private static final Edition FORM = Editions.of(2567);

    /** The form with another title of one item. */
    private static List<Item> with(int index, String title) {
        List<Item> items = new ArrayList<>(FORM.getItems());
        items.set(index, Item.builder().from(items.get(index)).nameTh(title).build());
        return items;
    }

    private static Optional<String> other(List<Item> items, int index, String title) {
        return new ItemTitles(items).otherItem(items.get(index), title).map(QuestionCode::toString);
    }

    @Test
    void aTitleOfNumbersAloneIsNobodysTitle() {
        assertEquals(Optional.empty(), other(with(0, "2567"), 1, "2566"));
        List<Item> items = FORM.getItems();
        assertEquals(Optional.empty(), other(items, 0, "o1 โครงสร้าง ปี 2567"));
        assertEquals(Optional.of("o1"), other(items, 1, "o1 โครงสร้าง ปี 2567"));
        assertEquals(Optional.empty(), other(items, 1, "หน้าแรก"));
    }

    @Test
    void twoItemsOfOneTitleAreNotTakenForEachOther() {
        String title = FORM.getItems().get(0).getNameTh();
        List<Item> items = with(1, title);
        assertEquals(Optional.empty(), other(items, 0, title));
        assertEquals(Optional.empty(), other(items, 1, title));
        assertEquals(Optional.of("o1"), other(items, 2, title));
    }
}
