package io.github.openita.core.nacc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionSource;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Editions that somebody else brings. */
class EditionSourceTest {

    private static final Edition SCHOOL = school(1, "โรงเรียน");

    private static Edition school(int revision, String note) {
        return Editions.of(2568).toBuilder()
                .name("obec-school-2569")
                .fiscalYear(FiscalYear.of(2569))
                .revision(revision)
                .note(note)
                .build();
    }

    /** A source of another class than the others. */
    private static final class Other implements EditionSource {

        private final Edition edition;

        Other(Edition edition) {
            this.edition = edition;
        }

        @Override
        public List<Edition> editions() {
            return List.of(edition);
        }
    }

    private static EditionCatalog known(EditionSource... sources) {
        EditionCatalog builtIn = Editions.catalog();
        return builtIn.with(new InstalledEditions(builtIn, () -> List.of(sources)));
    }

    private static String refusal(EditionSource... sources) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> known(sources).of("obec-school-2569"));
        assertTrue(refused.getText().getTh().startsWith("แบบประเมินที่ติดตั้งไว้ (EditionSource) ใช้ไม่ได้: "));
        return String.valueOf(refused.getMessage());
    }

    @Test
    void anInstalledEditionIsKnownByItsName() {
        EditionCatalog known = known(() -> List.of(SCHOOL));
        assertSame(SCHOOL, known.of("OBEC-School-๒๕๖๙"));
        assertSame(SCHOOL, known.of("obec-school-2569.r1"));
        assertEquals(Optional.empty(), known.find("obec-school-2569.r2"));
        assertEquals("obec-school-2569", known.nameOf(SCHOOL));
        assertSame(SCHOOL, known.all().get(known.all().size() - 1));
        assertEquals(
                "no obec-school-2569.r7: there is obec-school-2569.r1",
                assertThrows(InvalidInputException.class, () -> known.of("obec-school-2569.r7"))
                        .getMessage());
        String last = Editions.all().get(Editions.all().size() - 1).getName();
        assertTrue(String.valueOf(assertThrows(InvalidInputException.class, () -> known.of("hospital"))
                        .getMessage())
                .endsWith(", " + last + ", obec-school-2569"));
    }

    @Test
    void nobodyIsAskedForWhatIsBuiltInAndOnceForTheRest() {
        AtomicInteger asked = new AtomicInteger();
        EditionCatalog known = known(() -> {
            asked.incrementAndGet();
            return List.of(SCHOOL);
        });
        assertSame(Editions.of(2567), known.of("2567"));
        assertEquals("nacc-2567", known.nameOf(Editions.of(2567)));
        assertEquals(Optional.empty(), known.find("nacc-2567.r999"));
        assertEquals(0, asked.get());
        known.of("obec-school-2569");
        known.find("hospital");
        assertEquals(1, asked.get());
    }

    @Test
    void revisionsOfSeveralSourcesStandBesideEachOther() {
        Edition second = school(2, "ฉบับแก้ไข");
        EditionCatalog known = known(() -> List.of(SCHOOL), new Other(second), () -> List.of(SCHOOL));
        assertSame(second, known.of("obec-school-2569"));
        assertEquals("obec-school-2569.r1", known.nameOf(SCHOOL));
        Edition mine = school(2, "ของเรา");
        assertSame(mine, known.with(mine).of("obec-school-2569"));
        assertSame(SCHOOL, known.with(mine).of("obec-school-2569.r1"));
    }

    @Test
    void twoThatDifferUnderOneNameAreRefusedByTheNamesOfTheirSources() {
        EditionSource first = new EditionSource() {
            @Override
            public List<Edition> editions() {
                return List.of(SCHOOL);
            }
        };
        assertEquals(
                "the installed editions (EditionSource) cannot be used: obec-school-2569.r1 of " + Other.class.getName()
                        + " is not the one of " + first.getClass().getName()
                        + ": keep one, or give one another name or revision",
                refusal(first, new Other(school(1, "อีกแบบ"))));
    }

    @Test
    void theNamesOfTheCommissionAreNotForOthers() {
        Edition changed = Editions.of(2567).toBuilder().note("แก้เอง").build();
        Edition revised = Editions.of(2567).toBuilder().revision(2).build();
        for (Edition edition : List.of(changed, revised)) {
            assertEquals(
                    "the installed editions (EditionSource) cannot be used: " + edition.nameWithRevision() + " of "
                            + Other.class.getName() + " is not what is known by that name: give it another one",
                    refusal(new Other(edition)));
        }
        assertSame(SCHOOL, known(() -> List.of(Editions.of(2567), SCHOOL)).of("obec-school-2569"));
    }

    @Test
    void aSourceThatFailsFailsForItsOwnEditionsOnlyAndIsAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        EditionCatalog known = known(() -> {
            if (asked.getAndIncrement() == 0) {
                throw new ServiceConfigurationError("no such class: Schools");
            }
            return List.of(SCHOOL);
        });
        assertSame(Editions.of(2567), known.of("2567"));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> known.find("obec-school-2569"));
        assertEquals(
                "the installed editions (EditionSource) cannot be used: no such class: Schools", refused.getMessage());
        assertTrue(refused.getCause() instanceof ServiceConfigurationError);
        assertSame(SCHOOL, known.of("obec-school-2569"));
    }

    @Test
    void aSourceMayBuildOnTheBuiltInFormsAlone() {
        EditionCatalog[] itself = new EditionCatalog[1];
        EditionCatalog known = known(() -> List.of(itself[0].of("hospital")));
        itself[0] = known;
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> known.find("obec-school-2569"));
        assertTrue(
                String.valueOf(refused.getMessage()).endsWith("it can use only the built-in ones"), refused::toString);
    }

    @Test
    void aProgramMayPassOneByHand() {
        assertSame(
                SCHOOL,
                Editions.catalog().with((EditionSource) () -> List.of(SCHOOL)).of("obec-school-2569"));
        Edition newer = Editions.of(2567).toBuilder().revision(2).build();
        assertSame(newer, Editions.catalog().with(new Other(newer)).of(2567 + ""));
        Edition changed = Editions.of(2567).toBuilder().note("แก้เอง").build();
        assertThrows(InvalidInputException.class, () -> Editions.catalog().with(new Other(changed)));
    }
}
