package io.github.openita.rules.constraint;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.RuleSets;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What one {@link CompleteDisclosure} asks for, and how it says what it found. */
final class CompletenessCheck {

    static final String MESSAGE = "{io.github.openita.rules.constraint.CompleteDisclosure.message}";

    private final DisclosureChecker checker;
    private final Severity atLeast;
    private final boolean freshness;

    private CompletenessCheck(DisclosureChecker checker, Severity atLeast, boolean freshness) {
        this.checker = checker;
        this.atLeast = atLeast;
        this.freshness = freshness;
    }

    static CompletenessCheck of(CompleteDisclosure constraint, EditionCatalog editions) {
        try {
            DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(editions.of(constraint.edition())));
            return new CompletenessCheck(
                    constraint.strict() ? checker.strict() : checker, constraint.atLeast(), constraint.freshness());
        } catch (InvalidInputException e) {
            throw new ConstraintDeclarationException("@CompleteDisclosure: " + e.getMessage(), e);
        }
    }

    boolean isValid(AsDisclosure data, ConstraintValidatorContext context) {
        Disclosure disclosure;
        try {
            disclosure = data.asDisclosure();
        } catch (RuntimeException e) {
            // It is code of others, about values that nobody has validated yet.
            if (MESSAGE.equals(context.getDefaultConstraintMessageTemplate())) {
                Refused.add(e, context);
            }
            return false;
        }
        List<Finding> findings = disclosure == null ? List.of() : findings(disclosure, context);
        if (findings.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean ownWords = !MESSAGE.equals(context.getDefaultConstraintMessageTemplate());
        for (Finding finding : findings) {
            FindingPath path = FindingPath.of(finding);
            String template = ownWords
                    ? context.getDefaultConstraintMessageTemplate()
                    : FindingTemplate.of(finding, path, checker.getRuleSet().getEdition());
            path.add(context.buildConstraintViolationWithTemplate(template));
        }
        return false;
    }

    /** Those that weigh enough. */
    private List<Finding> findings(Disclosure disclosure, ConstraintValidatorContext context) {
        return (freshness ? checker.asOf(today(context)) : checker)
                .check(disclosure).getFindings().stream().filter(this::counts).toList();
    }

    /** Who asks for freshness means it, though what is out of date only warns. */
    private boolean counts(Finding finding) {
        return finding.getSeverity().compareTo(atLeast) <= 0 || (freshness && finding.getKind() == FindingKind.STALE);
    }

    private static LocalDate today(ConstraintValidatorContext context) {
        Clock clock = context.getClockProvider().getClock();
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
