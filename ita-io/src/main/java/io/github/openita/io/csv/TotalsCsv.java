package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The totals of many agencies as a table, a row per agency: {@code หน่วยงาน}, a column per tool and part of EIT, the
 * overall score and the band. Static methods only; thread-safe.
 */
public final class TotalsCsv {

    private TotalsCsv() {}

    /**
     * {@return the table as CSV, with a byte-order mark; scores are the shown ones, what is not assessed is left empty}
     *
     * @param cards the score cards of the agencies, all of the edition, in the order of the rows
     * @param edition the edition
     */
    public static String write(Stream<ScoreCard> cards, Edition edition) {
        List<NodeCode> places = places(edition);
        List<CsvColumn> columns = new ArrayList<>();
        columns.add(CsvColumn.required("agency", "หน่วยงาน"));
        places.forEach(place -> columns.add(CsvColumn.required(place.toString(), place.toString())));
        columns.add(CsvColumn.required("overall", "คะแนนภาพรวม"));
        columns.add(CsvColumn.required("band", "ระดับที่คำนวณ"));
        columns.add(CsvColumn.optional("provisional", "หมายเหตุ"));
        return CsvTable.write(columns, cards.map(card -> cells(card, places)).toList());
    }

    private static List<NodeCode> places(Edition edition) {
        List<NodeCode> places = new ArrayList<>();
        for (Tool tool : edition.getWeights().keySet()) {
            NodeCode whole = NodeCode.of(tool);
            places.add(whole);
            if (tool == Tool.EIT) {
                edition.getParts().stream()
                        .map(ToolPart::getCode)
                        .map(whole::atPart)
                        .forEach(places::add);
            }
        }
        return places;
    }

    private static List<String> cells(ScoreCard card, List<NodeCode> places) {
        List<String> cells = new ArrayList<>();
        cells.add(card.getAgency()
                .flatMap(agency -> agency.getId().or(agency::getName))
                .orElse(""));
        Map<NodeCode, Score> scores = scores(card);
        places.forEach(place -> cells.add(shown(Optional.ofNullable(scores.get(place)))));
        cells.add(shown(card.getOverall()));
        cells.add(card.getBand().map(AwardedBand::getNameTh).orElse(""));
        cells.add(card.getBand()
                .filter(AwardedBand::isProvisional)
                .map(band -> "ระดับเป็นผลเบื้องต้น")
                .orElse(""));
        return cells;
    }

    /** The scores of the tools and their parts. */
    private static Map<NodeCode, Score> scores(ScoreCard card) {
        Map<NodeCode, Score> scores = new HashMap<>();
        for (ToolScore tool : card.getTools()) {
            tool.getScore().ifPresent(score -> scores.put(tool.getCode(), score));
            for (PartScore part : tool.getParts()) {
                part.getScore().ifPresent(score -> scores.put(part.getCode(), score));
            }
        }
        return scores;
    }

    private static String shown(Optional<Score> score) {
        return score.map(Score::toString).orElse("");
    }
}
