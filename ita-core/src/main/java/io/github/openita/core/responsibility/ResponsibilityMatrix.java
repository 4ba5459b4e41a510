package io.github.openita.core.responsibility;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who prepares, collects and publishes what, how often (ตารางบทบาทหน้าที่ความรับผิดชอบหลักในการจัดทำ รวบรวมตรวจทาน
 * และเปิดเผยข้อมูลต่อสาธารณะ), and what is to be done about it. Immutable and thread-safe.
 *
 * <p>It says what the agency wrote, not whether that is enough: an item twice, of another edition or without a person
 * is kept, and found by {@link MatrixCheck}.
 */
@ItaModel
@Value.Immutable
public interface ResponsibilityMatrix {

    /** {@return the agency, where the document says whose it is} */
    Optional<Agency> getAgency();

    /** {@return the name of the edition, {@code nacc-2565}, where the document says for which it was made} */
    Optional<String> getEdition();

    /** {@return the fiscal year in which it holds} */
    FiscalYear getFiscalYear();

    /** {@return a row per kind of data, in the order written} */
    @Value.Redacted
    List<MatrixRow> getRows();

    /** {@return what is to be done, in the order written} */
    @Value.Redacted
    List<PlannedAction> getActions();

    /**
     * Carries the rows to another year's form: a row goes to what its item became there, as
     * {@link io.github.openita.core.edition.EditionCrosswalk} says; to each of several, where the item was split. A row
     * that names no item is of the item of its title. Carried to the same edition, a matrix is what it was.
     *
     * @param from the edition that the items of this matrix are of
     * @param to the edition to carry it to
     * @return the matrix for that edition, what became of each row, and which items have no row
     */
    default CarriedMatrix carryTo(Edition from, Edition to) {
        return new MatrixMove(this, from, to).carried();
    }

    /** {@return all units, positions and persons that it names, in one spelling, sorted; what is planned may ask it} */
    default NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>();
        Stream.concat(
                        getRows().stream()
                                .flatMap(row -> Stream.of(MatrixRole.values()).flatMap(role -> row.in(role).stream())),
                        getActions().stream().flatMap(action -> action.getResponsible().stream()))
                .flatMap(one -> Stream.concat(one.getUnit().stream(), one.getName().stream()))
                .map(ThaiText::normalize)
                .forEach(names::add);
        return Collections.unmodifiableNavigableSet(names);
    }

    /** {@return a builder with nothing set} */
    static ImmutableResponsibilityMatrix.Builder builder() {
        return ImmutableResponsibilityMatrix.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableResponsibilityMatrix.Builder toBuilder() {
        return builder().from(this);
    }
}
