package io.github.openita.rules.check;

import io.github.openita.core.edition.Item;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleKind;
import io.github.openita.rules.link.LinkForm;
import io.github.openita.rules.wording.Meanings;
import io.github.openita.rules.wording.RecentTexts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks disclosures as the settings say. This class is immutable and thread-safe. */
public final class CheckEngine {

    private final CheckSettings settings;
    private final ItemTitles titles;
    private final Meanings meanings = new Meanings();
    private final RecentTexts<LinkForm> linkForms = new RecentTexts<>(LinkForm::of);
    private final List<AskedItem> asked;

    /**
     * Makes what every check of such settings shares.
     *
     * @param settings how disclosures are checked
     */
    public CheckEngine(CheckSettings settings) {
        this.settings = settings;
        List<Item> items = settings.ruleSet().getEdition().getItems();
        this.titles = new ItemTitles(items);
        Set<RuleKind> never = EnumSet.of(RuleKind.PRESENT);
        if (settings.site().isEmpty() && settings.links().isEmpty()) {
            never.addAll(Set.of(RuleKind.FILE_OPENS, RuleKind.FILE_ELEMENTS));
        }
        this.asked = items.stream()
                .map(item -> AskedItem.of(item, settings.ruleSet().getRules(item.getCode()), never))
                .toList();
    }

    CheckSettings settings() {
        return settings;
    }

    ItemTitles titles() {
        return titles;
    }

    Meanings meanings() {
        return meanings;
    }

    RecentTexts<LinkForm> linkForms() {
        return linkForms;
    }

    /** The items of the edition. */
    List<AskedItem> asked() {
        return asked;
    }

    /**
     * Checks one disclosure.
     *
     * @param document what an agency discloses
     * @return what was found
     */
    public CheckResult check(DisclosureDocument document) {
        return new CheckRun(this, document).result();
    }
}
