package io.github.openita.core.survey;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Question;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up answers to the survey of an edition, with what a careful reader would make of each. */
final class Survey {

    /** What stands in a cell, and the points it is worth; −1 where it must be refused. */
    record Cell(String heading, QuestionCode question, String text, int points) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A respondent's row; what an agency is written as may have spaces around it. */
    record Row(String agency, String part, List<Cell> cells) {

        boolean isRefused() {
            return agency.isBlank() || part.equals("OIT");
        }

        Tool tool() {
            return Tool.valueOf(part.substring(0, 3));
        }

        /** The cells that are an answer, given or missing. */
        List<Cell> read(Edition edition) {
            return cells.stream()
                    .filter(cell ->
                            !cell.isBlank() || (cell.question.getTool() == tool() && hasPoints(edition, cell.question)))
                    .toList();
        }

        List<Cell> counted() {
            return cells.stream().filter(cell -> cell.points >= 0).toList();
        }

        Map<String, String> answers() {
            Map<String, String> answers = new LinkedHashMap<>();
            cells.forEach(cell -> answers.put(cell.heading, cell.text));
            return answers;
        }
    }

    private final Edition edition;
    private final Random random;

    Survey(Edition edition, long seed) {
        this.edition = edition;
        random = new Random(seed);
    }

    static boolean hasPoints(Edition edition, QuestionCode code) {
        return edition.question(code)
                .filter(question -> !question.getChoices().isEmpty()
                        || !question.getSubItems().isEmpty())
                .isPresent();
    }

    List<Row> rows(int most) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            rows.add(row());
        }
        return rows;
    }

    private Row row() {
        List<String> parts = edition.getParts().isEmpty()
                ? List.of("IIT", "EIT", "OIT")
                : List.of("IIT", "EIT@public", "EIT@survey", "EIT", "OIT");
        String part = parts.get(random.nextInt(random.nextInt(10) == 0 ? parts.size() : parts.size() - 1));
        String agency =
                List.of("A1", "A2", "เทศบาล ๑", " A2 ", "").get(random.nextInt(random.nextInt(10) == 0 ? 5 : 4));
        List<Cell> cells = new ArrayList<>();
        for (Tool tool : List.of(Tool.IIT, Tool.EIT)) {
            for (QuestionCode code : edition.questionsOf(tool)) {
                boolean own = part.startsWith(tool.name());
                Question question = edition.question(code).orElseThrow();
                if (!hasPoints(edition, code)) {
                    cells.add(new Cell(code.toString(), code, random.nextInt(4) == 0 ? "1" : "", -1));
                } else if (question.getSubItems().isEmpty()) {
                    cells.add(cell(code.toString(), code, question.getChoices(), own));
                } else {
                    for (int i = 0; i < question.getSubItems().size(); i++) {
                        List<Choice> choices = question.getSubItems().get(i).getChoices();
                        cells.add(cell(code + "." + (i + 1), code, choices, own));
                    }
                }
            }
        }
        return new Row(agency, part, cells);
    }

    private Cell cell(String heading, QuestionCode code, List<Choice> choices, boolean own) {
        if (!own) {
            return new Cell(heading, code, random.nextInt(30) == 0 ? "1" : "", -1);
        }
        int choice = random.nextInt(choices.size());
        String points = points(choices.get(choice));
        String number = Integer.toString(choice + 1);
        String label = choices.get(choice).getLabelTh();
        return switch (random.nextInt(12)) {
            case 0 -> new Cell(heading, code, List.of("", " ", "\u00A0").get(random.nextInt(3)), -1);
            case 1 ->
                new Cell(
                        heading,
                        code,
                        List.of("9", "77", "ไม่ทราบ", "-1", "1e0", "x").get(random.nextInt(6)),
                        -1);
            case 2 -> new Cell(heading, code, points, Integer.parseInt(points));
            case 3 -> new Cell(heading, code, points + ".00", Integer.parseInt(points));
            case 4 -> new Cell(heading, code, label, Integer.parseInt(points));
            case 5 -> new Cell(heading, code, " " + label.replace(" ", "  ") + "\u200B", Integer.parseInt(points));
            case 6 -> new Cell(heading, code, ThaiText.toThaiDigits(number), Integer.parseInt(points));
            case 7 -> new Cell(heading, code, " " + number + " ", Integer.parseInt(points));
            default -> new Cell(heading, code, number, Integer.parseInt(points));
        };
    }

    private static String points(Choice choice) {
        return choice.getPoints().toShown().toBigInteger().toString();
    }
}
