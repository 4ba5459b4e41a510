package th.go.example.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * What one respondent of a survey (แบบวัด) hands in. Nobody is named.
 *
 * @param agency the agency that is assessed
 * @param part the survey: {@code IIT}, {@code EIT}, {@code EIT@public}
 * @param answers by question the number of a choice, its points or its wording
 */
record Answers(
        @NotBlank @Size(max = 100) @Storable String agency,
        @NotBlank @Size(max = 100) String part,

        @NotNull @Size(max = 100, message = "ต้องมีไม่เกิน {max} คำตอบ")
        Map<@Size(max = 100) String, @NotNull @Size(max = 1000) @Storable String> answers) {}
