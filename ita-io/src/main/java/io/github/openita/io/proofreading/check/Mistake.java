package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.reading.Spot;
import java.util.Optional;

/**
 * Something that a check found.
 *
 * @param kind what sort of mistake it is
 * @param severity how much it weighs
 * @param spot where it stands
 * @param said what was found there, in one line
 * @param known what the data say; empty where they have nothing to do with it
 */
public record Mistake(
        MistakeKind kind, Severity severity, Spot spot, BilingualText said, Optional<BilingualText> known) {}
