package io.github.openita.core.survey;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.survey.SurveyColumn.Use;
import io.github.openita.core.survey.SurveyForm.Asked;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns of a table of survey answers, understood by one edition: {@code agency}, {@code part}, and a column per
 * question ({@code i1}) or sub-item ({@code i1.1}). This class is immutable and thread-safe.
 *
 * <p>Headings are read as people write them ({@code I1}, {@code ข้อ i๑}, {@code หน่วยงาน}). A column
 * whose heading starts with {@code x-} is not read.
 */
final class SurveyColumns {

    /** How many digits an answer of one character can be. */
    static final int DIGITS = 10;

    private final SurveyForm form;
    private final List<SurveyColumn> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final int agency;
    private final int part;
    /** Per part of the form the columns of its questions whose answers can be counted. */
    private final int[][] counted;
    /**
     * Per column and digit where the choice of that number is counted in a block; 0 where the digit is no such choice.
     */
    private final int[] digits;

    private SurveyColumns(SurveyForm form, List<SurveyColumn> columns) {
        this.form = form;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i).heading(), i);
        }
        agency = indexOf(Use.AGENCY);
        part = indexOf(Use.PART);
        counted = form.parts().stream()
                .map(part -> IntStream.range(0, columns.size())
                        .filter(i ->
                                columns.get(i).isCounted() && columns.get(i).tool() == part.tool())
                        .toArray())
                .toArray(int[][]::new);
        digits = digits(columns);
    }

    private int indexOf(Use use) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).use() == use)
                .findFirst()
                .orElse(-1);
    }

    private static int[] digits(List<SurveyColumn> columns) {
        int[] digits = new int[columns.size() * DIGITS];
        for (int i = 0; i < columns.size(); i++) {
            Asked asked = columns.get(i).asked();
            for (int digit = 0; asked != null && digit < DIGITS; digit++) {
                int choice = asked.choices().read(Integer.toString(digit));
                digits[i * DIGITS + digit] = choice < 0 ? 0 : asked.place() + choice;
            }
        }
        return digits;
    }

    /**
     * {@return its columns}
     *
     * @param edition the edition that the survey is of
     * @param headings the headings of a table, from left to right; a blank one has no column
     * @throws DocumentException where a heading is not understood, stands twice or is of no question of the
     *     edition, or {@code agency}, {@code part}, some sub-items of a question or all questions with answer points
     *     are missing
     * @throws InvalidInputException where the edition knows no points of any answer
     */
    static SurveyColumns of(Edition edition, List<String> headings) {
        SurveyForm form = SurveyForm.of(edition);
        List<Problem> problems = new ArrayList<>();
        List<SurveyColumn> columns = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            try {
                SurveyColumn column = SurveyColumn.of(form, heading);
                columns.add(column);
                boolean named = column.use() != Use.NAMELESS && column.use() != Use.NOTE;
                Integer first = named ? seen.putIfAbsent(column.heading(), i + 1) : null;
                if (first != null) {
                    problems.add(Problem.of(
                            ProblemKind.DUPLICATE_KEY,
                            Place.of("", 0, i + 1),
                            SurveyColumn.twice(column.heading(), first)));
                }
            } catch (InvalidInputException e) {
                problems.add(Problem.of(ProblemKind.UNKNOWN_KEY, Place.of("", 0, i + 1), e.getText()));
            }
        }
        addMissing(problems, form, columns);
        if (!problems.isEmpty()) {
            throw DocumentException.of("", problems);
        }
        return new SurveyColumns(form, columns);
    }

    private static void addMissing(List<Problem> problems, SurveyForm form, List<SurveyColumn> columns) {
        for (Use use : List.of(Use.AGENCY, Use.PART)) {
            if (columns.stream().noneMatch(column -> column.use() == use)) {
                String heading = use == Use.AGENCY ? SurveyColumn.AGENCY : SurveyColumn.PART;
                missing(problems, heading);
            }
        }
        boolean any = false;
        for (Tool tool : SurveyForm.TOOLS) {
            for (List<Asked> question : form.byQuestion(tool).values()) {
                List<Asked> absent = question.stream()
                        .filter(one -> columns.stream().noneMatch(column -> one.equals(column.asked())))
                        .toList();
                any |= absent.size() < question.size();
                if (!absent.isEmpty() && absent.size() < question.size()) {
                    absent.forEach(one -> missing(problems, one.heading()));
                }
            }
        }
        if (!any
                && problems.stream()
                        .allMatch(problem -> problem.getPlace().getColumn().isEmpty())) {
            String known = SurveyForm.TOOLS.stream()
                    .map(tool -> QuestionCode.ranges(form.byQuestion(tool).keySet()))
                    .filter(codes -> !codes.isEmpty())
                    .collect(Collectors.joining(", "));
            problems.add(Problem.of(
                    ProblemKind.MISSING_KEY,
                    Place.of(""),
                    BilingualText.of(
                            "ไม่มีคอลัมน์ของข้อคำถามที่ทราบคะแนนของตัวเลือก (" + known + ")",
                            "there is no column of a question whose answers have points (" + known + ")")));
        }
    }

    private static void missing(List<Problem> problems, String heading) {
        problems.add(Problem.of(
                ProblemKind.MISSING_KEY,
                Place.of(""),
                BilingualText.of("ขาดคอลัมน์ " + heading, "the column " + heading + " is missing")));
    }

    /**
     * The columns of rows that name what they answer, such as objects of JSON.
     *
     * @param edition the edition that the survey is of
     * @return {@code agency}, {@code part}, and a column for every question and sub-item of its surveys
     * @throws InvalidInputException where the edition knows no points of any answer
     */
    static SurveyColumns all(Edition edition) {
        SurveyForm form = SurveyForm.of(edition);
        List<SurveyColumn> columns = new ArrayList<>();
        columns.add(SurveyColumn.of(form, SurveyColumn.AGENCY));
        columns.add(SurveyColumn.of(form, SurveyColumn.PART));
        for (Tool tool : SurveyForm.TOOLS) {
            Map<QuestionCode, List<Asked>> known = form.byQuestion(tool);
            for (QuestionCode code : edition.questionsOf(tool)) {
                List<Asked> asked = known.get(code);
                if (asked == null) {
                    columns.add(SurveyColumn.withoutPoints(code));
                } else {
                    asked.forEach(one -> columns.add(SurveyColumn.of(one)));
                }
            }
        }
        return new SurveyColumns(form, columns);
    }

    /** {@return the edition that they are understood by} */
    Edition getEdition() {
        return form.edition();
    }

    /** {@return the headings in their canonical form, from left to right; empty where a column has none} */
    List<String> getHeadings() {
        return columns.stream().map(SurveyColumn::heading).toList();
    }

    /**
     * {@return the questions and sub-items that are not asked here although others of their survey are: they will have
     * no score}
     */
    List<String> getAbsent() {
        List<String> absent = new ArrayList<>();
        for (Tool tool : SurveyForm.TOOLS) {
            if (has(tool)) {
                form.asked(tool).stream()
                        .map(Asked::heading)
                        .filter(heading -> !places.containsKey(heading))
                        .forEach(absent::add);
            }
        }
        return absent;
    }

    /**
     * {@return the place of its column, from 0; −1 where there is none}
     *
     * @param heading a heading, as people write it
     */
    int indexOf(String heading) {
        Integer place = places.get(heading);
        if (place == null) {
            try {
                place = places.get(SurveyColumn.of(form, heading).heading());
            } catch (InvalidInputException e) {
                return -1;
            }
        }
        return place == null ? -1 : place;
    }

    /** {@return an empty row of these columns, to be filled with one respondent's answers after the other} */
    SurveyRow newRow() {
        return new SurveyRow(this);
    }

    int size() {
        return columns.size();
    }

    SurveyColumn column(int index) {
        return columns.get(index);
    }

    int agency() {
        return agency;
    }

    int part() {
        return part;
    }

    /** Whether there is a column of any question of a survey. */
    boolean has(Tool tool) {
        return columns.stream().anyMatch(column -> column.tool() == tool);
    }

    /** The columns that count for a part, by its place in the form. */
    int[] counted(int part) {
        return counted[part];
    }

    int[] digits() {
        return digits;
    }
}
