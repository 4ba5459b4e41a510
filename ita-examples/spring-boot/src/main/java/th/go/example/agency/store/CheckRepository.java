package th.go.example.agency.store;

import io.github.openita.core.words.FiscalYear;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The checks of disclosures over time. */
interface CheckRepository extends JpaRepository<StoredCheck, Long> {

    Optional<StoredCheck> findFirstByDisclosureIdOrderByIdDesc(long disclosure);

    @Query("""
            select c from StoredCheck c
            where c.id = :id and c.disclosure.agency.id = :agency and c.disclosure.fiscalYear = :year""")
    Optional<StoredCheck> find(long agency, FiscalYear year, long id);

    /** Without the documents. */
    @Query("""
            select new th.go.example.agency.store.CheckLine(
                c.id, c.asOf, c.savedAt, c.disclosureVersion, c.errors, c.warnings, c.oit, c.atWorst)
            from StoredCheck c where c.disclosure.id = :disclosure""")
    Page<CheckLine> lines(long disclosure, Pageable page);
}
