package io.github.openita.office.corpus;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.RuleSets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that the check says of a file.
 *
 * @param sign what it says, whatever the reason is
 * @param element the element that it says it of; blank where it is about the file
 */
record Reported(Sign sign, String element) implements Comparable<Reported> {

    /** What a user is told, by what a fault looks like. */
    enum Sign {
        EMPTY_FILE,
        NOT_ITS_TYPE,
        ENCRYPTED,
        DAMAGED,
        SCANNED,
        OTHER_YEAR,
        NOT_NAMED,
        NOTHING_BEHIND,
        NO_COLUMN,
        BLANK_CELL,
        ANYTHING_ELSE
    }

    /** What the check says of a file that an item links to, where nothing else is known of the item. */
    static Set<Reported> of(Entry entry) {
        ItemDisclosure item =
                ItemDisclosure.builder().addLinks(Link.of("/" + entry.file())).build();
        Disclosure disclosure = Disclosure.builder()
                .edition("nacc-" + entry.edition())
                .items(Map.of(QuestionCode.of(entry.item()), item))
                .build();
        CheckReport report = DisclosureChecker.of(RuleSets.of(entry.edition()))
                .withSite(SiteFolder.of(Corpus.FOLDER))
                .check(disclosure);
        Set<Reported> told = new TreeSet<>();
        for (Finding finding : report.getFindings()) {
            if (finding.getDataFile()
                    .filter(file -> file.endsWith(entry.file()))
                    .isPresent()) {
                told.add(new Reported(signOf(finding), finding.getElement().orElse("")));
            }
        }
        for (NotEvaluated rule : report.getNotEvaluated()) {
            if (rule.getWhy().getEn().contains(entry.file() + "\" is a scan")) {
                told.add(new Reported(Sign.SCANNED, ""));
            }
        }
        return told;
    }

    private static Sign signOf(Finding finding) {
        return switch (finding.getKind()) {
            case EMPTY_FILE -> Sign.EMPTY_FILE;
            case NOT_ITS_TYPE -> Sign.NOT_ITS_TYPE;
            case UNREADABLE_FILE -> finding.getMessage().getEn().contains("password") ? Sign.ENCRYPTED : Sign.DAMAGED;
            case OTHER_YEAR -> Sign.OTHER_YEAR;
            case NOT_FOUND_IN_FILE -> Sign.NOT_NAMED;
            case EMPTY_IN_FILE -> Sign.NOTHING_BEHIND;
            case MISSING -> Sign.NO_COLUMN;
            case BLANK -> Sign.BLANK_CELL;
            default -> Sign.ANYTHING_ELSE;
        };
    }

    @Override
    public int compareTo(Reported other) {
        int bySign = sign.compareTo(other.sign);
        return bySign != 0 ? bySign : element.compareTo(other.element);
    }
}
