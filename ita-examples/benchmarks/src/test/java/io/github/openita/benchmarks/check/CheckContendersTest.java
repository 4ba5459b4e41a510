package io.github.openita.benchmarks.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A contender is measured only because it finds the same as all others. */
class CheckContendersTest {

    private static final List<CheckCase> CASES = cases();

    private static List<CheckCase> cases() {
        List<CheckCase> cases = new ArrayList<>();
        for (Filling filling : List.of(Filling.COMPLETE, Filling.PARTLY, Filling.WORST)) {
            cases.add(CheckCase.of(filling, 1));
            cases.add(CheckCase.of(filling, 10));
        }
        return cases;
    }

    @ParameterizedTest
    @EnumSource(CheckContender.class)
    void everyContenderFindsExactlyWhatIsThere(CheckContender contender) {
        for (CheckCase one : CASES) {
            Set<Spot> expected = contender.isJudge() ? one.expected() : Set.of();
            assertEquals(expected, contender.prepare(one).found());
        }
    }

    @ParameterizedTest
    @EnumSource(CheckContender.class)
    void whoKnowsAllRulesFindsTheRestToo(CheckContender contender) {
        CheckCase one = CheckCase.of(Filling.FULL, 1);
        boolean all = contender.prepare(one).found().equals(one.expected());
        assertEquals(contender.knowsAllRules(), all);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, 0", "PARTLY, 16", "WORST, 159"})
    void soMuchIsWrongWithTheDocuments(Filling filling, int findings) {
        assertEquals(findings, CheckCase.of(filling, 1).expected().size());
        assertEquals(19, CheckCase.of(Filling.FULL, 1).expected().size());
        assertEquals(findings * 10, CheckCase.of(filling, 10).expected().size());
    }

    @Test
    void theDocumentHasTheShapeOfTheCalibration() {
        CheckCase one = CheckCase.of(Filling.COMPLETE, 1);
        assertEquals(Forms.ITEMS, one.form().getItems().size());
        assertTrue(Math.abs(one.bytes().length - 14_000) < 500, () -> "bytes: " + one.bytes().length);
        assertEquals(665, constraints(FormSchema.of(one.form())));
    }

    /** How many elementary constraints a schema holds: each type, range and pattern, each key that must be there. */
    private static int constraints(JsonNode schema) {
        int constraints = 0;
        for (Map.Entry<String, JsonNode> entry : schema.properties()) {
            constraints += switch (entry.getKey()) {
                case "type", "minItems", "pattern", "const" -> 1;
                case "required" -> entry.getValue().size();
                case "properties" ->
                    entry.getValue()
                            .valueStream()
                            .mapToInt(CheckContendersTest::constraints)
                            .sum();
                case "items" -> constraints(entry.getValue());
                default -> 0;
            };
        }
        return constraints;
    }
}
