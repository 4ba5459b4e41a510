package io.github.openita.rules.check;

import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.ExternalLink;
import io.github.openita.rules.Finding;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import java.util.List;
import java.util.Set;

/**
 * What one run found. The lists are not copied: nobody may change them.
 *
 * @param summary the check in numbers
 * @param findings what was found: about the document first, then in the order of the form
 * @param items the verdict on each item, in the order of the form
 * @param doubtful the items with a warning
 * @param notEvaluated the rules that could not be evaluated
 * @param externalLinks the links that lead away from the site
 */
public record CheckResult(
        CheckSummary summary,
        List<Finding> findings,
        List<ItemVerdict> items,
        Set<QuestionCode> doubtful,
        List<NotEvaluated> notEvaluated,
        List<ExternalLink> externalLinks) {}
