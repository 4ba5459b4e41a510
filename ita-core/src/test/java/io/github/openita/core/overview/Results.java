package io.github.openita.core.overview;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Results of agencies that do not exist, for tests. */
final class Results {

    private Results() {}

    static Agency agency(String name) {
        return Agency.builder()
                .name("อบต." + name)
                .type(AgencyType.SAO)
                .district("อำเภอหนึ่ง")
                .province("จ.สมมุติ")
                .build();
    }

    /** Of tools alone. */
    static AssessmentResult ofTools(String name, int year, String iit, String eit, String oit) {
        return of(agency(name), year, "IIT=" + iit + " EIT=" + eit + " OIT=" + oit);
    }

    static AssessmentResult of(Agency agency, int year, String scores) {
        Map<NodeCode, Score> known = new TreeMap<>();
        for (String pair : scores.trim().split(" +")) {
            String[] sides = pair.split("=");
            known.put(NodeCode.of(sides[0]), Score.of(sides[1]));
        }
        return AssessmentResult.builder()
                .agency(agency)
                .edition("nacc-" + year)
                .scores(KnownScores.of(known))
                .build();
    }

    /** Of what is known of the scores, beside the published overall score. */
    static AssessmentResult of(String name, int year, String overall, String scores) {
        return of(agency(name), year, scores).toBuilder()
                .published(PublishedFigures.ofWhole(Optional.of(Score.of(overall)), Optional.empty()))
                .build();
    }

    static AssessmentResult published(String name, int year, String overall, String band) {
        return AssessmentResult.builder()
                .agency(agency(name))
                .edition("nacc-" + year)
                .published(PublishedFigures.builder()
                        .overall(Optional.of(PublishedFigure.of(Score.of(overall))))
                        .band(band)
                        .build())
                .build();
    }

    static Overview overview(OverviewCollector collector, AssessmentResult... results) {
        for (AssessmentResult result : results) {
            collector.add(result, Editions.of(result.getEdition()));
        }
        return collector.build();
    }
}
