package io.github.openita.core.survey;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.survey.SurveyColumn.Use;
import io.github.openita.core.survey.SurveyForm.Asked;
import io.github.openita.core.survey.SurveyForm.Part;
import io.github.openita.core.survey.reading.RowTally;
import io.github.openita.core.survey.reading.SurveyRows;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts the answers of survey respondents (ผู้ตอบแบบวัด) as they come, and makes exact results of the counts. Not
 * thread-safe: each thread has its own, and {@link #merge} brings them together, in any order and grouping.
 *
 * <pre>{@code
 * ResponseTally tally = ResponseTally.of(Editions.of(2567));
 * tally.add("A1", "IIT", Map.of("i1", "6", "i2", "มีสัดส่วนมาก", "i3", "100", …), refused -> log(refused));
 * tally.results();                    // one per agency, sorted by id
 * }</pre>
 *
 * <p>A question's score is the mean of the points of all answers that were counted, that of a question with sub-items
 * the mean of its sub-items. Answers without their part of EIT, in an edition that surveys it in two, make the score of
 * the question as a whole. It grows with agencies, not with respondents.
 *
 * <p>What is not counted is told, and nothing else is left out: of the rows with agency and survey every answer to a
 * question of that survey, given or missing, and every other answer given, is either counted or refused.
 */
public final class ResponseTally extends RowTally<RefusedAnswer> {

    /** So many spellings of surveys are kept; a table of more is no table. */
    private static final int MOST_SPELLINGS = 64;

    private final SurveyForm form;
    /** Per part of the form where its block starts. */
    private final int[] starts;

    private final TextIndex agencies = new TextIndex();
    private final List<String> ids = new ArrayList<>();
    private final AgencyCounts counts;

    private int lastAgency = TextIndex.ABSENT;

    private final TextIndex spellings = new TextIndex();
    /** Per spelling of a survey its place in the form's parts. */
    private final int[] spelt = new int[MOST_SPELLINGS];

    private @Nullable SurveyColumns checked;
    private @Nullable SurveyRow named;

    private long rows;
    private long respondents;
    private long answers;
    private final RefusalCounts refusals = new RefusalCounts();

    private ResponseTally(SurveyForm form) {
        this.form = form;
        counts = new AgencyCounts(form.size());
        starts = form.parts().stream().mapToInt(Part::start).toArray();
        for (int i = 0; i < form.parts().size(); i++) {
            spellings.add(form.parts().get(i).code().toString());
            spelt[i] = i;
        }
    }

    /**
     * {@return a tally without any answers}
     *
     * @param edition the edition that the survey is of
     * @throws InvalidInputException where the edition knows no points of any answer
     */
    public static ResponseTally of(Edition edition) {
        return new ResponseTally(SurveyForm.of(edition));
    }

    @Override
    protected SurveyRows rows(List<String> headings, Consumer<? super RefusedAnswer> refused) {
        return new TallyRows(this, SurveyColumns.of(form.edition(), headings), refused);
    }

    @Override
    protected SurveyRows namedRows(Consumer<? super RefusedAnswer> refused) {
        return new TallyRows(this, SurveyColumns.all(form.edition()), refused);
    }

    /** {@return the edition whose questions and points it counts by} */
    public Edition getEdition() {
        return form.edition();
    }

    /**
     * Counts one respondent's answers, each given as the number of a choice (from 1, in the order of the form), its
     * points or its wording.
     *
     * @param agency the agency's id
     * @param part the survey: {@code IIT}, {@code EIT}, or a part such as {@code EIT@public}
     * @param given the answers by question or, where it has them, by sub-item: {@code i5}, {@code i1.2}
     * @param refused takes what is not counted; its row numbers count the rows of this tally
     */
    public void add(String agency, String part, Map<String, String> given, Consumer<? super RefusedAnswer> refused) {
        SurveyRow row = named;
        if (row == null) {
            row = SurveyColumns.all(form.edition()).newRow();
            named = row;
        }
        SurveyColumns columns = row.columns;
        row.begin(rows + 1);
        row.set(columns.agency(), agency);
        row.set(columns.part(), part);
        for (Map.Entry<String, String> answer : given.entrySet()) {
            int column = columns.indexOf(answer.getKey());
            if (column < 0 || columns.column(column).use() != Use.ANSWER) {
                row.setBeyond(0, answer.getKey(), answer.getValue());
            } else if (row.cells[column] != SurveyRow.EMPTY) {
                row.setTwice(column);
            } else {
                row.set(column, answer.getValue());
            }
        }
        add(row, refused);
    }

    /**
     * Counts one respondent's answers.
     *
     * @param row the cells of the row, of columns of the same edition; its filler may go on using it
     * @param refused takes what is not counted
     * @throws InvalidInputException where the columns are of another edition
     */
    void add(SurveyRow row, Consumer<? super RefusedAnswer> refused) {
        SurveyColumns columns = row.columns;
        if (columns != checked) {
            refuseOthers(columns.getEdition());
            checked = columns;
        }
        rows++;
        int known = agencyOf(row);
        String id = known == TextIndex.ABSENT ? ThaiText.normalize(row.value(columns.agency())) : "";
        if (known == TextIndex.ABSENT && id.isEmpty()) {
            refuseAgency(row, refused);
            return;
        }
        int part = partOf(row, refused);
        if (part < 0) {
            return;
        }
        int agency = known == TextIndex.ABSENT ? agencyOf(id) : known;
        lastAgency = agency;
        int start = starts[part];
        respondents++;
        counts.count(agency, start);
        int[] own = columns.counted(part);
        int understood = countDigits(row, own, agency, start);
        answers += understood;
        // Beside its own answers a good row holds two cells: the agency and the survey.
        if (understood < own.length || row.filled != own.length + 2) {
            countOthers(row, form.parts().get(part), agency, refused);
        }
    }

    /** Counts the answers that are the number of a choice, which most are; how many these were. */
    private int countDigits(SurveyRow row, int[] own, int agency, int start) {
        byte[] cells = row.cells;
        int[] digits = row.columns.digits();
        byte[] recent = counts.recent(agency);
        int first = counts.start(agency) + start;
        int understood = 0;
        for (int column : own) {
            int place = place(cells[column], digits, column);
            if (place > 0) {
                if (++recent[first + place] == 0) {
                    counts.carry(agency, start + place);
                }
                understood++;
            }
        }
        return understood;
    }

    /** Where an answer of one digit is counted in its block; 0 where it is none. */
    private static int place(byte cell, int[] digits, int column) {
        int digit = cell - '0';
        return digit >= 0 && digit < SurveyColumns.DIGITS ? digits[column * SurveyColumns.DIGITS + digit] : 0;
    }

    private void refuseOthers(Edition edition) {
        if (edition != form.edition() && !edition.equals(form.edition())) {
            throw otherEdition(edition.nameWithRevision());
        }
    }

    private InvalidInputException otherEdition(String name) {
        return new InvalidInputException(
                "คำตอบเป็นของ " + name + " แต่กำลังรวมผลของ " + form.edition().nameWithRevision(),
                "the answers are of " + name + ", but what is tallied is "
                        + form.edition().nameWithRevision());
    }

    /** The agency that a row names as it was named before; else {@link TextIndex#ABSENT}. */
    private int agencyOf(SurveyRow row) {
        int column = row.columns.agency();
        int from = row.from(column);
        int to = row.to(column);
        return lastAgency >= 0 && agencies.isAt(lastAgency, row.text(), from, to)
                ? lastAgency
                : agencies.find(row.text(), from, to);
    }

    private void refuseAgency(SurveyRow row, Consumer<? super RefusedAnswer> refused) {
        int column = row.columns.agency();
        if (row.cells[column] == SurveyRow.TWICE) {
            refusals.refuseRow(row, RefusalKind.UNREADABLE, column, Refusals.twiceInRow(SurveyColumn.AGENCY), refused);
        } else {
            refusals.refuseRow(row, RefusalKind.EMPTY_AGENCY, column, Refusals.noAgency(), refused);
        }
    }

    private int agencyOf(String id) {
        int agency = agencies.add(id);
        if (agency == ids.size()) {
            ids.add(id);
            counts.addAgency();
        }
        return agency;
    }

    /** The place of the survey that a row answers; −1 where it is refused. */
    private int partOf(SurveyRow row, Consumer<? super RefusedAnswer> refused) {
        int column = row.columns.part();
        if (row.cells[column] == SurveyRow.TWICE) {
            refusals.refuseRow(row, RefusalKind.UNREADABLE, column, Refusals.twiceInRow(SurveyColumn.PART), refused);
            return -1;
        }
        // Before the text: that the cell stands in it may make it another one.
        int from = row.from(column);
        int spelling = spellings.find(row.text(), from, row.to(column));
        int part = spelling == TextIndex.ABSENT ? partSpelt(row.value(column)) : spelt[spelling];
        if (part < 0) {
            refusals.refuseRow(
                    row, RefusalKind.UNKNOWN_PART, column, Refusals.unknownPart(row.value(column), form), refused);
            return -1;
        }
        if (row.columns.counted(part).length == 0
                && !row.columns.has(form.parts().get(part).tool())) {
            Tool tool = form.parts().get(part).tool();
            refusals.refuseRow(row, RefusalKind.UNKNOWN_PART, column, Refusals.noColumns(tool), refused);
            return -1;
        }
        return part;
    }

    private int partSpelt(String text) {
        NodeCode code;
        try {
            code = NodeCode.parse(Level.TOOL, text);
        } catch (InvalidInputException e) {
            return -1;
        }
        for (int i = 0; i < form.parts().size(); i++) {
            if (form.parts().get(i).code().equals(code)) {
                if (spellings.size() < MOST_SPELLINGS) {
                    spelt[spellings.add(text)] = i;
                }
                return i;
            }
        }
        return -1;
    }

    /** Looks at every cell of a row whose answers are not all the number of a choice. */
    private void countOthers(SurveyRow row, Part part, int agency, Consumer<? super RefusedAnswer> refused) {
        SurveyColumns columns = row.columns;
        for (int i = 0; i < columns.size(); i++) {
            SurveyColumn column = columns.column(i);
            byte cell = row.cells[i];
            if (column.use() == Use.NAMELESS && cell != SurveyRow.EMPTY) {
                String found = row.value(i);
                if (ThaiText.hasText(found)) {
                    refusals.refuseExtra(row, new SurveyRow.ExtraCell(i + 1, "", found), refused);
                }
            } else if (column.use() == Use.ANSWER && cell == SurveyRow.TWICE) {
                refusals.refuseAnswer(row, RefusalKind.TWICE, i, Refusals.twice(column.heading()), refused);
            } else if (column.use() == Use.ANSWER && column.tool() == part.tool()) {
                countOwn(row, i, part, agency, refused);
            } else if (column.use() == Use.ANSWER && isSaid(row, i)) {
                refusals.refuseAnswer(
                        row, RefusalKind.OTHER_TOOL, i, Refusals.otherTool(column.heading(), part), refused);
            }
        }
        for (SurveyRow.ExtraCell extra : row.extra()) {
            refusals.refuseExtra(row, extra, refused);
        }
    }

    private static boolean isSaid(SurveyRow row, int column) {
        return row.cells[column] > SurveyRow.EMPTY
                || (row.cells[column] == SurveyRow.TEXT && ThaiText.hasText(row.value(column)));
    }

    private void countOwn(SurveyRow row, int column, Part part, int agency, Consumer<? super RefusedAnswer> refused) {
        SurveyColumn asks = row.columns.column(column);
        Asked asked = asks.asked();
        if (asked == null) {
            if (isSaid(row, column)) {
                refusals.refuseAnswer(
                        row, RefusalKind.NO_POINTS, column, Refusals.noPoints(asks.heading(), form), refused);
            }
            return;
        }
        if (place(row.cells[column], row.columns.digits(), column) > 0) {
            // Counted already.
            return;
        }
        if (!isSaid(row, column)) {
            refusals.refuseAnswer(row, RefusalKind.MISSING, column, Refusals.missing(asks.heading()), refused);
            return;
        }
        int from = row.from(column);
        int choice = asked.choices().readUsual(row.text(), from, row.to(column));
        if (choice < 0) {
            choice = asked.choices().read(row.value(column));
        }
        if (choice >= 0) {
            counts.count(agency, part.start() + asked.place() + choice);
            answers++;
        } else {
            String found = row.value(column);
            boolean ambiguous = choice == ChoiceReader.AMBIGUOUS;
            refusals.refuseAnswer(
                    row,
                    ambiguous ? RefusalKind.AMBIGUOUS : RefusalKind.UNKNOWN_CHOICE,
                    column,
                    ambiguous ? Refusals.ambiguous(found, asked) : Refusals.unknownChoice(found, asked),
                    refused);
        }
    }

    /**
     * Notes a row that its reader could not make out.
     *
     * @param row the number of the row, from 1
     * @param text what was found and what is allowed
     * @param refused takes the row
     */
    void refuseRow(long row, BilingualText text, Consumer<? super RefusedAnswer> refused) {
        rows++;
        refusals.refuseRow(row, text, refused);
    }

    /**
     * Adds what another tally has counted and refused; the same answers give the same counts in whatever order and
     * grouping they are merged.
     *
     * @param other a tally of the same edition, which stays as it is
     * @return this tally
     * @throws InvalidInputException where it is of another edition
     */
    public ResponseTally merge(ResponseTally other) {
        refuseOthers(other.form.edition());
        for (int i = 0; i < other.ids.size(); i++) {
            counts.add(agencyOf(other.ids.get(i)), other.counts.of(i));
        }
        refusals.add(Map.copyOf(other.refusals.asMap()));
        rows = Math.addExact(rows, other.rows);
        respondents = Math.addExact(respondents, other.respondents);
        answers = Math.addExact(answers, other.answers);
        return this;
    }

    /** {@return all that was counted and refused so far, to be merged elsewhere; agencies stand in the order of their ids} */
    public TallyState toState() {
        ImmutableTallyState.Builder state =
                TallyState.builder().edition(form.edition().nameWithRevision()).rows(rows);
        state.refused(refusals.asMap());
        for (String agency : getAgencies()) {
            state.addAgency(StateCounts.named(form, agency, counts.of(agencies.find(agency))));
        }
        return state.build();
    }

    /**
     * Adds what a tally had counted and refused, as if that tally itself were merged.
     *
     * @param state what another tally of the same edition has come to
     * @return this tally
     * @throws InvalidInputException where it is of another edition, names what the edition does not ask or an agency
     *     without an id, or would make it more than {@link TallyState#MAX_ROWS} rows or too many refusals; nothing of
     *     it is added then
     */
    public ResponseTally merge(TallyState state) {
        if (!state.getEdition().equals(form.edition().nameWithRevision())) {
            throw otherEdition(state.getEdition());
        }
        StateCounts.require(Math.addExact(rows, state.getRows()), TallyState.MAX_ROWS, "rows");
        state.getRefused()
                .forEach((kind, count) -> StateCounts.require(
                        Math.addExact(getRefused(kind), count), StateCounts.MOST_REFUSED, kind.getCode()));
        List<long[]> placed = state.getAgencies().stream()
                .map(agency -> StateCounts.placed(form, agency))
                .toList();
        for (int i = 0; i < placed.size(); i++) {
            long[] counted = placed.get(i);
            counts.add(agencyOf(ThaiText.normalize(state.getAgencies().get(i).getAgency())), counted);
            for (Part part : form.parts()) {
                respondents = Math.addExact(respondents, counted[part.start()]);
                answers = Math.subtractExact(answers, counted[part.start()]);
            }
            for (long count : counted) {
                answers = Math.addExact(answers, count);
            }
        }
        refusals.add(state.getRefused());
        rows = Math.addExact(rows, state.getRows());
        return this;
    }

    /** {@return how many rows were read, counted or not} */
    public long getRows() {
        return rows;
    }

    /** {@return how many rows named an agency and a survey} */
    public long getRespondents() {
        return respondents;
    }

    /** {@return how many answers were counted} */
    public long getAnswers() {
        return answers;
    }

    /**
     * {@return how many answers, or rows, were refused for it}
     *
     * @param kind a reason
     */
    public long getRefused(RefusalKind kind) {
        return refusals.of(kind);
    }

    /** {@return the ids of all agencies that a row named, sorted} */
    public List<String> getAgencies() {
        return ids.stream().sorted().toList();
    }

    /**
     * {@return how many rows named both; 0 also for what is not known}
     *
     * @param agency an agency's id
     * @param part a survey, {@code IIT}, {@code EIT} or {@code EIT@public}
     */
    public long respondents(String agency, NodeCode part) {
        return find(agency).map(counted -> counted.respondents(part)).orElse(0L);
    }

    /**
     * {@return the counts of every question and sub-item of the surveys that were answered for it, in the order of the form; empty for an agency that is not known}
     *
     * @param agency an agency's id
     */
    public List<AnswerCounts> counts(String agency) {
        return find(agency).map(CountedAnswers::questions).orElse(List.of());
    }

    private Optional<CountedAnswers> find(String agency) {
        int place = agencies.find(agency);
        return place == TextIndex.ABSENT
                ? Optional.empty()
                : Optional.of(new CountedAnswers(form, agency, counts.of(place)));
    }

    /**
     * {@return its result: the exact score of every question that was answered; none where the agency is not known. What
     * rows call the agency is its {@linkplain Agency#called(String) identifier or its name}}
     *
     * @param agency an agency's id
     */
    public Optional<AssessmentResult> result(String agency) {
        return find(agency).map(CountedAnswers::result);
    }

    /** {@return the result of every agency, sorted by id} */
    public List<AssessmentResult> results() {
        return getAgencies().stream().flatMap(id -> result(id).stream()).toList();
    }
}
