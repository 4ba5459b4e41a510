package io.github.openita.core.nacc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions beside each other, and names as people write them. */
class EditionCatalogTest {

    private static final Edition FIRST = Editions.of(2567);
    private static final Edition SECOND =
            Edition.builder().from(FIRST).revision(2).note("ฉบับแก้ไข").build();
    private static final EditionCatalog BOTH = Editions.catalog().with(SECOND);

    @Test
    void thePlainNameIsTheNewestRevisionAndAnOlderOneStaysWhatItWas() {
        assertSame(SECOND, BOTH.of("nacc-2567"));
        assertSame(SECOND, BOTH.of("nacc-2567.r2"));
        assertSame(FIRST, BOTH.of("nacc-2567.r1"));
        assertSame(FIRST, Editions.of("nacc-2567"));
    }

    @Test
    void theNewestIsOfTheHighestNumberInWhateverOrderTheyCame() {
        Edition tenth = Edition.builder().from(FIRST).revision(10).build();
        EditionCatalog catalog = Editions.catalog().with(tenth).with(SECOND);
        assertSame(tenth, catalog.of("nacc-2567"));
        assertEquals(
                List.of("nacc-2567.r1", "nacc-2567.r2", "nacc-2567.r10"),
                catalog.all().stream()
                        .map(Edition::nameWithRevision)
                        .filter(name -> name.startsWith("nacc-2567"))
                        .toList());
    }

    @Test
    void whatIsAddedTakesThePlaceOfTheSameRevision() {
        Edition mine = Edition.builder().from(FIRST).note("ของเรา").build();
        EditionCatalog catalog = Editions.catalog().with(mine);
        assertSame(mine, catalog.of("nacc-2567"));
        assertEquals(Editions.all().size(), catalog.all().size());
    }

    @Test
    void allRevisionsStandBesideEachOther() {
        assertEquals(
                List.of("nacc-2566.r1", "nacc-2567.r1", "nacc-2567.r2", "nacc-2568.r1"),
                BOTH.all().stream().map(Edition::nameWithRevision).toList().subList(4, 8));
    }

    @Test
    void anOlderRevisionIsNamedSoThatItIsFoundAgain() {
        assertEquals("nacc-2567.r1", BOTH.nameOf(FIRST));
        assertEquals("nacc-2567", BOTH.nameOf(SECOND));
        assertEquals("nacc-2567", Editions.catalog().nameOf(FIRST));
        Edition school = Edition.builder()
                .from(FIRST)
                .name("school-2567")
                .scheme("โรงเรียน")
                .build();
        assertEquals("school-2567", BOTH.nameOf(school));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2567", "๒๕๖๗", "NACC-2567", " nacc-2567 ", "nacc-๒๕๖๗", "2567.r1"})
    void namesAreTakenAsPeopleWriteThem(String name) {
        assertSame(FIRST, Editions.of(name));
        assertEquals(Optional.of(FIRST), Editions.find(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nacc-2561", "2570", "nacc-2567.r2", "nacc-2567.r0", "nacc-2567.r", "school", "", "nacc-2024"})
    void whatIsNotKnownIsNotFound(String name) {
        assertEquals(Optional.empty(), Editions.find(name));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nacc-2567.r3 | no nacc-2567.r3: there is nacc-2567.r1, nacc-2567.r2",
                "2024 | fiscal year 2024 is not in the Buddhist Era: is 2567 meant?",
            })
    void anUnknownRevisionIsToldThoseThatAreThere(String name, String message) {
        assertEquals(
                message,
                assertThrows(InvalidInputException.class, () -> BOTH.of(name)).getMessage());
    }

    @Test
    void theListOfBuiltInEditionsSaysTheNamesAndRevisionsThatTheyHave() {
        for (Edition edition : Editions.all()) {
            assertSame(edition, Editions.of(edition.nameWithRevision()));
        }
    }
}
