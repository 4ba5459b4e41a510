package io.github.openita.io.proofreading;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import java.util.Optional;

/**
 * A mistake in a document, or something in it that could not be judged. Immutable and thread-safe.
 *
 * @param kind what sort of mistake it is
 * @param severity how much it weighs
 * @param place where it stands
 * @param found what was found there, in one line
 * @param known what the data say; empty where they have nothing to do with it
 */
public record ProofreadingFinding(
        ProofreadingKind kind,
        Severity severity,
        DocumentPlace place,
        BilingualText found,
        Optional<BilingualText> known) {}
