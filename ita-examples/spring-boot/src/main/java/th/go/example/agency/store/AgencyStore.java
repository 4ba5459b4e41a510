package th.go.example.agency.store;

import io.github.openita.core.words.Agency;
import java.time.Clock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agencies (หน่วยงาน) that anything is kept of. */
@Service
@Transactional
public class AgencyStore {

    private final AgencyRepository agencies;
    private final Clock clock;

    AgencyStore(AgencyRepository agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Finds the agency, or adds it where it is new. */
    public StoredAgency register(Agency agency) {
        return agencies.findByAgencyKey(StoredAgency.keyOf(agency)).orElseGet(() -> {
            StoredAgency added = new StoredAgency(agency);
            added.saved(clock.instant());
            return Versions.save(agencies, added);
        });
    }

    @Transactional(readOnly = true)
    public StoredAgency get(long id) {
        return agencies.findById(id).orElseThrow(() -> new NotKeptException("ไม่พบหน่วยงานหมายเลข " + id));
    }

    @Transactional(readOnly = true)
    public Page<StoredAgency> list(Pageable page) {
        return agencies.findAll(Paging.of(page, "name", "code", "province", "savedAt"));
    }

    /** Those whose name has it; all, where it is empty. */
    @Transactional(readOnly = true)
    public Page<StoredAgency> list(String partOfName, Pageable page) {
        return partOfName.isEmpty()
                ? list(page)
                : agencies.findByNameContainingIgnoreCase(
                        partOfName, Paging.of(page, "name", "code", "province", "savedAt"));
    }
}
