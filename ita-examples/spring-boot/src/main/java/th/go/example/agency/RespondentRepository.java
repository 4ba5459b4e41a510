package th.go.example.agency;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Those who answered. */
interface RespondentRepository extends ListCrudRepository<Respondent, Long> {

    List<Respondent> findByEditionAndAgency(String edition, String agency);
}
