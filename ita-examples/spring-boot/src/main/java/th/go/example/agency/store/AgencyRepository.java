package th.go.example.agency.store;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The agencies that anything is kept of. */
interface AgencyRepository extends JpaRepository<StoredAgency, Long> {

    Optional<StoredAgency> findByAgencyKey(String key);

    Page<StoredAgency> findByNameContainingIgnoreCase(String part, Pageable page);
}
