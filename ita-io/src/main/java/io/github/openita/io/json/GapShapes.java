package io.github.openita.io.json;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;

/** The shape of a gap report: what is lost where, and the path to a level. */
final class GapShapes {

    private static final Shape TEXT = TextShape.any();
    private static final Shape SCORE = new ScoreShape();

    static final Shape CODE = TextShape.codeOfEdition((text, reading) -> {
        NodeCode code = NodeCode.of(text);
        reading.edition().flatMap(edition -> edition.refusalOf(code)).ifPresent(refusal -> {
            throw new InvalidInputException(refusal);
        });
        return code.toString();
    });

    static final Shape GAPS = gaps();

    private GapShapes() {}

    private static Shape gaps() {
        ObjectShape gap = ObjectShape.empty()
                .required("code", CODE)
                .required("score", SCORE)
                .required("lost", SCORE)
                .requiredOrNull("indicator", new IntegerShape(1, 999))
                .requiredOrNull("subIndicator", CODE)
                .required("belowTarget", new BooleanShape())
                .required("advice", new ListShape(CODE));
        ObjectShape step = ObjectShape.empty()
                .required("code", CODE)
                .required("from", SCORE)
                .required("to", SCORE)
                .required("gain", SCORE);
        ObjectShape after = ObjectShape.empty()
                .required("overall", SCORE)
                .required("band", DocumentShapes.BAND)
                .required("tools", DocumentShapes.scores(Level.TOOL, SCORE));
        ObjectShape nextBand = ObjectShape.empty()
                .required("code", TEXT)
                .required("th", TEXT)
                .required("reachable", new BooleanShape())
                .required("steps", new ListShape(step))
                .requiredOrNull("after", after);
        return ObjectShape.empty()
                .required("edition", TEXT)
                .optional("agency", DocumentShapes.AGENCY)
                .requiredOrNull("overall", SCORE)
                .requiredOrNull("band", DocumentShapes.BAND)
                .requiredOrNull("lost", SCORE)
                .requiredOrNull("roundingDifference", new NumberShape())
                .required("gaps", new ListShape(gap))
                .required("notAssessed", new ListShape(CODE))
                .requiredOrNull("nextBand", nextBand);
    }
}
