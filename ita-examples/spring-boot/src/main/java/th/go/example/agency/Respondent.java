package th.go.example.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who answered a survey, as kept; the answers by question, as they were handed in. */
@Entity
class Respondent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    private Long id;

    /** Only queries ask for it. */
    @SuppressWarnings("unused")
    private String edition;

    private String agency;
    private String part;

    @SuppressWarnings("unused")
    private Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "respondent"))
    @MapKeyColumn(name = "question")
    @Column(name = "given")
    private Map<String, String> answers;

    @SuppressWarnings("NullAway.Init")
    Respondent() {}

    Respondent(String edition, String agency, Answers handedIn, Instant now) {
        this.edition = edition;
        this.agency = agency;
        this.part = handedIn.part();
        this.answeredAt = now;
        this.answers = new HashMap<>(handedIn.answers());
    }

    String agency() {
        return agency;
    }

    String part() {
        return part;
    }

    Map<String, String> given() {
        return Map.copyOf(answers);
    }
}
