package th.go.example.agency.store;

import io.github.openita.core.words.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** One disclosure for each agency and fiscal year. */
interface DisclosureRepository extends JpaRepository<StoredDisclosure, Long> {

    Optional<StoredDisclosure> findByAgencyIdAndFiscalYear(long agency, FiscalYear fiscalYear);

    /** Its other years, where it is known by its code alone. */
    List<StoredDisclosure> findByAgencyIdAndAgencyNameIsNullAndFiscalYearNot(long agency, FiscalYear fiscalYear);

    /** Without the documents. */
    @Query("""
            select new th.go.example.agency.store.DisclosureLine(d.fiscalYear, d.edition, d.savedAt, d.version)
            from StoredDisclosure d where d.agency.id = :agency""")
    Page<DisclosureLine> lines(long agency, Pageable page);
}
