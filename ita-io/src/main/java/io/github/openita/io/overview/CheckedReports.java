package io.github.openita.io.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.CheckedDisclosure;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.Verdict;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes of a check report what an overview counts of it. Static methods only. */
final class CheckedReports {

    private CheckedReports() {}

    /** What an overview counts; an agency that is not named goes by the name of its document. */
    static CheckedDisclosure of(CheckReport report, Edition edition, String document) {
        return CheckedDisclosure.builder()
                .agency(agencyOf(report, document))
                .edition(edition)
                .errors(report.getSummary().getErrors())
                .warnings(report.getSummary().getWarnings())
                .absent(items(report, Verdict.ABSENT))
                .incomplete(items(report, Verdict.INCOMPLETE))
                .claimed(items(report, Verdict.CLAIMED))
                .elements(elements(report))
                .forecast(report.getForecast().getOit())
                .atWorst(report.getForecast().getAtWorst())
                .build();
    }

    private static Agency agencyOf(CheckReport report, String document) {
        Agency agency = report.getAgency().orElse(Agency.builder().build());
        boolean named = agency.getName().filter(ThaiText::hasText).isPresent()
                || agency.getId().filter(ThaiText::isInformative).isPresent();
        return named ? agency : agency.toBuilder().name(document).build();
    }

    private static List<QuestionCode> items(CheckReport report, Verdict verdict) {
        return report.getItems().stream()
                .filter(item -> item.getVerdict() == verdict)
                .map(ItemVerdict::getCode)
                .toList();
    }

    private static Map<QuestionCode, List<String>> elements(CheckReport report) {
        Map<QuestionCode, Set<String>> found = new LinkedHashMap<>();
        for (Finding finding : report.getFindings()) {
            if (finding.getSeverity() == Severity.ERROR
                    && finding.getItem().isPresent()
                    && finding.getElement().isPresent()) {
                found.computeIfAbsent(finding.getItem().get(), same -> new LinkedHashSet<>())
                        .add(finding.getElement().get());
            }
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
