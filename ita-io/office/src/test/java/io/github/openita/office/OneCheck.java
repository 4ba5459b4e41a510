package io.github.openita.office;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;
import java.util.Map;

/** A check of one item with one link, for whoever looks on what is loaded for it. */
public final class OneCheck {

    private OneCheck() {}

    /** What the verdict rests on. */
    public static String evidence(String folder, int edition, String item, String file) {
        QuestionCode code = QuestionCode.of(item);
        ItemDisclosure disclosed =
                ItemDisclosure.builder().addLinks(Link.of("/" + file)).build();
        return DisclosureChecker.of(RuleSets.of(edition))
                .withSite(SiteFolder.of(Path.of(folder)))
                .check(Disclosure.builder().items(Map.of(code, disclosed)).build())
                .getItems()
                .get(code.getNumber() - 1)
                .getEvidence()
                .getCode();
    }
}
