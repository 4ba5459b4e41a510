package io.github.openita.core.survey;

import io.github.openita.core.survey.SurveyForm.Asked;
import io.github.openita.core.survey.SurveyForm.Part;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The counts of an agency as they stand in one array, and as they are named in a state. Static methods only. */
final class StateCounts {

    /** So many refusals for one reason are counted at most, the greatest number that every reader of JSON keeps. */
    static final long MOST_REFUSED = (1L << 53) - 1;

    private StateCounts() {}

    static void require(long number, long most, String what) {
        requireNotNegative(number, what);
        if (number > most) {
            throw new InvalidInputException(
                    what + " " + number + ": ต้องไม่เกิน " + most, what + " " + number + ": must be at most " + most);
        }
    }

    /** A row is of one respondent. */
    static void requireRows(TallyState state) {
        long respondents = 0;
        for (AgencyAnswers agency : state.getAgencies()) {
            for (SurveyAnswers survey : agency.getSurveys()) {
                // Both are at most the most rows, so that this cannot overflow.
                respondents += Math.min(survey.getRespondents(), TallyState.MAX_ROWS);
                if (respondents > state.getRows()) {
                    throw new InvalidInputException(
                            "ผู้ตอบ " + respondents + " คนใน " + state.getRows() + " แถว: หนึ่งแถวเป็นของผู้ตอบคนเดียว",
                            respondents + " respondents in " + state.getRows() + " rows: no row is of two respondents");
                }
            }
        }
    }

    static void requireNotNegative(long number, String what) {
        if (number < 0) {
            throw new InvalidInputException(
                    what + " " + number + ": ต้องไม่ต่ำกว่า 0", what + " " + number + ": must be 0 or more");
        }
    }

    /** What was counted of an agency, with the names of the form. */
    static AgencyAnswers named(SurveyForm form, String agency, long[] counted) {
        List<SurveyAnswers> surveys = new ArrayList<>();
        for (Part part : form.parts()) {
            if (counted[part.start()] > 0) {
                surveys.add(named(form, part, counted));
            }
        }
        return AgencyAnswers.builder().agency(agency).surveys(surveys).build();
    }

    private static SurveyAnswers named(SurveyForm form, Part part, long[] counted) {
        ImmutableSurveyAnswers.Builder answers =
                SurveyAnswers.builder().part(part.code()).respondents(counted[part.start()]);
        for (Asked asked : form.asked(part.tool())) {
            int first = part.start() + asked.place();
            long[] counts = Arrays.copyOfRange(counted, first, first + choices(asked));
            if (Arrays.stream(counts).anyMatch(count -> count > 0)) {
                answers.putAnswer(asked.heading(), Arrays.stream(counts).boxed().toList());
            }
        }
        return answers.build();
    }

    /**
     * The counts of an agency by their places in the form.
     *
     * @throws InvalidInputException where the form has no such survey, question or choice, or the agency no id
     */
    static long[] placed(SurveyForm form, AgencyAnswers agency) {
        if (!ThaiText.hasText(agency.getAgency())) {
            throw new InvalidInputException("มีหน่วยงานที่ไม่มีรหัส", "an agency without an id");
        }
        long[] counted = new long[form.size()];
        for (SurveyAnswers survey : agency.getSurveys()) {
            Part part = part(form, survey.getPart());
            if (counted[part.start()] > 0) {
                throw new InvalidInputException(
                        agency.getAgency() + ": " + survey.getPart() + " ซ้ำ",
                        agency.getAgency() + ": " + survey.getPart() + " stands twice");
            }
            counted[part.start()] = survey.getRespondents();
            for (Map.Entry<String, List<Long>> answer : survey.getAnswers().entrySet()) {
                place(form, part, answer.getKey(), answer.getValue(), counted);
            }
        }
        return counted;
    }

    private static void place(SurveyForm form, Part part, String heading, List<Long> counts, long[] counted) {
        Asked asked = form.asked(part.tool()).stream()
                .filter(one -> one.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        part.code() + " ของ " + form.edition().nameWithRevision() + " ไม่มีข้อ " + heading
                                + " ที่ทราบคะแนนของตัวเลือก",
                        part.code() + " of " + form.edition().nameWithRevision() + " has no question " + heading
                                + " whose answers have known points"));
        if (counts.size() != choices(asked)) {
            throw new InvalidInputException(
                    heading + " มี " + counts.size() + " จำนวน: ต้องมี " + choices(asked) + " ตามตัวเลือกของข้อ",
                    heading + " has " + counts.size() + " counts: it has " + choices(asked) + " choices");
        }
        for (int i = 0; i < counts.size(); i++) {
            counted[part.start() + asked.place() + i] = counts.get(i);
        }
    }

    private static Part part(SurveyForm form, NodeCode code) {
        return form.parts().stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        form.edition().nameWithRevision() + " ไม่มีแบบวัด " + code,
                        form.edition().nameWithRevision() + " has no survey " + code));
    }

    private static int choices(Asked asked) {
        return asked.choices().choices().size();
    }
}
