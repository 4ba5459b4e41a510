package io.github.openita.io.report.model;

import java.util.List;
import java.util.Optional;

/**
 * Where people sign, side by side or one below the other. Immutable.
 *
 * @param signatories who signs, in this order; at least one
 */
public record SignatureBlock(List<Signatory> signatories) implements Block {

    /**
     * Somebody who signs.
     *
     * @param role as what, such as "ผู้จัดทำ"
     * @param name the name below the line; empty for a blank in brackets
     * @param position the position below the name; empty for a blank
     */
    public record Signatory(String role, Optional<String> name, Optional<String> position) {}

    /** Copies the list. */
    public SignatureBlock {
        signatories = List.copyOf(signatories);
    }
}
