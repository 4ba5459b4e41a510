package io.github.openita.core.nacc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions beside each other, and names as people write them. */
class EditionCatalogTest {

    private static final Edition FIRST = Editions.of("nacc-2567.r1");
    private static final Edition SECOND =
            Edition.builder().from(FIRST).revision(998).note("ฉบับแก้ไข").build();
    private static final EditionCatalog BOTH = Editions.catalog().with(SECOND);

    @Test
    void thePlainNameIsTheNewestRevisionAndAnOlderOneStaysWhatItWas() {
        assertSame(SECOND, BOTH.of("nacc-2567"));
        assertSame(SECOND, BOTH.of("nacc-2567.r998"));
        assertSame(FIRST, BOTH.of("nacc-2567.r1"));
    }

    @Test
    void theNewestIsOfTheHighestNumberInWhateverOrderTheyCame() {
        Edition thousandth = Edition.builder().from(FIRST).revision(1000).build();
        EditionCatalog catalog = Editions.catalog().with(thousandth).with(SECOND);
        assertSame(thousandth, catalog.of("nacc-2567"));
        assertEquals(
                List.of("nacc-2567.r1", "nacc-2567.r998", "nacc-2567.r1000"),
                catalog.all().stream()
                        .map(Edition::nameWithRevision)
                        .filter(name -> name.matches("nacc-2567.r(1|998|1000)"))
                        .toList());
    }

    @Test
    void whatIsAddedTakesThePlaceOfTheSameRevision() {
        Edition mine = FIRST.toBuilder().note("ของเรา").build();
        EditionCatalog catalog = Editions.catalog().with(mine);
        assertSame(mine, catalog.of("nacc-2567.r1"));
        assertEquals(Editions.all().size(), catalog.all().size());
    }

    @Test
    void allRevisionsStandBesideEachOther() {
        List<Edition> more = new ArrayList<>(Editions.all());
        more.add(more.indexOf(Editions.of(2567)) + 1, SECOND);
        assertEquals(more, BOTH.all());
    }

    @Test
    void anOlderRevisionIsNamedSoThatItIsFoundAgain() {
        assertEquals("nacc-2567.r1", BOTH.nameOf(FIRST));
        assertEquals("nacc-2567", BOTH.nameOf(SECOND));
        assertEquals("nacc-2567", Editions.catalog().nameOf(Editions.of(2567)));
        Edition school = Edition.builder()
                .from(FIRST)
                .name("school-2567")
                .scheme("โรงเรียน")
                .build();
        assertEquals("school-2567", BOTH.nameOf(school));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2567",
                "๒๕๖๗",
                "NACC-2567",
                " nacc-2567 ",
                "nacc-๒๕๖๗",
                "ปี 2567",
                "พ.ศ. ๒๕๖๗",
                "ปีงบประมาณ 2567",
                "ประจำปีงบประมาณ พ.ศ. 2567.r1"
            })
    void namesAreTakenAsPeopleWriteThem(String name) {
        assertSame(Editions.of(2567), Editions.of(name));
        assertEquals(Optional.of(Editions.of(2567)), Editions.find(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nacc-2561",
                "2798",
                "nacc-2567.r999",
                "nacc-2567.r0",
                "nacc-2567.r",
                "ปี nacc-2567",
                "ปี",
                "school",
                "",
                "nacc-2024"
            })
    void whatIsNotKnownIsNotFound(String name) {
        assertEquals(Optional.empty(), Editions.find(name));
    }

    @Test
    void anUnknownRevisionIsToldThoseThatAreThere() {
        String message = assertThrows(InvalidInputException.class, () -> BOTH.of("nacc-2567.r999"))
                .getText()
                .getEn();
        assertTrue(message.startsWith("no nacc-2567.r999: there is nacc-2567.r1, "), message);
        assertTrue(message.endsWith(", nacc-2567.r998"), message);
    }

    @Test
    void aRevisionIsFoundByYearToo() {
        assertSame(FIRST, Editions.of("2567.r1"));
    }

    @Test
    void theListOfBuiltInEditionsSaysTheNamesAndRevisionsThatTheyHave() {
        for (Edition edition : Editions.all()) {
            assertSame(edition, Editions.of(edition.nameWithRevision()));
        }
    }
}
