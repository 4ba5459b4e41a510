package th.go.example.agency;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Those who answered. */
interface RespondentRepository extends JpaRepository<Respondent, Long> {

    @EntityGraph(attributePaths = "answers")
    List<Respondent> findByEditionAndAgency(String edition, String agency);
}
