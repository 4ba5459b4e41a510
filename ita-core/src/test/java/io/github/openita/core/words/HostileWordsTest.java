package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that would move the cursor of whoever reads the refusal, hide what follows, or fill the page. */
class HostileWordsTest {

    private static final List<String> HOSTILE =
            List.of("x\u001b[31mred", "x\nsecond line", "x\u202eback", "x\0", "ก".repeat(100_000), "o5-o3\u0085");

    static List<Consumer<String>> parsers() {
        return List.of(
                QuestionCode::of,
                QuestionCode::parse,
                QuestionCode::parseAll,
                NodeCode::of,
                NodeCode::parse,
                text -> NodeCode.parse(Level.TOOL, text),
                text -> NodeCode.parse(Level.INDICATOR, text),
                text -> NodeCode.parse(Level.SUB_INDICATOR, text),
                text -> NodeCode.parse(Level.QUESTION, text),
                text -> NodeCode.of(Tool.EIT).atPart(text),
                NodeCode::ofSubIndicator,
                Score::of,
                FiscalYear::parse,
                ThaiDates::parseDate,
                text -> ThaiDates.parseDate("31 กุมภาพันธ์ 2567" + "\n".repeat(1 + text.length() % 2)),
                text -> ThaiDates.parseDate("\t1 มกราคม 1067"),
                ThaiDates::parseMonth,
                ThaiDates::parseQuarter,
                ThaiDates::parseSpan,
                DateSpan::of,
                PublicationFrequency::of,
                PublicationFrequency::parse,
                Basis::of);
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void aRefusalIsOneShortLineThatMovesNothing(Consumer<String> parser) {
        for (String hostile : HOSTILE) {
            BilingualText refusal = assertThrows(InvalidInputException.class, () -> parser.accept(hostile), hostile)
                    .getText();
            for (Language language : Language.values()) {
                String line = refusal.in(language);
                assertTrue(line.length() < 600, () -> line.length() + " characters");
                assertTrue(
                        line.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u202e'),
                        () -> ThaiText.oneLine(line));
            }
        }
    }

    @Test
    void manyHalvesOfASpanAreRefusedInNoTime() {
        String halves = "1 ม.ค. ถึง ".repeat(200_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(InvalidInputException.class, () -> ThaiDates.parseSpan(halves)));
    }
}
