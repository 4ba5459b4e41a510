package io.github.openita.rules.check;

import io.github.openita.rules.DisclosureDocument;

/** Checks disclosures as the settings say. This class is immutable and thread-safe. */
public final class CheckEngine {

    private final CheckSettings settings;
    private final ItemTitles titles;

    /**
     * Makes what every check of such settings shares.
     *
     * @param settings how disclosures are checked
     */
    public CheckEngine(CheckSettings settings) {
        this.settings = settings;
        this.titles = new ItemTitles(settings.ruleSet().getEdition().getItems());
    }

    /**
     * Checks one disclosure.
     *
     * @param document what an agency discloses
     * @return what was found
     */
    public CheckResult check(DisclosureDocument document) {
        return new CheckRun(settings, titles, document).result();
    }
}
