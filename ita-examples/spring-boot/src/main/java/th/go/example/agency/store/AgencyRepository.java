package th.go.example.agency.store;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The agencies that anything is kept of. */
interface AgencyRepository extends JpaRepository<StoredAgency, Long> {

    Optional<StoredAgency> findByAgencyKey(String key);
}
