package io.github.openita.core.survey;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ImmutableKnownScores;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.survey.SurveyForm.Asked;
import io.github.openita.core.survey.SurveyForm.Part;
import io.github.openita.core.survey.SurveyForm.Scored;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was counted of one agency, and what comes of it: counts by question, and exact scores. Immutable. */
final class CountedAnswers {

    private final SurveyForm form;
    private final String agency;
    /** By the places of the form. */
    private final long[] counted;

    /** Takes the counts for its own. */
    CountedAnswers(SurveyForm form, String agency, long[] counted) {
        this.form = form;
        this.agency = agency;
        this.counted = counted;
    }

    long respondents(NodeCode part) {
        return form.parts().stream()
                .filter(one -> one.code().equals(part))
                .mapToLong(one -> counted[one.start()])
                .sum();
    }

    /** Every question and sub-item of the surveys that were answered, in the order of the form. */
    List<AnswerCounts> questions() {
        return answered().stream()
                .flatMap(part -> part.questions().stream()
                        .flatMap(question -> question.asked().stream()
                                .map(asked -> AnswerCounts.of(question.code(), asked, counted, part.start()))))
                .toList();
    }

    AssessmentResult result() {
        ImmutableKnownScores.Builder scores = KnownScores.builder();
        for (Part part : answered()) {
            for (Scored question : part.questions()) {
                Points mean = meanOf(question.asked(), part.start());
                if (mean != null) {
                    scores.putQuestion(question.code(), Score.of(mean));
                }
            }
        }
        return AssessmentResult.builder()
                .agency(Agency.called(agency))
                .edition(form.edition().getName())
                .scores(scores.build())
                .build();
    }

    private List<Part> answered() {
        return form.parts().stream().filter(part -> counted[part.start()] > 0).toList();
    }

    /** The mean of a question's sub-items, or of the question itself; null where one of them was not answered. */
    private @Nullable Points meanOf(List<Asked> question, int start) {
        if (question.size() == 1) {
            Asked only = question.get(0);
            return only.choices().mean(counted, start + only.place());
        }
        List<Points> means = new ArrayList<>();
        for (Asked asked : question) {
            Points mean = asked.choices().mean(counted, start + asked.place());
            if (mean == null) {
                return null;
            }
            means.add(mean);
        }
        return Points.mean(means);
    }
}
