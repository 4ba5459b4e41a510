package io.github.openita.io.proofreading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.problem.Severity;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of what is found in documents is that of the code. */
class ProofreadingKindTest {

    @ParameterizedTest
    @EnumSource(ProofreadingKind.class)
    void aKindStandsInTheGuideWithItsMeaning(ProofreadingKind kind) throws IOException {
        String row = "| `" + kind.getRuleId() + "` | "
                + kind.getSeverities().stream().map(Severity::getCode).collect(Collectors.joining(", ")) + " | "
                + kind.getMeaning().getTh() + " | " + kind.getMeaning().getEn() + " |";
        assertTrue(guide().contains(row + "\n"), row);
    }

    @Test
    void theGuideNamesNoOtherKind() throws IOException {
        long rows = guide().lines()
                .filter(line -> line.startsWith("| `proofreading/"))
                .count();
        assertTrue(rows == ProofreadingKind.values().length, rows + " rows");
    }

    private static String guide() throws IOException {
        return Files.readString(Golden.top().resolve("docs/commands.md"));
    }
}
