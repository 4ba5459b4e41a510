package th.go.example.agency;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * Somebody who answered a survey, as kept.
 *
 * @param id their number; {@code null} until they are kept
 * @param edition the edition whose survey it is
 * @param agency the agency that is assessed
 * @param part the survey
 * @param answeredAt when
 * @param answers by question
 */
record Respondent(
        @Id @Nullable Long id,
        String edition,
        String agency,
        String part,
        Instant answeredAt,
        @MappedCollection(keyColumn = "QUESTION") Map<String, Answer> answers) {

    /**
     * An answer to one question.
     *
     * @param given as it was handed in
     */
    record Answer(String given) {}

    static Respondent of(String edition, String agency, Answers handedIn, Instant now) {
        Map<String, Answer> answers = handedIn.answers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> new Answer(answer.getValue())));
        return new Respondent(null, edition, agency, handedIn.part(), now, answers);
    }

    Map<String, String> given() {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().given()));
    }
}
