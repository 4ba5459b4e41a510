package io.github.openita.io.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.csv.DisclosureCsv;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.FormTitle;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.engine.JsonText;
import io.github.openita.io.internal.JsonEngines;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.ItemVerdict;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes documents one by one, whatever kind each is: results, score cards, check reports, disclosures. Not thread-safe. */
final class InputDocument {

    private final ItaJson json;
    private final OverviewCollector collector;
    private final Function<Edition, DisclosureChecker> checkers;
    private long results;
    private long disclosures;

    InputDocument(ItaJson json, OverviewCollector collector, Function<Edition, DisclosureChecker> checkers) {
        this.json = json;
        this.collector = collector;
        this.checkers = checkers;
    }

    /** How many results and score cards were used. */
    long results() {
        return results;
    }

    /** How many check reports and disclosures were used. */
    long disclosures() {
        return disclosures;
    }

    /** Adds a result that was read from elsewhere. */
    void add(AssessmentResult result, Edition edition) {
        collector.add(result, edition);
        results++;
    }

    /** Adds what a document is that is all of its file. */
    void add(Source source) {
        add(source, source.getName());
    }

    /**
     * Adds what a document is.
     *
     * @param place where it was found: a file, or a place in one
     */
    void add(Source source, String place) {
        Set<String> keys = RootKeys.of(source.characters());
        if (keys.contains("tools") && keys.contains("notAssessed")) {
            collector.add(json.read(DocumentType.SCORE_CARD, source));
            results++;
        } else if (keys.contains("ruleSet") && keys.contains("findings")) {
            CheckReport report = json.read(DocumentType.CHECK_REPORT, source);
            add(report, editionOf(report), DocumentNames.ofChecked(report.getSource(), source.getName(), place));
        } else if (keys.contains("items") && !keys.contains("tools") && !keys.contains("subIndicators")) {
            DisclosureDocument document = json.readDisclosure(source);
            Edition edition = json.chosen()
                    .orElseGet(() ->
                            json.edition(document.getDisclosure().getEdition().orElseThrow()));
            add(checkers.apply(edition).check(document), edition, place);
        } else if (keys.contains("edition") && (keys.contains("scores") || keys.contains("published"))) {
            AssessmentResult result = json.readResult(source);
            add(result, json.chosen().orElseGet(() -> json.edition(result.getEdition())));
        } else {
            // Where it is no JSON, that is what there is to say.
            JsonText.parse(JsonEngines.standard(), source.getName(), source.characters());
            throw Problems.single(
                    source.getName(),
                    ProblemKind.MISSING_KEY,
                    Place.of("", 1, 1),
                    BilingualText.of(
                            "ไม่ใช่เอกสารผลการประเมิน (\"edition\" กับ \"scores\" หรือ \"published\") รายงานจากคำสั่ง check หรือเอกสารการเปิดเผยข้อมูล (\"items\") จึงไม่ใช้",
                            "this is no result (\"edition\" with \"scores\" or \"published\"), no report of check and no disclosure (\"items\"), so it is not used"));
        }
    }

    /** Adds a disclosure that stands in a table, which does not say of which agency it is, and only a form of which edition. */
    void addDisclosure(Source table) {
        Edition edition = editionOf(table, FormKind.DISCLOSURE)
                .orElseThrow(
                        () -> Problems.single(
                                table.getName(),
                                ProblemKind.MISSING_KEY,
                                Place.of("", 1, 1),
                                BilingualText.of(
                                        "ตารางการเปิดเผยข้อมูลไม่ได้ระบุแบบประเมิน: ระบุ --edition เช่น --edition 2567",
                                        "the table of a disclosure does not name its edition: give --edition, for example --edition 2567")));
        add(checkers.apply(edition).check(DisclosureCsv.read(table, edition)), edition, table.getName());
    }

    /** The edition that was chosen, else the one that a form says it is of. */
    Optional<Edition> editionOf(Source table, FormKind kind) {
        return json.chosen()
                .or(() -> FormTitle.find(table, kind)
                        .filter(title -> title.kind() == kind)
                        .flatMap(FormTitle::edition)
                        .map(json::edition));
    }

    /** Adds the result of one agency that stands in a table, which says no agency, so that it goes by the name of the file. */
    void addScores(Source table, Edition edition) {
        AssessmentResult result = ScoresCsv.read(table, edition);
        add(
                result.toBuilder()
                        .agency(Agency.builder().name(table.getName()).build())
                        .build(),
                edition);
    }

    private void add(CheckReport report, Edition edition, String document) {
        collector.add(CheckedReports.of(report, edition, document));
        disclosures++;
    }

    private Edition editionOf(CheckReport report) {
        String rules = report.getRuleSet().getId();
        Optional<Edition> only = json.chosen();
        if (only.isPresent() && !only.get().isNamed(rules)) {
            throw new InvalidInputException(
                    "รายงานนี้ตรวจตาม " + rules + " ไม่ใช่ " + only.get().getName(),
                    "this report is of " + rules + ", not of " + only.get().getName());
        }
        Edition edition = json.edition(rules + ".r" + report.getRuleSet().getRevision());
        for (ItemVerdict item : report.getItems()) {
            if (edition.item(item.getCode()).isEmpty()) {
                throw new InvalidInputException(
                        edition.nameWithRevision() + " ไม่มีข้อ " + item.getCode(),
                        edition.nameWithRevision() + " has no " + item.getCode());
            }
        }
        return edition;
    }
}
