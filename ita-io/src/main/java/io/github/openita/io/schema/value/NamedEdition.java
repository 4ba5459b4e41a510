package io.github.openita.io.schema.value;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.TextShape;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an edition by its name. Immutable and thread-safe.
 *
 * @param name the shape of the name
 */
public record NamedEdition(Shape<Edition> name) implements Shape<Edition> {

    /** The name of an edition, which must be known. */
    public static final Shape<String> EDITION_NAME = TextShape.of(
            ProblemKind.UNKNOWN_EDITION,
            (text, reading) -> reading.named(text) == null ? null : Editions.canonicalName(text.text()),
            name -> name);

    /** The same, that the caller's choice of an edition overrules. */
    public static final Shape<String> EDITION_NAME_OR_CHOSEN = TextShape.of(
            ProblemKind.UNKNOWN_EDITION,
            (text, reading) ->
                    reading.hasChosen() || reading.named(text) != null ? Editions.canonicalName(text.text()) : null,
            name -> name);

    /** An edition by its name. */
    public static final Shape<Edition> EDITION = new NamedEdition(
            TextShape.of(ProblemKind.UNKNOWN_EDITION, (text, reading) -> reading.named(text), Edition::getName));

    @Override
    public @Nullable Edition read(JsonValue value, Reading reading) {
        return name.read(value, reading);
    }

    @Override
    public Object write(Edition edition, EditionNames editions) {
        return editions.nameOf(edition);
    }

    @Override
    public JsonObject schema() {
        return name.schema();
    }
}
