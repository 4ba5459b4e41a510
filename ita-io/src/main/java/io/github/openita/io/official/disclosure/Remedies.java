package io.github.openita.io.official.disclosure;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import java.util.Optional;

/** How to mend a finding, for who has it mended and knows nothing of the file that was checked. Static methods only. */
final class Remedies {

    private Remedies() {}

    static String of(Finding finding, Edition edition) {
        return finding.getKind() == FindingKind.MISSING
                ? element(finding, edition)
                        .map(Remedies::toPublish)
                        .orElseGet(() -> finding.getRemedy().getTh())
                : finding.getRemedy().getTh();
    }

    private static Optional<Element> element(Finding finding, Edition edition) {
        return finding.getItem().flatMap(edition::item).stream()
                .flatMap(item -> item.getElements().stream())
                .filter(element ->
                        finding.getElement().filter(element.getId()::equals).isPresent())
                .findFirst();
    }

    private static String toPublish(Element element) {
        return "จัดทำและเผยแพร่ \"" + element.getWordingTh() + "\""
                + (element.isNoneAllowed() ? " หากไม่มีให้เขียนว่า \"ไม่มี\"" : "");
    }
}
