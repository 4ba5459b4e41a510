package io.github.openita.rules.constraint;

import io.github.openita.core.internal.Pointers;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The violations of data that could not be made a disclosure: what was refused, and where that stands. */
final class Refused {

    /** An exception that is its own cause, some way down, has no end. */
    private static final int DEEPEST = 20;

    private Refused() {}

    /** Adds them in place of the one of the whole; where nothing says what is wrong, that one stays. */
    static void add(RuntimeException thrown, ConstraintValidatorContext context) {
        InvalidInputException refusal = refusalIn(thrown);
        if (refusal == null) {
            return;
        }
        context.disableDefaultConstraintViolation();
        if (refusal instanceof DocumentException document) {
            for (Problem problem : document.getProblems()) {
                List<String> steps = Pointers.steps(problem.getPlace().getPointer());
                addAt(steps, violation(problem.getMessage(), context));
            }
        } else {
            violation(refusal.getText(), context).addConstraintViolation();
        }
    }

    private static @Nullable InvalidInputException refusalIn(RuntimeException thrown) {
        Throwable at = thrown;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at instanceof InvalidInputException refusal) {
                return refusal;
            }
            at = at.getCause();
        }
        return null;
    }

    private static ConstraintViolationBuilder violation(BilingualText what, ConstraintValidatorContext context) {
        return context.buildConstraintViolationWithTemplate(
                Literal.of(what.getTh().equals(what.getEn()) ? what.getEn() : what.getTh() + " / " + what.getEn()));
    }

    /** Adds it at a property path: {@code /rows/3/code} is {@code rows[3].code}. */
    private static void addAt(List<String> steps, ConstraintViolationBuilder violation) {
        if (steps.isEmpty() || steps.get(0).isEmpty()) {
            violation.addConstraintViolation();
        } else {
            follow(violation.addPropertyNode(steps.get(0)), rest(steps));
        }
    }

    private static void follow(NodeBuilderCustomizableContext node, List<String> steps) {
        if (steps.isEmpty()) {
            node.addConstraintViolation();
            return;
        }
        int index = Pointers.index(steps.get(0));
        List<String> rest = rest(steps);
        if (index < 0) {
            follow(node.addPropertyNode(steps.get(0)), rest);
        } else if (rest.isEmpty()) {
            node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else {
            followRow(node.addPropertyNode(rest.get(0)).inIterable().atIndex(index), rest(rest));
        }
    }

    private static void followRow(NodeBuilderDefinedContext node, List<String> steps) {
        if (steps.isEmpty()) {
            node.addConstraintViolation();
        } else {
            follow(node.addPropertyNode(steps.get(0)), rest(steps));
        }
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}
