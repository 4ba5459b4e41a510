package io.github.openita.cli.input;

import io.github.openita.rules.CheckReport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which check of a baseline is the former one of which: that of the same document or, where no document has its name, of the
 * same agency. Where but one was given on either side, these two belong together whatever they are called. Used once.
 */
final class FormerChecks {

    private final List<CheckReport> left;
    private final @Nullable CheckReport[] partners;

    private FormerChecks(List<CheckReport> former, int checks) {
        left = new ArrayList<>(former);
        partners = new CheckReport[checks];
    }

    /** Finds the former check of each; of several documents perhaps only one could be checked. */
    static FormerChecks of(List<CheckReport> former, List<CheckReport> now, boolean several) {
        FormerChecks found = new FormerChecks(former, now.size());
        if (former.size() == 1 && !several) {
            found.match(now, (one, before) -> true);
        } else {
            found.match(now, (one, before) -> isOfSameDocument(one, before) && isOfSameForm(one, before));
            found.match(now, (one, before) -> isOfSameAgency(one, before) && isOfSameForm(one, before));
            // What is left of a document is of another form, or another agency's, which the comparison says.
            found.match(now, FormerChecks::isOfSameDocument);
        }
        return found;
    }

    private void match(List<CheckReport> now, BiPredicate<CheckReport, CheckReport> same) {
        for (int i = 0; i < partners.length; i++) {
            for (Iterator<CheckReport> former = left.iterator(); partners[i] == null && former.hasNext(); ) {
                CheckReport before = former.next();
                if (same.test(now.get(i), before)) {
                    partners[i] = before;
                    former.remove();
                }
            }
        }
    }

    private static boolean isOfSameDocument(CheckReport now, CheckReport before) {
        return now.getSource().isPresent() && now.getSource().equals(before.getSource());
    }

    private static boolean isOfSameAgency(CheckReport now, CheckReport before) {
        return now.getAgency()
                .flatMap(agency -> before.getAgency().filter(agency::isSameAs))
                .isPresent();
    }

    /** By the same edition, and not surely of another agency. */
    private static boolean isOfSameForm(CheckReport now, CheckReport before) {
        return now.getRuleSet().getId().equals(before.getRuleSet().getId())
                && now.getAgency()
                        .flatMap(agency -> before.getAgency().filter(agency::isOtherThan))
                        .isEmpty();
    }

    /** The former check of that place in the list. */
    Optional<CheckReport> former(int index) {
        return Optional.ofNullable(partners[index]);
    }

    /** Those of which there is no check now. */
    List<CheckReport> left() {
        return List.copyOf(left);
    }
}
