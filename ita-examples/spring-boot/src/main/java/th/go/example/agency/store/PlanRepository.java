package th.go.example.agency.store;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The plans that are kept. */
interface PlanRepository extends JpaRepository<StoredPlan, Long> {

    /** Without the documents. */
    @Query("""
            select new th.go.example.agency.store.PlanLine(p.id, p.fiscalYear, p.savedAt, p.version)
            from StoredPlan p where p.agency.id = :agency""")
    Page<PlanLine> lines(long agency, Pageable page);
}
