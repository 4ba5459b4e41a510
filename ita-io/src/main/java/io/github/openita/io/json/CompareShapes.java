package io.github.openita.io.json;

import io.github.openita.core.analysis.Change;
import io.github.openita.core.analysis.IssueClass;
import io.github.openita.core.words.NodeCode;
import java.util.stream.Stream;

/** The shapes of a comparison and of a review. */
final class CompareShapes {

    private static final Shape CODE = TextShape.code(text -> NodeCode.of(text).toString());

    private static final Shape CHANGE =
            DocumentShapes.words(Stream.of(Change.values()).map(Change::getCode));

    static final Shape COMPARE = compare();

    static final Shape REVIEW = review();

    private CompareShapes() {}

    private static Shape compare() {
        ObjectShape result = ObjectShape.empty()
                .requiredOrNull("agency", DocumentShapes.AGENCY)
                .required("edition", DocumentShapes.TEXT)
                .requiredOrNull("overall", DocumentShapes.SCORE)
                .requiredOrNull("band", DocumentShapes.BAND)
                .required("inconsistencies", new ListShape(DocumentShapes.inconsistency()));
        ObjectShape row = ObjectShape.empty()
                .required("code", CODE)
                .optional("oldCode", CODE)
                .requiredOrNull("old", DocumentShapes.SCORE)
                .requiredOrNull("new", DocumentShapes.SCORE)
                .requiredOrNull("difference", new DifferenceShape())
                .requiredOrNull("change", CHANGE);
        ObjectShape contribution =
                ObjectShape.empty().required("code", CODE).requiredOrNull("points", new DifferenceShape());
        return ObjectShape.empty()
                .required("old", result)
                .required("new", result)
                .requiredOrNull("difference", new DifferenceShape())
                .requiredOrNull("change", CHANGE)
                .required("rows", new ListShape(row))
                .required("contributions", new ListShape(contribution))
                .required("unmatched", new ListShape(CODE));
    }

    private static Shape review() {
        ObjectShape row = ObjectShape.empty()
                .required("code", CODE)
                .required("score", DocumentShapes.SCORE)
                .required(
                        "class",
                        DocumentShapes.words(Stream.of(IssueClass.values()).map(IssueClass::getCode)))
                .required("advice", new ListShape(CODE));
        ObjectShape area = ObjectShape.empty()
                .required("number", new IntegerShape(1, 999))
                .requiredOrNull("th", DocumentShapes.TEXT)
                .required("rows", new ListShape(row))
                .required("notAssessed", new ListShape(CODE));
        return ObjectShape.empty()
                .required("edition", DocumentShapes.TEXT)
                .requiredOrNull("agency", DocumentShapes.AGENCY)
                .required(
                        "thresholds",
                        ObjectShape.empty()
                                .required("faultBelow", DocumentShapes.SCORE)
                                .required("keepFrom", DocumentShapes.SCORE))
                .required("areas", new ListShape(area));
    }
}
