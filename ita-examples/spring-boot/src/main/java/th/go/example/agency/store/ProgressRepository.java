package th.go.example.agency.store;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What was reported of plans. */
interface ProgressRepository extends JpaRepository<StoredProgress, Long> {

    Optional<StoredProgress> findByPlanIdAndId(long plan, long id);

    /** Without the documents. */
    @Query("""
            select new th.go.example.agency.store.ProgressLine(p.id, p.round, p.savedAt, p.entries, p.done)
            from StoredProgress p where p.plan.id = :plan""")
    Page<ProgressLine> lines(long plan, Pageable page);
}
