package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.util.ArrayList;
import java.util.List;

/** Result documents on the command line, scored. */
public final class ResultArgument {

    private ResultArgument() {}

    /** The score card of a document, or of a table of scores where the edition is asked for. */
    public static ScoreCard score(String document, ItaJson json, Console console) {
        AssessmentResult read = read(document, json, console);
        // A table names no revision: it is scored by the very one that was asked for.
        Edition edition = TableArgument.isTable(document)
                ? json.chosen().orElseGet(() -> json.edition(read.getEdition()))
                : json.edition(read.getEdition());
        return Scorer.of(edition).score(read);
    }

    /** A result as it is written, from a document, or from a table of scores where the edition is asked for. */
    public static AssessmentResult read(String document, ItaJson json, Console console) {
        if (TableArgument.isTable(document)) {
            Source table = console.source(document);
            return ScoresCsv.read(table, TableArgument.edition(document, table, FormKind.RESULT, json));
        }
        return json.readResult(console.source(document));
    }

    /**
     * The score cards of documents that may be arrays or lines of results: of those that can be used, while the others are
     * noted.
     */
    public static List<ScoreCard> scoreEach(
            List<String> documents, List<String> editions, Console console, RefusedDocuments refused) {
        return scoreAll(
                documents,
                editions,
                console,
                (document, json, from) -> scoreSeveral(document, json, from, refused),
                refused);
    }

    private static List<ScoreCard> scoreSeveral(
            String document, ItaJson json, Console console, RefusedDocuments refused) {
        if (TableArgument.isTable(document)) {
            return List.of(score(document, json, console));
        }
        return json.readEach(DocumentType.RESULT, console.source(document), refused::add).stream()
                .map(result -> Scorer.of(json.edition(result.getEdition())).score(result))
                .toList();
    }

    /** The score cards of several documents, one each; what is wrong with any of them is said at once. */
    public static List<ScoreCard> scoreAll(List<String> documents, List<String> editions, Console console) {
        RefusedDocuments refused = new RefusedDocuments();
        List<ScoreCard> cards = scoreAll(
                documents, editions, console, (document, json, from) -> List.of(score(document, json, from)), refused);
        refused.endBelow(documents.size(), cards.size());
        return cards;
    }

    /** Scores what a document holds. */
    private interface Scoring {
        List<ScoreCard> score(String document, ItaJson json, Console console);
    }

    private static List<ScoreCard> scoreAll(
            List<String> documents, List<String> editions, Console console, Scoring scoring, RefusedDocuments refused) {
        if (editions.size() > 1 && editions.size() != documents.size()) {
            throw CliException.usage(
                    "--edition " + editions.size() + " ครั้งสำหรับ " + documents.size()
                            + " ผล: เขียนครั้งเดียว หรือหนึ่งครั้งต่อหนึ่งผล",
                    "--edition " + editions.size() + " times for " + documents.size()
                            + " results: write it once, or once for each");
        }
        List<ItaJson> readers = editions.stream()
                .map(name -> EditionArgument.reader(name, console))
                .toList();
        List<ScoreCard> cards = new ArrayList<>();
        console.refuseReplaced(documents);
        for (int i = 0; i < documents.size(); i++) {
            try {
                cards.addAll(scoring.score(documents.get(i), reader(readers, i, console), console));
            } catch (DocumentException e) {
                refused.add(e);
            } catch (InvalidInputException e) {
                refused.add(CliException.document(Console.nameOf(documents.get(i)), e.getText()));
            } catch (CliException e) {
                refused.add(e);
            }
        }
        return cards;
    }

    private static ItaJson reader(List<ItaJson> readers, int result, Console console) {
        return readers.isEmpty() ? console.json() : readers.get(readers.size() == 1 ? 0 : result);
    }
}
