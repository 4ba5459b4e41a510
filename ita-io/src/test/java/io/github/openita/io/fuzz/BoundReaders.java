package io.github.openita.io.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.Kind;
import io.github.openita.rules.CheckReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** The mappers of applications that were taught the model by either ItaModule. */
final class BoundReaders {

    private static final ObjectMapper TWO = JsonMapper.builder()
            .addModule(new io.github.openita.io.jackson2.ItaModule(Editions::of))
            .build();

    private static final tools.jackson.databind.ObjectMapper THREE = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new io.github.openita.io.jackson3.ItaModule(Editions::of))
            .build();

    private static final Map<Kind, Class<?>> TYPES = new EnumMap<>(Map.of(
            Kind.RESULT, AssessmentResult.class,
            Kind.SCORE_CARD, ScoreCard.class,
            Kind.DISCLOSURE, Disclosure.class,
            Kind.CHECK_REPORT, CheckReport.class,
            Kind.EDITION, Edition.class,
            Kind.PROGRESS, ProgressReport.class,
            Kind.MATRIX, ResponsibilityMatrix.class,
            Kind.PLAN, MeasurePlan.class));

    private BoundReaders() {}

    static Stream<Reader> all(Seeds seeds) {
        return TYPES.keySet().stream().map(kind -> reader(kind, TYPES.get(kind), seeds));
    }

    private static Reader reader(Kind kind, Class<?> type, Seeds seeds) {
        Consumer<byte[]> use = document -> {
            if ((Arrays.hashCode(document) & 1) == 0) {
                two(document, type);
            } else {
                three(document, type);
            }
        };
        return Reader.of(
                "mapper with ItaModule, " + type.getSimpleName(),
                Form.JSON,
                seeds.like(Damage.bytes(kind.text()), use),
                use);
    }

    /** The application is told by the exceptions of its own Jackson. */
    private static void two(byte[] document, Class<?> type) {
        try {
            TWO.readValue(document, type);
        } catch (IOException e) {
            throw new InvalidInputException("Jackson", "Jackson");
        }
    }

    private static void three(byte[] document, Class<?> type) {
        try {
            THREE.readValue(document, type);
        } catch (JacksonException e) {
            throw new InvalidInputException("Jackson", "Jackson");
        }
    }
}
