package th.go.example.agency;

import org.springframework.data.repository.ListCrudRepository;

/** The plans that are kept. */
interface PlanRepository extends ListCrudRepository<StoredPlan, Long> {}
