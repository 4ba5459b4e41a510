package io.github.openita.io.report.model;

import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a picture of a flow shows, in words: for whoever cannot draw, and whoever does not see. Thread-safe.
 *
 * @param flow the flow
 * @param language the language of what is said beside its own words
 * @param thaiDigits whether figures are written in Thai digits
 */
public record FlowFacts(Flow flow, Language language, boolean thaiDigits) {

    /**
     * {@return the facts as a report shows them}
     *
     * @param flow the flow
     * @param report the report that it stands in
     */
    public static FlowFacts of(Flow flow, ReportModel report) {
        return new FlowFacts(flow, report.language(), report.thaiDigits());
    }

    /** {@return a row for each box, also those that the picture leaves out: its stage, who, how much, and to whom} */
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int stage = 0; stage < flow.stages().size(); stage++) {
            List<Flow.Box> boxes = flow.stages().get(stage).boxes();
            for (int box = 0; box < boxes.size(); box++) {
                rows.add(row(stage, box));
            }
        }
        return new Table(
                Optional.of(flow.title()),
                List.of(),
                List.of(
                        Column.words(say("ขั้นตอน", "Stage")),
                        Column.words(say("ผู้รับผิดชอบ", "Who")),
                        Column.number(flow.unit()),
                        Column.words(say("ส่งต่อให้", "Goes to"))),
                rows,
                false);
    }

    private List<Cell> row(int stage, int box) {
        Flow.Stage own = flow.stages().get(stage);
        Flow.Box one = own.boxes().get(box);
        return List.of(
                Cell.of(own.name()),
                Cell.of(one.name()),
                new Cell(figure(one.count()), Optional.of(BigDecimal.valueOf(one.count())), 0, Tone.NONE),
                Cell.of(flow.arrows().stream()
                        .filter(arrow -> arrow.stage() == stage && arrow.from() == box)
                        .map(arrow -> flow.stages()
                                        .get(stage + 1)
                                        .boxes()
                                        .get(arrow.to())
                                        .name() + " (" + figure(arrow.count()) + ")")
                        .collect(Collectors.joining("\n"))));
    }

    /** {@return how many boxes the picture leaves out, stage by stage; empty where it shows all} */
    public Optional<String> leftOut() {
        List<String> stages = flow.stages().stream()
                .filter(stage -> stage.boxes().size() > Flow.MOST_BOXES)
                .map(stage -> stage.name() + " " + figure(stage.boxes().size() - Flow.MOST_BOXES))
                .toList();
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(say("แผนผังไม่ได้แสดงผู้รับผิดชอบอีก: ", "The picture leaves out: ")
                        + String.join(", ", stages)
                        + say(" ราย (ดูครบในตาราง)", " (the table has all)"));
    }

    /** {@return how much goes through a box, with what is counted} */
    public String amount(int count) {
        return figure(count) + " " + flow.unit();
    }

    /** {@return a count in the digits of the report} */
    public String figure(int count) {
        String figure = Integer.toString(count);
        return thaiDigits ? ThaiText.toThaiDigits(figure) : figure;
    }

    private String say(String th, String en) {
        return language == Language.TH ? th : en;
    }
}
