package io.github.openita.core.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Nothing of a disclosure is lost on its way to another year's form. */
class CarriedDisclosureLaws {

    /** What an agency may have written for a year: also items that the form has not. */
    private static Disclosure draw(Random random) {
        ImmutableDisclosure.Builder disclosure = Disclosure.builder();
        for (int number = 1; number <= 45; number++) {
            if (random.nextInt(4) > 0) {
                List<Link> links = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    links.add(Link.of(random.nextBoolean() ? "ไฟล์ " + i : null, "/o" + number + "/" + i + ".pdf"));
                }
                disclosure.putItem(
                        QuestionCode.of(Tool.OIT, number),
                        ItemDisclosure.builder()
                                .title(random.nextInt(5) > 0 ? Optional.of("ชื่อ " + number) : Optional.empty())
                                .links(links)
                                .fiscalYear(FiscalYear.of(2560))
                                .elements(Elements.empty().with("problems", "ไม่มี"))
                                .build());
            }
        }
        return disclosure.build();
    }

    @Property(tries = 60)
    void everyItemAndEveryLinkIsAccountedForOnce(
            @ForAll long seed,
            @ForAll @IntRange(min = 2563, max = 2569) int old,
            @ForAll @IntRange(min = 2563, max = 2569) int newer) {
        Disclosure disclosure = draw(new Random(seed));
        Edition to = Editions.of(newer);
        CarriedDisclosure carried = disclosure.carryTo(Editions.of(old), to);

        List<QuestionCode> told = new ArrayList<>();
        carried.getMoved().forEach(one -> told.add(one.getOldItem()));
        carried.getSplit().forEach(one -> told.add(one.getOldItem()));
        carried.getMerged().forEach(one -> told.addAll(one.getOldItems()));
        told.addAll(carried.getWithoutSuccessor().keySet());
        assertEquals(
                List.copyOf(disclosure.getItems().keySet()),
                told.stream().sorted().toList());

        carried.getMoved().forEach(one -> assertHolds(disclosure, one.getOldItem(), carried, one.getNewItem()));
        carried.getSplit()
                .forEach(one ->
                        one.getNewItems().forEach(now -> assertHolds(disclosure, one.getOldItem(), carried, now)));
        carried.getMerged()
                .forEach(one -> one.getOldItems()
                        .forEach(before -> assertHolds(disclosure, before, carried, one.getNewItem())));
        carried.getWithoutSuccessor()
                .forEach((code, item) -> assertEquals(disclosure.getItems().get(code), item));

        TreeSet<QuestionCode> all =
                new TreeSet<>(carried.getDisclosure().getItems().keySet());
        all.addAll(carried.getWithoutSource());
        assertEquals(new TreeSet<>(to.questionsOf(Tool.OIT)), all);
    }

    private static void assertHolds(Disclosure before, QuestionCode was, CarriedDisclosure carried, QuestionCode now) {
        ItemDisclosure old = Objects.requireNonNull(before.getItems().get(was));
        ItemDisclosure newer =
                Objects.requireNonNull(carried.getDisclosure().getItems().get(now));
        assertTrue(newer.getLinks().containsAll(old.getLinks()), was + " → " + now);
        old.getTitle()
                .ifPresent(title -> assertTrue(newer.getTitle().orElseThrow().contains(title)));
    }

    @Property(tries = 30)
    void nothingIsAddedAndWhatIsTrueOfLastYearOnlyStaysBehind(
            @ForAll long seed, @ForAll @IntRange(min = 2563, max = 2568) int old) {
        Disclosure disclosure = draw(new Random(seed));
        CarriedDisclosure carried = disclosure.carryTo(Editions.of(old), Editions.of(2569));
        List<Link> known = disclosure.getItems().values().stream()
                .flatMap(item -> item.getLinks().stream())
                .toList();
        carried.getDisclosure().getItems().forEach((code, item) -> {
            assertTrue(known.containsAll(item.getLinks()));
            assertEquals(Optional.empty(), item.getElements());
            assertEquals(Optional.empty(), item.getFiscalYear());
            assertEquals(Optional.empty(), item.getUpdatedOn());
            assertEquals(Optional.of(FiscalYear.of(old)), item.getCarriedFrom());
        });
    }
}
