package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.io.table.CsvColumn;
import java.util.List;
import java.util.stream.Stream;

/** What an edition offers to choose from in columns of codes and numbers. Static methods only; thread-safe. */
final class EditionChoices {

    private EditionChoices() {}

    static List<CsvColumn> in(Edition edition, List<CsvColumn> columns) {
        List<String> codes = Stream.of(Tool.OIT, Tool.IIT, Tool.EIT)
                .flatMap(tool -> edition.questionsOf(tool).stream())
                .map(QuestionCode::toString)
                .toList();
        List<String> indicators = edition.getIndicators().stream()
                .map(Indicator::getNumber)
                .map(String::valueOf)
                .toList();
        List<String> issues = edition.getIssueAreas().stream()
                .map(IssueArea::getNumber)
                .map(String::valueOf)
                .toList();
        return columns.stream()
                .map(column -> switch (column.key()) {
                    case "answers", "about", "advice" -> column.withChoices(codes);
                    case "indicator" -> column.withChoices(indicators);
                    case "issue" -> column.withChoices(issues);
                    default -> column;
                })
                .toList();
    }
}
