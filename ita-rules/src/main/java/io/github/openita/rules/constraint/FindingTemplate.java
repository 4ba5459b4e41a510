package io.github.openita.rules.constraint;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The message template of a finding: what it is about in the words of the form, then one sentence of the bundles. */
final class FindingTemplate {

    /** Kinds that are mended in another way where "none" is an answer. */
    private static final Set<FindingKind> NONE_MAY_DO =
            EnumSet.of(FindingKind.MISSING, FindingKind.BLANK, FindingKind.PLACEHOLDER);

    private FindingTemplate() {}

    static String of(Finding finding, FindingPath path, Edition edition) {
        boolean none = NONE_MAY_DO.contains(finding.getKind()) && isNoneAllowed(finding, edition);
        return Literal.of(subject(finding, path)) + key(finding.getKind(), none);
    }

    static String key(FindingKind kind, boolean none) {
        return "{io.github.openita.rules.constraint.finding." + kind.getCode() + (none ? ".none}" : "}");
    }

    private static String subject(Finding finding, FindingPath path) {
        String item = finding.getItem().map(QuestionCode::toString).orElse(path.item());
        if (item == null) {
            return "";
        }
        String wording = wording(finding, path);
        String between = path.isOfElement() ? " › " : " ";
        return item + (wording == null ? "" : between + wording) + ": ";
    }

    private static @Nullable String wording(Finding finding, FindingPath path) {
        String requirement = finding.getRequirement().orElse(null);
        String key = path.key();
        return requirement == null && key != null ? ThaiText.quoted(key) : requirement;
    }

    private static boolean isNoneAllowed(Finding finding, Edition edition) {
        String id = finding.getElement().orElse("");
        return finding.getItem().flatMap(edition::item).stream()
                .flatMap(asked -> asked.getElements().stream())
                .filter(element -> element.getId().equals(id))
                .anyMatch(Element::isNoneAllowed);
    }
}
