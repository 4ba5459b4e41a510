package io.github.openita.rules;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.PublicationFrequency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the rules of one item together. Used once, not shared. */
final class ItemRules {

    /** The topic that every scheme gives to the item on social networks, which lie outside the own site. */
    private static final String SOCIAL = "social";

    private final Edition edition;
    private final Item item;
    private final List<Rule> rules = new ArrayList<>();

    private ItemRules(Edition edition, Item item) {
        this.edition = edition;
        this.item = item;
    }

    /** The rules of an item in the order in which they are evaluated, the checks of the agency's own at the end. */
    static List<Rule> of(Edition edition, Item item, List<String> ownChecks) {
        ItemRules rules = new ItemRules(edition, item);
        rules.addAll(ownChecks);
        return List.copyOf(rules.rules);
    }

    private void addAll(List<String> ownChecks) {
        Optional<Basis> title = item.getTitleBasis().or(edition::getBasis);
        add(RuleKind.PRESENT, title, RuleParameter.Plain.NONE);
        add(RuleKind.LINK, title, RuleParameter.Plain.NONE);
        boolean social = item.getTopic().filter(SOCIAL::equals).isPresent();
        add(RuleKind.SITE, title, social ? RuleParameter.Plain.ANY_SITE : RuleParameter.Plain.NONE);
        Optional<FiscalYear> period = item.getPeriodOffset().map(edition.getFiscalYear()::plusYears);
        period.ifPresent(year ->
                add(RuleKind.PERIOD, orUnverified(item.getPeriodBasis()), new RuleParameter.Period(Optional.of(year))));
        // No date tells whether something was changed at once.
        item.getFrequency()
                .filter(often -> often != PublicationFrequency.AT_ONCE)
                .ifPresent(often -> add(
                        RuleKind.FRESH,
                        orUnverified(item.getFrequencyBasis()),
                        new RuleParameter.Frequency(Optional.of(often))));
        add(RuleKind.UPDATED, title, RuleParameter.Plain.NONE);
        if (item.isDataFile()) {
            add(RuleKind.FILE, orUnverified(item.getDataFileBasis()), RuleParameter.Plain.NONE);
        }
        add(RuleKind.FILE_OPENS, title, RuleParameter.Plain.NONE);
        add(
                RuleKind.FILE_YEAR,
                period.isPresent() ? orUnverified(item.getPeriodBasis()) : title,
                new RuleParameter.Period(period));
        add(RuleKind.TITLE, title, RuleParameter.Plain.NONE);
        item.getElements().forEach(this::add);
        if (!item.getElements().isEmpty()) {
            add(RuleKind.FILE_ELEMENTS, title, RuleParameter.Plain.NONE);
        }
        add(RuleKind.SHARED, title, RuleParameter.Plain.NONE);
        ownChecks.forEach(this::addOwn);
    }

    private Optional<Basis> orUnverified(Optional<Basis> basis) {
        return Optional.of(basis.or(edition::getBasis).orElse(Basis.UNVERIFIED));
    }

    private void add(RuleKind kind, Optional<Basis> basis, RuleParameter parameter) {
        add(idOf(kind.suffix()), kind, item.getNameTh(), basis, parameter);
    }

    private void add(Element element) {
        add(
                idOf(element.getId()),
                RuleKind.ELEMENT,
                element.getWordingTh(),
                Optional.of(element.getBasis()),
                new RuleParameter.Shown(Optional.of(element)));
    }

    private void addOwn(String check) {
        String id = check + "/" + item.getCode();
        add(id, RuleKind.OWN, item.getNameTh(), Optional.empty(), RuleParameter.Plain.NONE);
    }

    private String idOf(String suffix) {
        return edition.getName() + "/" + item.getCode() + "/" + suffix;
    }

    private void add(String id, RuleKind kind, String requirement, Optional<Basis> basis, RuleParameter parameter) {
        rules.add(new Rule(id, item.getCode(), kind, requirement, basis, parameter));
    }
}
