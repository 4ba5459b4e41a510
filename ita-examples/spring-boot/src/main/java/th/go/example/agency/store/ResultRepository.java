package th.go.example.agency.store;

import io.github.openita.core.words.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** One result for each agency and fiscal year. */
interface ResultRepository extends JpaRepository<StoredResult, Long> {

    Optional<StoredResult> findByAgencyIdAndFiscalYear(long agency, FiscalYear fiscalYear);

    /** Its other years, where it is known by its code alone. */
    List<StoredResult> findByAgencyIdAndAgencyNameIsNullAndFiscalYearNot(long agency, FiscalYear fiscalYear);

    /** Without the documents. */
    @Query("""
            select new th.go.example.agency.store.ResultLine(r.fiscalYear, r.edition, r.overall, r.savedAt, r.version)
            from StoredResult r where r.agency.id = :agency""")
    Page<ResultLine> lines(long agency, Pageable page);
}
